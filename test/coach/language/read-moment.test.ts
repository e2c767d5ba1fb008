import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Direction } from "../../../src/coach/language/dates/found-day.ts";
import {
  type Moment,
  type MomentReading,
  readMoment,
} from "../../../src/coach/language/read-moment.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const NOW = "2026-11-24T14:00:00.000Z";
const ZONE = "America/New_York";

function read(words: string, direction: Direction = "future", locale?: string): MomentReading {
  return readMoment(words, { now: NOW, zone: ZONE, direction, locale });
}

function say(moment: Moment): string {
  const zone = moment.zoneFrom === "said" ? ` ${moment.zone}` : "";
  return `${moment.day} ${moment.time ?? "-"}${zone}`;
}

function saidAs(reading: MomentReading): string {
  if (reading.kind === "clear") return say(reading.moment);
  return reading.kind === "none" ? "none" : `${reading.options.map(say).join(" or ")}?`;
}

const FUTURE: readonly (readonly [string, string])[] = [
  ["tue 3pm", "2026-11-24 15:00"],
  ["tue 8am", "2026-12-01 08:00"],
  ["Tuesday", "2026-11-24 - or 2026-12-01 -?"],
  ["tomorrow 9", "2026-11-25 09:00"],
  ["9 tomorrow", "2026-11-25 09:00"],
  ["tommorow at 10", "2026-11-25 10:00"],
  ["tomorrow at 3", "2026-11-25 15:00 or 2026-11-25 03:00?"],
  ["tomorrow 3:30", "2026-11-25 15:30 or 2026-11-25 03:30?"],
  ["tomorrow 03:30", "2026-11-25 03:30"],
  ["tomorrow 7", "2026-11-25 07:00 or 2026-11-25 19:00?"],
  ["today 3", "2026-11-24 15:00"],
  ["24 Nov 15:00", "2026-11-24 15:00"],
  ["Nov 24 at 3 p.m.", "2026-11-24 15:00"],
  ["Tue, Nov 24, 3:30pm", "2026-11-24 15:30"],
  ["Tuesday the 24th at 10", "2026-11-24 10:00"],
  ["3 Dec", "2026-12-03 -"],
  ["December 3, 2026", "2026-12-03 -"],
  ["3rd of December 2026 14:00", "2026-12-03 14:00"],
  ["4 January 10am", "2027-01-04 10:00"],
  ["2026-11-24 15:00", "2026-11-24 15:00"],
  ["2026-11-24T15:00Z", "2026-11-24 15:00 UTC"],
  ["29.11. 10:00", "2026-11-29 10:00"],
  ["1.12.2026", "2026-12-01 -"],
  ["24/11 3pm", "2026-11-24 15:00"],
  ["11/24 3pm", "2026-11-24 15:00"],
  ["1/12", "2027-01-12 - or 2026-12-01 -?"],
  ["1/12/26 3pm", "2026-12-01 15:00"],
  ["1/12/27 3pm", "2027-01-12 15:00 or 2027-12-01 15:00?"],
  ["Tue 1/12", "2027-01-12 - or 2026-12-01 -?"],
  ["Wed 24 Nov", "2026-11-24 - or 2026-11-25 -?"],
  ["the 10th", "2026-12-10 -"],
  ["on the 10th at 11", "2026-12-10 11:00"],
  ["the 5th of next month", "2026-12-05 -"],
  ["the 31st of this month", "none"],
  ["Fri 4", "2026-11-27 16:00 or 2026-11-27 04:00 or 2026-12-04 -?"],
  ["fri 11", "2026-11-27 11:00 or 2026-12-11 -?"],
  ["fri 11 CET", "2026-11-27 11:00 Europe/Berlin or 2026-12-11 -?"],
  ["fri 11 at 10am", "2026-12-11 10:00"],
  ["fri 9", "2026-11-27 09:00"],
  ["23:30 on 31 Dec", "2026-12-31 23:30"],
  ["3pm ET", "2026-11-24 15:00 America/New_York"],
  ["8am", "2026-11-25 08:00"],
  ["thursday 3pm PT", "2026-11-26 15:00 America/Los_Angeles"],
  ["thursday 3pm pst", "2026-11-26 15:00 America/Los_Angeles"],
  ["thursday 15:00 CET", "2026-11-26 15:00 Europe/Berlin"],
  ["thursday 15:00 (GMT)", "2026-11-26 15:00 UTC"],
  ["thursday 3pm London time", "2026-11-26 15:00 Europe/London"],
  ["thursday 3pm New York time", "2026-11-26 15:00 America/New_York"],
  ["thursday 3pm eastern", "2026-11-26 15:00 America/New_York"],
  ["thursday 3pm Pacific time", "2026-11-26 15:00 America/Los_Angeles"],
  ["thursday 3pm your time", "2026-11-26 15:00"],
  ["thursday 3pm Asia/Kolkata", "2026-11-26 15:00 Asia/Kolkata"],
  ["thursday 3pm Nowhere/Else", "2026-11-26 15:00"],
  ["thursday 3pm UTC+2", "2026-11-26 15:00 Etc/GMT-2"],
  ["thursday 3pm GMT-5", "2026-11-26 15:00 Etc/GMT+5"],
  ["2026-11-26T15:00:00+01:00", "2026-11-26 15:00 Etc/GMT-1"],
  ["Thu, 26 Nov 2026 15:00:00 -0800", "2026-11-26 15:00 Etc/GMT+8"],
  ["thursday 3pm ET / 12pm PT", "2026-11-26 15:00 America/New_York"],
  ["thursday 3pm or friday 10am", "2026-11-26 15:00 or 2026-11-27 10:00?"],
  ["thursday or friday at 10", "2026-11-26 10:00 or 2026-11-27 10:00?"],
  ["thursday 10am or 2pm", "2026-11-26 10:00 or 2026-11-26 14:00?"],
  ["not thursday, friday 10am", "2026-11-27 10:00"],
  ["thursday 3-4", "2026-11-26 15:00 or 2026-11-26 03:00?"],
  ["thursday 11 - 12:30", "2026-11-26 11:00"],
  ["thursday at ten thirty", "2026-11-26 10:30"],
  ["thursday at half ten", "2026-11-26 10:30 or 2026-11-26 09:30?"],
  ["thursday at 1430", "2026-11-26 14:30"],
  ["thursday noon to 1pm", "2026-11-26 12:00"],
  ["twenty past two pm on thursday", "2026-11-26 14:20"],
  ["tuesday 3pm next week", "2026-12-01 15:00"],
  ["the second Monday", "2026-12-14 -"],
  ["the last Friday of next month", "2026-12-25 -"],
  ["Nov twenty seventh 10am", "2026-11-27 10:00"],
  ["in 5 business days at 10", "2026-12-01 10:00"],
  ["1 month and 2 days from now", "2026-12-26 -"],
  ["in 1 day and 2 hours", "2026-11-25 11:00"],
  ["two Sundays from now", "2026-12-06 -"],
  ["5-4-2027 10:00", "2027-05-04 10:00 or 2027-04-05 10:00?"],
  ["2027/01/12", "2027-01-12 -"],
  ["thursday 3pm UTC+25", "2026-11-26 15:00 UTC"],
  ["next friday", "2026-11-27 - or 2026-12-04 -?"],
  ["next monday", "2026-11-30 -"],
  ["next tuesday 10am", "2026-12-01 10:00"],
  ["this friday", "2026-11-27 -"],
  ["tuesday next week 10:30", "2026-12-01 10:30"],
  ["next week tuesday 10:30", "2026-12-01 10:30"],
  ["friday after next", "2026-12-11 -"],
  ["monday week", "2026-12-07 -"],
  ["the first Friday of July", "2027-07-02 -"],
  ["sunday, jan twenty one", "2027-01-21 - or 2026-11-29 -?"],
  ["next Monday 9", "2026-11-30 09:00 or 2026-11-30 21:00?"],
  ["next Monday 9am", "2026-11-30 09:00"],
  ["day after tomorrow noon", "2026-11-26 12:00"],
  ["in two weeks", "2026-12-08 -"],
  ["in 3 days at 10", "2026-11-27 10:00"],
  ["in a fortnight", "2026-12-08 -"],
  ["3 days from now", "2026-11-27 -"],
  ["a week from friday", "2026-12-04 -"],
  ["two weeks from tomorrow", "2026-12-09 -"],
  ["in 2 hours", "2026-11-24 11:00"],
  ["in 90 minutes", "2026-11-24 10:30"],
  ["in half an hour", "2026-11-24 09:30"],
  ["half past 3 tomorrow", "2026-11-25 15:30 or 2026-11-25 03:30?"],
  ["quarter to 11 tomorrow", "2026-11-25 10:45"],
  ["quarter past 9 on friday", "2026-11-27 09:15"],
  ["3 o'clock in the afternoon on friday", "2026-11-27 15:00"],
  ["9 in the morning on friday", "2026-11-27 09:00"],
  ["friday 15h30", "2026-11-27 15:30"],
  ["friday at 12", "2026-11-27 12:00"],
  ["friday 12am", "2026-11-27 00:00"],
  ["tonight at 8", "2026-11-24 20:00"],
  ["thursday 3\u20134pm", "2026-11-26 15:00"],
  ["11-1pm tomorrow", "2026-11-25 11:00"],
  ["tomorrow 15:00-16:00", "2026-11-25 15:00"],
  ["tomorrow 9 to 10:30am", "2026-11-25 09:00"],
];

