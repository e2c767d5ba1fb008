import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addBusinessDays,
  businessDaysBetween,
  calendarFor,
  firstBusinessDayFrom,
  isBusinessDay,
  skippedBetween,
} from "../../../src/coach/calendar/business-days.ts";
import { addDays, weekdayOf } from "../../../src/coach/calendar/days.ts";
import { holidayOn } from "../../../src/coach/calendar/holidays.ts";
import { weekendOf } from "../../../src/coach/calendar/weekend.ts";

const NO_DAYS_OFF = { daysAway: [], extraHolidays: [] };
const inRegion = (region: string) => calendarFor(region, NO_DAYS_OFF);

describe("counting business days", () => {
  it.each([
    ["US", "2026-11-25", 5, "2026-12-03"],
    ["US", "2026-11-25", 10, "2026-12-10"],
    ["US-CA", "2026-11-25", 5, "2026-12-04"],
    ["US-CA", "2026-11-25", 10, "2026-12-11"],
    ["GB-ENG", "2026-11-25", 5, "2026-12-02"],
    ["GB-ENG", "2026-11-25", 10, "2026-12-09"],
    ["US", "2026-12-15", 10, "2026-12-30"],
    ["AE", "2026-11-25", 5, "2026-12-03"],
    ["SA", "2026-11-25", 5, "2026-12-02"],
    ["NP", "2026-11-25", 3, "2026-11-29"],
  ])("in %s, day %s plus %i is %s (%s)", (region, day, n, expected) => {
    expect(addBusinessDays(day, n, inRegion(region)).day).toBe(expected);
  });

  it("lists every day that was skipped, and why", () => {
    const calendar = calendarFor("US", {
      daysAway: [{ from: "2026-12-01", until: "2026-12-02" }],
      extraHolidays: ["2026-11-30"],
    });
    expect(addBusinessDays("2026-11-25", 2, calendar)).toEqual({
      day: "2026-12-03",
      skipped: [
        { day: "2026-11-26", why: "holiday", name: "Thanksgiving Day" },
        { day: "2026-11-28", why: "weekend" },
        { day: "2026-11-29", why: "weekend" },
        { day: "2026-11-30", why: "extra" },
        { day: "2026-12-01", why: "away" },
        { day: "2026-12-02", why: "away" },
      ],
    });
    expect(skippedBetween("2026-11-25", "2026-11-28", calendar).map(({ day }) => day)).toEqual([
      "2026-11-26",
      "2026-11-28",
    ]);
  });

  it("stays on a business day and moves on from any other", () => {
    expect(firstBusinessDayFrom("2026-11-25", inRegion("US"))).toBe("2026-11-25");
    expect(firstBusinessDayFrom("2026-11-26", inRegion("US"))).toBe("2026-11-27");
    expect(firstBusinessDayFrom("2026-11-26", inRegion("US-CA"))).toBe("2026-11-30");
  });

  it("takes back what it adds, and never lands on a day that does not count", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("US", "US-CA", "GB-ENG", "SA", "IL", "JP", "QA"),
        fc.integer({ min: 0, max: 700 }),
        fc.integer({ min: 1, max: 20 }),
        (region, offset, n) => {
          const calendar = inRegion(region);
          const day = addDays("2026-01-01", offset);
          const end = addBusinessDays(day, n, calendar);
          expect(isBusinessDay(end.day, calendar)).toBe(true);
          expect(businessDaysBetween(day, end.day, calendar)).toBe(n);
          expect(skippedBetween(day, end.day, calendar)).toEqual(end.skipped);
        },
      ),
    );
  });

  it("does not lose itself in an absence without end", () => {
    const calendar = calendarFor("US", {
      daysAway: [{ from: "2026-11-25", until: "9999-12-31" }],
      extraHolidays: [],
    });
    expect(addBusinessDays("2026-11-24", 1, calendar).day).toBe("2027-11-29");
  });
});

describe("weekends and holidays", () => {
  it.each([
    ["US-NY", [0, 6]],
    ["AE", [0, 6]],
    ["SA", [5, 6]],
    ["IL", [5, 6]],
    ["QA", [5, 6]],
    ["IR", [5]],
    ["BN", [0, 5]],
    ["NP", [6]],
  ])("in %s the weekend is %j", (region, expected) => {
    expect([...weekendOf(region)].sort()).toEqual(expected);
  });

  it("counts weekends alone, and says so, where no holidays are listed", () => {
    const calendar = inRegion("QA");
    expect(calendar.holidaysListed).toBe(false);
    expect(isBusinessDay("2026-12-20", calendar)).toBe(true);
    expect(isBusinessDay("2026-12-18", calendar)).toBe(false);
  });

  it("does not count what people celebrate without closing, nor half days off", () => {
    expect(holidayOn("US", "2026-12-24")).toBeUndefined();
    expect(holidayOn("US-CA", "2026-02-14")).toBeUndefined();
    expect(holidayOn("DE", "2026-12-24")).toBeUndefined();
    expect(holidayOn("DE", "2026-12-25")).toBe("Christmas Day");
  });

  it("carries a holiday of several days over every one of them", () => {
    const days = ["2026-03-19", "2026-03-20", "2026-03-21", "2026-03-22", "2026-03-23"];
    expect(days.filter((day) => holidayOn("AE", day) !== undefined)).toEqual(days.slice(1, 4));
    expect(holidayOn("US", "2027-01-01")).toBe("New Year's Day");
    expect(holidayOn("US", "2027-01-02")).toBeUndefined();
  });
});

interface Listed {
  readonly region: string;
  readonly date: string;
  readonly from?: string;
}

const listFile = new URL("../../../../shared/data/holidays/public-2026-2027.json", import.meta.url);
const isListHere = existsSync(listFile);
if (!isListHere) process.stdout.write("Skipped: the list of public holidays is not here.\n");

describe.skipIf(!isListHere)("against a list of public holidays", () => {
  const listed = isListHere
    ? (JSON.parse(readFileSync(listFile, "utf8")) as { holidays: readonly Listed[] }).holidays
    : [];
  const regions = [...new Set(listed.map(({ region }) => region))];

  it("knows thirteen regions to compare", () => {
    expect(regions).toHaveLength(13);
  });

  it.each(regions)("finds the same days off in %s, no more and no fewer", (region) => {
    const wholeDays = listed.filter((row) => row.region === region && row.from === undefined);
    const expected = [...new Set(wholeDays.map(({ date }) => date))].sort();
    const found: string[] = [];
    for (let day = "2026-01-01"; day < "2028-01-01"; day = addDays(day, 1)) {
      if (holidayOn(region, day) !== undefined) found.push(day);
    }
    expect(found).toEqual(expected);
    expect(found.some((day) => weekdayOf(day) !== 0)).toBe(true);
  });
});
