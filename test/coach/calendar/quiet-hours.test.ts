import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localDayOf, localTimeOf } from "../../../src/coach/calendar/days.ts";
import {
  allowedOnDay,
  beforeQuietHours,
  isQuiet,
  outsideQuietHours,
} from "../../../src/coach/calendar/quiet-hours.ts";

const quiet = (quietFrom: string, quietUntil: string, zone = "America/New_York") => ({
  zone,
  quietFrom,
  quietUntil,
});

describe("outsideQuietHours", () => {
  it.each([
    ["in the middle of the day it stays", "21:00", "08:00", "2026-11-24T20:00", "2026-11-24T20:00"],
    [
      "late in the evening it waits for morning",
      "21:00",
      "08:00",
      "2026-11-25T03:00",
      "2026-11-25T13:00",
    ],
    [
      "after midnight it waits for the same morning",
      "21:00",
      "08:00",
      "2026-11-25T06:00",
      "2026-11-25T13:00",
    ],
    ["the first quiet minute is quiet", "21:00", "08:00", "2026-11-25T02:00", "2026-11-25T13:00"],
    ["the end of quiet is loud", "21:00", "08:00", "2026-11-25T13:00", "2026-11-25T13:00"],
    ["a quiet noon ends the same day", "12:00", "14:00", "2026-11-24T17:30", "2026-11-24T19:00"],
    ["equal times mean none", "08:00", "08:00", "2026-11-25T06:00", "2026-11-25T06:00"],
    ["clocks go forward in the night", "21:00", "08:00", "2026-03-08T06:00", "2026-03-08T12:00"],
    ["clocks go back in the night", "21:00", "08:00", "2026-11-01T04:00", "2026-11-01T13:00"],
    [
      "an end that is skipped is the next valid minute",
      "21:00",
      "02:30",
      "2026-03-08T05:00",
      "2026-03-08T07:00",
    ],
  ])("%s", (_, from, until, instant, expected) => {
    const moved = outsideQuietHours(`${instant}:00.000Z`, quiet(from, until));
    expect(moved).toBe(`${expected}:00.000Z`);
  });

  it("waits for the second half past one where the clocks went back to one", () => {
    const moved = outsideQuietHours("2026-11-01T06:15:00.000Z", quiet("21:00", "01:30"));
    expect(moved).toBe("2026-11-01T06:30:00.000Z");
  });

  it("leaves quiet hours whatever they are, and no sooner than it must", () => {
    const time = fc
      .integer({ min: 0, max: 95 })
      .map((quarter) => new Date(quarter * 900_000).toISOString().slice(11, 16));
    const zone = fc.constantFrom("America/New_York", "Europe/Berlin", "Pacific/Chatham", "UTC");
    const around = fc.constantFrom(
      "2026-03-08",
      "2026-03-29",
      "2026-11-01",
      "2026-10-25",
      "2026-06-01",
    );
    fc.assert(
      fc.property(
        time,
        time,
        zone,
        around,
        fc.integer({ min: 0, max: 2879 }),
        (from, until, inZone, day, minute) => {
          const policy = quiet(from, until, inZone);
          const instant = new Date(Date.parse(day) + minute * 60_000).toISOString();
          const moved = outsideQuietHours(instant, policy);
          expect(isQuiet(moved, policy)).toBe(false);
          expect(moved >= instant).toBe(true);
          if (moved === instant) return;
          const justBefore = new Date(Date.parse(moved) - 60_000).toISOString();
          expect(justBefore < instant || isQuiet(justBefore, policy)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("beforeQuietHours", () => {
  it.each([
    ["2026-11-24T20:00", "2026-11-24T20:00"],
    ["2026-11-25T03:00", "2026-11-25T01:30"],
    ["2026-11-25T12:30", "2026-11-25T01:30"],
  ])("moves %s to %s", (instant, expected) => {
    const moved = beforeQuietHours(`${instant}:00.000Z`, quiet("21:00", "08:00"));
    expect(moved).toBe(`${expected}:00.000Z`);
  });

  it("finds the one loud minute where nearly all of the day is quiet", () => {
    const policy = quiet("21:00", "20:50");
    const moved = beforeQuietHours("2026-11-25T03:00:00.000Z", policy);
    expect(localTimeOf(moved, policy.zone)).toBe("20:59");
  });
});

describe("allowedOnDay", () => {
  it.each([
    ["the same zone", "America/New_York", "America/New_York", "2026-12-03T14:00"],
    ["a company to the west", "America/New_York", "Pacific/Auckland", "2026-12-03T20:00"],
    ["a company to the east", "Asia/Tokyo", "Pacific/Honolulu", "2026-12-02T19:00"],
  ])("keeps to the company's day with %s", (_, companyZone, zone, expected) => {
    const at = allowedOnDay("2026-12-03", "09:00", companyZone, quiet("21:00", "08:00", zone));
    expect(at).toBe(`${expected}:00.000Z`);
    expect(localDayOf(at, companyZone)).toBe("2026-12-03");
    expect(localTimeOf(at, zone)).toBe("09:00");
  });

  it("comes earlier rather than on another day where quiet hours leave no choice", () => {
    const policy = quiet("06:00", "05:00", "Pacific/Honolulu");
    const at = allowedOnDay("2026-12-03", "09:00", "Asia/Tokyo", policy);
    expect(localDayOf(at, "Asia/Tokyo")).toBe("2026-12-03");
    expect(isQuiet(at, policy)).toBe(false);
  });
});
