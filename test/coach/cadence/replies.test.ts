import { describe, expect, it } from "vitest";
import type { Deed } from "../../../src/coach/facts.ts";
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
  skipped,
  stepIn,
  thanked,
  windowOf,
} from "./example.ts";

const THANKS = thanked("2026-11-25 10:00");
const FIRST = followedUp("2026-12-04 11:00");
const SECOND = followedUp("2026-12-15 11:00", "second");
const movedOn = (when: string) => deed(when, { kind: "moved-on" });
const reopened = (when: string) => deed(when, { kind: "reopened" });
const parked = (when: string, until: string) => deed(when, { kind: "parked", until });
const asked = (when: string, dueDay?: string) =>
  deed(when, {
    kind: "heard",
    what: "needs-something",
    ...(dueDay === undefined ? {} : { dueDay }),
  });
const answered = (when: string) => deed(when, { kind: "sent", step: "answer-request" });

describe("where an opportunity stands", () => {
  it.each<readonly [string, readonly Deed[], string]>([
    ["nothing heard", [THANKS], "live"],
    ["an offer", [heard("2026-11-30 10:00", "offer")], "offer"],
    ["a no", [heard("2026-11-30 10:00", "no")], "rejected"],
    ["the role was closed", [heard("2026-11-30 10:00", "role-closed")], "role-closed"],
    ["moved on", [movedOn("2026-11-30 10:00")], "moved-on"],
    ["parked", [parked("2026-11-30 10:00", "2026-12-30")], "parked"],
    [
      "moved on and opened again",
      [movedOn("2026-11-30 10:00"), reopened("2026-12-01 10:00")],
      "live",
    ],
    [
      "a late reply after moving on",
      [movedOn("2026-11-30 10:00"), heard("2026-12-01 10:00", "holding")],
      "live",
    ],
    [
      "a no that was taken back",
      [heard("2026-11-30 10:00", "no"), heard("2026-12-02 10:00", "next-round")],
      "live",
    ],
    [
      "a no after an old holding reply",
      [heard("2026-11-28 10:00", "holding"), heard("2026-11-30 10:00", "no")],
      "rejected",
    ],
  ])("with %s", (_, deeds, status) => {
    expect(planWith(deeds).status).toBe(status);
  });

  it("asks for nothing more once it is closed, and keeps what was done", () => {
    for (const closing of [heard("2026-12-05 10:00", "no"), movedOn("2026-12-05 10:00")]) {
      const plan = planWith([THANKS, closing]);
      expect(plan.steps.flatMap(({ nudges }) => nudges)).toEqual([]);
      expect(plan.steps.map(({ kind, state }) => `${kind} ${state}`)).toEqual(["thank-you done"]);
    }
  });

  it("is closed by a no even before the thank-you went out", () => {
    expect(planWith([heard("2026-11-24 18:00", "no")]).steps).toEqual([]);
  });

  it("opens again when a round is arranged after a no, but not for an old round told late", () => {
    const no = heard("2026-11-30 10:00", "no");
    const later = round("2026-12-10 10:00", { id: "later", loggedAt: at("2026-12-02 10:00") });
    const older = round("2026-11-12 10:00", { id: "older", loggedAt: at("2026-12-02 10:00") });
    const first = round("2026-11-24 15:00");
    expect(planWith([no], { interviews: [first, later] }).status).toBe("live");
    expect(planWith([no], { interviews: [first, older] }).status).toBe("rejected");
  });

  it("is live again when they write after a cancelled round", () => {
    const interviews = [round("2026-11-24 15:00", { state: "cancelled" })];
    expect(planWith([heard("2026-11-23 10:00", "holding")], { interviews }).status).toBe(
      "cancelled",
    );
    const plan = planWith([heard("2026-11-26 10:00", "next-round")], { interviews });
    expect(plan.status).toBe("live");
    expect(windowOf(plan, "first-follow-up")).toBe("Thu 3 - Thu 10 Dec");
    expect(planWith([reopened("2026-11-26 10:00")], { interviews }).status).toBe("live");
  });

  it("has nothing to do for an opportunity without a round", () => {
    expect(planWith([], { interviews: [] })).toMatchObject({ status: "live", steps: [], cycle: 0 });
  });
});

