import { describe, expect, it } from "vitest";
import type { Deed, Interview, Opportunity } from "../../../src/coach/facts.ts";
import {
  at,
  deed,
  followedUp,
  heard,
  kindsOf,
  nudgesOf,
  planWith,
  promised,
  round,
  stepIn,
  thanked,
  windowOf,
} from "./example.ts";

const FROM = at("2026-11-24 15:00");
const putOff = (when: string, interviewId = "round") =>
  deed(when, { kind: "postponed", interviewId, from: FROM });
const calledOff = (when: string, interviewId = "round") =>
  deed(when, { kind: "cancelled", interviewId, by: "them", from: FROM });
const moved = (when: string, interviewId = "round") =>
  deed(when, { kind: "rescheduled", interviewId, from: FROM });
const asked = (when: string) =>
  deed(when, { kind: "sent", step: "ask-date", interviewId: "round" });

function postponed(deeds: readonly Deed[], change: Partial<Opportunity> = {}) {
  const interviews = [round("2026-11-24 15:00", { state: "postponed" })];
  return planWith([putOff("2026-11-23 17:00"), ...deeds], { interviews, ...change });
}

describe("a round that was put off without a date", () => {
  it("is asked about on business day 5, holidays skipped, and only once", () => {
    const plan = postponed([]);
    // Thanksgiving does not count: Tue 24, Wed 25, Fri 27, Mon 30, Tue 1.
    expect(windowOf(plan, "ask-date")).toBe("Tue 1 - Tue 8 Dec");
    expect(nudgesOf(stepIn(plan, "ask-date"))).toEqual(["due 2026-12-01 09:00"]);
    expect(stepIn(plan, "ask-date").reason).toMatchObject({
      rule: "ask-date",
      anchor: { what: "postponed", day: "2026-11-23" },
      businessDays: [5, 10],
    });
  });

  it("asks for nothing else in the meantime, and does not count as a follow-up", () => {
    const plan = postponed([asked("2026-12-01 10:00")]);
    expect(kindsOf(plan)).toEqual(["ask-date", "move-on"]);
    expect(stepIn(plan, "ask-date")).toMatchObject({ state: "done", nudges: [] });
    expect(plan.followUpsSent).toBe(0);
    expect(plan.followUpsAllowed).toBe(2);
  });

  it("leads to moving on ten business days after the question", () => {
    const plan = postponed([asked("2026-12-01 10:00")]);
    expect(stepIn(plan, "move-on")).toMatchObject({
      state: "open",
      window: { firstDay: "2026-12-15" },
      reason: { anchor: { what: "date-asked", day: "2026-12-01" } },
    });
  });

  it("is done when the date is told, for the same round or as another one", () => {
    const again = round("2026-12-03 10:00");
    const told = moved("2026-11-30 12:00");
    const plan = planWith([putOff("2026-11-23 17:00"), told], { interviews: [again] });
    expect(stepIn(plan, "ask-date")).toMatchObject({ state: "done", settledAt: told.at });
    expect(kindsOf(plan)).toContain("first-follow-up");

    const another = round("2026-12-03 10:00", { id: "other", loggedAt: at("2026-11-30 12:00") });
    const first = round("2026-11-24 15:00", { state: "postponed" });
    const both = planWith([putOff("2026-11-23 17:00")], { interviews: [first, another] });
    expect(stepIn(both, "ask-date").state).toBe("done");
    expect(kindsOf(both)).toContain("first-follow-up");
  });

  it("waits for the day they promised to name one, and for a later word of theirs", () => {
    const promise = postponed([promised("2026-11-23 17:00", "2026-12-04")]);
    expect(stepIn(promise, "ask-date").window.firstDay).toBe("2026-12-07");
    const word = postponed([heard("2026-11-30 10:00", "holding")]);
    expect(stepIn(word, "ask-date").window.firstDay).toBe("2026-12-07");
  });

  it("skips the year's end", () => {
    const plan = planWith([putOff("2026-12-18 12:00")], {
      interviews: [round("2026-12-21 15:00", { state: "postponed" })],
    });
    expect(stepIn(plan, "ask-date").window.firstDay).toBe("2027-01-04");
  });

  it("stops what an earlier round would ask for, and keeps what was sent", () => {
    const first = round("2026-11-24 15:00");
    const second = round("2026-12-10 10:00", {
      id: "second",
      state: "postponed",
      loggedAt: at("2026-12-01 10:00"),
    });
    const plan = planWith([thanked("2026-11-25 10:00"), putOff("2026-12-02 10:00", "second")], {
      interviews: [first, second],
    });
    expect(stepIn(plan, "thank-you").state).toBe("done");
    expect(kindsOf(plan).slice(-2)).toEqual(["ask-date", "move-on"]);
    expect(kindsOf(plan)).not.toContain("first-follow-up");
  });

  it("is not asked about where the employer wants no messages", () => {
    expect(kindsOf(postponed([], { noContact: true }))).not.toContain("ask-date");
  });

  it("is not asked about once it is cancelled or closed", () => {
    const interviews = [round("2026-11-24 15:00", { state: "cancelled" })];
    const deeds = [putOff("2026-11-23 17:00"), calledOff("2026-11-25 10:00")];
    expect(planWith(deeds, { interviews }).steps).toEqual([]);
    expect(postponed([heard("2026-11-25 10:00", "no")]).steps).toEqual([]);
  });
});

