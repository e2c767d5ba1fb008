import { describe, expect, it } from "vitest";
import { refuseFollowUp } from "../../../src/coach/cadence/refusal.ts";
import {
  at,
  deed,
  followedUp,
  heard,
  kindsOf,
  nudgesOf,
  opportunity,
  planWith,
  promised,
  round,
  skipped,
  stepIn,
  thanked,
  windowOf,
} from "./example.ts";

const THANKS = thanked("2026-11-25 10:00");
const FIRST = followedUp("2026-12-04 11:00");
const SECOND = followedUp("2026-12-15 11:00", "second");

describe("how often a follow-up is told", () => {
  it.each([
    ["early", ["due 2026-12-03 09:00", "reminder 2026-12-07 09:00", "last-call 2026-12-10 09:00"]],
    ["middle", ["due 2026-12-07 09:00", "reminder 2026-12-08 09:00", "last-call 2026-12-10 09:00"]],
    ["late", ["due 2026-12-09 09:00", "last-call 2026-12-10 09:00"]],
  ] as const)(
    "at the pace %s: due, one reminder, last call, each on its own day",
    (pace, nudges) => {
      expect(nudgesOf(stepIn(planWith([THANKS], {}, { pace }), "first-follow-up"))).toEqual(nudges);
    },
  );

  it("ends with the last day of the window", () => {
    const { nudges, window } = stepIn(planWith([THANKS]), "first-follow-up");
    expect(new Set(nudges.map(({ expiresAt }) => expiresAt))).toEqual(new Set([window.closesAt]));
    expect(window.closesAt).toBe("2026-12-11T04:59:59.999Z");
  });

  it("waits for the end of the person's quiet hours", () => {
    const late = planWith([THANKS], {}, { quietUntil: "10:30" });
    expect(nudgesOf(stepIn(late, "first-follow-up"))[0]).toBe("due 2026-12-03 10:30");
  });

  it("comes on the company's day, at nine on the person's clock", () => {
    const plan = planWith([THANKS], { companyZone: "America/New_York" }, { zone: "Asia/Tokyo" });
    // The window opens at midnight in New York, at 14:00 of the same day in Tokyo: the next 09:00 is in time.
    expect(nudgesOf(stepIn(plan, "first-follow-up"), "Asia/Tokyo")[0]).toBe("due 2026-12-04 09:00");
    expect(windowOf(plan, "first-follow-up")).toBe("Thu 3 - Thu 10 Dec");
  });

  it("moves single reminders out of the pause between the years", () => {
    const plan = planWith([thanked("2026-12-11 10:00")], {
      interviews: [round("2026-12-10 15:00")],
    });
    expect(windowOf(plan, "first-follow-up")).toBe("Fri 18 - Mon 28 Dec");
    const step = stepIn(plan, "first-follow-up");
    expect(nudgesOf(step)).toEqual([
      "due 2026-12-18 09:00",
      "reminder 2026-12-22 09:00",
      "last-call 2027-01-04 09:00",
    ]);
    expect(step.nudges.at(-1)?.expiresAt).toBe("2027-01-05T04:59:59.999Z");
  });

  it("tells what falls together after the pause only once", () => {
    const plan = planWith([promised("2026-12-10 10:00", "2026-12-22"), THANKS]);
    expect(windowOf(plan, "first-follow-up")).toBe("Wed 23 - Thu 31 Dec");
    expect(nudgesOf(stepIn(plan, "first-follow-up"))).toEqual([
      "due 2026-12-23 09:00",
      "reminder 2027-01-04 09:00",
    ]);
  });

  it("respects a date the person chose between the years, and waits for a business day", () => {
    const chosen = deed("2026-12-01 10:00", { kind: "chose-date", day: "2026-12-26" });
    const step = stepIn(planWith([THANKS, chosen]), "first-follow-up");
    expect(step.window.firstDay).toBe("2026-12-28");
    expect(step.reason).toMatchObject({ rule: "own-date", anchor: { day: "2026-12-26" } });
    expect(nudgesOf(step)[0]).toBe("due 2026-12-28 09:00");
  });

  it("forgets a chosen date when an answer comes in after it", () => {
    const chosen = deed("2026-12-01 10:00", { kind: "chose-date", day: "2026-12-14" });
    const plan = planWith([THANKS, chosen, heard("2026-12-02 10:00", "holding")]);
    expect(stepIn(plan, "first-follow-up").reason.rule).toBe("default-window");
  });

  it("takes a date chosen after the first follow-up for the second", () => {
    const chosen = deed("2026-12-07 10:00", { kind: "chose-date", day: "2026-12-09" });
    const plan = planWith([THANKS, FIRST, chosen]);
    expect(windowOf(plan, "second-follow-up")).toBe("Wed 9 - Wed 16 Dec");
    expect(windowOf(plan, "first-follow-up")).toBe("Thu 3 - Thu 10 Dec");
  });
});

