import { describe, expect, it } from "vitest";
import {
  sayDay,
  sayInstant,
  sayRange,
  sayRelative,
  sayTime,
} from "../../../src/coach/calendar/say-day.ts";

const TODAY = "2026-11-21";

describe("saying days", () => {
  it("names the weekday, and the year only where it is another one", () => {
    expect(sayDay("2026-12-03")).toBe("Thu 3 Dec");
    expect(sayDay("2026-12-03", TODAY)).toBe("Thu 3 Dec");
    expect(sayDay("2027-01-04", TODAY)).toBe("Mon 4 Jan 2027");
    expect(sayDay("2028-02-29", TODAY)).toBe("Tue 29 Feb 2028");
  });

  it.each([
    ["2026-12-03", "2026-12-10", "Thu 3 - Thu 10 Dec"],
    ["2026-11-30", "2026-12-07", "Mon 30 Nov - Mon 7 Dec"],
    ["2026-12-30", "2027-01-06", "Wed 30 Dec - Wed 6 Jan 2027"],
    ["2027-01-29", "2027-02-05", "Fri 29 Jan - Fri 5 Feb 2027"],
    ["2026-12-03", "2026-12-03", "Thu 3 Dec"],
  ])("says the range %s to %s as %j", (first, last, words) => {
    expect(sayRange(first, last, TODAY)).toBe(words);
  });

  it.each([
    ["2026-11-21", "today"],
    ["2026-11-22", "tomorrow"],
    ["2026-11-20", "yesterday"],
    ["2026-11-30", "in 9 days"],
    ["2026-11-18", "3 days ago"],
  ])("says %s as %j", (day, words) => {
    expect(sayRelative(day, TODAY)).toBe(words);
  });

  it("says an instant with weekday, date, time, zone and how far away it is", () => {
    const instant = "2026-11-24T20:00:00.000Z";
    const now = "2026-11-21T12:00:00.000Z";
    expect(sayInstant(instant, "America/New_York", now)).toBe(
      "Tue 24 Nov 2026, 15:00 (New York time), in 3 days",
    );
    expect(sayInstant(instant, "Asia/Tokyo", now)).toBe(
      "Wed 25 Nov 2026, 05:00 (Tokyo time), in 4 days",
    );
    expect(sayTime(instant, "Europe/Berlin")).toBe("21:00");
  });
});
