import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/store.ts";
import {
  aDeed,
  aNudge,
  anInterview,
  anOpportunity,
  aPerson,
  minutes,
  NOW,
  newId,
  planted,
} from "./sample-facts.ts";

/** What every database must do with people, opportunities, questions and actions. */
export function factsContract(name: string, make: () => Promise<Store>): void {
  describe(`facts in ${name}`, () => {
    it("gives a person back as saved, by id and by account", async () => {
      const store = await make();
      const ana = aPerson();
      await store.change((tx) => tx.addPerson(ana));
      expect(await store.personById(ana.id)).toEqual(ana);
      expect(await store.personByAccount(ana)).toEqual(ana);
      expect(await store.personByAccount({ ...ana, workspace: "T2" })).toBeUndefined();
      await store.close();
    });

    it("replaces what can change about a person and nothing else", async () => {
      const store = await make();
      const ana = aPerson({ name: undefined, noticedAt: undefined, zoneKnown: false });
      const saved = {
        ...ana,
        name: "Ana",
        locale: undefined,
        zoneKnown: true,
        noticedAt: NOW,
        pausedAt: NOW,
        policy: { ...ana.policy, zone: "Asia/Tokyo", maxFollowUps: 1 },
      };
      await store.change((tx) => tx.addPerson(ana));
      await store.change((tx) => tx.savePerson(saved));
      expect(await store.personById(ana.id)).toEqual(saved);
      await store.close();
    });

    it("refuses the same account twice and a person it never met", async () => {
      const store = await make();
      const ana = aPerson();
      await store.change((tx) => tx.addPerson(ana));
      await expect(store.change((tx) => tx.addPerson({ ...ana, id: newId() }))).rejects.toThrow();
      await expect(store.change((tx) => tx.savePerson(aPerson()))).rejects.toThrow(/no person/);
      await store.close();
    });

    it("gives a whole opportunity back: interviews, attendance, contacts and deeds in order", async () => {
      const store = await make();
      const ana = aPerson();
      const raj = contact("Raj 🦜");
      const zoe = contact("Zoe", { title: "CTO", email: "zoe@acme.example", channel: "e-mail" });
      const opportunity = anOpportunity(ana.id, {
        contacts: [raj, zoe],
        interviews: [
          anInterview({
            contactIds: [zoe.id, raj.id],
            invite: { uid: "1@acme.example", sequence: 2, stampedAt: NOW },
          }),
          anInterview({ label: undefined, place: undefined, state: "postponed" }),
        ],
        deeds: [
          aDeed({ kind: "promised", day: "2026-12-04", certainty: "around" }),
          aDeed({ kind: "heard", what: "holding", note: "they said: next week" }),
          aDeed({ kind: "sent", step: "thank-you", contactId: raj.id }),
        ],
      });
      await store.change(async (tx) => {
        await tx.addPerson(ana);
        await tx.addOpportunity(opportunity);
      });
      expect(await store.opportunity(opportunity.id)).toEqual(opportunity);
      expect(await store.opportunities(ana.id)).toEqual([opportunity]);
      await store.close();
    });

    it("lists opportunities in the order they were made, also within one instant", async () => {
      const store = await make();
      const ana = aPerson();
      const made = Array.from({ length: 12 }, (_, n) =>
        anOpportunity(ana.id, { company: `Company ${n}` }),
      );
      await store.change(async (tx) => {
        await tx.addPerson(ana);
        for (const each of made) await tx.addOpportunity(each);
      });
      const listed = await store.opportunities(ana.id);
      expect(listed.map((each) => each.company)).toEqual(made.map((each) => each.company));
      await store.close();
    });

    it("saves changes to opportunity, interview and contact", async () => {
      const store = await make();
      const raj = contact("Raj");
      const interview = anInterview();
      const { person, opportunity } = await planted(store, []);
      await store.change(async (tx) => {
        // Before the contact is there: attendance is judged when the change ends.
        await tx.addInterview(opportunity.id, { ...interview, contactIds: [raj.id] });
        await tx.addContact(opportunity.id, raj);
      });
      const moved = { ...interview, contactIds: [], state: "cancelled" as const };
      const named = { ...raj, name: "Raj Patel", kind: "manager" as const };
      const renamed = { ...opportunity, company: "Acme Ltd", role: undefined, noContact: true };
      await store.change(async (tx) => {
        await tx.saveInterview(opportunity.id, moved);
        await tx.saveContact(opportunity.id, named);
        await tx.saveOpportunity(renamed);
      });
      expect(await store.opportunity(opportunity.id)).toEqual({
        ...renamed,
        personId: person.id,
        interviews: [moved],
        contacts: [named],
      });
      await store.close();
    });

    it("says so when the row to change is not there", async () => {
      const store = await make();
      const { opportunity } = await planted(store, []);
      const tries = [
        store.change((tx) => tx.addDeed("nowhere", aDeed())),
        store.change((tx) => tx.saveDeed(opportunity.id, aDeed())),
        store.change((tx) => tx.saveContact(opportunity.id, contact("Nobody"))),
        store.change((tx) => tx.saveInterview("nowhere", anInterview())),
        store.change((tx) => tx.saveOpportunity(anOpportunity("nobody"))),
        store.change((tx) => tx.setRemoved("deed", "nothing", NOW)),
      ];
      for (const each of tries) await expect(each).rejects.toThrow(/There is no/);
      await store.close();
    });

    it("corrects a deed in its place among the others", async () => {
      const store = await make();
      const first = aDeed({ kind: "heard", what: "holding", note: "forget this" });
      const second = aDeed();
      const { opportunity } = await planted(store, []);
      await store.change((tx) => tx.addDeed(opportunity.id, first));
      await store.change((tx) => tx.addDeed(opportunity.id, second));
      const corrected = aDeed({ kind: "heard", what: "holding", id: first.id, at: minutes(-60) });
      await store.change((tx) => tx.saveDeed(opportunity.id, corrected));
      expect((await store.opportunity(opportunity.id))?.deeds).toEqual([corrected, second]);
      const rows = JSON.stringify(await store.everythingAbout(opportunity.personId));
      expect(rows).not.toContain("forget this");
      await store.close();
    });

    it("hides what was withdrawn and brings it back", async () => {
      const store = await make();
      const raj = contact("Raj");
      const interview = anInterview({ contactIds: [raj.id] });
      const deed = aDeed();
      const { opportunity } = await planted(store, []);
      await store.change(async (tx) => {
        await tx.addContact(opportunity.id, raj);
        await tx.addInterview(opportunity.id, interview);
        await tx.addDeed(opportunity.id, deed);
      });
      const whole = await store.opportunity(opportunity.id);
      await store.change((tx) => tx.setRemoved("contact", raj.id, NOW));
      expect((await store.opportunity(opportunity.id))?.interviews[0]?.contactIds).toEqual([]);
      await store.change(async (tx) => {
        await tx.setRemoved("deed", deed.id, NOW);
        await tx.setRemoved("interview", interview.id, NOW);
      });
      expect(await store.opportunity(opportunity.id)).toEqual(opportunity);
      await store.change((tx) => tx.setRemoved("opportunity", opportunity.id, NOW));
      expect(await store.opportunity(opportunity.id)).toBeUndefined();
      expect(await store.opportunities(opportunity.personId)).toEqual([]);
      await store.change(async (tx) => {
        await tx.setRemoved("opportunity", opportunity.id, undefined);
        await tx.setRemoved("contact", raj.id, undefined);
        await tx.setRemoved("deed", deed.id, undefined);
        await tx.setRemoved("interview", interview.id, undefined);
      });
      expect(await store.opportunity(opportunity.id)).toEqual(whole);
      await store.close();
    });

    it("undoes the whole change when one part fails", async () => {
      const store = await make();
      const ana = aPerson();
      const failing = store.change(async (tx) => {
        await tx.addPerson(ana);
        await tx.addOpportunity(anOpportunity(ana.id));
        throw new Error("the coach stumbled");
      });
      await expect(failing).rejects.toThrow("the coach stumbled");
      expect(await store.personById(ana.id)).toBeUndefined();
      expect(await store.opportunities(ana.id)).toEqual([]);
      await store.close();
    });

    it("refuses an interview with somebody who is not in the database", async () => {
      const store = await make();
      const { opportunity } = await planted(store, []);
      const stranger = anInterview({ contactIds: ["stranger"] });
      await expect(
        store.change((tx) => tx.addInterview(opportunity.id, stranger)),
      ).rejects.toThrow();
      expect((await store.opportunity(opportunity.id))?.interviews).toEqual([]);
      await store.close();
    });

    it("refuses a change or an outside read inside a change, instead of waiting for ever", async () => {
      const store = await make();
      const inside = /from inside one of its own changes/;
      await expect(store.change(() => store.change(async () => undefined))).rejects.toThrow(inside);
      await expect(store.change(() => store.personById("x"))).rejects.toThrow(inside);
      await expect(store.change(() => store.clock.nextWake())).rejects.toThrow(inside);
      expect(await store.personById("x")).toBeUndefined();
      await store.close();
    });

    it("runs changes one after the other", async () => {
      const store = await make();
      const ana = aPerson({ name: "0" });
      await store.change((tx) => tx.addPerson(ana));
      const countUp = () =>
        store.change(async (tx) => {
          const now = await tx.personById(ana.id);
          await tx.savePerson({ ...ana, name: String(Number(now?.name) + 1) });
        });
      await Promise.all(Array.from({ length: 20 }, countUp));
      expect((await store.personById(ana.id))?.name).toBe("20");
      await store.close();
    });

    it("remembers questions over time: the newest open one of a kind, until it expires or is closed", async () => {
      const store = await make();
      const { person } = await planted(store, []);
      const question = {
        id: newId(),
        personId: person.id,
        kind: "which-day",
        payload: { days: ["2026-12-01", "2027-01-12"] },
        askedAt: NOW,
        expiresAt: minutes(30),
        closedAt: undefined,
      };
      const newer = { ...question, id: newId(), payload: null };
      await store.change(async (tx) => {
        await tx.ask(question);
        await tx.ask(newer);
      });
      expect(await store.question(question.id)).toEqual(question);
      expect(await store.openQuestion(person.id, "which-day", NOW)).toEqual(newer);
      expect(await store.openQuestion(person.id, "other", NOW)).toBeUndefined();
      await store.change((tx) => tx.closeQuestion(newer.id, NOW));
      expect(await store.openQuestion(person.id, "which-day", NOW)).toEqual(question);
      expect(await store.openQuestion(person.id, "which-day", minutes(30))).toBeUndefined();
      await store.change((tx) => tx.closeQuestion(newer.id, minutes(5)));
      expect((await store.question(newer.id))?.closedAt).toBe(NOW);
      await store.close();
    });

    it("knows the last action that can still be undone", async () => {
      const store = await make();
      const { person } = await planted(store, []);
      const first = action(person.id, { deed: "d1" }, NOW);
      const second = action(person.id, { deed: "d2" }, NOW);
      await store.change(async (tx) => {
        await tx.addAction(first);
        await tx.addAction(second);
      });
      expect(await store.lastAction(person.id, NOW)).toEqual(second);
      await store.change((tx) => tx.markUndone(second.id, NOW));
      expect(await store.lastAction(person.id, NOW)).toEqual(first);
      expect(await store.lastAction(person.id, minutes(1))).toBeUndefined();
      expect(await store.action(second.id)).toEqual({ ...second, undoneAt: NOW });
      await store.close();
    });

    it("sees an event once", async () => {
      const store = await make();
      const seen = () => store.change((tx) => tx.firstSeen("Ev1", NOW));
      expect(await store.wasSeen("Ev1")).toBe(false);
      expect([await seen(), await seen()]).toEqual([true, false]);
      await store.clock.tidy(minutes(1));
      expect(await seen()).toBe(true);
      await store.close();
    });

    it("exports every row of a person with its words, and of nobody else", async () => {
      const store = await make();
      const nudge = aNudge("k1", NOW);
      const { person, opportunity } = await planted(store, [nudge]);
      await planted(store, [aNudge("k2", NOW)], { name: "Ben" });
      await store.change((tx) =>
        tx.addDeed(opportunity.id, aDeed({ kind: "heard", what: "holding", note: "hm" })),
      );
      const all = await store.everythingAbout(person.id);
      expect(all.person).toMatchObject([{ id: person.id, words: { name: "Ana Lund" } }]);
      expect(all.opportunity).toMatchObject([{ id: opportunity.id, words: { company: "Acme" } }]);
      expect(all.deed).toMatchObject([{ words: { note: "hm" } }]);
      expect(all.nudge).toMatchObject([{ id: nudge.id }]);
      expect(JSON.stringify(all)).not.toMatch(/Ben|v1\./);
      await store.close();
    });

    it("erases a person from every table, counts the rows and leaves others alone", async () => {
      const store = await make();
      const raj = contact("Raj");
      const { person, opportunity } = await planted(store, [aNudge("k1", NOW), aNudge("k2", NOW)]);
      const other = await planted(store, [aNudge("k3", minutes(90))]);
      await store.change(async (tx) => {
        await tx.addContact(opportunity.id, raj);
        await tx.addInterview(opportunity.id, anInterview({ contactIds: [raj.id] }));
        await tx.addDeed(opportunity.id, aDeed());
        await tx.addAction(action(person.id, {}, NOW));
      });
      const counts = await store.change((tx) => tx.erasePerson(person.id));
      await store.scrub();
      expect(counts).toEqual({
        person: 1,
        opportunity: 1,
        interview: 1,
        attendance: 1,
        contact: 1,
        deed: 1,
        nudge: 2,
        delivery: 0,
        question: 0,
        action: 1,
      });
      const left = await store.everythingAbout(person.id);
      expect(Object.values(left).flat()).toEqual([]);
      expect(await store.opportunities(other.person.id)).toEqual([other.opportunity]);
      expect(await store.clock.nextWake()).toBe(minutes(90));
      await expect(store.change((tx) => tx.erasePerson(person.id))).rejects.toThrow(/no person/);
      await store.close();
    });
  });
}

function contact(name: string, changes = {}) {
  const empty = { title: undefined, email: undefined, channel: undefined };
  return { id: newId(), name, kind: "interviewer" as const, ...empty, ...changes };
}

function action(personId: string, undo: unknown, at: string) {
  return { id: newId(), personId, kind: "sent", at, undo, undoneAt: undefined };
}
