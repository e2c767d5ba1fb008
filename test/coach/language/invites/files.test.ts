import { describe, expect, it } from "vitest";
import { readInvite } from "../../../../src/coach/language/invites/read-invite.ts";
import {
  calendar,
  eventIn,
  eventsIn,
  meeting,
  OPTIONS,
  readText,
  whyNot,
} from "./calendar-file.ts";

const TITLE = "SUMMARY:Gespräch mit Zoë";
const TEXT = meeting([TITLE]);

function bytesOf(text: string, encode: (unit: number) => readonly number[], ...mark: number[]) {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new Uint8Array([...mark, ...units.flatMap(encode)]);
}
const little = (unit: number) => [unit & 255, unit >> 8];
const big = (unit: number) => [unit >> 8, unit & 255];
const single = (unit: number) => [unit];

describe("the text of a calendar file", () => {
  it.each([
    ["UTF-8", new TextEncoder().encode(TEXT)],
    ["UTF-8 with a byte order mark", new TextEncoder().encode(`\ufeff${TEXT}`)],
    ["UTF-16, little end first, with a mark", bytesOf(TEXT, little, 0xff, 0xfe)],
    ["UTF-16, big end first, with a mark", bytesOf(TEXT, big, 0xfe, 0xff)],
    ["UTF-16, little end first, without a mark", bytesOf(TEXT, little)],
    ["UTF-16, big end first, without a mark", bytesOf(TEXT, big)],
    ["Latin 1", bytesOf(TEXT, single)],
  ])("is read in %s", (_, bytes) => {
    expect(readInvite(bytes, OPTIONS)).toMatchObject({
      events: [{ summary: "Gespräch mit Zoë", startsAt: "2026-12-03T20:00:00.000Z" }],
    });
  });

  it.each(["\r\n", "\n", "\r"])("may end its lines with %j", (ending) => {
    expect(eventIn(TEXT.replaceAll("\r\n", ending)).summary).toBe("Gespräch mit Zoë");
  });

  it.each([" ", "\t"])("may fold its lines with %j", (fold) => {
    const folded = TEXT.replace("Gespräch", `Gesp\r\n${fold}räch`);
    expect(eventIn(folded).summary).toBe("Gespräch mit Zoë");
  });

  it("may be folded in the middle of a letter", () => {
    const bytes = [...new TextEncoder().encode(TEXT)];
    const inside = bytes.indexOf(0xc3) + 1;
    const folded = [...bytes.slice(0, inside), 13, 10, 32, ...bytes.slice(inside)];
    expect(readInvite(new Uint8Array(folded), OPTIONS)).toMatchObject({
      events: [{ summary: "Gespräch mit Zoë" }],
    });
  });

  it("may hold a description whose line breaks were not escaped", () => {
    const event = eventIn(
      meeting(["DESCRIPTION:Join here", "https://zoom.us/j/123", "or: by phone", TITLE]),
    );
    expect(event).toMatchObject({ summary: "Gespräch mit Zoë", link: "https://zoom.us/j/123" });
  });

  it("may be cut off before its end", () => {
    expect(eventIn(TEXT.slice(0, TEXT.indexOf("END:VEVENT"))).summary).toBe("Gespräch mit Zoë");
  });

  it("may stand behind other text, and may use small letters", () => {
    const small = TEXT.replace("BEGIN:VEVENT", "begin:vevent").replace("DTSTART", "dtstart");
    expect(eventIn(`Content-Type: text/calendar\r\n\r\n${small}`).summary).toBe("Gespräch mit Zoë");
  });

  it("keeps control characters and marks of direction out", () => {
    expect(eventIn(meeting(["SUMMARY:Tea\\nwith\u202e Ana\u0007 \u2066Ruiz"])).summary).toBe(
      "Tea with Ana Ruiz",
    );
  });

  it("ignores what is inside an alarm and what is attached", () => {
    const alarm = ["BEGIN:VALARM", "SUMMARY:Alarm", "DTSTART:20270101T000000Z", "END:VALARM"];
    const start = "DTSTART:20261203T200000Z";
    const event = eventIn(meeting([...alarm, start, "ATTACH:https://evil.example/x.exe", TITLE]));
    expect(event).toMatchObject({ summary: "Gespräch mit Zoë", link: undefined });
    expect(JSON.stringify(event)).not.toContain("evil");
  });
});

