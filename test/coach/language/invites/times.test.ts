import { describe, expect, it } from "vitest";
import { calendar, eventIn, meeting, zone } from "./calendar-file.ts";

const BERLIN = { zone: "Europe/Berlin" };

/** When a meeting is, in short: instant, clock, zone and where the zone is from. */
function when(text: string, options?: Parameters<typeof eventIn>[1]): string {
  const event = eventIn(text, options);
  if (event.allDay) return `${event.localDay} to ${event.lastDay}`;
  const { startsAt, localDay, localTime, zone: shown, zoneFrom } = event;
  return `${startsAt.slice(0, 19)}Z = ${localDay} ${localTime} ${shown} (${zoneFrom})`;
}

describe("the time of an invitation", () => {
  it("shows a time in UTC where the person is", () => {
    const text = meeting(["DTSTART:20261203T200000Z"]);
    expect(when(text)).toBe("2026-12-03T20:00:00Z = 2026-12-03 15:00 America/New_York (utc)");
    expect(when(text, BERLIN)).toBe("2026-12-03T20:00:00Z = 2026-12-03 21:00 Europe/Berlin (utc)");
  });

  it("takes a floating time in the person's zone, and says so", () => {
    const text = meeting(["DTSTART:20261203T150000"]);
    expect(when(text)).toBe("2026-12-03T20:00:00Z = 2026-12-03 15:00 America/New_York (person)");
    expect(eventIn(text)).toMatchObject({ unknownZone: undefined });
  });

  it.each([
    ["Europe/Berlin", "2026-12-03T14:00:00Z = 2026-12-03 15:00 Europe/Berlin (file)"],
    [
      "/freeassociation.sourceforge.net/Tzfile/Asia/Tokyo",
      "2026-12-03T06:00:00Z = 2026-12-03 15:00 Asia/Tokyo (file)",
    ],
    [
      "/citadel.org/20210210_1/America/Argentina/Buenos_Aires",
      "2026-12-03T18:00:00Z = 2026-12-03 15:00 America/Argentina/Buenos_Aires (file)",
    ],
    ["GMT Standard Time", "2026-12-03T15:00:00Z = 2026-12-03 15:00 Europe/London (windows-name)"],
    ["India Standard Time", "2026-12-03T09:30:00Z = 2026-12-03 15:00 Asia/Calcutta (windows-name)"],
    ["Eastern", "2026-12-03T20:00:00Z = 2026-12-03 15:00 America/New_York (file)"],
    // Nobody's clock shows UTC: Exchange writes it for people who never chose a zone.
    ["UTC", "2026-12-03T15:00:00Z = 2026-12-03 10:00 America/New_York (utc)"],
    ["tzone://Microsoft/Utc", "2026-12-03T15:00:00Z = 2026-12-03 10:00 America/New_York (utc)"],
  ])("knows the zone %s without a definition", (tzid, expected) => {
    expect(when(meeting([`DTSTART;TZID="${tzid}":20261203T150000`]))).toBe(expected);
  });

  it.each([
    ["(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"],
    ["(GMT-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"],
    ["(UTC-07:00) Arizona", "America/Phoenix"],
    ["(UTC+00:00) Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"],
    ["(GMT) Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London", "Europe/Dublin"],
    ["(UTC+01:00) Amsterdam, Berlin, Bern, Rom, Stockholm, Wien", "Europe/Amsterdam"],
    ["(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi", "Asia/Calcutta"],
    ["(UTC+08:00) Beijing, Chongqing, Hong Kong, Urumqi", "Asia/Shanghai"],
    ["(UTC+09:00) Osaka, Sapporo, Tokyo", "Asia/Tokyo"],
    ["(UTC+10:00) Canberra, Melbourne, Sydney", "Australia/Sydney"],
    ["(UTC-03:30) Newfoundland", "America/St_Johns"],
    ["(UTC-03:00) City of Buenos Aires", "America/Argentina/Buenos_Aires"],
  ])("knows %s from Windows' list of zones", (tzid, expected) => {
    expect(eventIn(meeting([`DTSTART;TZID="${tzid}":20261203T150000`]))).toMatchObject({
      ...{ zone: expected, zoneFrom: "windows-name", localTime: "15:00", localDay: "2026-12-03" },
    });
  });

  it.each(["(UTC+09:00) Berlin", "(UTC-05:00) Nowhere, Elsewhere", "Company time", "W. Mars 1"])(
    "does not guess what %s means, and says that it does not know",
    (tzid) => {
      expect(eventIn(meeting([`DTSTART;TZID="${tzid}":20261203T150000`]))).toMatchObject({
        ...{ zone: "America/New_York", zoneFrom: "person", unknownZone: tzid },
      });
    },
  );

  it("goes by the rules of the file where the name says nothing", () => {
    const inWinter = "DTSTART;TZID=Custom:20261203T150000";
    const inSummer = "DTSTART;TZID=Custom:20270603T150000";
    const pacific = zone("Custom", "-0800", "-0700");
    expect(when(calendar([inWinter], pacific))).toBe(
      "2026-12-03T23:00:00Z = 2026-12-03 15:00 America/Los_Angeles (vtimezone)",
    );
    expect(when(calendar([inSummer], pacific))).toBe(
      "2027-06-03T22:00:00Z = 2027-06-03 15:00 America/Los_Angeles (vtimezone)",
    );
  });

  it("follows rules that no known zone has", () => {
    const halfHours = zone("Custom", "+0030", "+0130");
    expect(when(calendar(["DTSTART;TZID=Custom:20270603T150000"], halfHours))).toBe(
      "2027-06-03T13:30:00Z = 2027-06-03 09:30 America/New_York (vtimezone)",
    );
    const oddSummer = zone("Custom", "+0100", "+0300");
    expect(when(calendar(["DTSTART;TZID=Custom:20270603T150000"], oddSummer))).toBe(
      "2027-06-03T12:00:00Z = 2027-06-03 15:00 Etc/GMT-3 (vtimezone)",
    );
    expect(when(calendar(["DTSTART;TZID=Custom:20261203T150000"], oddSummer))).toBe(
      "2026-12-03T14:00:00Z = 2026-12-03 15:00 Etc/GMT-1 (vtimezone)",
    );
  });

  it("takes the first of two times, and moves a time that the clocks skip, under the file's rules", () => {
    const odd = zone("Custom", "+0100", "+0300");
    expect(when(calendar(["DTSTART;TZID=Custom:20261101T013000"], odd))).toContain(
      "2026-10-31T22:30:00Z",
    );
    expect(when(calendar(["DTSTART;TZID=Custom:20270314T030000"], odd))).toContain(
      "2027-03-14T02:00:00Z",
    );
  });

  it("trusts a known name more than an outdated definition", () => {
    const outdated = zone("America/Sao_Paulo", "-0300", "-0200");
    expect(when(calendar(["DTSTART;TZID=America/Sao_Paulo:20270203T150000"], outdated))).toBe(
      "2027-02-03T18:00:00Z = 2027-02-03 15:00 America/Sao_Paulo (file)",
    );
  });

  it("finds a definition whose name is escaped and cased differently", () => {
    const defined = zone("(UTC+02:00) Here\\, There", "+0200", "+0200");
    const used = 'DTSTART;TZID="(utc+02:00) here, there":20261203T150000';
    expect(when(calendar([used], defined))).toContain("2026-12-03T13:00:00Z = 2026-12-03 15:00");
  });

  it("takes the zone that a definition names in X-LIC-LOCATION", () => {
    const [begin = "", ...rest] = zone("Home", "-0500", "-0400");
    const defined = [begin, "X-LIC-LOCATION:America/Halifax", ...rest];
    expect(when(calendar(["DTSTART;TZID=Home:20261203T150000"], defined))).toBe(
      "2026-12-03T19:00:00Z = 2026-12-03 15:00 America/Halifax (vtimezone)",
    );
  });

  it("does not believe a location that is no zone", () => {
    const [begin = "", ...rest] = zone("Home", "-0500", "-0400");
    const defined = [begin, "X-LIC-LOCATION:Nowhere", ...rest];
    expect(when(calendar(["DTSTART;TZID=Home:20261203T150000"], defined))).toBe(
      "2026-12-03T20:00:00Z = 2026-12-03 15:00 America/New_York (vtimezone)",
    );
  });

  it("names rules after a zone only when the clocks change on the same days", () => {
    const weekEarlier = zone("Custom", "-0500", "-0400").map((line) =>
      line.replace("BYDAY=1SU;BYMONTH=11", "BYDAY=-1SU;BYMONTH=10"),
    );
    expect(when(calendar(["DTSTART;TZID=Custom:20261029T150000"], weekEarlier))).toBe(
      "2026-10-29T20:00:00Z = 2026-10-29 15:00 Etc/GMT+5 (vtimezone)",
    );
  });

  it.each([
    // The change of March 2027 comes at 02:00 in winter time, ten hours behind UTC.
    ["20270314T120000Z", "2027-06-04T00:00:00Z"],
    ["20270314T115959Z", "2027-06-04T01:00:00Z"],
    ["20270314T020000", "2027-06-04T00:00:00Z"],
    ["20270314T015959", "2027-06-04T01:00:00Z"],
  ])("follows a rule of a zone until %s", (until, expected) => {
    const ending = zone("Custom", "-1000", "-0900").map((line) =>
      line.includes("BYMONTH=3") ? `${line};UNTIL=${until}` : line,
    );
    expect(when(calendar(["DTSTART;TZID=Custom:20270603T150000"], ending))).toContain(expected);
  });

  it("keeps the clocks of the last change after all rules of a zone have ended", () => {
    const ended = zone("Custom", "+0330", "+0430").map((line) =>
      line.startsWith("RRULE") ? `${line};UNTIL=20151231T000000Z` : line,
    );
    expect(when(calendar(["DTSTART;TZID=Custom:20270603T150000"], ended))).toContain(
      "2027-06-03T11:30:00Z",
    );
  });

  it.each(["FREQ=MONTHLY;BYDAY=1SU", "FREQ=YEARLY;INTERVAL=2", "FREQ=YEARLY;BYWEEKNO=9"])(
    "does not follow a rule of a zone such as %s",
    (rule) => {
      const odd = zone("Custom", "-0500", "-0400").map((line) =>
        line.startsWith("RRULE") ? `RRULE:${rule}` : line,
      );
      expect(eventIn(calendar(["DTSTART;TZID=Custom:20261203T150000"], odd))).toMatchObject({
        ...{ zoneFrom: "person", unknownZone: "Custom" },
      });
    },
  );

  it("follows single dates on which the clocks changed", () => {
    const defined = [
      ...["BEGIN:VTIMEZONE", "TZID:Custom", "BEGIN:STANDARD", "DTSTART:20200101T000000"],
      ...["TZOFFSETFROM:+0430", "TZOFFSETTO:+0330", "RDATE:20261101T000000", "END:STANDARD"],
      ...["BEGIN:DAYLIGHT", "DTSTART:20260401T000000"],
      ...["TZOFFSETFROM:+0330", "TZOFFSETTO:+0430", "END:DAYLIGHT", "END:VTIMEZONE"],
    ];
    const at = (day: string) => when(calendar([`DTSTART;TZID=Custom:${day}T150000`], defined));
    expect(at("20260301")).toContain("2026-03-01T11:30:00Z");
    expect(at("20260701")).toContain("2026-07-01T10:30:00Z");
    expect(at("20261203")).toContain("2026-12-03T11:30:00Z");
  });

  it("calls a zone unknown when its definition is broken", () => {
    const broken = zone("Custom", "nonsense", "-0400");
    expect(eventIn(calendar(["DTSTART;TZID=Custom:20261203T150000"], broken))).toMatchObject({
      ...{ zoneFrom: "person", unknownZone: "Custom" },
    });
  });

  it("shows the time after the gap for a time that the clocks skip", () => {
    const skipped = "DTSTART;TZID=America/New_York:20270314T023000";
    expect(when(meeting([skipped]))).toContain("2027-03-14 03:00");
  });
});

