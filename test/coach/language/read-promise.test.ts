import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/coach/calendar/days.ts";
import { type PromiseReading, readPromise } from "../../../src/coach/language/read-promise.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };

function saidAs(reading: PromiseReading): string {
  if (reading.kind === "none") return "none";
  if (reading.kind === "clear") return `${reading.certainty} ${reading.day}`;
  return `${reading.options.map(({ certainty, day }) => `${certainty} ${day}`).join(" or ")}?`;
}

const PROMISES: readonly (readonly [string, string])[] = [
  ["end of next week", "around 2026-12-04"],
  ["by the end of next week", "by 2026-12-04"],
  ["the end of the week", "around 2026-11-27"],
  ["end of this week", "around 2026-11-27"],
  ["eow", "around 2026-11-27"],
  ["by EOW", "by 2026-11-27"],
  ["next week", "around 2026-12-04"],
  ["sometime next week", "around 2026-12-04"],
  ["this week", "around 2026-11-27"],
  ["later this week", "around 2026-11-27"],
  ["early next week", "around 2026-12-01"],
  ["beginning of next week", "around 2026-12-01"],
  ["mid next week", "around 2026-12-03"],
  ["middle of next week", "around 2026-12-03"],
  ["midweek", "around 2026-11-26"],
  ["late next week", "around 2026-12-04"],
  ["the week after next", "around 2026-12-11"],
  ["week after next", "around 2026-12-11"],
  ["end of the week after next", "around 2026-12-11"],
  ["week of the 14th", "around 2026-12-18"],
  ["in the week of December 7", "around 2026-12-11"],
  ["by friday", "by 2026-11-27"],
  ["by Fri 4", "by 2026-12-04"],
  ["by Fri 4 Dec", "by 2026-12-04"],
  ["on monday", "by 2026-11-30"],
  ["before monday", "by 2026-11-30"],
  ["next friday", "by 2026-11-27 or by 2026-12-04?"],
  ["next monday", "by 2026-11-30"],
  ["next wednesday or so", "around 2026-11-25 or around 2026-12-02?"],
  ["tuesday next week", "by 2026-12-01"],
  ["next week on tuesday", "by 2026-12-01"],
  ["around the 10th", "around 2026-12-10"],
  ["probably the 10th", "around 2026-12-10"],
  ["by the 12th", "by 2026-12-12"],
  ["by december 4th", "by 2026-12-04"],
  ["29.11.", "by 2026-11-29"],
  ["tomorrow", "by 2026-11-25"],
  ["by tomorrow 5pm", "by 2026-11-25"],
  ["eod", "by 2026-11-24"],
  ["eod friday", "by 2026-11-27"],
  ["by end of day tomorrow", "by 2026-11-25"],
  ["by close of business on monday", "by 2026-11-30"],
  ["after friday", "around 2026-11-28"],
  ["after the 10th", "around 2026-12-11"],
  ["in 5 business days", "by 2026-12-01"],
  ["within 10 working days", "by 2026-12-08"],
  ["in 5-7 business days", "around 2026-12-03"],
  ["in 3 days", "by 2026-11-27"],
  ["within 3 days", "by 2026-11-27"],
  ["in a few days", "around 2026-11-27"],
  ["in the next few days", "around 2026-11-27"],
  ["in the coming days", "around 2026-11-27"],
  ["a couple of days", "around 2026-11-26"],
  ["in two weeks", "around 2026-12-08"],
  ["within two weeks", "by 2026-12-08"],
  ["in 2-3 weeks", "around 2026-12-15"],
  ["two to three weeks", "around 2026-12-15"],
  ["a week or two", "around 2026-12-08"],
  ["in a week or so", "around 2026-12-01"],
  ["in two weeks' time", "around 2026-12-08"],
  ["in a fortnight", "around 2026-12-08"],
  ["two weeks from friday", "by 2026-12-11"],
  ["in a month", "around 2026-12-24"],
  ["in 3 months", "around 2027-02-24"],
  ["mid december", "around 2026-12-20"],
  ["by mid-December", "by 2026-12-20"],
  ["early december", "around 2026-12-10"],
  ["first week of december", "around 2026-12-07"],
  ["first half of January", "around 2027-01-15"],
  ["late January", "around 2027-01-31"],
  ["end of february", "around 2027-02-28"],
  ["in december", "around 2026-12-31"],
  ["sometime in January 2027", "around 2027-01-31"],
  ["end of the month", "around 2026-11-30"],
  ["by eom", "by 2026-11-30"],
  ["end of next month", "around 2026-12-31"],
  ["next month", "around 2026-12-31"],
  ["end of the year", "around 2026-12-31"],
  ["in the new year", "around 2027-01-15"],
  ["1/12", "by 2027-01-12 or by 2026-12-01?"],
];