const PAST: readonly (readonly [string, string])[] = [
  ["last Thursday", "2026-11-19 -"],
  ["last monday", "2026-11-23 - or 2026-11-16 -?"],
  ["thursday 3pm", "2026-11-19 15:00"],
  ["tue 8am", "2026-11-24 08:00"],
  ["tue 3pm", "2026-11-17 15:00"],
  ["yesterday 3pm", "2026-11-23 15:00"],
  ["day before yesterday", "2026-11-22 -"],
  ["two weeks ago", "2026-11-10 -"],
  ["2 hours ago", "2026-11-24 07:00"],
  ["20 Nov", "2026-11-20 -"],
  ["24 Dec", "2025-12-24 -"],
  ["the 10th", "2026-11-10 -"],
  ["8am", "2026-11-24 08:00"],
  ["3pm", "2026-11-23 15:00"],
  ["the 15th of last month", "2026-10-15 -"],
  ["a few days ago", "2026-11-21 - or 2026-11-22 - or 2026-11-20 -?"],
  ["a couple of weeks ago", "2026-11-10 - or 2026-11-03 -?"],
  ["the second Monday", "2026-11-09 - or 2026-10-12 -?"],
  ["two Fridays ago", "2026-11-13 -"],
  ["a week ago Thursday", "2026-11-19 - or 2026-11-12 -?"],
  ["3 business days ago", "2026-11-19 -"],
  ["the first Monday of July", "2026-07-06 -"],
  ["last night at 7", "2026-11-23 19:00"],
  ["last week tuesday 2pm", "2026-11-17 14:00"],
  ["tuesday last week 2pm", "2026-11-17 14:00"],
  ["tomorrow", "none"],
  ["next friday", "none"],
];