describe("the length of an invitation", () => {
  const START = "DTSTART;TZID=Europe/London:20261203T150000";

  it.each([
    [["DTEND;TZID=Europe/London:20261203T154500"], 45],
    [["DTEND;TZID=America/New_York:20261203T110000"], 60],
    [["DTEND:20261203T153000Z"], 30],
    [["DTEND:20261203T163000"], 90],
    [["DURATION:PT1H15M"], 75],
    [["DURATION:P1D"], 1440],
  ])("follows from %j", (lines, minutes) => {
    const event = eventIn(meeting([START, ...lines]));
    expect(event).toMatchObject({ durationMinutes: minutes, multiDay: minutes >= 1440 });
    const endsAt = new Date(Date.parse("2026-12-03T15:00:00Z") + minutes * 60_000).toISOString();
    expect(event).toMatchObject({ endsAt });
  });

  it.each([
    [[]],
    [["DTEND;TZID=Europe/London:20261203T150000"]],
    [["DTEND;TZID=Europe/London:20261202T160000"]],
    [["DTEND:nonsense"]],
    [["DTEND:21991203T150000Z"]],
    [["DURATION:nonsense"]],
    [["DURATION:-PT1H"]],
    [["DURATION:P99999999W"]],
  ])("is not invented when the file says %j", (lines) => {
    expect(eventIn(meeting([START, ...lines]))).toMatchObject({
      ...{ durationMinutes: undefined, endsAt: undefined, multiDay: false },
    });
  });

  it.each([
    [["DTSTART;VALUE=DATE:20261203"], "2026-12-03 to 2026-12-03"],
    [["DTSTART:20261203"], "2026-12-03 to 2026-12-03"],
    [["DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261204"], "2026-12-03 to 2026-12-03"],
    [["DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261206"], "2026-12-03 to 2026-12-05"],
    [["DTSTART;VALUE=DATE:20261203", "DTEND;VALUE=DATE:20261203"], "2026-12-03 to 2026-12-03"],
    [["DTSTART;VALUE=DATE:20261203", "DURATION:P2D"], "2026-12-03 to 2026-12-04"],
    [
      ["DTSTART:20261203T000000", "DTEND:20261204T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"],
      "2026-12-03 to 2026-12-03",
    ],
  ])("is whole days for %j, and no time is invented", (lines, expected) => {
    const text = meeting(lines);
    expect(when(text)).toBe(expected);
    expect(eventIn(text)).not.toHaveProperty("startsAt");
  });
});