describe("the cap", () => {
  it("shows the second with the plan as if the first goes out on its first day, and reminds of it only once it did", () => {
    const before = stepIn(planWith([THANKS]), "second-follow-up");
    expect(before).toMatchObject({ state: "forecast", nudges: [] });
    expect(windowOf(planWith([THANKS]), "second-follow-up")).toBe("Thu 10 - Thu 17 Dec");
    const after = stepIn(planWith([THANKS, FIRST]), "second-follow-up");
    expect(after.state).toBe("open");
    expect(after.nudges).not.toEqual([]);
  });

  it("refuses a third", () => {
    const plan = planWith([THANKS, FIRST, SECOND]);
    expect(plan).toMatchObject({ followUpsSent: 2, followUpsAllowed: 2 });
    expect(
      plan.steps.filter(({ state }) => state === "open").map(({ kind }) => kind),
    ).not.toContain("second-follow-up");
    expect(refuseFollowUp(plan, opportunity())).toEqual({ why: "cap", sent: 2, allowed: 2 });
    expect(refuseFollowUp(planWith([THANKS, FIRST]), opportunity())).toBeUndefined();
  });

  it("counts a double report of one follow-up once", () => {
    const plan = planWith([THANKS, FIRST, followedUp("2026-12-04 11:05")]);
    expect(plan.followUpsSent).toBe(1);
  });

  it.each([
    [5, 2],
    [2, 2],
    [1, 1],
    [0, 0],
    [-1, 0],
  ])("is lowered by the policy and never raised: %i means %i", (maxFollowUps, allowed) => {
    expect(planWith([THANKS], {}, { maxFollowUps }).followUpsAllowed).toBe(allowed);
  });

  it("goes straight to moving on where the policy allows none", () => {
    const plan = planWith([THANKS], {}, { maxFollowUps: 0 });
    expect(kindsOf(plan)).not.toContain("first-follow-up");
    expect(stepIn(plan, "move-on")).toMatchObject({
      state: "open",
      window: { firstDay: "2026-12-10" },
    });
    expect(refuseFollowUp(plan, opportunity())?.why).toBe("cap");
  });

  it("goes from the first to moving on where the policy allows one", () => {
    const plan = planWith([THANKS, FIRST], {}, { maxFollowUps: 1 });
    expect(kindsOf(plan)).not.toContain("second-follow-up");
    expect(stepIn(plan, "move-on").reason.anchor).toMatchObject({ what: "first-follow-up-sent" });
  });

  it("keeps what was sent before the policy was lowered", () => {
    const plan = planWith([THANKS, FIRST, SECOND], {}, { maxFollowUps: 0 });
    expect(plan).toMatchObject({ followUpsSent: 2, followUpsAllowed: 0 });
  });

  it("is nil for an employer who wants no messages, and nil for a closed door", () => {
    const quiet = opportunity({ noContact: true });
    const plan = planWith([THANKS], { noContact: true });
    expect(plan.followUpsAllowed).toBe(0);
    expect(refuseFollowUp(plan, quiet)?.why).toBe("no-contact");
    expect(refuseFollowUp(planWith([heard("2026-11-30 10:00", "no")]), opportunity())?.why).toBe(
      "closed",
    );
  });

  it("begins again with a further round and with a substantive reply, not with a holding reply", () => {
    const holding = planWith([THANKS, FIRST, heard("2026-12-08 12:00", "holding")]);
    expect(holding).toMatchObject({ cycle: 0, followUpsSent: 1 });
    const reply = planWith([THANKS, FIRST, heard("2026-12-08 12:00", "next-round")]);
    expect(reply).toMatchObject({ cycle: 1, followUpsSent: 0 });
    const second = round("2026-12-18 10:00", { id: "second", loggedAt: at("2026-12-08 12:05") });
    const arranged = planWith([THANKS, FIRST], { interviews: [round("2026-11-24 15:00"), second] });
    expect(arranged).toMatchObject({ cycle: 1, followUpsSent: 0 });
    expect(stepIn(arranged, "first-follow-up").window.firstDay > "2026-12-18").toBe(true);
  });

  it("does not begin again because an old round was logged late", () => {
    const old = round("2026-11-10 10:00", { id: "old", loggedAt: at("2026-12-07 12:00") });
    const plan = planWith([THANKS, FIRST], { interviews: [round("2026-11-24 15:00"), old] });
    expect(plan.followUpsSent).toBe(1);
  });
});