describe("a broken file", () => {
  const GOOD = ["BEGIN:VEVENT", "UID:2", "DTSTART:20261204T150000Z", "SUMMARY:Good", "END:VEVENT"];

  it.each([
    ['DTSTART;TZID="Europe/Berlin:20261203T150000"'],
    ['DTSTART;TZID="Europe/Berlin:20261203T150000'],
  ])("gets its quotes mended in %s", (line) => {
    expect(eventIn(meeting([line]))).toMatchObject({
      ...{ startsAt: "2026-12-03T14:00:00.000Z", zone: "Europe/Berlin" },
    });
  });

  it.each([
    "DTSTART:nonsense",
    "DTSTART:20261332T150000Z",
    "DTSTART:20270229",
    "DTSTART:00010101T090000Z",
    "DTSTART;:x",
  ])("with %s loses that meeting alone, and says why", (line) => {
    const text = calendar(["SUMMARY:Bad", line, "END:VEVENT", ...GOOD.slice(0, -1)]);
    expect(readText(text)).toMatchObject({
      events: [{ uid: "2", summary: "Good" }],
      skipped: [{ summary: "Bad", why: "The meeting has no start that can be read." }],
    });
  });

  it("with a line that makes no sense loses that line alone", () => {
    const event = eventIn(meeting(['ATTENDEE;CN="open:mailto', "SEQUENCE:many", "X;=;:", TITLE]));
    expect(event).toMatchObject({ summary: "Gespräch mit Zoë", sequence: 0 });
  });

  it("with END missing between two meetings loses neither", () => {
    const text = calendar([TITLE, "DTSTART:20261203T200000Z", ...GOOD.slice(0, -1)]);
    expect(eventsIn(text).map(({ summary }) => summary)).toEqual(["Gespräch mit Zoë", "Good"]);
  });

  it("with two calendars gives the meetings of both, each by its own method", () => {
    const text = `${meeting([TITLE])}${meeting(["SUMMARY:Off"], "CANCEL")}`;
    expect(eventsIn(text).map(({ method }) => method)).toEqual(["request", "cancel"]);
  });
});

describe("a file that is no invitation", () => {
  const bytes = (...start: number[]) => new Uint8Array([...start, ...Array(64).fill(1)]);

  it.each([
    [new Uint8Array(), "The file is empty."],
    [bytes(0x4d, 0x5a), "The file is a Windows program, not a calendar file."],
    [bytes(0x50, 0x4b, 3, 4), "The file is a zip archive or an Office document"],
    [bytes(0x25, 0x50, 0x44, 0x46), "The file is a PDF"],
    [bytes(0xd0, 0xcf, 0x11, 0xe0), "The file is an Outlook message (.msg)"],
    [bytes(1, 2, 3, 0), "The file is not text"],
    [new Uint8Array(1024 * 1024 + 1), "The file is larger than 1 MiB"],
    [new TextEncoder().encode("<html>"), "The file is a web page"],
    [new TextEncoder().encode("BEGIN:VCARD\nEND:VCARD"), "The file is a contact card"],
    [new TextEncoder().encode("see you on Tuesday"), "The file holds no calendar."],
    [
      new TextEncoder().encode("BEGIN:VCALENDAR\nEND:VCALENDAR"),
      "The calendar in the file is empty.",
    ],
    [
      new TextEncoder().encode("BEGIN:VCALENDAR\nBEGIN:VTODO\nEND:VTODO\nEND:VCALENDAR"),
      "The file holds a to-do, not a meeting.",
    ],
    [
      new TextEncoder().encode("BEGIN:VCALENDAR\nBEGIN:VFREEBUSY\nEND:VFREEBUSY\nEND:VCALENDAR"),
      "The file says only who is free or busy",
    ],
  ])("is told apart by its content (case %#): %s", (content, why) => {
    const reading = readInvite(content, OPTIONS);
    expect(reading).toMatchObject({ kind: "unreadable", why: expect.stringContaining(why) });
    expect(reading).toMatchObject({ why: expect.stringContaining("or type the interview.") });
  });

  it.each([
    ["19700101T120000Z", "Thu 1 Jan 1970"],
    ["21000101T090000Z", "Fri 1 Jan 2100"],
    ["18000101T090000Z", "1800"],
    ["99991231T235959Z", "9999"],
    ["20240101T090000Z", "Mon 1 Jan 2024"],
  ])("is one that starts at %s: it names the day", (start, day) => {
    const why = whyNot(meeting([`DTSTART:${start}`])) ?? "";
    expect(why).toContain(day);
    expect(why).toContain("more than two years from today");
  });

  it("is a whole calendar: a hundred meetings are read, one more is too many", () => {
    const event = ["BEGIN:VEVENT", "DTSTART:20261203T200000Z", "END:VEVENT"];
    const many = (count: number) =>
      ["BEGIN:VCALENDAR", ...Array(count).fill(event).flat(), "END:VCALENDAR"].join("\n");
    expect(eventsIn(many(100))).toHaveLength(100);
    expect(whyNot(many(101))).toContain("The file holds 101 meetings");
  });
});
