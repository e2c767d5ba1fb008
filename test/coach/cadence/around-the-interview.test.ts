import { describe, expect, it } from "vitest";
import { addMinutes } from "../../../src/coach/calendar/days.ts";
import type { Deed, Interview, Policy } from "../../../src/coach/facts.ts";
import { at, deed, kindsOf, nudgesOf, planWith, round, skipped, stepIn } from "./example.ts";

const planFor = (interview: Interview, deeds: readonly Deed[] = [], policy: Partial<Policy> = {}) =>
  planWith(deeds, { interviews: [interview] }, policy);

const nudges = (
  kind: "checklist-day" | "checklist-hour" | "debrief",
  interview: Interview,
  policy: Partial<Policy> = {},
) => {
  const step = planFor(interview, [], policy).steps.find((candidate) => candidate.kind === kind);
  return step === undefined ? "none" : nudgesOf(step, policy.zone);
};

describe("the checklist of the day before", () => {
  const early = { loggedAt: at("2026-11-01 10:00") };

  it.each([
    ["comes at the interview's hour", round("2026-11-24 15:00", early), ["due 2026-11-23 15:00"]],
    [
      "comes the evening before that where it would be too early",
      round("2026-11-24 07:00", early),
      ["due 2026-11-22 20:30"],
    ],
    [
      "comes before a late hour's quiet",
      round("2026-11-24 22:00", early),
      ["due 2026-11-23 20:30"],
    ],
    [
      "comes at once when it was logged later",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-23 18:00") }),
      ["due 2026-11-23 18:00"],
    ],
    [
      "waits for the morning when it was logged at night",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-23 22:00") }),
      ["due 2026-11-24 08:00"],
    ],
    [
      "is left out three hours before",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-24 12:00") }),
      "none",
    ],
    [
      "is left out where the night leaves no time",
      round("2026-11-24 10:00", { loggedAt: at("2026-11-23 22:00") }),
      "none",
    ],
  ])("%s", (_, interview, expected) => {
    expect(nudges("checklist-day", interview)).toEqual(expected);
  });

  it("ends when the interview begins", () => {
    const step = stepIn(planFor(round("2026-11-24 15:00")), "checklist-day");
    expect(step.nudges[0]?.expiresAt).toBe(at("2026-11-24 15:00"));
  });
});

describe("the checklist of the hour before", () => {
  it.each([
    ["comes an hour before", round("2026-11-24 15:00"), ["due 2026-11-24 14:00"]],
    ["is left out in quiet hours", round("2026-11-24 08:30"), "none"],
    [
      "comes at once when it was logged within the hour",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-24 14:30") }),
      ["due 2026-11-24 14:30"],
    ],
    [
      "is left out in the last twenty minutes",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-24 14:41") }),
      "none",
    ],
  ])("%s", (_, interview, expected) => {
    expect(nudges("checklist-hour", interview)).toEqual(expected);
  });
});

describe("the debrief", () => {
  it.each([
    [
      "comes a quarter of an hour after the end",
      round("2026-11-24 15:00"),
      ["due 2026-11-24 16:15"],
    ],
    ["waits for the morning after a late end", round("2026-11-24 20:30"), ["due 2026-11-25 08:00"]],
    [
      "comes at once for a round logged the same evening",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-24 19:00") }),
      ["due 2026-11-24 19:00"],
    ],
    [
      "is left out for a round logged more than a day later",
      round("2026-11-24 15:00", { loggedAt: at("2026-11-25 16:01") }),
      "none",
    ],
  ])("%s", (_, interview, expected) => {
    expect(nudges("debrief", interview)).toEqual(expected);
  });

  it("is done when it was told, and asked for a day at most", () => {
    const told = deed("2026-11-24 16:30", { kind: "debriefed", interviewId: "round", feeling: 2 });
    const step = stepIn(planFor(round("2026-11-24 15:00"), [told]), "debrief");
    expect(step).toMatchObject({ state: "done", settledAt: told.at, nudges: [] });
    const open = stepIn(planFor(round("2026-11-24 15:00")), "debrief");
    expect(open.nudges[0]?.expiresAt).toBe(at("2026-11-25 16:00"));
  });

  it("never takes a thank-you away, however bad it felt", () => {
    const told = deed("2026-11-24 16:30", { kind: "debriefed", interviewId: "round", feeling: 1 });
    const plan = planFor(round("2026-11-24 15:00"), [told]);
    expect(stepIn(plan, "thank-you").state).toBe("open");
  });
});

