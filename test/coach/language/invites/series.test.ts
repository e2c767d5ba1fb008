import { describe, expect, it } from "vitest";
import { calendar, eventIn, eventsIn, meeting, readText } from "./calendar-file.ts";

const WEEKLY = "DTSTART;TZID=Europe/London:20261102T150000";

/** The next date of a series, as its event tells it. */
function next(lines: readonly string[], now?: string): string | undefined {
  const { recurrence } = eventIn(meeting(lines), now === undefined ? {} : { now });
  const { localDay, localTime } = recurrence?.next ?? {};
  return localDay && `${localDay} ${localTime ?? "all day"}`;
}

describe("a series", () => {
  it("is nothing that a single meeting has", () => {
    expect(eventIn(meeting([])).recurrence).toBeUndefined();
  });

  it.each([
    ["FREQ=DAILY", "2026-11-24 15:00"],
    ["FREQ=DAILY;INTERVAL=3", "2026-11-26 15:00"],
    ["FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR", "2026-11-24 15:00"],
    ["FREQ=WEEKLY", "2026-11-30 15:00"],
    ["FREQ=WEEKLY;INTERVAL=2;WKST=MO", "2026-11-30 15:00"],
    ["FREQ=WEEKLY;BYDAY=MO,TH", "2026-11-26 15:00"],
    ["FREQ=MONTHLY", "2026-12-02 15:00"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1", "2026-11-30 15:00"],
    ["FREQ=MONTHLY;BYDAY=1MO", "2026-12-07 15:00"],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "2026-11-30 15:00"],
    ["FREQ=YEARLY", "2027-11-02 15:00"],
    ["FREQ=YEARLY;BYMONTH=11;BYDAY=1MO", "2027-11-01 15:00"],
    ["FREQ=WEEKLY;COUNT=5", "2026-11-30 15:00"],
    ["FREQ=WEEKLY;COUNT=4", undefined],
    ["FREQ=WEEKLY;UNTIL=20261130T150000Z", "2026-11-30 15:00"],
    ["FREQ=WEEKLY;UNTIL=20261130T145959Z", undefined],
    ["FREQ=WEEKLY;UNTIL=20261130T150000", "2026-11-30 15:00"],
    ["FREQ=WEEKLY;UNTIL=20261130", "2026-11-30 15:00"],
    ["FREQ=WEEKLY;UNTIL=20261129", undefined],
  ])("with %s comes next on %s", (rule, expected) => {
    expect(next([WEEKLY, `RRULE:${rule}`])).toBe(expected);
  });

  it("keeps its clock over the change of the clocks, and counts UNTIL in the zone", () => {
    const lines = ["DTSTART;TZID=America/New_York:20261026T210000", "RRULE:FREQ=WEEKLY"];
    const event = eventIn(meeting(lines));
    expect(event).toMatchObject({ startsAt: "2026-10-27T01:00:00.000Z" });
    expect(event.recurrence?.next?.startsAt).toBe("2026-12-01T02:00:00.000Z");
    const last = (until: string) => next([lines[0] ?? "", `RRULE:FREQ=WEEKLY;UNTIL=${until}`]);
    expect(last("20261201T020000Z")).toBe("2026-11-30 21:00");
    expect(last("20261201T010000Z")).toBeUndefined();
  });

  it("comes next at a date that is still going on", () => {
    const lines = [WEEKLY, "DURATION:PT1H", "RRULE:FREQ=WEEKLY"];
    expect(next(lines, "2026-11-23T15:59:00.000Z")).toBe("2026-11-23 15:00");
    expect(next(lines, "2026-11-23T16:01:00.000Z")).toBe("2026-11-30 15:00");
  });

  it.each([
    "EXDATE;TZID=Europe/London:20261130T150000",
    "EXDATE:20261130T150000Z",
    "EXDATE;TZID=Europe/Berlin:20261130T160000",
    "EXDATE;VALUE=DATE:20261130",
    "EXDATE;TZID=Europe/London:20261123T150000,20261130T150000",
  ])("leaves out what %s takes out", (line) => {
    expect(next([WEEKLY, "RRULE:FREQ=WEEKLY", line])).toBe("2026-12-07 15:00");
  });

  it("adds the dates that RDATE lists, also as periods", () => {
    const dates = "RDATE;TZID=Europe/London:20261125T100000";
    expect(next([WEEKLY, dates])).toBe("2026-11-25 10:00");
    expect(next([WEEKLY, "RDATE;VALUE=PERIOD:20261125T100000/PT1H"])).toBe("2026-11-25 10:00");
  });

  it("of whole days comes next on a day, today included", () => {
    const lines = ["DTSTART;VALUE=DATE:20261103", "RRULE:FREQ=WEEKLY"];
    expect(next(lines)).toBe("2026-11-24 all day");
    expect(next([...lines, "EXDATE;VALUE=DATE:20261124"])).toBe("2026-12-01 all day");
  });

  it("passes over a date that was moved, which is a meeting of its own", () => {
    const series = [WEEKLY, "RRULE:FREQ=WEEKLY", "SUMMARY:Series", "END:VEVENT"];
    const moved = [
      ...["BEGIN:VEVENT", "UID:tea@lark.example", "SUMMARY:Moved"],
      ...["RECURRENCE-ID:20261130T150000Z", "DTSTART;TZID=Europe/London:20261201T090000"],
    ];
    const [first, second] = eventsIn(calendar([...series, ...moved]));
    expect(first?.recurrence?.next?.localDay).toBe("2026-12-07");
    expect(second).toMatchObject({
      ...{ occurrenceOf: "2026-11-30T15:00:00.000Z", startsAt: "2026-12-01T09:00:00.000Z" },
      ...{ recurrence: undefined },
    });
  });

  it("may have begun long ago when it still goes on", () => {
    const old = "DTSTART;TZID=Europe/London:20200106T150000";
    expect(next([old, "RRULE:FREQ=WEEKLY"])).toBe("2026-11-30 15:00");
    expect(readText(meeting([old, "RRULE:FREQ=WEEKLY;COUNT=3"]))).toMatchObject({
      ...{ kind: "unreadable", why: expect.stringContaining("Mon 6 Jan 2020") },
    });
  });

  it("is looked at for 500 dates and no more", () => {
    const { recurrence } = eventIn(meeting([WEEKLY, "RRULE:FREQ=DAILY"]));
    expect(recurrence?.count).toBe(500);
    expect(eventIn(meeting([WEEKLY, "RRULE:FREQ=WEEKLY"])).recurrence?.count).toBe(108);
    expect(eventIn(meeting([WEEKLY, "RRULE:FREQ=DAILY;COUNT=7"])).recurrence?.count).toBe(7);
  });

  it.each([
    "FREQ=SECONDLY",
    "FREQ=MINUTELY;INTERVAL=1;COUNT=999999999",
    "FREQ=HOURLY",
    "FREQ=DAILY;BYSECOND=0,1,2,3",
    "FREQ=DAILY;INTERVAL=999999999",
    "FREQ=DAILY;INTERVAL=7;BYDAY=SU",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=WEEKLY;BYMONTH=13",
    "FREQ=WEEKLY;BYDAY=1MO",
    "FREQ=MONTHLY;BYMONTHDAY=32",
    "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=MONTHLY;BYMONTHDAY=15;BYDAY=MO",
    "FREQ=MONTHLY;INTERVAL=12;BYDAY=5MO",
    "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=31",
    "FREQ=MONTHLY;BYSETPOS=1",
    "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO",
    "FREQ=YEARLY;BYWEEKNO=53",
    "FREQ=YEARLY;BYYEARDAY=400",
    "FREQ=YEARLY;BYDAY=20MO",
    "FREQ=WEEKLY;UNTIL=nonsense",
    "FREQ=SOMETIMES",
  ])("with %s is not followed, and its first date still counts", (rule) => {
    expect(eventIn(meeting(["DTSTART:20261203T200000Z", `RRULE:${rule}`]))).toMatchObject({
      ...{ startsAt: "2026-12-03T20:00:00.000Z" },
      ...{ recurrence: { followed: false, count: 0, next: undefined } },
    });
  });

  it.each([
    ["FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=30", "20260228T150000"],
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "20260209T150000"],
    ["FREQ=YEARLY", "20240229T150000"],
  ])("with dates that hardly ever come, as %s from %s, ends", (rule, start) => {
    const reading = readText(meeting([`DTSTART:${start}Z`, `RRULE:${rule}`]), {
      now: "2026-02-01T00:00:00.000Z",
    });
    expect(reading.kind).toBe("invites");
  });
});
