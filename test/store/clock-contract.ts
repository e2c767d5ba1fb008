import { describe, expect, it } from "vitest";
import type { LanePace } from "../../src/store/session.ts";
import type { ClaimedDelivery, DeliveryResult, NudgeToPlan, Store } from "../../src/store/store.ts";
import { aClaim, aNudge, minutes, NOW, newId, planted } from "./sample-facts.ts";

type Make = (lanePace?: LanePace) => Promise<Store>;

const FAST: LanePace = { slack: { burst: 100, rateMs: 0 } };

/** What every database must do for the clock: claim, record, wake up. */
export function clockContract(name: string, make: Make): void {
  describe(`claiming in ${name}`, () => {
    it("gives a person everything that is due as one delivery, and nothing before", async () => {
      const store = await make();
      const nudges = [aNudge("a", NOW), aNudge("b", minutes(1)), aNudge("c", minutes(90))];
      const { person } = await planted(store, nudges);
      expect(await store.clock.claim(aClaim(minutes(-1)))).toEqual([]);
      const claimed = await store.clock.claim(aClaim(minutes(1)));
      expect(claimed).toMatchObject([
        { person, attempts: 0, maybePosted: false, createdAt: minutes(1), expired: [] },
      ]);
      expect(keys(claimed)).toEqual([["a", "b"]]);
      expect(await store.delivery(only(claimed).id)).toMatchObject({
        state: "claimed",
        personId: person.id,
        nudgeIds: [nudges[0]?.id, nudges[1]?.id],
      });
      await store.close();
    });

    it("never hands one nudge to two callers", async () => {
      const store = await make(FAST);
      for (let n = 0; n < 30; n += 1) await planted(store, [aNudge(`a${n}`, NOW)]);
      const callers = Array.from({ length: 10 }, (_, n) =>
        store.clock.claim(aClaim(NOW, { owner: `caller ${n}` })),
      );
      const ids = (await Promise.all(callers)).flat().flatMap((each) => each.nudges.map(idOf));
      expect(ids).toHaveLength(30);
      expect(new Set(ids).size).toBe(30);
      await store.close();
    });

    it("takes at most a burst from one workspace and then lets it rest, while others go on", async () => {
      const store = await make({ slack: { burst: 2, rateMs: 1_000 } });
      for (let n = 0; n < 5; n += 1) await planted(store, [aNudge("a", minutes(-n))]);
      await planted(store, [aNudge("a", NOW)], { workspace: "T2" });
      const first = await store.clock.claim(aClaim(NOW));
      expect(first.map((each) => each.person.workspace)).toEqual(["T1", "T1", "T2"]);
      // Those due longest come first.
      expect(first[0]?.nudges[0]?.dueAt).toBe(minutes(-4));
      expect(await store.clock.claim(aClaim(NOW))).toEqual([]);
      const rested = seconds(2);
      expect(await store.clock.nextWake()).toBe(rested);
      expect(await store.clock.claim(aClaim(rested))).toHaveLength(2);
      await store.close();
    });

    it("keeps the gap between two messages to one person", async () => {
      const store = await make(FAST);
      await planted(store, [aNudge("a", NOW), aNudge("b", minutes(10))]);
      const claim = (now: string) => store.clock.claim(aClaim(now, { gapMs: 3_600_000 }));
      await sendAll(store, await claim(NOW), NOW);
      expect(await claim(minutes(10))).toEqual([]);
      expect(await store.clock.nextWake()).toBe(minutes(60));
      expect(keys(await claim(minutes(60)))).toEqual([["b"]]);
      await store.close();
    });

    it("waits for the end of quiet hours, as they are in the person's policy at that moment", async () => {
      const store = await make(FAST);
      const { person } = await planted(store, [aNudge("a", NOW)]);
      const outsideQuietHours: ReturnType<typeof aClaim>["outsideQuietHours"] = (at, policy) =>
        policy.quietUntil === "08:00" && at < minutes(120) ? minutes(120) : at;
      const claim = (now: string) => store.clock.claim(aClaim(now, { outsideQuietHours }));
      expect(await claim(NOW)).toEqual([]);
      expect(await store.clock.nextWake()).toBe(minutes(120));
      const earlier = { ...person.policy, quietUntil: "07:00" };
      await store.change((tx) => tx.savePerson({ ...person, policy: earlier }));
      expect(keys(await claim(minutes(1)))).toEqual([["a"]]);
      await store.close();
    });

    it("expires stale steps and names them once, in the person's next delivery", async () => {
      const store = await make(FAST);
      const { person, opportunity } = await planted(store, [
        aNudge("stale", NOW, minutes(5)),
        aNudge("later", minutes(60)),
        aNudge("last", minutes(90)),
      ]);
      expect(await store.clock.claim(aClaim(minutes(10)))).toEqual([]);
      const [stale] = await store.nudgesOf(opportunity.id);
      expect(stale).toMatchObject({ outcome: "expired", doneAt: minutes(10) });
      expect(await store.pendingNudges(person.id)).toHaveLength(2);
      const claimed = await store.clock.claim(aClaim(minutes(60)));
      expect(only(claimed).expired.map((nudge) => nudge.key)).toEqual(["stale"]);
      await sendAll(store, claimed, minutes(60));
      const last = await store.clock.claim(aClaim(minutes(90)));
      expect(only(last).expired).toEqual([]);
      await store.close();
    });

    it("names expired steps again when the delivery that would have named them was dropped", async () => {
      const store = await make(FAST);
      await planted(store, [
        aNudge("stale", NOW, minutes(5)),
        aNudge("a", minutes(10)),
        aNudge("b", minutes(20)),
      ]);
      const [dropped] = await store.clock.claim(aClaim(minutes(10)));
      await record(store, { kind: "dropped", deliveryId: dropped?.id ?? "", at: minutes(10) });
      const claimed = await store.clock.claim(aClaim(minutes(20)));
      expect(only(claimed).expired.map((nudge) => nudge.key)).toEqual(["stale"]);
      await store.close();
    });

    it("takes only what is due out of many that wait", async () => {
      const store = await make(FAST);
      const many = Array.from({ length: 2_000 }, (_, n) => aNudge(`k${n}`, minutes(1_000 + n)));
      const { person, opportunity } = await planted(store, many);
      const due = aNudge("due", NOW);
      await store.change((tx) => tx.planNudges(person.id, opportunity.id, [due, ...many]));
      expect(keys(await store.clock.claim(aClaim(NOW)))).toEqual([["due"]]);
      expect(await store.clock.counts(minutes(1_000))).toEqual({
        pending: 2_000,
        overdue: 1,
        dead: 0,
      });
      await store.close();
    });
  });

  describe(`recording in ${name}`, () => {
    it("ends sent nudges as sent, the others of the delivery as obsolete, and finds it by its message", async () => {
      const store = await make(FAST);
      const [a, b] = [aNudge("a", NOW), aNudge("b", NOW)];
      const { opportunity } = await planted(store, [a, b]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, sent(id, minutes(1), [a.id]));
      expect(await store.nudgesOf(opportunity.id)).toMatchObject([
        { key: "a", outcome: "sent", doneAt: minutes(1) },
        { key: "b", outcome: "obsolete" },
      ]);
      const delivery = await store.delivery(id);
      expect(delivery).toMatchObject({ state: "sent", sentAt: minutes(1), messageId: "m" });
      expect(await store.deliveryByMessage("D1", "m")).toEqual(delivery);
      expect(await store.deliveryByMessage("D1", "other")).toBeUndefined();
      expect(await store.clock.nextWake()).toBeUndefined();
      await store.close();
    });

    it("ignores results from somebody whose lease it is not, and a second result", async () => {
      const store = await make(FAST);
      const a = aNudge("a", NOW);
      const { opportunity } = await planted(store, [a]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await store.clock.record("stranger", [sent(id, NOW, [a.id])]);
      expect((await store.delivery(id))?.state).toBe("claimed");
      await record(store, sent(id, NOW, [a.id]));
      await record(store, { kind: "dead", deliveryId: id, at: NOW, why: "too late" });
      expect((await store.delivery(id))?.state).toBe("sent");
      expect((await store.nudgesOf(opportunity.id))[0]?.outcome).toBe("sent");
      await store.close();
    });

    it("hands a delivery out again after its lease, as the same one that may have been posted", async () => {
      const store = await make(FAST);
      await planted(store, [aNudge("stale", minutes(-9), minutes(-5)), aNudge("a", NOW)]);
      const first = only(await store.clock.claim(aClaim(NOW)));
      expect(await store.clock.nextWake()).toBe(minutes(1));
      expect(await store.clock.claim(aClaim(seconds(59)))).toEqual([]);
      const again = only(await store.clock.claim(aClaim(minutes(1), { owner: "other" })));
      expect(again).toMatchObject({ id: first.id, attempts: 1, maybePosted: true, createdAt: NOW });
      expect(again.nudges.map(idOf)).toEqual(first.nudges.map(idOf));
      expect(again.expired.map((nudge) => nudge.key)).toEqual(["stale"]);
      await store.close();
    });

    it("tries again when told to, counting attempts only where they count, and never forgets a doubt", async () => {
      const store = await make(FAST);
      await planted(store, [aNudge("a", NOW)]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, retry(id, NOW, { retryAt: minutes(5), countAttempt: false }));
      expect(await store.clock.claim(aClaim(minutes(4)))).toEqual([]);
      expect(only(await store.clock.claim(aClaim(minutes(5))))).toMatchObject({
        id,
        attempts: 0,
        maybePosted: false,
      });
      await record(store, retry(id, minutes(5), { retryAt: minutes(6), maybePosted: true }));
      await store.clock.claim(aClaim(minutes(6)));
      await record(store, retry(id, minutes(6), { retryAt: minutes(7), maybePosted: false }));
      expect(only(await store.clock.claim(aClaim(minutes(7))))).toMatchObject({
        attempts: 2,
        maybePosted: true,
      });
      await store.close();
    });

    it("holds the whole workspace back when the platform asked for a pause: retries and new nudges too", async () => {
      const store = await make(FAST);
      const one = await planted(store, [aNudge("a", NOW)]);
      await planted(store, [aNudge("b", minutes(1))]);
      await planted(store, [aNudge("c", minutes(1))], { workspace: "T2" });
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, retry(id, NOW, { retryAt: minutes(1), pauseLaneMs: 600_000 }));
      const planned = [aNudge("a", NOW), aNudge("fresh", minutes(2))];
      await store.change((tx) => tx.planNudges(one.person.id, one.opportunity.id, planned));
      const long = { leaseMs: 3_600_000 };
      expect(keys(await store.clock.claim(aClaim(minutes(9), long)))).toEqual([["c"]]);
      expect(await store.clock.claim(aClaim(minutes(9)))).toEqual([]);
      const after = await store.clock.claim(aClaim(minutes(10)));
      expect(keys(after).flat().sort()).toEqual(["a", "b"]);
      await store.close();
    });

    it("sends nothing new to a person whose earlier delivery still waits for another try", async () => {
      const store = await make(FAST);
      await planted(store, [aNudge("a", NOW), aNudge("b", minutes(1))]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, retry(id, NOW, { retryAt: minutes(30) }));
      expect(await store.clock.claim(aClaim(minutes(1)))).toEqual([]);
      expect(keys(await store.clock.claim(aClaim(minutes(30))))).toEqual([["a"]]);
      await store.close();
    });

    it("does not retry inside quiet hours", async () => {
      const store = await make(FAST);
      await planted(store, [aNudge("a", NOW)]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, retry(id, NOW, { retryAt: minutes(5) }));
      const outsideQuietHours = () => minutes(500);
      expect(await store.clock.claim(aClaim(minutes(5), { outsideQuietHours }))).toEqual([]);
      expect(await store.clock.nextWake()).toBe(minutes(500));
      expect(only(await store.clock.claim(aClaim(minutes(500)))).id).toBe(id);
      await store.close();
    });

    it("gives up after 25 counted attempts, visibly", async () => {
      const store = await make(FAST);
      const { opportunity } = await planted(store, [aNudge("a", NOW)]);
      let tries = 0;
      for (let minute = 0; minute < 40; minute += 1) {
        const [claimed] = await store.clock.claim(aClaim(minutes(minute)));
        if (claimed === undefined) continue;
        tries += 1;
        await record(store, retry(claimed.id, minutes(minute), { retryAt: minutes(minute) }));
      }
      expect(tries).toBe(25);
      expect((await store.nudgesOf(opportunity.id))[0]?.outcome).toBe("dead");
      expect(await store.clock.counts(NOW)).toEqual({ pending: 0, overdue: 0, dead: 1 });
      expect(await store.clock.nextWake()).toBeUndefined();
      await store.close();
    });

    it("gives up when everything in a delivery went stale while it waited", async () => {
      const store = await make(FAST);
      const { opportunity } = await planted(store, [aNudge("a", NOW, minutes(3))]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, retry(id, NOW, { retryAt: minutes(5) }));
      expect(await store.clock.claim(aClaim(minutes(5)))).toEqual([]);
      expect((await store.delivery(id))?.state).toBe("dead");
      expect((await store.nudgesOf(opportunity.id))[0]?.outcome).toBe("expired");
      await store.close();
    });

    it("stops for a person who cannot be reached and goes on where it was once they can", async () => {
      const store = await make(FAST);
      const nudges = [aNudge("a", NOW, minutes(50)), aNudge("b", minutes(30))];
      const { person, opportunity } = await planted(store, nudges);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, { kind: "gone", deliveryId: id, at: NOW });
      expect((await store.personById(person.id))?.unreachableAt).toBe(NOW);
      const ended = await store.nudgesOf(opportunity.id);
      expect(ended.map((nudge) => nudge.outcome)).toEqual(["blocked", "blocked"]);
      expect(await store.clock.nextWake()).toBeUndefined();
      expect(await store.clock.counts(NOW)).toEqual({ pending: 0, overdue: 0, dead: 0 });
      await store.change((tx) => tx.savePerson({ ...person, unreachableAt: undefined }));
      expect(keys(await store.clock.claim(aClaim(minutes(30))))).toEqual([["a", "b"]]);
      await store.close();
    });

    it("parks the retry of a person who asked for silence until they come back", async () => {
      const store = await make(FAST);
      const { person } = await planted(store, [aNudge("a", NOW)]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await record(store, retry(id, NOW, { retryAt: minutes(5) }));
      await store.change((tx) => tx.savePerson({ ...person, pausedAt: NOW }));
      expect(await store.clock.claim(aClaim(minutes(5)))).toEqual([]);
      expect(await store.clock.nextWake()).toBeUndefined();
      await store.change((tx) => tx.savePerson(person));
      expect(only(await store.clock.claim(aClaim(minutes(9)))).id).toBe(id);
      await store.close();
    });

    it("forgets a delivery whose person was erased while it was on its way", async () => {
      const store = await make(FAST);
      const a = aNudge("a", NOW);
      const { person } = await planted(store, [a]);
      const { id } = only(await store.clock.claim(aClaim(NOW)));
      await store.change((tx) => tx.erasePerson(person.id));
      await record(store, sent(id, NOW, [a.id]));
      expect(await store.delivery(id)).toBeUndefined();
      expect(await store.clock.nextWake()).toBeUndefined();
      await store.close();
    });

    it("takes at most the wanted number of lanes, those that waited longest", async () => {
      const store = await make(FAST);
      for (let n = 0; n < 6; n += 1) {
        await planted(store, [aNudge("a", minutes(-n))], { workspace: `T${n}` });
      }
      const first = await store.clock.claim(aClaim(NOW, { maxLanes: 4 }));
      expect(first.map((each) => each.person.workspace)).toEqual(["T5", "T4", "T3", "T2"]);
      await store.close();
    });

    it("records many at once", async () => {
      const store = await make(FAST);
      for (let n = 0; n < 40; n += 1) await planted(store, [aNudge(`a${n}`, NOW)]);
      const claimed = await store.clock.claim(aClaim(NOW));
      await sendAll(store, claimed, minutes(1));
      expect(claimed).toHaveLength(40);
      expect(await store.clock.counts(minutes(9))).toEqual({ pending: 0, overdue: 0, dead: 0 });
      expect(await store.clock.nextWake()).toBeUndefined();
      await store.close();
    });
  });
}

