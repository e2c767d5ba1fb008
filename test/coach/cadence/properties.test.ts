import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { courseOf } from "../../../src/coach/cadence/course.ts";
import type { Plan, PlannedNudge, Step } from "../../../src/coach/cadence/plan.ts";
import { planOpportunity } from "../../../src/coach/cadence/plan-opportunity.ts";
import { calendarFor, isBusinessDay } from "../../../src/coach/calendar/business-days.ts";
import {
  addDays,
  addMinutes,
  instantAt,
  localDayOf,
  localTimeOf,
} from "../../../src/coach/calendar/days.ts";
import { isQuiet } from "../../../src/coach/calendar/quiet-hours.ts";
import type { Deed, DeedDetail, Interview, Opportunity, Policy } from "../../../src/coach/facts.ts";
import { contact, opportunity, round } from "./example.ts";

const ZONES = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Tokyo",
  "Pacific/Auckland",
  "Pacific/Honolulu",
  "UTC",
];
const REGIONS = ["US", "US-CA", "GB-ENG", "DE", "SA", "IL", "QA", "JP"];
const PEOPLE = ["ana", "raj", "zoe"];

const zone = fc.constantFrom(...ZONES);
const region = fc.constantFrom(...REGIONS);
/** From late September 2026 to January 2027: both changes of the clocks, Thanksgiving and the year's end. */
const day = fc.nat({ max: 110 }).map((n) => addDays("2026-09-25", n));
const time = fc.nat({ max: 95 }).map((n) => new Date(n * 900_000).toISOString().slice(11, 16));
const instant = fc.tuple(day, time).map(([d, t]) => instantAt(d, t, "UTC"));

const policy: fc.Arbitrary<Policy> = fc.record({
  zone,
  region,
  quietFrom: fc.oneof(fc.constant("21:00"), time),
  quietUntil: fc.oneof(fc.constant("08:00"), time),
  pace: fc.constantFrom("early", "middle", "late"),
  maxFollowUps: fc.integer({ min: 0, max: 4 }),
  moveOnAfter: fc.integer({ min: 0, max: 20 }),
  daysAway: fc.array(
    fc.tuple(day, fc.nat({ max: 12 })).map(([from, n]) => ({ from, until: addDays(from, n) })),
    { maxLength: 2 },
  ),
  extraHolidays: fc.array(day, { maxLength: 3 }),
});

const interview = (id: string): fc.Arbitrary<Interview> =>
  fc
    .record({
      starts: fc.tuple(day, time),
      zone,
      contactIds: fc.subarray(PEOPLE),
      state: fc.constantFrom("planned", "planned", "planned", "cancelled", "postponed", "no-show"),
      loggedMinutesBefore: fc.integer({ min: -10_000, max: 20_000 }),
    })
    .map(({ starts: [d, t], loggedMinutesBefore, ...rest }) => {
      const made = round(`${d} ${t}`, { id, ...rest });
      return { ...made, loggedAt: addMinutes(made.startsAt, -loggedMinutesBefore) };
    });

const FOLLOW_UPS = ["first-follow-up", "second-follow-up"] as const;
const detail: fc.Arbitrary<DeedDetail> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("sent", "skipped"),
    step: fc.constant("thank-you"),
    interviewId: fc.constantFrom("one", "two"),
    contactId: fc.constantFrom(...PEOPLE),
  }),
  fc.record({
    kind: fc.constantFrom("sent", "sent", "skipped"),
    step: fc.constantFrom(...FOLLOW_UPS, "answer-request", "portal-check", "move-on", "check-in"),
  }),
  fc.record({
    kind: fc.constantFrom("sent", "skipped"),
    step: fc.constant("ask-date"),
    interviewId: fc.constantFrom("one", "two"),
  }),
  fc.record({ kind: fc.constant("promised"), day, certainty: fc.constantFrom("by", "around") }),
  fc.record({ kind: fc.constant("chose-date"), day }),
  fc.record({
    kind: fc.constant("heard"),
    what: fc.constantFrom("holding", "holding", "next-round", "needs-something", "offer", "no"),
  }),
  fc.record({ kind: fc.constant("heard"), what: fc.constant("needs-something"), dueDay: day }),
  fc.record({ kind: fc.constantFrom("moved-on", "reopened", "reopened") }),
  fc.record({ kind: fc.constant("parked"), until: day }),
  fc.record({
    kind: fc.constantFrom("postponed", "rescheduled"),
    interviewId: fc.constantFrom("one", "two"),
    from: instant,
  }),
  fc.record({
    kind: fc.constant("cancelled"),
    interviewId: fc.constantFrom("one", "two"),
    by: fc.constantFrom("them", "me"),
    from: instant,
  }),
  fc.record({
    kind: fc.constant("snoozed"),
    stepKey: fc.constantFrom("first-follow-up.acme.0", "thank-you.acme.one.ana", "move-on.acme.0"),
    until: instant,
  }),
) as fc.Arbitrary<DeedDetail>;

