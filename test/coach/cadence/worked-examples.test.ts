import { describe, expect, it } from "vitest";
import type { Deed, Opportunity, Policy } from "../../../src/coach/facts.ts";
import {
  at,
  followedUp,
  heard,
  planWith,
  promised,
  round,
  skipped,
  stepIn,
  thanked,
  windowOf,
} from "./example.ts";

interface Example {
  readonly title: string;
  readonly deeds: readonly Deed[];
  readonly step?: "first-follow-up" | "second-follow-up" | "move-on" | "portal-check";
  readonly facts?: Partial<Opportunity>;
  readonly policy?: Partial<Policy>;
  readonly window: string;
}

const WEDNESDAY_THANKS = thanked("2026-11-25 10:00");

const EXAMPLES: readonly Example[] = [
  {
    title: "a thank-you on Wed 25 Nov opens business day 5 to 10, over Thanksgiving",
    deeds: [WEDNESDAY_THANKS],
    window: "Thu 3 - Thu 10 Dec",
  },
  {
    title: "in California the Friday after Thanksgiving does not count either",
    deeds: [WEDNESDAY_THANKS],
    policy: { region: "US-CA" },
    window: "Fri 4 - Fri 11 Dec",
  },
  {
    title: "in England there is no Thanksgiving",
    deeds: [WEDNESDAY_THANKS],
    policy: { region: "GB-ENG" },
    window: "Wed 2 - Wed 9 Dec",
  },
  {
    title: "the company's region counts before the person's",
    deeds: [WEDNESDAY_THANKS],
    facts: { companyRegion: "GB-ENG" },
    window: "Wed 2 - Wed 9 Dec",
  },
  {
    title: "the second counts from the day the first was sent",
    deeds: [WEDNESDAY_THANKS, followedUp("2026-12-04 11:00")],
    step: "second-follow-up",
    window: "Fri 11 - Fri 18 Dec",
  },
  {
    title: "a vague promise gets two business days of patience",
    deeds: [promised("2026-11-24 16:30", "2026-12-04", "around"), WEDNESDAY_THANKS],
    window: "Tue 8 - Tue 15 Dec",
  },
  {
    title: "a definite promise gets one",
    deeds: [promised("2026-11-24 16:30", "2026-12-04", "by"), WEDNESDAY_THANKS],
    window: "Mon 7 - Mon 14 Dec",
  },
  {
    title: "the last step that lands between the years is offered in January",
    deeds: [
      WEDNESDAY_THANKS,
      followedUp("2026-12-04 11:00"),
      followedUp("2026-12-15 11:00", "second"),
    ],
    step: "move-on",
    window: "Mon 4 - Mon 11 Jan 2027",
  },
  {
    title: "of two people thanked on different days the later one is the anchor",
    deeds: [thanked("2026-11-25 10:00", "ana"), thanked("2026-11-27 10:00", "raj")],
    facts: { interviews: [round("2026-11-24 15:00", { contactIds: ["ana", "raj"] })] },
    window: "Fri 4 - Fri 11 Dec",
  },
  {
    title: "a thank-you at 02:00 counts for the day the person lived",
    deeds: [thanked("2026-11-25T07:00:00.000Z")],
    policy: { zone: "America/Los_Angeles" },
    window: "Wed 2 - Wed 9 Dec",
  },
  {
    title: "the person's day counts in another zone than the company's too",
    deeds: [thanked("2026-11-25T07:00:00.000Z")],
    facts: { companyZone: "America/New_York" },
    policy: { zone: "America/Los_Angeles" },
    window: "Wed 2 - Wed 9 Dec",
  },
  {
    title: "a thank-you that was skipped leaves the interview's end as the anchor",
    deeds: [
      {
        ...skipped("2026-11-25 10:00", "thank-you"),
        kind: "skipped",
        step: "thank-you",
        interviewId: "round",
        contactId: "ana",
      },
    ],
    window: "Wed 2 - Wed 9 Dec",
  },
  {
    title: "the person's own date goes before a promise",
    deeds: [
      promised("2026-11-24 16:30", "2026-12-04"),
      WEDNESDAY_THANKS,
      {
        id: "own",
        at: at("2026-11-26 10:00"),
        recordedAt: "",
        kind: "chose-date",
        day: "2026-12-01",
      },
    ],
    window: "Tue 1 - Tue 8 Dec",
  },
  {
    title: "a window away from everything moves behind the absence",
    deeds: [WEDNESDAY_THANKS],
    policy: { daysAway: [{ from: "2026-11-26", until: "2026-12-11" }] },
    window: "Fri 18 - Mon 28 Dec",
  },
  {
    title: "a promise before the thank-you holds until the day after the thank-you",
    deeds: [promised("2026-11-24 16:30", "2026-11-24"), thanked("2026-11-27 10:00")],
    window: "Mon 30 Nov - Mon 7 Dec",
  },
  {
    title: "a holding reply without a date begins the wait again",
    deeds: [WEDNESDAY_THANKS, heard("2026-12-03 12:00", "holding")],
    window: "Thu 10 - Thu 17 Dec",
  },
  {
    title: "a holding reply with a date waits for that date",
    deeds: [
      WEDNESDAY_THANKS,
      heard("2026-12-03 12:00", "holding"),
      promised("2026-12-03 12:00", "2026-12-15"),
    ],
    window: "Wed 16 - Wed 23 Dec",
  },
  {
    title: "a holding reply never brings the question before an older promise",
    deeds: [
      promised("2026-11-24 16:30", "2026-12-18"),
      WEDNESDAY_THANKS,
      heard("2026-12-03 12:00", "holding"),
    ],
    window: "Mon 21 - Tue 29 Dec",
  },
  {
    title: "an answer after the first follow-up moves the second",
    deeds: [WEDNESDAY_THANKS, followedUp("2026-12-04 11:00"), heard("2026-12-08 12:00", "holding")],
    step: "second-follow-up",
    window: "Tue 15 - Tue 22 Dec",
  },
  {
    title: "a promise after the first follow-up moves the second",
    deeds: [
      WEDNESDAY_THANKS,
      followedUp("2026-12-04 11:00"),
      promised("2026-12-08 12:00", "2026-12-15", "around"),
    ],
    step: "second-follow-up",
    window: "Thu 17 - Thu 24 Dec",
  },
  {
    title: "a first follow-up that begins between the years keeps its length in January",
    deeds: [thanked("2026-12-17 10:00")],
    facts: { interviews: [round("2026-12-16 15:00")] },
    window: "Mon 4 - Mon 11 Jan 2027",
  },
  {
    title: "an interview at 23:30 on New Year's Eve is followed up in January",
    deeds: [],
    facts: { interviews: [round("2026-12-31 23:30")] },
    window: "Fri 8 - Fri 15 Jan 2027",
  },
  {
    title: "29 February is a day like any other",
    deeds: [thanked("2028-02-25 10:00")],
    facts: { interviews: [round("2028-02-24 15:00")] },
    window: "Fri 3 - Fri 10 Mar 2028",
  },
  {
    title:
      "an employer who wants no messages gets none: their portal is looked at on business day 10",
    deeds: [WEDNESDAY_THANKS],
    facts: { noContact: true },
    step: "portal-check",
    window: "Wed 9 - Wed 16 Dec",
  },
  {
    title: "their portal is looked at after the day they promised",
    deeds: [promised("2026-11-24 16:30", "2026-12-04")],
    facts: { noContact: true },
    step: "portal-check",
    window: "Mon 7 - Mon 14 Dec",
  },
];