describe("what they need from you", () => {
  it("is due the business day before it is wanted, and on the day", () => {
    const step = stepIn(
      planWith([THANKS, asked("2026-11-27 10:00", "2026-12-07")]),
      "answer-request",
    );
    expect(nudgesOf(step)).toEqual(["due 2026-12-04 09:00", "last-call 2026-12-07 09:00"]);
    expect(step.key).toBe("answer-request.acme.1");
    expect(step.reason).toMatchObject({ rule: "they-asked", anchor: { what: "request" } });
  });

  it.each([
    ["the next business day without a date", undefined, ["due 2026-11-30 09:00"], "2026-11-30"],
    [
      "the day itself where there is none before it",
      "2026-11-28",
      ["due 2026-11-28 09:00"],
      "2026-11-28",
    ],
    ["not at all on the day it was asked", "2026-11-27", [], "2026-11-27"],
    ["not at all for a date that has passed", "2026-11-20", [], "2026-11-27"],
  ])("is told on %s", (_, dueDay, nudges, lastDay) => {
    const step = stepIn(planWith([THANKS, asked("2026-11-27 10:00", dueDay)]), "answer-request");
    expect(nudgesOf(step)).toEqual(nudges);
    expect(step.window.lastDay).toBe(lastDay);
  });

  it("lets the follow-up count from the answer, taken for given until it is reported", () => {
    const question = asked("2026-11-27 10:00", "2026-12-01");
    const waiting = stepIn(planWith([THANKS, question]), "first-follow-up");
    expect(waiting.state).toBe("forecast");
    expect(waiting.reason.anchor).toMatchObject({ what: "request-answered", day: "2026-12-01" });
    const plan = planWith([THANKS, question, answered("2026-11-30 18:00")]);
    expect(stepIn(plan, "answer-request")).toMatchObject({ state: "done", nudges: [] });
    expect(stepIn(plan, "first-follow-up").state).toBe("open");
    expect(windowOf(plan, "first-follow-up")).toBe("Mon 7 - Mon 14 Dec");
  });

  it("counts from their message when the person would rather not answer", () => {
    const plan = planWith([
      THANKS,
      asked("2026-11-27 10:00"),
      skipped("2026-11-30 18:00", "answer-request"),
    ]);
    expect(stepIn(plan, "first-follow-up").reason.anchor).toMatchObject({
      what: "reply",
      day: "2026-11-27",
    });
  });

  it("is off the list once a later answer has taken its place", () => {
    const plan = planWith([
      THANKS,
      asked("2026-11-27 10:00"),
      heard("2026-11-30 10:00", "next-round"),
    ]);
    expect(kindsOf(plan)).not.toContain("answer-request");
  });
});

describe("moving on", () => {
  it("is a forecast from the window's last day while a follow-up is unreported, never a push to a second", () => {
    const plan = planWith([THANKS]);
    expect(nudgesOf(stepIn(plan, "second-follow-up"))).toEqual([]);
    expect(stepIn(plan, "move-on")).toMatchObject({
      state: "forecast",
      reason: { anchor: { what: "window-passed", day: "2026-12-10" }, movedFrom: "2026-12-24" },
    });
  });

  it("is told once and once more, five business days later", () => {
    expect(nudgesOf(stepIn(planWith([THANKS, FIRST, SECOND]), "move-on"))).toEqual([
      "due 2027-01-04 09:00",
      "reminder 2027-01-11 09:00",
    ]);
  });

  it.each([
    [1, "2026-12-22"],
    [5, "2026-12-22"],
    [6, "2026-12-23"],
    [12, "2027-01-04"],
    [15, "2027-01-07"],
    [99, "2027-01-07"],
  ])(
    "comes %i business days after the last follow-up, between 5 and 15",
    (moveOnAfter, firstDay) => {
      const plan = planWith([THANKS, FIRST, SECOND], {}, { moveOnAfter });
      expect(stepIn(plan, "move-on").window.firstDay).toBe(firstDay);
    },
  );

  it.each<readonly [string, Deed, string]>([
    ["a holding reply", heard("2026-12-21 10:00", "holding"), "reply"],
    ["a promise", promised("2026-12-17 10:00", "2027-01-15"), "promise"],
    ["opening it again", reopened("2027-01-20 10:00"), "reopened"],
  ])("waits longer after %s", (_, later, what) => {
    const plan = planWith([THANKS, FIRST, SECOND, later]);
    expect(stepIn(plan, "move-on").reason.anchor.what).toBe(what);
  });

  it("can be skipped", () => {
    const plan = planWith([THANKS, FIRST, SECOND, skipped("2027-01-04 10:00", "move-on")]);
    expect(stepIn(plan, "move-on")).toMatchObject({ state: "skipped", nudges: [] });
  });

  it("follows the look at the portal where the employer wants no messages", () => {
    const step = (deeds: readonly Deed[]) =>
      stepIn(planWith(deeds, { noContact: true }), "move-on");
    expect(step([]).reason.anchor).toMatchObject({ what: "window-passed", day: "2026-12-16" });
    const looked = deed("2026-12-09 10:00", { kind: "sent", step: "portal-check" });
    expect(step([looked])).toMatchObject({
      state: "open",
      reason: { anchor: { what: "portal-checked" } },
    });
    expect(step([skipped("2026-12-09 10:00", "portal-check")]).reason.anchor.what).toBe("skipped");
  });

  it("opens a new window when the door is opened again after the old one has passed", () => {
    const again = [THANKS, movedOn("2026-12-28 10:00"), reopened("2027-02-01 10:00")];
    expect(windowOf(planWith(again), "first-follow-up")).toBe("Mon 8 - Tue 16 Feb 2027");
    const soon = [THANKS, movedOn("2026-12-01 10:00"), reopened("2026-12-02 10:00")];
    expect(windowOf(planWith(soon), "first-follow-up")).toBe("Thu 3 - Thu 10 Dec");
    const second = [THANKS, FIRST, movedOn("2026-12-28 10:00"), reopened("2027-02-01 10:00")];
    expect(windowOf(planWith(second), "second-follow-up")).toBe("Mon 8 - Tue 16 Feb 2027");
  });

  it("gives no third follow-up for opening the door again", () => {
    const plan = planWith([
      THANKS,
      FIRST,
      SECOND,
      movedOn("2027-01-04 10:00"),
      reopened("2027-02-01 10:00"),
    ]);
    const ahead = plan.steps.filter(({ state }) => state === "open").map(({ kind }) => kind);
    expect(ahead).toContain("move-on");
    expect(ahead.filter((kind) => kind.endsWith("follow-up"))).toEqual([]);
  });
});