describe("a round that was cancelled", () => {
  const only = [round("2026-11-24 15:00", { state: "cancelled" })];

  it("closes the opportunity when it was the only one, and reopening holds", () => {
    const off = calledOff("2026-11-23 17:00");
    expect(planWith([off], { interviews: only })).toMatchObject({ status: "cancelled", steps: [] });
    const open = deed("2026-11-26 10:00", { kind: "reopened" });
    expect(planWith([off, open], { interviews: only }).status).toBe("live");
    const early = deed("2026-11-22 10:00", { kind: "reopened" });
    expect(planWith([early, off], { interviews: only }).status).toBe("cancelled");
  });

  it("keeps the notes that were sent in sight", () => {
    const second = round("2026-12-10 10:00", {
      id: "second",
      contactIds: ["raj"],
      loggedAt: at("2026-11-20 10:00"),
    });
    const plan = planWith([thanked("2026-11-25 10:00"), calledOff("2026-11-25 12:00")], {
      interviews: [...only, second],
    });
    expect(stepIn(plan, "thank-you", "ana").state).toBe("done");
  });

  it("begins the wait of the rounds before it anew", () => {
    const second = round("2026-12-10 10:00", {
      id: "second",
      state: "cancelled",
      loggedAt: at("2026-12-01 10:00"),
    });
    const plan = planWith([thanked("2026-11-25 10:00"), calledOff("2026-12-07 10:00", "second")], {
      interviews: [round("2026-11-24 15:00"), second],
    });
    expect(plan.status).toBe("live");
    expect(stepIn(plan, "first-follow-up")).toMatchObject({
      state: "open",
      window: { firstDay: "2026-12-14" },
      reason: { anchor: { what: "cancelled" } },
    });
  });
});

describe("a round that was moved", () => {
  it("into the past is judged like a late log", () => {
    const late = round("2026-11-17 15:00", { loggedAt: at("2026-11-10 09:00") });
    const plan = planWith([moved("2026-11-24 10:00")], { interviews: [late] });
    expect(stepIn(plan, "thank-you", "ana")).toMatchObject({
      reason: { rule: "thank-you-late" },
      nudges: [{ dueAt: at("2026-11-24 10:00") }],
    });
    expect(kindsOf(plan)).not.toContain("debrief");
  });

  it("keeps the cycle and its promise", () => {
    const interviews: readonly Interview[] = [
      round("2026-11-10 15:00"),
      round("2026-11-26 15:00", { id: "second", loggedAt: at("2026-11-17 10:00") }),
    ];
    const deeds = [promised("2026-11-20 10:00", "2026-12-11"), moved("2026-11-23 10:00", "second")];
    const plan = planWith(deeds, { interviews });
    expect(plan.cycle).toBe(1);
    expect(stepIn(plan, "first-follow-up").window.firstDay).toBe("2026-12-14");
  });

  it("to after a follow-up holds the second one back until it is over", () => {
    const interviews = [round("2026-12-17 15:00", { loggedAt: at("2026-11-20 10:00") })];
    const deeds = [thanked("2026-11-25 10:00"), followedUp("2026-12-04 11:00")];
    const plan = planWith([...deeds, moved("2026-12-07 10:00")], { interviews });
    expect(stepIn(plan, "thank-you", "ana").state).toBe("done");
    expect(stepIn(plan, "second-follow-up").window.firstDay > "2026-12-17").toBe(true);
  });
});