describe("the dates of the product's examples and edges", () => {
  it.each(EXAMPLES)("$title: $window", ({ deeds, facts, policy, step, window }) => {
    const plan = planWith(deeds, facts, policy);
    expect(windowOf(plan, step ?? "first-follow-up")).toBe(window);
  });
});

describe("the reasons behind them", () => {
  it("names the anchor, the days counted and every day skipped", () => {
    expect(stepIn(planWith([WEDNESDAY_THANKS]), "first-follow-up").reason).toEqual({
      rule: "default-window",
      anchor: { what: "thank-you-sent", at: WEDNESDAY_THANKS.at, day: "2026-11-25" },
      businessDays: [5, 10],
      region: "US",
      skipped: [
        { day: "2026-11-26", why: "holiday", name: "Thanksgiving Day" },
        { day: "2026-11-28", why: "weekend" },
        { day: "2026-11-29", why: "weekend" },
        { day: "2026-12-05", why: "weekend" },
        { day: "2026-12-06", why: "weekend" },
      ],
    });
  });

  it("names the promise and its buffer", () => {
    const deeds = [promised("2026-11-24 16:30", "2026-12-04", "around"), WEDNESDAY_THANKS];
    expect(stepIn(planWith(deeds), "first-follow-up").reason).toMatchObject({
      rule: "promise",
      anchor: { what: "promise", day: "2026-12-04" },
      businessDays: [2, 7],
      promise: { day: "2026-12-04", certainty: "around", bufferDays: 2 },
    });
  });

  it("keeps the day before the year-end pause", () => {
    const deeds = [
      WEDNESDAY_THANKS,
      followedUp("2026-12-04 11:00"),
      followedUp("2026-12-15 11:00", "second"),
    ];
    expect(stepIn(planWith(deeds), "move-on").reason).toMatchObject({
      rule: "move-on",
      anchor: { what: "second-follow-up-sent", day: "2026-12-15" },
      businessDays: [10, 15],
      movedFrom: "2026-12-30",
    });
  });

  it("says that no holidays are known for a region without a list", () => {
    const step = (region: string) =>
      stepIn(planWith([WEDNESDAY_THANKS], {}, { region }), "first-follow-up");
    expect(step("QA").reason.holidaysUnknown).toBe(true);
    expect(step("US").reason.holidaysUnknown).toBeUndefined();
  });
});