const EITHER: readonly (readonly [string, string])[] = [
  ["tue 3pm", "2026-11-24 15:00"],
  ["tue 8am", "2026-11-24 08:00 or 2026-12-01 08:00?"],
  ["yesterday 3pm", "2026-11-23 15:00"],
  ["23 nov 10am", "2026-11-23 10:00"],
  ["3 dec 10am", "2026-12-03 10:00"],
  ["monday 10am", "2026-11-30 10:00"],
  ["last thursday 2pm", "2026-11-19 14:00"],
  ["8am", "2026-11-24 08:00"],
];

const NOT_READ: readonly string[] = [
  "",
  "   ",
  "soon",
  "may",
  "they may decide",
  "next week",
  "2-3 weeks",
  "in a few days",
  "monday.com",
  "ana@monday.com",
  "https://example.com/2026-11-24/3pm",
  "30 Feb",
  "31.11.",
  "29 Feb 2027",
  "29 Feb",
  "2026-13-01",
  "the 32nd",
  "1970-01-01",
  "1 Jan 2100",
  "last thursday",
  "yesterday",
  "24 Nov 2025",
  "today 8am",
  "25:00",
  "24-26",
  "Mon-Fri 9-5",
  "1-3 Dec 10am",
  "every Monday",
  "fifth Thursday",
  "scored 9/10",
  "one on one",
  "in exactly a few weeks at 3pm",
  "\u0644\u0627 \u0634\u064A\u0621",
];

