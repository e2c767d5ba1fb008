import ICAL from "ical.js";
import { addDays, minutesBetween } from "../../../calendar/days.ts";
import type { LocalDay } from "../../../facts.ts";
import { type Properties, paramOf, textOf } from "../file/properties.ts";
import type { TimedMeeting, WholeDayMeeting } from "../invite.ts";
import type { PlacedTime, PlaceInTime } from "../zones/place-in-time.ts";
import { readWallTime, type WallTime } from "../zones/wall-time.ts";

/** A date as the file writes it, with the zone it names. */
export interface WrittenTime {
  readonly wall: WallTime;
  readonly tzid: string | undefined;
}

/** When a meeting is: at a time of day, or on whole days. */
export type InviteTimes = TimedMeeting | WholeDayMeeting;

const MINUTES_A_DAY = 24 * 60;
/** A year: what claims to last longer is a mistake. */
const MAX_MINUTES = 366 * MINUTES_A_DAY;

/** The date that a property of this name holds; undefined when it is missing or makes no sense. */
export function writtenTime(properties: Properties, name: string): WrittenTime | undefined {
  const property = properties.get(name)?.[0];
  const wall = readWallTime(property?.values[0]);
  if (property === undefined || wall === undefined) return undefined;
  return { wall, tzid: paramOf(property, "tzid") };
}

/** Start, end and length of an event that starts then; the end is left out when the file has none that can be. */
export function readTimes(
  properties: Properties,
  start: WrittenTime,
  place: PlaceInTime,
  personZone: string,
): InviteTimes {
  const isFlagged = /^true$/i.test(textOf(properties, "X-MICROSOFT-CDO-ALLDAYEVENT") ?? "");
  if (start.wall.time === undefined || isFlagged) {
    return wholeDays(start.wall.day, lastDayOf(properties, start.wall.day), personZone);
  }
  return timed(place(start.wall, start.tzid), start, properties, place);
}

function wholeDays(localDay: LocalDay, lastDay: LocalDay, zone: string): InviteTimes {
  const multiDay = lastDay > localDay;
  return { allDay: true, localDay, lastDay, zone, zoneFrom: "person", multiDay };
}

/** DTEND is the day after the last one (RFC 5545, 3.6.1). */
function lastDayOf(properties: Properties, first: LocalDay): LocalDay {
  const end = writtenTime(properties, "DTEND")?.wall.day;
  const days = (durationMinutesOf(properties) ?? MINUTES_A_DAY) / MINUTES_A_DAY;
  const last = end === undefined ? addDays(first, Math.ceil(days) - 1) : addDays(end, -1);
  return last < first ? first : last;
}

function timed(
  start: PlacedTime,
  { wall, tzid }: WrittenTime,
  properties: Properties,
  place: PlaceInTime,
): InviteTimes {
  const { at: startsAt, ...shown } = start;
  const minutes = minutesUntilEnd(startsAt, properties, (end) =>
    // An end that names no zone is meant in that of the start.
    place(end.wall, end.tzid ?? (wall.isUtc ? undefined : tzid)),
  );
  const endsAt =
    minutes === undefined
      ? undefined
      : new Date(Date.parse(startsAt) + minutes * 60_000).toISOString();
  return {
    ...{ allDay: false, ...shown, startsAt, endsAt },
    durationMinutes: minutes,
    multiDay: (minutes ?? 0) >= MINUTES_A_DAY,
  };
}

function minutesUntilEnd(
  startsAt: string,
  properties: Properties,
  placeEnd: (end: WrittenTime) => PlacedTime,
): number | undefined {
  const end = writtenTime(properties, "DTEND");
  if (end === undefined || end.wall.time === undefined) return durationMinutesOf(properties);
  const minutes = minutesBetween(startsAt, placeEnd(end).at);
  return minutes > 0 && minutes <= MAX_MINUTES ? minutes : undefined;
}

/** "PT1H30M"; undefined when it is missing, broken or not longer than nothing. */
function durationMinutesOf(properties: Properties): number | undefined {
  const written = textOf(properties, "DURATION")?.slice(0, 40);
  if (written === undefined) return undefined;
  try {
    const minutes = ICAL.Duration.fromString(written).toSeconds() / 60;
    return minutes > 0 && minutes <= MAX_MINUTES ? minutes : undefined;
  } catch {
    return undefined;
  }
}
