import type { InviteEvent, InviteOptions } from "../../../../src/coach/language/invites/invite.ts";
import {
  type InviteReading,
  readInvite,
} from "../../../../src/coach/language/invites/read-invite.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
export const OPTIONS: InviteOptions = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };

const ENDINGS = ["END:VEVENT", "END:VCALENDAR"];

/** A calendar file with one meeting of these lines; without a DTSTART among them, on Thursday 3 December at 20:00 UTC. */
export function meeting(lines: readonly string[], method = "REQUEST"): string {
  const start = lines.some((line) => /^DTSTART/.test(line)) ? [] : ["DTSTART:20261203T200000Z"];
  return calendar([...start, ...lines], [`METHOD:${method}`]);
}

/** A calendar file with one meeting of these lines, below others of the calendar itself. */
export function calendar(lines: readonly string[], above: readonly string[] = []): string {
  const opening = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    ...above,
    "BEGIN:VEVENT",
    "UID:tea@lark.example",
  ];
  return [...opening, ...lines, ...ENDINGS, ""].join("\r\n");
}

/** A VTIMEZONE of this name; the clocks change twice a year where summer differs. */
export function zone(tzid: string, winter: string, summer: string): readonly string[] {
  return [
    ...["BEGIN:VTIMEZONE", `TZID:${tzid}`],
    ...["BEGIN:STANDARD", "DTSTART:16010101T020000"],
    ...[`TZOFFSETFROM:${summer}`, `TZOFFSETTO:${winter}`],
    ...["RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11", "END:STANDARD"],
    ...["BEGIN:DAYLIGHT", "DTSTART:16010101T020000"],
    ...[`TZOFFSETFROM:${winter}`, `TZOFFSETTO:${summer}`],
    ...["RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "END:DAYLIGHT"],
    "END:VTIMEZONE",
  ];
}

/** Reads a file given as text. */
export function readText(text: string, options: Partial<InviteOptions> = {}): InviteReading {
  return readInvite(new TextEncoder().encode(text), { ...OPTIONS, ...options });
}

/** The meetings of a file given as text. Throws the reason when there is none. */
export function eventsIn(text: string, options?: Partial<InviteOptions>): readonly InviteEvent[] {
  const reading = readText(text, options);
  if (reading.kind === "unreadable") throw new Error(reading.why);
  return reading.events;
}

/** The only meeting of a file given as text. Throws when there is none or more. */
export function eventIn(text: string, options?: Partial<InviteOptions>): InviteEvent {
  const [event, ...others] = eventsIn(text, options);
  if (event === undefined || others.length > 0) throw new Error(`${others.length + 1} meetings`);
  return event;
}

/** The reason why a file given as text is of no use; undefined when it is. */
export function whyNot(text: string, options?: Partial<InviteOptions>): string | undefined {
  const reading = readText(text, options);
  return reading.kind === "unreadable" ? reading.why : undefined;
}
