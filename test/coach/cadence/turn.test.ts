import { describe, expect, it } from "vitest";
import { planOpportunity } from "../../../src/coach/cadence/plan-opportunity.ts";
import { whoseTurn } from "../../../src/coach/cadence/turn.ts";
import type { Deed, Opportunity } from "../../../src/coach/facts.ts";
import {
  at,
  deed,
  followedUp,
  heard,
  opportunity,
  POLICY,
  promised,
  round,
  thanked,
} from "./example.ts";

const THANKS = thanked("2026-11-25 10:00");
const parked = deed("2026-11-26 10:00", { kind: "parked", until: "2026-12-28" });

const turn = (now: string, deeds: readonly Deed[], change: Partial<Opportunity> = {}) => {
  const facts = opportunity({ ...change, deeds });
  const { whose, until, step } = whoseTurn(planOpportunity(facts, POLICY), facts, POLICY, at(now));
  return [whose, until, step?.kind];
};

describe("whose turn it is", () => {
  it.each<readonly [string, string, readonly Deed[], readonly unknown[]]>([
    [
      "nobody's before the interview",
      "2026-11-23 12:00",
      [],
      ["nobody", "2026-11-24", "checklist-day"],
    ],
    ["nobody's during it", "2026-11-24 15:30", [], ["nobody", "2026-11-24", "debrief"]],
    [
      "yours while a thank-you is due",
      "2026-11-25 12:00",
      [],
      ["yours", "2026-11-26", "thank-you"],
    ],
    [
      "yours while a late one is offered",
      "2026-11-27 12:00",
      [],
      ["yours", "2026-12-03", "thank-you"],
    ],
    [
      "theirs until you look again",
      "2026-11-26 12:00",
      [THANKS],
      ["theirs", "2026-12-03", "first-follow-up"],
    ],
    [
      "theirs until the day they named",
      "2026-11-26 12:00",
      [promised("2026-11-24 17:00", "2026-12-04"), THANKS],
      ["theirs", "2026-12-04", "first-follow-up"],
    ],
    [
      "theirs during the days of patience after it",
      "2026-12-05 12:00",
      [promised("2026-11-24 17:00", "2026-12-04"), THANKS],
      ["theirs", "2026-12-07", "first-follow-up"],
    ],
    [
      "yours while the window is open",
      "2026-12-04 12:00",
      [THANKS],
      ["yours", "2026-12-10", "first-follow-up"],
    ],
    [
      "yours for a week after a window that passed, like on the list of the day",
      "2026-12-12 12:00",
      [THANKS],
      ["yours", "2026-12-17", "first-follow-up"],
    ],
    ["theirs after that week", "2026-12-18 12:00", [THANKS], ["theirs", "2027-01-04", "move-on"]],
    [
      "yours when it is time to move on",
      "2027-01-05 12:00",
      [THANKS, followedUp("2026-12-04 11:00"), followedUp("2026-12-15 11:00", "second")],
      ["yours", "2027-01-11", "move-on"],
    ],
    [
      "nobody's after the last word",
      "2027-02-05 12:00",
      [THANKS],
      ["nobody", undefined, undefined],
    ],
    [
      "nobody's once it is decided",
      "2026-12-04 12:00",
      [THANKS, heard("2026-12-01 10:00", "no")],
      ["nobody", undefined, undefined],
    ],
    [
      "nobody's while it is parked",
      "2026-12-04 12:00",
      [THANKS, parked],
      ["nobody", "2026-12-28", "check-in"],
    ],
    [
      "yours on the day it was parked until",
      "2026-12-28 12:00",
      [THANKS, parked],
      ["yours", "2027-01-05", "check-in"],
    ],
  ])("is %s", (_, now, deeds, expected) => {
    expect(turn(now, deeds)).toEqual(expected);
  });

  it("is about the nearest interview of several", () => {
    const interviews = [
      round("2026-12-15 15:00", { id: "later", loggedAt: at("2026-11-20 10:00") }),
      round("2026-12-10 15:00", { id: "sooner", loggedAt: at("2026-11-20 10:00") }),
    ];
    expect(turn("2026-11-25 12:00", [], { interviews })).toEqual([
      "nobody",
      "2026-12-10",
      "checklist-day",
    ]);
  });

  it("is about what ends first where several things are yours", () => {
    const interviews = [
      round("2026-11-23 15:00", { id: "yesterday", loggedAt: at("2026-11-20 10:00") }),
      round("2026-11-24 10:00", { id: "today", loggedAt: at("2026-11-20 10:00") }),
    ];
    for (const order of [interviews, interviews.toReversed()]) {
      const facts = opportunity({ interviews: order });
      const mine = whoseTurn(planOpportunity(facts, POLICY), facts, POLICY, at("2026-11-24 15:00"));
      expect(mine.step?.interviewId).toBe("yesterday");
    }
  });

  it("is about what is still in time before what is late", () => {
    const facts = opportunity();
    const mine = whoseTurn(planOpportunity(facts, POLICY), facts, POLICY, at("2026-12-03 10:00"));
    expect(mine.step?.kind).toBe("first-follow-up");
  });

  it("names the end of a parking that was looked at already", () => {
    const looked = deed("2026-12-20 10:00", { kind: "skipped", step: "check-in" });
    expect(turn("2026-12-28 12:00", [parked, looked])).toEqual(["nobody", "2026-12-28", undefined]);
  });
});