describe("a round that changes", () => {
  const marked = (when: string, step: "checklist-day" | "debrief"): Deed => {
    const done = skipped(when, step);
    return { ...done, kind: "skipped", step, interviewId: "round" };
  };

  it.each(["cancelled", "postponed", "no-show"] as const)("has no steps when %s", (state) => {
    const plan = planFor(round("2026-11-24 15:00", { state }));
    expect(kindsOf(plan).filter((kind) => !/follow-up|move-on/.test(kind))).toEqual([]);
  });

  it("leads to a question for a new date when nobody showed up, and to no follow-up", () => {
    const missed = deed("2026-11-24 15:20", {
      kind: "no-show",
      interviewId: "round",
      from: at("2026-11-24 15:00"),
    });
    const plan = planWith([missed], {
      interviews: [round("2026-11-24 15:00", { state: "no-show" })],
    });
    expect(plan.status).toBe("live");
    expect(kindsOf(plan)).toEqual(["ask-date", "move-on"]);
    expect(stepIn(plan, "ask-date")).toMatchObject({
      window: { firstDay: "2026-12-02" },
      reason: { anchor: { what: "no-show", day: "2026-11-24" } },
    });
  });

  it("waits without a plan when the only round is postponed, and is over when it is cancelled", () => {
    const postponed = planFor(round("2026-11-24 15:00", { state: "postponed" }));
    expect(postponed).toMatchObject({ status: "live", steps: [] });
    const cancelled = planFor(round("2026-11-24 15:00", { state: "cancelled" }));
    expect(cancelled).toMatchObject({ status: "cancelled", steps: [] });
  });

  it("moves everything not yet done with a new time, under new nudge keys", () => {
    const before = planFor(round("2026-11-24 15:00"));
    const after = planFor(round("2026-11-26 10:00", { loggedAt: at("2026-11-20 10:00") }));
    const keys = (plan: typeof before) =>
      plan.steps.flatMap((step) => step.nudges.map(({ key }) => key));
    expect(keys(after).filter((key) => keys(before).includes(key))).toEqual([]);
    expect(after.steps.map(({ key }) => key)).toEqual(before.steps.map(({ key }) => key));
  });

  it("is prepared anew after it was moved", () => {
    const done = marked("2026-11-23 15:05", "checklist-day");
    const moved = deed("2026-11-23 17:00", {
      kind: "rescheduled",
      interviewId: "round",
      from: at("2026-11-24 15:00"),
    });
    const interview = round("2026-11-27 15:00", { loggedAt: at("2026-11-20 10:00") });
    expect(stepIn(planFor(interview, [done]), "checklist-day").state).toBe("skipped");
    expect(stepIn(planFor(interview, [done, moved]), "checklist-day").state).toBe("open");
  });

  it("keeps a checklist that was done although there was no time left to send one", () => {
    const interview = round("2026-11-24 15:00", { loggedAt: at("2026-11-24 13:00") });
    const step = stepIn(
      planFor(interview, [marked("2026-11-24 13:05", "checklist-day")]),
      "checklist-day",
    );
    expect(step).toMatchObject({ state: "skipped", nudges: [] });
  });
});

describe("daylight saving", () => {
  it("keeps nine o'clock at nine o'clock when the clocks change in between", () => {
    const interview = round("2026-10-27 15:00", { loggedAt: at("2026-10-20 10:00") });
    const first = stepIn(planFor(interview), "first-follow-up");
    expect(nudgesOf(first).map((nudge) => nudge.slice(-5))).toEqual(["09:00", "09:00", "09:00"]);
    expect(first.window.firstDay).toBe("2026-11-04");
  });

  it("reminds a whole day before, in elapsed time", () => {
    const interview = round("2026-11-01 15:00", { loggedAt: at("2026-10-20 10:00") });
    const [nudge] = stepIn(planFor(interview), "checklist-day").nudges;
    expect(nudge?.dueAt).toBe(addMinutes(interview.startsAt, -24 * 60));
  });
});
