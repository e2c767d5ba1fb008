import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMinutes,
  daysBetween,
  endOfDay,
  instantAt,
  localDayOf,
  localTimeOf,
  weekdayOf,
} from "../../../src/coach/calendar/days.ts";

const ZONES = [
  "UTC",
  "America/New_York",
  "America/Los_Angeles",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Honolulu",
  "Africa/Casablanca",
];

describe("instantAt", () => {
  it.each([
    ["2026-11-24", "15:00", "America/New_York", "2026-11-24T20:00:00.000Z", "standard time"],
    ["2026-07-01", "09:00", "America/New_York", "2026-07-01T13:00:00.000Z", "summer time"],
    ["2026-03-08", "02:30", "America/New_York", "2026-03-08T07:00:00.000Z", "a skipped half hour"],
    [
      "2026-03-29",
      "02:00",
      "Europe/Berlin",
      "2026-03-29T01:00:00.000Z",
      "the skipped hour's start",
    ],
    ["2026-11-01", "01:30", "America/New_York", "2026-11-01T05:30:00.000Z", "a double half hour"],
    ["2026-10-25", "02:00", "Europe/Berlin", "2026-10-25T00:00:00.000Z", "a double hour's start"],
    ["2026-11-24", "00:15", "Asia/Kolkata", "2026-11-23T18:45:00.000Z", "a zone of half hours"],
    ["2026-12-31", "23:30", "Pacific/Kiritimati", "2026-12-31T09:30:00.000Z", "UTC+14"],
    ["2028-02-29", "12:00", "UTC", "2028-02-29T12:00:00.000Z", "29 February"],
    ["2011-12-30", "12:00", "Pacific/Apia", "2011-12-30T10:00:00.000Z", "a day that was skipped"],
  ])("reads %s %s in %s as %s (%s)", (day, time, zone, expected) => {
    expect(instantAt(day, time, zone)).toBe(expected);
  });

  it("shows the same day and time again wherever the clocks do not skip it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 1500 }),
        // 05:00 to 22:59: no zone of the list changes its clocks then.
        fc.integer({ min: 300, max: 1379 }),
        (zone, dayNumber, minute) => {
          const day = addDays("2025-01-01", dayNumber);
          const time = new Date(minute * 60_000).toISOString().slice(11, 16);
          const instant = instantAt(day, time, zone);
          expect(`${localDayOf(instant, zone)} ${localTimeOf(instant, zone)}`).toBe(
            `${day} ${time}`,
          );
        },
      ),
    );
  });

  it("says what is wrong with a day that does not exist and with an unknown zone", () => {
    expect(() => instantAt("tomorrow", "09:00", "UTC")).toThrow(/no day and time/);
    expect(() => instantAt("2026-11-24", "09:00", "Mars/Olympus")).toThrow(/no time zone/);
    expect(() => localDayOf("2026-11-24T09:00:00.000Z", "nowhere")).toThrow(/no time zone/);
  });
});

describe("days", () => {
  it("tells the local day on both sides of midnight and of the date line", () => {
    const instant = "2026-12-31T23:30:00.000Z";
    expect(localDayOf(instant, "UTC")).toBe("2026-12-31");
    expect(localDayOf(instant, "Europe/Berlin")).toBe("2027-01-01");
    expect(localDayOf(instant, "America/New_York")).toBe("2026-12-31");
  });

  it("counts over month ends, leap days and changes of the clocks", () => {
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
    expect(weekdayOf("2026-11-29")).toBe(0);
    expect(weekdayOf("2026-11-24")).toBe(2);
  });

  it("ends a day one millisecond before the next one, on the day the clocks go back too", () => {
    expect(endOfDay("2026-11-01", "America/New_York")).toBe("2026-11-02T04:59:59.999Z");
    expect(endOfDay("2026-12-10", "America/New_York")).toBe("2026-12-11T04:59:59.999Z");
  });

  it("adds minutes in elapsed time", () => {
    expect(addMinutes("2026-12-31T23:59:00.000Z", 2)).toBe("2027-01-01T00:01:00.000Z");
    expect(addMinutes("2026-12-31T23:59:00.000Z", -1)).toBe("2026-12-31T23:58:00.000Z");
  });
});
