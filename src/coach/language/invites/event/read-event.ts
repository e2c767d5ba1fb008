import { addDays, localDayOf } from "../../../calendar/days.ts";
import { sayDay } from "../../../calendar/say-day.ts";
import type { Instant, LocalDay } from "../../../facts.ts";
import { cleanText } from "../file/clean-text.ts";
import { type Properties, textOf } from "../file/properties.ts";
import type {
  Cancellation,
  InviteAttendee,
  InviteEvent,
  InviteMethod,
  InviteOptions,
  Recurrence,
  Skipped,
} from "../invite.ts";
import type { PlaceInTime } from "../zones/place-in-time.ts";
import { utcMsOf } from "../zones/wall-time.ts";
import { readAttendees } from "./attendees.ts";
import { findLink } from "./find-link.ts";
import { guessFrom } from "./guesses.ts";
import { readSeries } from "./series.ts";
import { type InviteTimes, readTimes, type WrittenTime, writtenTime } from "./times.ts";

/** What an event shares with the others of its calendar. */
export interface EventContext extends InviteOptions {
  readonly method: InviteMethod;
  readonly place: PlaceInTime;
  /** For an event without a UID of its own. */
  readonly calendarUid: string | undefined;
  /** Original starts of the dates that events of their own replace, by UID. */
  readonly replaced: ReadonlyMap<string, ReadonlySet<string>>;
}

/** As for typed dates: nobody plans or remembers an interview further away. */
const MAX_DAYS_AWAY = 731;
const MAX_TITLE_CHARS = 200;
const MAX_PLACE_CHARS = 300;
const MAX_UID_CHARS = 500;
const MAX_SEQUENCE = 2_147_483_647;

/** Reads one event, or says why it is of no use. */
export function readEvent(properties: Properties, context: EventContext): InviteEvent | Skipped {
  const summary = cleanText(textOf(properties, "SUMMARY"), MAX_TITLE_CHARS);
  const start = writtenTime(properties, "DTSTART");
  if (start === undefined) {
    return { summary, why: "The meeting has no start that can be read." };
  }
  const today = localDayOf(context.now, context.zone);
  if (daysAreLost(start.wall.day)) return { summary, why: tooFar(start.wall.day) };
  const times = readTimes(properties, start, context.place, context.zone);
  const recurrence = seriesOf(properties, start, times, context);
  const days = [times.localDay, recurrence?.next?.localDay ?? times.localDay];
  if (!days.some((day) => isNear(day, today))) return { summary, why: tooFar(times.localDay) };
  return { ...times, ...describe(properties, context, summary), recurrence };
}

/** The UID of an event, if it has one. */
export function uidOf(properties: Properties): string | undefined {
  return cleanText(textOf(properties, "UID"), MAX_UID_CHARS);
}

/** The original start of the one date of a series that an event is about: an instant, or a day for whole days. */
export function occurrenceOf(
  properties: Properties,
  place: PlaceInTime,
): Instant | LocalDay | undefined {
  const original = writtenTime(properties, "RECURRENCE-ID");
  if (original === undefined || daysAreLost(original.wall.day)) return undefined;
  return original.wall.time === undefined
    ? original.wall.day
    : place(original.wall, original.tzid ?? writtenTime(properties, "DTSTART")?.tzid).at;
}

function describe(properties: Properties, context: EventContext, summary: string | undefined) {
  const attendees = readAttendees(properties, context.ownAddresses);
  const link = findLink(properties);
  const place = cleanText(textOf(properties, "LOCATION"), MAX_PLACE_CHARS);
  const status = statusOf(properties);
  const { method } = context;
  return {
    ...{ method, status, summary, link, attendees, ...guessFrom(summary, attendees) },
    uid: uidOf(properties) ?? context.calendarUid,
    sequence: sequenceOf(properties),
    stampedAt: stampOf(properties),
    cancellation: cancellationOf(method, status, attendees, context.ownAddresses),
    occurrenceOf: occurrenceOf(properties, context.place),
    place: place === link ? undefined : place,
  };
}

function seriesOf(
  properties: Properties,
  { wall, tzid }: WrittenTime,
  times: InviteTimes,
  { place, now, replaced }: EventContext,
): Recurrence | undefined {
  const durationMinutes = times.allDay ? 24 * 60 : (times.durationMinutes ?? 0);
  const own = replaced.get(uidOf(properties) ?? "") ?? new Set<string>();
  const start = { wall, tzid, durationMinutes, replaced: own };
  return readSeries(properties, start, place, now);
}

function sequenceOf(properties: Properties): number {
  const sequence = Math.trunc(Number(textOf(properties, "SEQUENCE") ?? 0));
  return sequence > 0 && sequence <= MAX_SEQUENCE ? sequence : 0;
}

/** Always in UTC (RFC 5545, 3.8.7.2). */
function stampOf(properties: Properties): Instant | undefined {
  const stamp = writtenTime(properties, "DTSTAMP") ?? writtenTime(properties, "LAST-MODIFIED");
  return stamp === undefined || daysAreLost(stamp.wall.day)
    ? undefined
    : new Date(utcMsOf(stamp.wall)).toISOString();
}

function statusOf(properties: Properties): InviteEvent["status"] {
  const status = textOf(properties, "STATUS")?.trim().toLowerCase();
  return status === "confirmed" || status === "tentative" || status === "cancelled"
    ? status
    : undefined;
}

/** METHOD tells, for iCloud writes no STATUS; a guest who is taken off the list gets a cancellation of their own. */
function cancellationOf(
  method: InviteMethod,
  status: InviteEvent["status"],
  attendees: readonly InviteAttendee[],
  ownAddresses: readonly string[] | undefined,
): Cancellation | undefined {
  if (method !== "cancel") return status === "cancelled" ? "everyone" : undefined;
  const guests = attendees.filter(({ role }) => role !== "organizer");
  if (attendees.some(({ isSelf }) => isSelf)) return "you";
  if (status === "cancelled" || guests.length === 0) return "everyone";
  return ownAddresses === undefined || ownAddresses.length === 0 ? "unclear" : "someone-else";
}

/** Outside of these years, dates cannot even be calculated with. */
function daysAreLost(day: LocalDay): boolean {
  return day < "1902-01-01" || day > "2200-01-01";
}

function isNear(day: LocalDay, today: LocalDay): boolean {
  return day >= addDays(today, -MAX_DAYS_AWAY) && day <= addDays(today, MAX_DAYS_AWAY);
}

function tooFar(day: LocalDay): string {
  return `The meeting is on ${sayDay(day)} ${day.slice(0, 4)}, more than two years from today.`;
}