describe("what was reported in an odd order", () => {
  it("takes a follow-up sent before any thank-you for what it is", () => {
    const plan = planWith([followedUp("2026-11-30 10:00")]);
    expect(stepIn(plan, "first-follow-up").state).toBe("done");
    expect(windowOf(plan, "second-follow-up")).toBe("Mon 7 - Mon 14 Dec");
  });

  it("takes a second without a first, and never goes back to the first", () => {
    const plan = planWith([THANKS, followedUp("2026-12-04 10:00", "second")]);
    expect(kindsOf(plan)).not.toContain("first-follow-up");
    expect(stepIn(plan, "second-follow-up").state).toBe("done");
    expect(plan.followUpsSent).toBe(1);
  });

  it("has nothing to plan for a second that was sent before anything began", () => {
    const plan = planWith([followedUp("2026-12-04 10:00", "second")], { interviews: [] });
    expect(plan.steps).toEqual([]);
  });

  it("sorts deeds by the day they happened, whenever they were told", () => {
    const told = [FIRST, THANKS];
    expect(planWith(told)).toEqual(planWith([THANKS, FIRST]));
  });

  it("keeps the window of a settled step as it was then", () => {
    const plan = planWith([THANKS, FIRST, heard("2026-12-08 12:00", "holding")]);
    expect(windowOf(plan, "first-follow-up")).toBe("Thu 3 - Thu 10 Dec");
  });

  it("ignores a promise from before a new round", () => {
    const second = round("2026-12-01 10:00", { id: "second", loggedAt: at("2026-11-27 12:00") });
    const plan = planWith(
      [promised("2026-11-24 17:00", "2026-12-18"), thanked("2026-12-02 10:00", "ana", "second")],
      { interviews: [round("2026-11-24 15:00"), second] },
    );
    expect(windowOf(plan, "first-follow-up")).toBe("Wed 9 - Wed 16 Dec");
  });

  it("goes from a skipped first follow-up to moving on, counted from that day", () => {
    const plan = planWith([THANKS, skipped("2026-12-03 10:00", "first-follow-up")]);
    expect(kindsOf(plan)).not.toContain("second-follow-up");
    expect(stepIn(plan, "move-on")).toMatchObject({
      state: "open",
      window: { firstDay: "2026-12-17" },
      reason: { anchor: { what: "skipped", day: "2026-12-03" } },
    });
  });
});

describe("a round that was logged long after it took place", () => {
  const told = (when: string) => [round("2026-11-24 15:00", { loggedAt: at(when) })];

  it("is followed up from the next business day when it was logged inside the window", () => {
    const plan = planWith([THANKS], { interviews: told("2026-12-05 15:00") });
    const step = stepIn(plan, "first-follow-up");
    expect(step.window).toMatchObject({ firstDay: "2026-12-03", lastDay: "2026-12-10" });
    expect(nudgesOf(step)).toEqual([
      "due 2026-12-07 09:00",
      "reminder 2026-12-08 09:00",
      "last-call 2026-12-10 09:00",
    ]);
  });

  it("is overdue and not lost when it was logged after the window", () => {
    const plan = planWith([THANKS], { interviews: told("2027-01-13 15:00") });
    expect(windowOf(plan, "first-follow-up")).toBe("Thu 14 - Fri 22 Jan 2027");
    expect(stepIn(plan, "first-follow-up").reason).toMatchObject({
      rule: "default-window",
      anchor: { what: "logged", day: "2027-01-13" },
      businessDays: [1, 6],
    });
  });

  it("leaves what was sent then, and a date the person chose, as they are", () => {
    const interviews = told("2027-01-13 15:00");
    const sent = planWith([THANKS, FIRST], { interviews });
    expect(windowOf(sent, "first-follow-up")).toBe("Thu 3 - Thu 10 Dec");
    expect(windowOf(sent, "second-follow-up")).toBe("Thu 14 - Fri 22 Jan 2027");
    const chosen = deed("2026-12-01 10:00", { kind: "chose-date", day: "2026-12-08" });
    expect(windowOf(planWith([THANKS, chosen], { interviews }), "first-follow-up")).toBe(
      "Tue 8 - Tue 15 Dec",
    );
  });

  it("is moved on from no sooner than the next business day", () => {
    const plan = planWith([THANKS], { interviews: told("2027-01-13 15:00") }, { maxFollowUps: 0 });
    expect(windowOf(plan, "move-on")).toBe("Thu 14 - Fri 22 Jan 2027");
    expect(stepIn(plan, "move-on").reason.businessDays).toBeUndefined();
  });
});