describe("parking", () => {
  const PARKED = parked("2026-12-28 10:00", "2027-01-30");

  it("leaves one thing: to look at it again on the first business day from the chosen one", () => {
    const plan = planWith([THANKS, PARKED]);
    expect(kindsOf(plan)).toEqual(["thank-you", "check-in"]);
    expect(nudgesOf(stepIn(plan, "check-in"))).toEqual([
      "due 2027-02-01 09:00",
      "reminder 2027-02-08 09:00",
    ]);
    expect(stepIn(plan, "check-in").reason).toMatchObject({
      rule: "parked",
      anchor: { day: "2027-01-30" },
    });
  });

  it("is done with when it was looked at, until it is parked again", () => {
    const looked = skipped("2027-02-01 10:00", "check-in");
    expect(stepIn(planWith([THANKS, PARKED, looked]), "check-in").state).toBe("skipped");
    const again = parked("2027-02-01 10:05", "2027-03-01");
    expect(stepIn(planWith([THANKS, PARKED, looked, again]), "check-in").state).toBe("open");
  });

  it("ends with opening the door again", () => {
    expect(kindsOf(planWith([THANKS, PARKED, reopened("2027-01-05 10:00")]))).not.toContain(
      "check-in",
    );
  });
});

describe("several rounds", () => {
  const first = round("2026-11-24 15:00");
  const second = round("2026-12-01 15:00", { id: "second", loggedAt: at("2026-11-27 10:00") });

  it("drops the settled steps of an earlier round, and those offered for the last time before the new one", () => {
    const plan = planWith([THANKS], { interviews: [first, second] });
    expect(plan.steps.filter(({ interviewId }) => interviewId === "round")).toEqual([]);
  });

  it("still offers the note for the earlier round while that is polite", () => {
    const notes = (loggedAt: string) =>
      planWith([], { interviews: [first, { ...second, loggedAt: at(loggedAt) }] }).steps.filter(
        ({ interviewId, kind }) => interviewId === "round" && kind === "thank-you",
      );
    expect(notes("2026-11-25 10:00").map(({ state }) => state)).toEqual(["open"]);
    expect(notes("2026-11-28 10:00").map(({ state }) => state)).toEqual(["open"]);
    expect(notes("2026-11-30 10:00")).toEqual([]);
  });

  it("follows up after the last round, however the list is ordered", () => {
    const window = (interviews: readonly (typeof first)[]) =>
      windowOf(planWith([], { interviews }), "first-follow-up");
    expect(window([first, second])).toBe("Wed 9 - Wed 16 Dec");
    expect(window([second, first])).toBe("Wed 9 - Wed 16 Dec");
  });
});
