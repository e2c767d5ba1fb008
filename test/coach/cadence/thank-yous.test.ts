import { describe, expect, it } from "vitest";
import type { Deed, Interview, Opportunity, Policy } from "../../../src/coach/facts.ts";
import {
  at,
  contact,
  deed,
  heard,
  NEW_YORK,
  nudgesOf,
  planWith,
  promised,
  round,
  stepIn,
  thanked,
} from "./example.ts";

interface Case {
  readonly title: string;
  readonly interview: Interview;
  readonly rule: string;
  readonly until: string;
  readonly nudges: readonly string[];
  readonly deeds?: readonly Deed[];
  readonly facts?: Partial<Opportunity>;
  readonly policy?: Partial<Policy>;
}

const CASES: readonly Case[] = [
  {
    title: "the next business morning, a reminder before the deadline, once more when it is late",
    interview: round("2026-11-17 15:00"),
    rule: "thank-you-next-business-hours",
    until: "2026-11-19 16:00",
    nudges: ["due 2026-11-18 09:00", "reminder 2026-11-19 08:00", "last-call 2026-11-20 09:00"],
  },
  {
    title: "the same morning after an early interview, for tomorrow's would be past 24 hours",
    interview: round("2026-11-17 07:00"),
    rule: "thank-you-next-business-hours",
    until: "2026-11-19 08:00",
    nudges: ["due 2026-11-17 09:00", "reminder 2026-11-18 14:00", "last-call 2026-11-19 09:00"],
  },
  {
    title: "over Thanksgiving the late note waits for the business day after it",
    interview: round("2026-11-24 15:00"),
    rule: "thank-you-next-business-hours",
    until: "2026-11-26 16:00",
    nudges: ["due 2026-11-25 09:00", "reminder 2026-11-26 08:00", "last-call 2026-11-27 09:00"],
  },
  {
    title: "on a Friday the same afternoon; Monday before nine is polite too",
    interview: round("2026-11-20 14:00"),
    rule: "thank-you-friday",
    until: "2026-11-23 09:00",
    nudges: ["due 2026-11-20 16:00", "reminder 2026-11-23 08:00", "last-call 2026-11-24 09:00"],
  },
  {
    title: "late on a Friday, Monday at eight",
    interview: round("2026-11-20 16:00"),
    rule: "thank-you-friday",
    until: "2026-11-23 09:00",
    nudges: ["due 2026-11-23 08:00", "last-call 2026-11-24 09:00"],
  },
  {
    title: "in California the day before Thanksgiving is a Friday",
    interview: round("2026-11-25 14:00"),
    policy: { region: "US-CA" },
    rule: "thank-you-friday",
    until: "2026-11-30 09:00",
    nudges: ["due 2026-11-25 16:00", "reminder 2026-11-30 08:00", "last-call 2026-12-01 09:00"],
  },
  {
    title: "in Riyadh Thursday is a Friday",
    interview: round("2026-11-19 13:00", { zone: "Asia/Riyadh" }),
    policy: { region: "SA", zone: "Asia/Riyadh" },
    rule: "thank-you-friday",
    until: "2026-11-22 09:00",
    nudges: ["due 2026-11-19 15:00", "reminder 2026-11-22 08:00", "last-call 2026-11-23 09:00"],
  },
  {
    title: "within hours when they decide the same day",
    interview: round("2026-11-17 15:00"),
    deeds: [promised("2026-11-17 16:20", "2026-11-17")],
    rule: "thank-you-same-day",
    until: "2026-11-19 16:00",
    nudges: ["due 2026-11-17 17:00", "reminder 2026-11-19 08:00", "last-call 2026-11-20 09:00"],
  },
  {
    title: "after a Saturday interview, Monday morning",
    interview: round("2026-11-21 15:00"),
    rule: "thank-you-next-business-hours",
    until: "2026-11-23 16:00",
    nudges: ["due 2026-11-23 09:00", "last-call 2026-11-24 09:00"],
  },
  {
    title: "after an early Saturday interview, the same day: Monday would be too late",
    interview: round("2026-11-21 07:00"),
    rule: "thank-you-next-business-hours",
    until: "2026-11-23 08:00",
    nudges: ["due 2026-11-21 09:00", "reminder 2026-11-22 14:00", "last-call 2026-11-23 09:00"],
  },
  {
    title: "before days away, the same afternoon, but without a longer deadline",
    interview: round("2026-11-17 14:00"),
    policy: { daysAway: [{ from: "2026-11-18", until: "2026-11-20" }] },
    rule: "thank-you-friday",
    until: "2026-11-19 15:00",
    nudges: ["due 2026-11-17 16:00", "reminder 2026-11-18 08:00", "last-call 2026-11-23 09:00"],
  },
  {
    title: "logged the day after, at once",
    interview: round("2026-11-17 15:00", { loggedAt: at("2026-11-18 20:00") }),
    rule: "thank-you-next-business-hours",
    until: "2026-11-19 16:00",
    nudges: ["due 2026-11-18 20:00", "reminder 2026-11-19 08:00", "last-call 2026-11-20 09:00"],
  },
  {
    title: "logged after the deadline, once, for two days",
    interview: round("2026-11-17 15:00", { loggedAt: at("2026-11-23 22:00") }),
    rule: "thank-you-late",
    until: "2026-11-26 08:00",
    nudges: ["due 2026-11-24 08:00"],
  },
  {
    title: "logged in the night that ends the deadline, as late",
    interview: round("2026-11-17 21:30", { loggedAt: at("2026-11-19 22:00") }),
    rule: "thank-you-late",
    until: "2026-11-22 08:00",
    nudges: ["due 2026-11-20 08:00"],
  },
  {
    title: "in the company's business hours, where its zone is known",
    interview: round("2026-11-17 15:00"),
    facts: { companyZone: "America/Los_Angeles" },
    rule: "thank-you-next-business-hours",
    until: "2026-11-19 16:00",
    nudges: ["due 2026-11-18 12:00", "reminder 2026-11-19 08:00", "last-call 2026-11-20 12:00"],
  },
  {
    title: "never in the person's night, whatever the company's morning is",
    interview: round("2026-11-17 15:00"),
    facts: { companyZone: "Asia/Tokyo", companyRegion: "JP" },
    rule: "thank-you-next-business-hours",
    until: "2026-11-19 16:00",
    nudges: ["due 2026-11-17 19:00", "reminder 2026-11-19 08:00", "last-call 2026-11-19 19:00"],
  },
  {
    title: "at the first allowed moment, where quiet hours cover nearly the whole day",
    interview: round("2026-11-17 15:00"),
    policy: { quietFrom: "16:30", quietUntil: "15:30" },
    rule: "thank-you-next-business-hours",
    until: "2026-11-19 16:00",
    nudges: ["due 2026-11-18 15:30", "reminder 2026-11-19 15:30", "last-call 2026-11-20 15:30"],
  },
  {
    title: "sooner rather than too late, where quiet hours reach past the deadline",
    interview: round("2026-11-21 15:00"),
    policy: { quietFrom: "08:30", quietUntil: "08:00" },
    rule: "thank-you-next-business-hours",
    until: "2026-11-23 16:00",
    nudges: ["due 2026-11-22 08:00", "reminder 2026-11-23 08:00", "last-call 2026-11-25 08:00"],
  },
];

