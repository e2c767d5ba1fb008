import { describe, expect, it } from "vitest";
import { type Moment, readMoment } from "../../../src/coach/language/read-moment.ts";
import { type PromiseReading, readPromise } from "../../../src/coach/language/read-promise.ts";

const ZONE = "America/New_York";
const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ["2025-11-27", "Thanksgiving Day"],
  ["2026-11-26", "Thanksgiving Day"],
  ["2026-11-27", "Day after Thanksgiving Day"],
  ["2027-01-18", "Martin Luther King Jr. Day"],
  ["2027-02-15", "Washington's Birthday"],
  ["2027-03-26", "Good Friday"],
  ["2027-03-29", "Easter Monday"],
  ["2027-11-25", "Thanksgiving Day"],
]);
const holidayOn = (day: string) => HOLIDAYS.get(day);
const noonOf = (day: string) => `${day}T17:00:00.000Z`;

function promised(words: string, today = "2026-11-24"): string {
  const reading = readPromise(words, { now: noonOf(today), zone: ZONE, holidayOn });
  return say(reading);
}

function say(reading: PromiseReading): string {
  if (reading.kind === "none") return "none";
  const days = reading.kind === "clear" ? [reading] : reading.options;
  return days.map(({ from, day }) => (from === undefined ? day : `${from}..${day}`)).join(" or ");
}

describe("holidays in promises", () => {
  it.each([
    ["after Thanksgiving", "2026-11-27"],
    ["before Thanksgiving", "2026-11-25"],
    ["the week after Thanksgiving", "2026-11-30..2026-12-04"],
    ["the Monday after Thanksgiving", "2026-11-30"],
    ["two weeks after Thanksgiving", "2026-12-10"],
    ["by MLK day", "2027-01-18"],
    ["by Presidents\u2019 Day", "2027-02-15"],
    ["after Easter", "2027-03-30"],
    ["by Good Friday", "2027-03-26"],
    ["before Christmas", "2026-12-24"],
    ["the week before Christmas", "2026-12-14..2026-12-18"],
    ["over the holidays", "2026-12-24..2027-01-01"],
    ["after the holidays", "2027-01-04"],
    ["after New Year's", "2027-01-04"],
  ])("“%s” is %s", (words, expected) => {
    expect(promised(words)).toBe(expected);
  });

  it.each([
    ["the Monday after Thanksgiving", "2026-11-28", "2026-11-30"],
    ["the week after Thanksgiving", "2026-11-27", "2026-11-30..2026-12-04"],
    ["after the holidays", "2026-12-28", "2027-01-04"],
    ["before Thanksgiving", "2026-11-30", "2027-11-24"],
  ])("“%s” said on %s is %s", (words, today, expected) => {
    expect(promised(words, today)).toBe(expected);
  });

  it.each([
    "after Diwali",
    "the Monday after Juneteenth",
    "after the break",
    "holiday season sales",
  ])("“%s” is not guessed", (words) => {
    expect(promised(words)).toBe("none");
  });

  it("say what is missing when no list of holidays is known", () => {
    const reading = readPromise("by Thanksgiving", { now: noonOf("2026-11-24"), zone: ZONE });
    expect(reading).toEqual({
      kind: "none",
      why: "I do not know when that holiday is: give me the date.",
    });
  });
});

describe("holidays in moments", () => {
  const read = (words: string, direction: "future" | "past") =>
    readMoment(words, { now: noonOf("2026-11-24"), zone: ZONE, holidayOn, direction });
  const momentIn = (words: string, direction: "future" | "past"): Moment | undefined => {
    const reading = read(words, direction);
    return reading.kind === "clear" ? reading.moment : undefined;
  };

  it("can be the day of an interview", () => {
    expect(momentIn("Easter Monday 10am", "future")).toMatchObject({
      day: "2027-03-29",
      time: "10:00",
    });
  });

  it("are the last ones when the past is meant", () => {
    expect(momentIn("Thanksgiving", "past")?.day).toBe("2025-11-27");
    expect(momentIn("the Friday before Thanksgiving", "past")?.day).toBe("2026-11-20");
  });

  it("do not turn a company of that name into a day", () => {
    expect(momentIn("Thanksgiving Foods, tue 3pm", "future")).toMatchObject({ day: "2026-11-24" });
  });
});