/** Only where one process has the database: the dead one's leases end early. */
export function takeOverContract(name: string, make: Make): void {
  describe(`taking over in ${name}`, () => {
    it("ends the leases of a dead process early and leaves waiting retries alone", async () => {
      const store = await make(FAST);
      await planted(store, [aNudge("a", NOW)]);
      await planted(store, [aNudge("b", NOW)]);
      const [one, two] = await store.clock.claim(aClaim(NOW, { owner: "dead" }));
      await store.clock.record("dead", [
        retry(two?.id ?? "", NOW, { retryAt: minutes(30), countAttempt: false }),
      ]);
      expect(await store.clock.takeOver("me", seconds(15))).toBe(1);
      expect(await store.clock.nextWake()).toBe(seconds(15));
      expect(await store.clock.claim(aClaim(seconds(14)))).toEqual([]);
      expect(only(await store.clock.claim(aClaim(seconds(15))))).toMatchObject({
        id: one?.id,
        maybePosted: true,
      });
      expect(await store.clock.takeOver("me", seconds(30))).toBe(0);
      await store.close();
    });
  });
}

function seconds(count: number): string {
  return minutes(count / 60);
}

function idOf(row: { readonly id: string }): string {
  return row.id;
}

function keys(claimed: readonly ClaimedDelivery[]): readonly (readonly string[])[] {
  return claimed.map((each) => each.nudges.map((nudge: NudgeToPlan) => nudge.key));
}

function only(claimed: readonly ClaimedDelivery[]): ClaimedDelivery {
  const [first, ...others] = claimed;
  if (first === undefined || others.length > 0) {
    throw new Error(`One delivery was expected, there were ${claimed.length}.`);
  }
  return first;
}

async function record(store: Store, result: DeliveryResult): Promise<void> {
  await store.clock.record("me", [result]);
}

function sent(
  deliveryId: string,
  at: string,
  sentNudgeIds: readonly string[],
  messageId = "m",
): DeliveryResult {
  return { kind: "sent", deliveryId, at, channel: "D1", messageId, sentNudgeIds };
}

function retry(
  deliveryId: string,
  at: string,
  changes: Partial<Extract<DeliveryResult, { kind: "later" }>>,
): DeliveryResult {
  const retryAt = at;
  return {
    kind: "later",
    deliveryId,
    at,
    retryAt,
    maybePosted: false,
    countAttempt: true,
    ...changes,
  };
}

async function sendAll(
  store: Store,
  claimed: readonly ClaimedDelivery[],
  at: string,
): Promise<void> {
  await store.clock.record(
    "me",
    claimed.map((each) => sent(each.id, at, each.nudges.map(idOf), newId())),
  );
}