describe("when a thank-you is due", () => {
  it.each(CASES)("$title", ({ interview, deeds, facts, policy, rule, until, nudges }) => {
    const step = stepIn(
      planWith(deeds ?? [], { ...facts, interviews: [interview] }, policy),
      "thank-you",
    );
    const zone = policy?.zone ?? NEW_YORK;
    expect(step.reason.rule).toBe(rule);
    expect(nudgesOf(step, zone)).toEqual(nudges);
    expect(step.window.closesAt).toBe(at(until, zone));
  });
});

describe("whom a thank-you goes to", () => {
  const panel = round("2026-11-24 15:00", { contactIds: ["ana", "raj", "zoe"] });
  const states = (deeds: readonly Deed[], change: Partial<Opportunity> = {}) =>
    planWith(deeds, { interviews: [panel], ...change })
      .steps.filter(({ kind }) => kind === "thank-you")
      .map(({ contactId, state }) => `${contactId ?? "all"} ${state}`);

  it("is one note for each person of the round", () => {
    expect(states([])).toEqual(["ana open", "raj open", "zoe open"]);
    expect(states([thanked("2026-11-25 10:00", "raj")])).toEqual([
      "ana open",
      "raj done",
      "zoe open",
    ]);
  });

  it("holds the follow-up back as a forecast until each note is sent or skipped", () => {
    const sent = [thanked("2026-11-25 10:00", "raj"), thanked("2026-11-25 10:00", "zoe")];
    const first = (deeds: readonly Deed[]) =>
      stepIn(planWith(deeds, { interviews: [panel] }), "first-follow-up");
    expect(first(sent).state).toBe("forecast");
    const skippedAna = deed("2026-11-26 10:00", {
      kind: "skipped",
      step: "thank-you",
      interviewId: "round",
      contactId: "ana",
    });
    expect(first([...sent, skippedAna])).toMatchObject({
      state: "open",
      reason: { anchor: { what: "thank-you-sent", day: "2026-11-25" } },
    });
  });

  it("nudges towards the follow-up even when nobody ever reports the notes", () => {
    const first = stepIn(planWith([]), "first-follow-up");
    expect(first.state).toBe("forecast");
    expect(first.reason.anchor).toMatchObject({ what: "thank-you-sent", day: "2026-11-25" });
    expect(nudgesOf(first)).toEqual([
      "due 2026-12-03 09:00",
      "reminder 2026-12-07 09:00",
      "last-call 2026-12-10 09:00",
    ]);
  });

  it("no longer matters to the follow-up once they have replied", () => {
    const first = stepIn(planWith([heard("2026-12-03 12:00", "holding")]), "first-follow-up");
    expect(first).toMatchObject({ state: "open", reason: { anchor: { what: "reply" } } });
  });

  it("is settled for everybody by one note to the coordinator", () => {
    const toAll = deed("2026-11-25 10:00", {
      kind: "sent",
      step: "thank-you",
      interviewId: "round",
    });
    expect(states([toAll])).toEqual(["ana done", "raj done", "zoe done"]);
  });

  it("is one note for the round where nobody is known", () => {
    const nobody = { interviews: [round("2026-11-24 15:00", { contactIds: [] })] };
    expect(states([], nobody)).toEqual(["all open"]);
    expect(stepIn(planWith([], nobody), "thank-you").key).toBe("thank-you.acme.round");
  });

  it("is one note, through HR, where the employer wants no messages", () => {
    expect(states([], { noContact: true })).toEqual(["all open"]);
  });

  it("ignores people who were taken off the list", () => {
    expect(states([], { contacts: [contact("zoe")] })).toEqual(["zoe open"]);
  });

  it("counts a note that was sent after it was skipped", () => {
    const skip = deed("2026-11-25 09:00", {
      kind: "skipped",
      step: "thank-you",
      interviewId: "round",
      contactId: "ana",
    });
    expect(states([skip, thanked("2026-11-25 10:00", "ana")])[0]).toBe("ana done");
    expect(states([skip, thanked("2026-11-25 08:00", "ana")])[0]).toBe("ana done");
  });

  it("asks again after a second round, for that round alone", () => {
    const second = round("2026-12-01 15:00", { id: "second", contactIds: ["ana"] });
    const plan = planWith([thanked("2026-11-25 10:00")], {
      interviews: [round("2026-11-24 15:00"), second],
    });
    const open = plan.steps.filter(({ kind, state }) => kind === "thank-you" && state === "open");
    expect(open.map(({ key }) => key)).toEqual(["thank-you.acme.second.ana"]);
  });
});
