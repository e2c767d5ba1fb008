import { describe, expect, it } from "vitest";
import type { Deed, Opportunity, Policy } from "../../../src/coach/facts.ts";
import { at, deed, nudgesOf, planWith, stepIn, thanked } from "./example.ts";

const THANKS = thanked("2026-11-25 10:00");
const FIRST_KEY = "first-follow-up.acme.0";

const snoozed = (when: string, until: string, stepKey = FIRST_KEY) =>
  deed(when, { kind: "snoozed", stepKey, until: at(until) });

const followUp = (deeds: readonly Deed[], policy: Partial<Policy> = {}) =>
  stepIn(planWith([THANKS, ...deeds], {}, policy), "first-follow-up");

describe("snoozing", () => {
  it("puts off what is due until then, and keeps the later reminders", () => {
    const step = followUp([snoozed("2026-12-03 09:05", "2026-12-03 15:00")]);
    expect(nudgesOf(step)).toEqual([
      "snoozed 2026-12-03 15:00",
      "reminder 2026-12-07 09:00",
      "last-call 2026-12-10 09:00",
    ]);
  });

  it("also puts off the reminders that would come before its end", () => {
    const step = followUp([snoozed("2026-12-03 09:05", "2026-12-08 09:00")]);
    expect(nudgesOf(step)).toEqual(["snoozed 2026-12-08 09:00", "last-call 2026-12-10 09:00"]);
  });

  it("says it once when it ends just when a reminder would come", () => {
    const step = followUp([snoozed("2026-12-03 09:05", "2026-12-07 09:00")]);
    expect(nudgesOf(step)).toEqual(["snoozed 2026-12-07 09:00", "last-call 2026-12-10 09:00"]);
  });

  it("waits for the end of quiet hours", () => {
    const step = followUp([snoozed("2026-12-03 09:05", "2026-12-03 23:00")]);
    expect(nudgesOf(step)[0]).toBe("snoozed 2026-12-04 08:00");
  });

  it("still reminds, for a day, past the end of the window, which stays as it was", () => {
    const step = followUp([snoozed("2026-12-10 09:05", "2026-12-15 09:00")]);
    expect(nudgesOf(step)).toEqual(["snoozed 2026-12-15 09:00"]);
    expect(step.nudges[0]?.expiresAt).toBe(at("2026-12-16 09:00"));
    expect(step.window.lastDay).toBe("2026-12-10");
  });

  it("counts once: the last one holds", () => {
    const step = followUp([
      snoozed("2026-12-03 09:05", "2026-12-08 09:00"),
      snoozed("2026-12-03 09:10", "2026-12-04 09:00"),
    ]);
    expect(nudgesOf(step)[0]).toBe("snoozed 2026-12-04 09:00");
    expect(step.nudges[0]?.key).toBe(`${FIRST_KEY}#snoozed@snoozed-2026-12-03 09:10`);
  });

  it("changes nothing when the step has moved to after it, or belongs to another step", () => {
    const plain = followUp([]);
    expect(followUp([snoozed("2026-11-26 09:00", "2026-11-27 09:00")])).toEqual(plain);
    expect(followUp([snoozed("2026-12-03 09:05", "2026-12-08 09:00", "move-on.acme.0")])).toEqual(
      plain,
    );
  });

  it("never reminds of a checklist once the interview has begun", () => {
    const checklist = (until: string, change: Partial<Opportunity> = {}) =>
      stepIn(
        planWith([snoozed("2026-11-23 15:05", until, "checklist-day.acme.round")], change),
        "checklist-day",
      );
    expect(nudgesOf(checklist("2026-11-24 09:00"))).toEqual(["snoozed 2026-11-24 09:00"]);
    expect(checklist("2026-11-24 09:00").nudges[0]?.expiresAt).toBe(at("2026-11-24 15:00"));
    expect(checklist("2026-11-24 15:00").nudges).toEqual([]);
  });

  it("ends with the step", () => {
    const done = deed("2026-12-03 10:00", { kind: "sent", step: "first-follow-up" });
    expect(followUp([snoozed("2026-12-03 09:05", "2026-12-08 09:00"), done]).nudges).toEqual([]);
  });
});
