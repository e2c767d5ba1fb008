import { type EventContext, occurrenceOf, readEvent, uidOf } from "./event/read-event.ts";
import { type Block, cutBlocks } from "./file/blocks.ts";
import { contentLines } from "./file/content-lines.ts";
import { decodeFile } from "./file/decode-file.ts";
import { type Properties, readProperties, textOf } from "./file/properties.ts";
import type { InviteEvent, InviteMethod, InviteOptions, Skipped } from "./invite.ts";
import { fileZones } from "./zones/file-zones.ts";
import { type PlaceInTime, placeInTime } from "./zones/place-in-time.ts";

/** What a calendar file holds; a reason is a sentence for the person. */
export type InviteReading =
  | {
      readonly kind: "invites";
      /** At least one. */
      readonly events: readonly InviteEvent[];
      readonly skipped: readonly Skipped[];
    }
  | { readonly kind: "unreadable"; readonly why: string };

const MAX_EVENTS = 100;
const WHAT_TO_DO = "Send the .ics file of the invitation, or type the interview.";
const METHODS: ReadonlyMap<string, InviteMethod> = new Map([
  ["request", "request"],
  ["cancel", "cancel"],
  ["publish", "publish"],
  ["reply", "reply"],
]);

/**
 * Reads the meetings of a calendar file (.ics, iCalendar, RFC 5545). Nothing in it is fetched or opened, and the work is
 * bounded by counting, whatever the file says: 1 MiB, 100 events, 500 dates of a series.
 */
export function readInvite(bytes: Uint8Array, options: InviteOptions): InviteReading {
  const decoded = decodeFile(bytes);
  if (decoded.kind === "no-text") return unreadable(decoded.why);
  const calendars = cutBlocks(contentLines(decoded.text));
  if (calendars.length === 0) return unreadable(notACalendar(decoded.text));
  const count = calendars.flatMap(eventBlocks).length;
  if (count === 0) return unreadable(noMeeting(calendars));
  if (count > MAX_EVENTS) {
    return unreadable(`The file holds ${count} meetings: it seems to be a whole calendar.`);
  }
  const read = calendars.flatMap((calendar) => readCalendar(calendar, options));
  const events = read.filter((one) => "uid" in one);
  const skipped = read.filter((one) => "why" in one);
  return events.length === 0
    ? unreadable(skipped[0]?.why ?? "")
    : { kind: "invites", events, skipped };
}

function readCalendar(calendar: Block, options: InviteOptions): readonly (InviteEvent | Skipped)[] {
  const about = readProperties(calendar.lines);
  const events = eventBlocks(calendar).map(({ lines }) => readProperties(lines));
  const place = placeInTime(fileZones(calendar), options.zone);
  const context: EventContext = {
    ...options,
    place,
    method: methodOf(about),
    calendarUid: events.length === 1 ? uidOf(about) : undefined,
    replaced: replacedDates(events, place),
  };
  return events.map((event) => readEvent(event, context));
}

function eventBlocks(calendar: Block): readonly Block[] {
  return calendar.blocks.filter(({ kind }) => kind === "VEVENT");
}

function methodOf(calendar: Properties): InviteMethod {
  const method = textOf(calendar, "METHOD")?.trim().toLowerCase();
  return method === undefined ? "publish" : (METHODS.get(method) ?? "other");
}

/** A moved date of a series is an event of its own, which may stand before the series. */
function replacedDates(
  events: readonly Properties[],
  place: PlaceInTime,
): ReadonlyMap<string, ReadonlySet<string>> {
  const byUid = new Map<string, Set<string>>();
  for (const event of events) {
    const original = occurrenceOf(event, place);
    const uid = uidOf(event) ?? "";
    if (original !== undefined) byUid.set(uid, (byUid.get(uid) ?? new Set()).add(original));
  }
  return byUid;
}

function notACalendar(text: string): string {
  if (/^\s*</.test(text)) return "The file is a web page, not a calendar file.";
  return /^BEGIN:VCARD/im.test(text)
    ? "The file is a contact card, not a calendar file."
    : "The file holds no calendar.";
}

function noMeeting(calendars: readonly Block[]): string {
  const kinds = new Set(calendars.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)));
  if (kinds.has("VTODO")) return "The file holds a to-do, not a meeting.";
  if (kinds.has("VFREEBUSY")) return "The file says only who is free or busy, not when you meet.";
  return "The calendar in the file is empty.";
}

function unreadable(why: string): InviteReading {
  return { kind: "unreadable", why: `${why} ${WHAT_TO_DO}` };
}
