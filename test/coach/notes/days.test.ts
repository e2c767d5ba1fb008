import { describe, expect, test } from "vitest";
import { DAYS } from "../../../src/coach/notes/en/drafts/days.ts";

const DAY = "2026-11-24";

describe("the days a letter names", () => {
  test.each([
    ["US-CA", "Tuesday, November 24", "a decision by Tuesday, November 24"],
    ["GB-ENG", "Tuesday 24 November", "a decision by Tuesday 24 November"],
  ])("in %s the day is “%s”", (region, day, decision) => {
    expect(DAYS.day(DAY, region)).toBe(day);
    expect(DAYS.decision(DAY, "by", region)).toBe(decision);
    expect(DAYS.decision(DAY, "around", region)).toContain("around");
  });

  test.each([
    ["2026-11-24", "US", "today"],
    ["2026-11-25", "US", "yesterday"],
    ["2026-11-27", "US", "on Tuesday"],
    ["2026-12-01", "US", "on November 24"],
    ["2026-12-01", "DE", "on 24 November"],
  ])("a talk of 24 November, written about on %s in %s, was “%s”", (today, region, said) => {
    expect(DAYS.metOn(DAY, today, region)).toBe(said);
  });

  test.each([
    ["US", "15:05", "2026-11-24", "today at 3:05 PM (New York time)"],
    ["US", "00:30", "2026-11-25", "Tuesday, November 24 at 12:30 AM (New York time)"],
    ["US", "12:00", "2026-11-24", "today at 12:00 PM (New York time)"],
    ["FR", "15:05", "2026-11-25", "Tuesday 24 November at 15:05 (New York time)"],
  ])("a missed time in %s at %s, seen on %s, is “%s”", (region, time, today, said) => {
    expect(DAYS.missed(DAY, time, today, "New York time", region)).toBe(said);
  });
});
