import ICAL from "ical.js";
import { addDays } from "../../../calendar/days.ts";
import type { Instant, LocalDay } from "../../../facts.ts";
import { type Properties, paramOf } from "../file/properties.ts";
import type { Occurrence, Recurrence } from "../invite.ts";
import type { PlaceInTime } from "../zones/place-in-time.ts";
import { readWallTime, utcMsOf, type WallTime } from "../zones/wall-time.ts";
import { followableRule } from "./series-rule.ts";

/** More dates than nine years of weekly meetings have. */
const MAX_OCCURRENCES = 500;
const MAX_EXCEPTIONS = 1000;
/** Two years: a date further away is of no use, and the library takes long to find rare ones. */
const MAX_DAYS_AHEAD = 731;
/** No zone is further from UTC than this, so that earlier dates need no look at their zone. */
const FAR_PAST_MS = 48 * 3_600_000;
const MINUTE_MS = 60_000;

/** What is known of the event whose dates are looked for. */
export interface SeriesStart {
  readonly wall: WallTime;
  readonly tzid: string | undefined;
  readonly durationMinutes: number;
  /** Dates that events of their own replace: instants, or days for whole days. */
  readonly replaced: ReadonlySet<string>;
}

/** The dates of a repeated event by RRULE, RDATE and EXDATE; undefined when it happens once. */
export function readSeries(
  properties: Properties,
  start: SeriesStart,
  place: PlaceInTime,
  now: Instant,
): Recurrence | undefined {
  const rule: unknown = properties.get("RRULE")?.[0]?.values[0];
  const extra = wallTimesOf(properties, "RDATE").map(({ wall }) => wall);
  const hasRule = properties.has("RRULE");
  if (!hasRule && extra.length === 0) return undefined;
  const followed = followableRule(rule);
  if (hasRule && followed === undefined) return { followed: false, count: 0, next: undefined };
  const lastDay = addDays(now.slice(0, 10), MAX_DAYS_AHEAD);
  const byRule =
    followed === undefined ? [start.wall] : datesByRule(followed.data, start.wall, lastDay);
  const dates = [
    ...byRule.filter((wall) => !isAfter(wall, followed?.until, start, place)),
    ...extra,
  ]
    .sort((a, b) => utcMsOf(a) - utcMsOf(b))
    .slice(0, MAX_OCCURRENCES);
  const left = new Set([...start.replaced, ...exceptionsIn(properties, start, place)]);
  return {
    followed: true,
    count: dates.length,
    next: nextOf(dates, { ...start, left }, place, now),
  };
}

/** The dates that EXDATE takes out: instants, which may be written in another zone than the start, and whole days. */
function exceptionsIn(
  properties: Properties,
  start: SeriesStart,
  place: PlaceInTime,
): readonly string[] {
  return wallTimesOf(properties, "EXDATE")
    .slice(0, MAX_EXCEPTIONS)
    .map(({ wall, tzid }) =>
      wall.time === undefined ? wall.day : place(wall, tzid ?? start.tzid).at,
    );
}

interface WrittenTime {
  readonly wall: WallTime;
  readonly tzid: string | undefined;
}

/** Of a period, the start. */
function wallTimesOf(properties: Properties, name: string): readonly WrittenTime[] {
  return (properties.get(name) ?? []).flatMap((property) =>
    property.values.flatMap((value) => {
      const wall = readWallTime(Array.isArray(value) ? value[0] : value);
      return wall === undefined ? [] : [{ wall, tzid: paramOf(property, "tzid") }];
    }),
  );
}

function datesByRule(rule: object, start: WallTime, lastDay: LocalDay): readonly WallTime[] {
  const { day, time, seconds, isUtc } = start;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [hour = 0, minute = 0] = (time ?? "00:00").split(":").map(Number);
  const from = { year, month, day: date, hour, minute, second: seconds, isDate: false };
  const dates = ICAL.Recur.fromData(rule).iterator(ICAL.Time.fromData(from));
  const found: WallTime[] = [];
  while (found.length < MAX_OCCURRENCES) {
    const wall = readWallTime(nextDate(dates));
    if (wall === undefined || wall.day > lastDay) break;
    found.push({ ...wall, time: time === undefined ? undefined : wall.time, isUtc });
  }
  return found;
}

/** A rule whose dates never come is a fault to the library and an end to us. */
function nextDate(dates: InstanceType<typeof ICAL.RecurIterator>): string | undefined {
  try {
    return dates.next()?.toString();
  } catch {
    return undefined;
  }
}

/** UNTIL is an instant for times in a zone and a plain date for floating and whole-day ones (RFC 5545, 3.3.10). */
function isAfter(
  wall: WallTime,
  until: WallTime | undefined,
  start: SeriesStart,
  place: PlaceInTime,
): boolean {
  if (until === undefined) return false;
  const distance = utcMsOf(wall) - utcMsOf(until);
  if (Math.abs(distance) > FAR_PAST_MS) return distance > 0;
  if (until.time === undefined || wall.time === undefined) return wall.day > until.day;
  if (!until.isUtc) return distance > 0;
  return Date.parse(place(wall, start.tzid).at) > utcMsOf(until);
}

interface Series extends SeriesStart {
  readonly left: ReadonlySet<string>;
}

function nextOf(
  dates: readonly WallTime[],
  series: Series,
  place: PlaceInTime,
  now: Instant,
): Occurrence | undefined {
  const nowMs = Date.parse(now);
  const lengthMs = series.durationMinutes * MINUTE_MS;
  for (const wall of dates) {
    if (utcMsOf(wall) + lengthMs < nowMs - FAR_PAST_MS) continue;
    const { at, localDay, localTime } = place(wall, series.tzid);
    if (Date.parse(at) + lengthMs < nowMs) continue;
    if (series.left.has(at) || series.left.has(localDay)) continue;
    return wall.time === undefined
      ? { localDay, localTime: undefined, startsAt: undefined }
      : { localDay, localTime, startsAt: at };
  }
  return undefined;
}