describe.each(["Pacific/Chatham", "UTC"])("reading dates on a machine in %s", (machineZone) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = machineZone;
  });
  afterAll(() => {
    process.env.TZ = before;
  });

  it.each(FUTURE)("takes “%s” ahead as %s", (words, expected) => {
    expect(saidAs(read(words))).toBe(expected);
  });
  it.each(PAST)("takes “%s” back as %s", (words, expected) => {
    expect(saidAs(read(words, "past"))).toBe(expected);
  });
  it.each(EITHER)("takes “%s” in either direction as %s", (words, expected) => {
    expect(saidAs(read(words, "either"))).toBe(expected);
  });
  it.each(NOT_READ)("reads nothing in “%s” and says why", (words) => {
    const reading = read(words);
    expect(reading).toMatchObject({ kind: "none", why: expect.stringMatching(/^[A-Z].*\.$/) });
  });
});

describe("a date in numbers", () => {
  it.each([
    ["en-US", "2027-01-12", "month-first"],
    ["en-GB", "2026-12-01", "day-first"],
    ["de-DE", "2026-12-01", "day-first"],
  ])("is decided by the locale %s, which is told", (locale, day, order) => {
    expect(read("1/12", "future", locale)).toMatchObject({
      kind: "clear",
      moment: { day, orderFromLocale: order },
    });
  });

  it("is asked when the locale names no country", () => {
    expect(read("1/12", "future", "en").kind).toBe("unsure");
  });

  it("does not mention the locale where the numbers leave no choice", () => {
    const reading = read("24/11", "future", "en-US");
    expect(reading.kind === "clear" && "orderFromLocale" in reading.moment).toBe(false);
  });
});

describe("a moment", () => {
  it("carries the instant in the zone that was said", () => {
    expect(read("thursday 3pm PT")).toMatchObject({
      moment: { instant: "2026-11-26T23:00:00.000Z", zoneFrom: "said" },
    });
  });

  it("carries no instant without a time", () => {
    expect(read("thursday")).toMatchObject({ moment: { time: undefined, instant: undefined } });
  });

  it("tells a day that was said from the nearest one", () => {
    expect(read("3pm")).toMatchObject({ moment: { dayFrom: "nearest" } });
    expect(read("today 3pm")).toMatchObject({ moment: { dayFrom: "said" } });
  });

  it("keeps the words that were read apart from the others", () => {
    expect(read("Acme on Thursday at 3pm ET, bring CV")).toMatchObject({
      moment: { matched: "on Thursday at 3pm ET", rest: "Acme , bring CV" },
    });
  });

  it("keeps what says the half of the day among the words that were read", () => {
    const first = read("9 in the evening on friday");
    expect(first).toMatchObject({ moment: { time: "21:00" } });
    const matched = first.kind === "clear" ? first.moment.matched : "";
    expect(read(matched)).toMatchObject({ moment: { time: "21:00", day: "2026-11-27" } });
  });

  it.each([
    ["3-4pm thursday", 60],
    ["11-1pm tomorrow", 120],
    ["tomorrow 15:00-15:45", 45],
  ])("carries the length of the range in “%s”", (words, durationMinutes) => {
    expect(read(words)).toMatchObject({ moment: { durationMinutes } });
  });

  it("is the first instant after a gap when clocks skip the time", () => {
    expect(
      readMoment("14 March 2027 2:30am", { now: NOW, zone: ZONE, direction: "future" }),
    ).toMatchObject({ moment: { instant: "2027-03-14T07:00:00.000Z" } });
  });

  it("counts the person's own day, not that of the machine or of UTC", () => {
    const late = { now: "2026-11-25T03:00:00.000Z", zone: ZONE, direction: "future" } as const;
    expect(readMoment("tomorrow 9am", late)).toMatchObject({ moment: { day: "2026-11-25" } });
  });

  it("is found in the first 300 characters and nowhere behind them", () => {
    expect(read(`${"x".repeat(280)} tue 3pm`).kind).toBe("clear");
    expect(read(`${"x".repeat(300)} tue 3pm`).kind).toBe("none");
  });
});