const deeds: fc.Arbitrary<readonly Deed[]> = fc
  .array(fc.tuple(instant, detail), { maxLength: 8 })
  .map((made) => made.map(([at, what], n) => ({ id: `deed${n}`, at, recordedAt: at, ...what })));

const facts: fc.Arbitrary<Opportunity> = fc
  .record({
    interviews: fc.oneof(fc.tuple(interview("one")), fc.tuple(interview("one"), interview("two"))),
    deeds,
    companyRegion: fc.option(region, { nil: undefined }),
    companyZone: fc.option(zone, { nil: undefined }),
    noContact: fc.constantFrom(false, false, false, true),
  })
  .map((change) => opportunity({ ...change, contacts: PEOPLE.map(contact) }));

type Check = (plan: Plan, facts: Opportunity, policy: Policy) => void;

function always(check: Check): void {
  fc.assert(
    fc.property(facts, policy, (someFacts, somePolicy) => {
      check(planOpportunity(someFacts, somePolicy), someFacts, somePolicy);
    }),
    { numRuns: 400 },
  );
}

const isFollowUp = ({ kind }: Step) => kind === "first-follow-up" || kind === "second-follow-up";
const isAhead = ({ state }: Step) => state === "open" || state === "forecast";
const planned = (step: Step): readonly PlannedNudge[] =>
  step.nudges.filter(({ rank }) => rank !== "snoozed");
const zoneOf = (someFacts: Opportunity, somePolicy: Policy) =>
  someFacts.companyZone ?? somePolicy.zone;