const RANGES: readonly (readonly [string, string])[] = [
  ["early next week", "around 2026-11-30..2026-12-01"],
  ["mid next week", "around 2026-12-01..2026-12-03"],
  ["end of next week", "around 2026-12-03..2026-12-04"],
  ["by the end of next week", "by 2026-12-03..2026-12-04"],
  ["this week", "around 2026-11-24..2026-11-27"],
  ["the week of the 14th", "around 2026-12-14..2026-12-18"],
  ["early in the week of the 14th", "around 2026-12-14..2026-12-15"],
  ["in 2-3 weeks", "around 2026-12-08..2026-12-15"],
  ["in the next week or so", "around 2026-11-24..2026-12-01"],
  ["a week and a half", "around 2026-12-05"],
  ["first half of January", "around 2027-01-01..2027-01-15"],
  ["end of Q1", "around 2027-03-01..2027-03-31"],
  ["early Q2", "around 2027-04-01..2027-04-30"],
  ["end of the quarter", "around 2026-12-01..2026-12-31"],
  ["first week of the new year", "around 2027-01-01..2027-01-07"],
  ["Thursday or Friday", "around 2026-11-26..2026-11-27"],
  ["Thursday or Friday next week", "around 2026-12-03..2026-12-04"],
  ["between the 7th and the 11th", "around 2026-12-07..2026-12-11"],
  ["Dec 7-11", "around 2026-12-07..2026-12-11"],
  ["late November or early December", "around 2026-11-24..2026-12-10"],
  ["in April or May", "around 2027-04-01..2027-05-31"],
  ["this week or next", "around 2026-11-24..2026-12-04"],
  ["this Friday or next", "around 2026-11-27..2026-12-04"],
  ["over the weekend", "around 2026-11-28..2026-11-29"],
  ["within 48 hours", "by 2026-11-26"],
  ["after the weekend", "around 2026-11-30"],
  ["not before the 12th", "around 2026-12-12"],
  ["Friday week", "by 2026-12-04"],
  ["this time next week", "by 2026-12-01"],
  ["the first Monday of the new year", "by 2027-01-04"],
  ["tomorrow, Monday at the latest", "by 2026-11-25 or by 2026-11-30?"],
  ["in two weeks, on the 20th", "around 2026-12-08 or around 2026-12-20?"],
];

const NOT_READ: readonly string[] = [
  "not this week",
  "eod yesterday",
  "by eod 31 June",
  "a month of Sundays",
  "after the second interview",
  "every Friday",
  "they meet on the 2nd, so the week after",
  "on the 15th of this month",
  "",
  "soon",
  "as soon as possible",
  "they may decide",
  "I would love to know",
  "at 3pm",
  "yesterday",
  "last week",
  "in 2100",
  "1 Jan 2100",
  "in 0 days",
  "in 99 months",
  "30 Feb",
  "x".repeat(4000),
];

describe("promises in words", () => {
  it.each(PROMISES)("takes “%s” as %s", (words, expected) => {
    expect(saidAs(readPromise(words, OPTIONS))).toBe(expected);
  });

  it.each(RANGES)("takes “%s” as %s", (words, expected) => {
    const reading = readPromise(words, OPTIONS);
    const from = reading.kind === "clear" ? reading.from : undefined;
    const said = saidAs(reading);
    expect(from === undefined ? said : said.replace(" ", ` ${from}..`)).toBe(expected);
  });

  it.each(NOT_READ)("reads nothing in “%s”", (words) => {
    expect(readPromise(words, OPTIONS).kind).toBe("none");
  });

  it("finds the promise in a sentence and keeps the other words apart", () => {
    expect(readPromise("they want to decide by the end of next week", OPTIONS)).toMatchObject({
      matched: "by the end of next week",
      rest: "they want to decide",
    });
  });

  it("takes the end of the week said on a Saturday as the next one", () => {
    const saturday = { ...OPTIONS, now: "2026-11-28T14:00:00.000Z" };
    expect(saidAs(readPromise("end of the week", saturday))).toBe("around 2026-12-04");
  });

  it("counts business days with the calendar it is given", () => {
    const addBusinessDays = (day: string, count: number) => addDays(day, count * 2);
    const reading = readPromise("in 5 business days", { ...OPTIONS, addBusinessDays });
    expect(saidAs(reading)).toBe("by 2026-12-04");
  });

  it("says so where only the locale decided the order of the numbers", () => {
    const reading = (words: string) => readPromise(words, { ...OPTIONS, locale: "en-US" });
    expect(reading("by 1/12")).toMatchObject({ orderFromLocale: "month-first" });
    expect(reading("week of 12/7")).toMatchObject({ orderFromLocale: "month-first" });
    expect(reading("by 12/24")).not.toHaveProperty("orderFromLocale");
  });

  it("lets the locale decide the order of the numbers", () => {
    expect(saidAs(readPromise("by 1/12", { ...OPTIONS, locale: "en-GB" }))).toBe("by 2026-12-01");
  });
});
