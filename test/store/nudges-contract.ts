import { describe, expect, it } from "vitest";
import type { Nudge, Store } from "../../src/store/store.ts";
import { aClaim, aNudge, minutes, NOW, newId, planted } from "./sample-facts.ts";

/** What every database must do when a plan meets the stored nudges. */
export function nudgesContract(name: string, make: () => Promise<Store>): void {
  describe(`planned nudges in ${name}`, () => {
    it("stores what is planned and wakes for the first of them", async () => {
      const store = await make();
      const nudges = [aNudge("b", minutes(20)), aNudge("a", minutes(10))];
      const { person, opportunity } = await planted(store, nudges);
      const stored = await store.nudgesOf(opportunity.id);
      expect(stored).toMatchObject([
        { ...nudges[1], personId: person.id, nextAt: minutes(10), outcome: undefined },
        { ...nudges[0], nextAt: minutes(20) },
      ]);
      expect(await store.pendingNudges(person.id)).toEqual(stored);
      expect(await store.clock.nextWake()).toBe(minutes(10));
      await store.close();
    });

    it("changes nothing when the same plan comes again", async () => {
      const store = await make();
      const nudges = [aNudge("a", minutes(10)), aNudge("b", minutes(20))];
      const { person, opportunity } = await planted(store, nudges);
      const before = await store.nudgesOf(opportunity.id);
      const again = nudges.map((nudge) => ({ ...nudge, id: newId() }));
      await store.change((tx) => tx.planNudges(person.id, opportunity.id, again));
      expect(await store.nudgesOf(opportunity.id)).toEqual(before);
      await store.close();
    });

    it("moves what is planned for another time, ends what is not planned and revives what is planned again", async () => {
      const store = await make();
      const [a, b] = [aNudge("a", minutes(10)), aNudge("b", minutes(20))];
      const { person, opportunity } = await planted(store, [a, b]);
      const plan = (nudges: Parameters<typeof planted>[1]) =>
        store.change((tx) => tx.planNudges(person.id, opportunity.id, nudges));
      await plan([{ ...b, dueAt: minutes(40), expiresAt: minutes(50) }]);
      expect(await outcomes(store, opportunity.id)).toEqual({ a: "obsolete", b: undefined });
      expect((await store.pendingNudges(person.id))[0]).toMatchObject({
        id: b.id,
        dueAt: minutes(40),
        nextAt: minutes(40),
        expiresAt: minutes(50),
      });
      expect(await store.clock.nextWake()).toBe(minutes(40));
      await plan([a]);
      expect(await outcomes(store, opportunity.id)).toEqual({ a: undefined, b: "obsolete" });
      expect(await store.clock.nextWake()).toBe(minutes(10));
      await plan([]);
      expect(await store.clock.nextWake()).toBeUndefined();
      await store.close();
    });

    it("leaves claimed and delivered nudges as they are", async () => {
      const store = await make();
      const nudge = aNudge("a", NOW);
      const { person, opportunity } = await planted(store, [nudge]);
      const [claimed] = await store.clock.claim(aClaim(NOW));
      const before = await store.nudgesOf(opportunity.id);
      const plan = (nudges: Parameters<typeof planted>[1]) =>
        store.change((tx) => tx.planNudges(person.id, opportunity.id, nudges));
      await plan([{ ...nudge, dueAt: minutes(60) }]);
      await plan([]);
      expect(await store.nudgesOf(opportunity.id)).toEqual(before);
      await store.clock.record("me", [
        {
          kind: "sent",
          deliveryId: claimed?.id ?? "",
          at: NOW,
          channel: "D1",
          messageId: "1",
          sentNudgeIds: [nudge.id],
        },
      ]);
      await plan([{ ...nudge, dueAt: minutes(60) }]);
      expect(await outcomes(store, opportunity.id)).toEqual({ a: "sent" });
      await store.close();
    });

    it("touches only the opportunity that was planned", async () => {
      const store = await make();
      const one = await planted(store, [aNudge("a", minutes(10))]);
      const other = await planted(store, [aNudge("a", minutes(30))]);
      await store.change((tx) => tx.planNudges(one.person.id, one.opportunity.id, []));
      expect(await outcomes(store, other.opportunity.id)).toEqual({ a: undefined });
      expect(await store.clock.nextWake()).toBe(minutes(30));
      await store.close();
    });

    it("adds a notice once per person", async () => {
      const store = await make();
      const { person } = await planted(store, []);
      const other = await planted(store, []);
      const welcome = aNudge("welcome", minutes(5));
      await store.change((tx) => tx.addNotice(person.id, welcome));
      await store.change((tx) => tx.addNotice(person.id, { ...welcome, id: newId() }));
      await store.change((tx) => tx.addNotice(other.person.id, { ...welcome, id: newId() }));
      expect(await store.pendingNudges(person.id)).toMatchObject([
        { id: welcome.id, opportunityId: undefined },
      ]);
      expect(await store.pendingNudges(other.person.id)).toHaveLength(1);
      expect(await store.clock.nextWake()).toBe(minutes(5));
      await store.close();
    });

    it("keeps a paused person's nudges off the clock until they may come again", async () => {
      const store = await make();
      const { person, opportunity } = await planted(store, [aNudge("a", minutes(10))]);
      await store.change((tx) => tx.savePerson({ ...person, pausedAt: NOW }));
      const more = [aNudge("a", minutes(10)), aNudge("b", minutes(20))];
      await store.change((tx) => tx.planNudges(person.id, opportunity.id, more));
      expect(await store.clock.nextWake()).toBeUndefined();
      expect(await store.clock.claim(aClaim(minutes(30)))).toEqual([]);
      expect(await store.pendingNudges(person.id)).toMatchObject([
        { nextAt: minutes(10) },
        { nextAt: minutes(20) },
      ]);
      await store.change((tx) => tx.savePerson(person));
      expect(await store.clock.nextWake()).toBe(minutes(10));
      const [claimed] = await store.clock.claim(aClaim(minutes(30)));
      expect(claimed?.nudges.map((nudge) => nudge.key)).toEqual(["a", "b"]);
      await store.close();
    });
  });
}

async function outcomes(store: Store, opportunityId: string) {
  const nudges = await store.nudgesOf(opportunityId);
  return Object.fromEntries(nudges.map((nudge: Nudge) => [nudge.key, nudge.outcome]));
}