describe("every plan", () => {
  it("lists steps in the order in which they open, under keys of their own", () => {
    always(({ steps }) => {
      const opening = steps.map(({ window }) => window.opensAt);
      expect(opening).toEqual(opening.toSorted());
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
      for (const { window } of steps) expect(window.opensAt <= window.closesAt).toBe(true);
    });
  });

  it("nudges in order of time, each before it is stale, at most three times a step, under keys of their own", () => {
    always(({ steps }) => {
      const nudges = steps.flatMap((step) => step.nudges);
      expect(new Set(nudges.map(({ key }) => key)).size).toBe(nudges.length);
      for (const step of steps) {
        const due = step.nudges.map(({ dueAt }) => dueAt);
        expect(due).toEqual(due.toSorted());
        expect(due.length).toBeLessThanOrEqual(3);
        for (const { dueAt, expiresAt } of step.nudges) expect(dueAt < expiresAt).toBe(true);
        if (!isAhead(step)) expect(due).toEqual([]);
      }
    });
  });

  it("never nudges in quiet hours", () => {
    always(({ steps }, _, somePolicy) => {
      for (const { dueAt } of steps.flatMap(({ nudges }) => nudges)) {
        expect(isQuiet(dueAt, somePolicy)).toBe(false);
      }
    });
  });

  it("never asks before the day the company promised, unless the person chose so", () => {
    always(({ steps }, someFacts, somePolicy) => {
      const promise = courseOf(someFacts).cycleDeeds.findLast(({ kind }) => kind === "promised");
      if (promise?.kind !== "promised") return;
      for (const step of steps.filter((one) => isFollowUp(one) && isAhead(one))) {
        if (step.reason.rule === "own-date") continue;
        expect(step.window.firstDay > promise.day).toBe(true);
        for (const { dueAt } of step.nudges) {
          expect(localDayOf(dueAt, zoneOf(someFacts, somePolicy)) > promise.day).toBe(true);
        }
      }
    });
  });

  it("never goes over the cap of two, nor over the policy's, and offers one follow-up at a time", () => {
    always((plan, _, somePolicy) => {
      expect(plan.followUpsAllowed).toBeLessThanOrEqual(Math.min(2, somePolicy.maxFollowUps));
      const ahead = plan.steps.filter(
        (step) => isFollowUp(step) && isAhead(step) && step.nudges.length > 0,
      );
      expect(ahead.length).toBeLessThanOrEqual(1);
      if (ahead.length > 0) expect(plan.followUpsSent).toBeLessThan(plan.followUpsAllowed);
      expect(plan.followUpsSent).toBeLessThanOrEqual(2);
    });
  });

  it("asks and moves on only on business days, and not between the years unless the person chose so", () => {
    always(({ steps }, someFacts, somePolicy) => {
      const calendar = calendarFor(someFacts.companyRegion ?? somePolicy.region, somePolicy);
      const counted = steps.filter(
        (step) =>
          isFollowUp(step) ||
          ["move-on", "portal-check", "check-in", "ask-date"].includes(step.kind),
      );
      for (const step of counted) {
        const isOwnDay = step.reason.rule === "own-date" || step.reason.rule === "parked";
        for (const { dueAt } of planned(step)) {
          const on = localDayOf(dueAt, zoneOf(someFacts, somePolicy));
          expect(isBusinessDay(on, calendar)).toBe(true);
          if (!isOwnDay) expect(on.slice(5) >= "12-24" || on.slice(5) === "01-01").toBe(false);
        }
      }
    });
  });

  it("tells a counted step at nine on the person's clock, before and after the clocks change", () => {
    always(({ steps }, _, somePolicy) => {
      const loud: Policy = { ...somePolicy, quietFrom: "21:00", quietUntil: "08:00" };
      if (somePolicy.quietFrom !== loud.quietFrom || somePolicy.quietUntil !== loud.quietUntil)
        return;
      for (const step of steps.filter((one) => isFollowUp(one) || one.kind === "move-on")) {
        for (const { dueAt } of planned(step)) {
          expect(localTimeOf(dueAt, somePolicy.zone)).toBe("09:00");
        }
      }
    });
  });

  it("asks for nothing when the opportunity is closed", () => {
    always((plan) => {
      if (plan.status === "live") return;
      const ahead = plan.steps.filter(isAhead).map(({ kind }) => kind);
      expect(ahead.filter((kind) => kind !== "check-in" || plan.status !== "parked")).toEqual([]);
    });
  });

  it("asks for a new date at most once, and for nothing else meanwhile", () => {
    always(({ steps }) => {
      const asking = steps.filter((step) => step.kind === "ask-date" && isAhead(step));
      for (const step of asking) expect(planned(step).length).toBeLessThanOrEqual(1);
      if (asking.length > 0)
        expect(steps.filter((one) => isFollowUp(one) && isAhead(one))).toEqual([]);
    });
  });

  it("is the same when it is made again, from stored facts or from deeds recorded in another order", () => {
    always((plan, someFacts, somePolicy) => {
      expect(planOpportunity(someFacts, somePolicy)).toEqual(plan);
      expect(planOpportunity(structuredClone(someFacts), structuredClone(somePolicy))).toEqual(
        plan,
      );
      const instants = someFacts.deeds.map(({ at }) => at);
      if (new Set(instants).size < instants.length) return;
      const reordered = { ...someFacts, deeds: someFacts.deeds.toReversed() };
      expect(planOpportunity(reordered, somePolicy)).toEqual(plan);
    });
  });

  it("leaves a live opportunity with a round behind it something to come back to", () => {
    always((plan, someFacts) => {
      const held = someFacts.interviews.some(
        ({ state }) => state === "planned" || state === "no-show",
      );
      if (plan.status !== "live" || !held) return;
      expect(plan.steps.some(({ kind }) => kind === "move-on")).toBe(true);
    });
  });
});
