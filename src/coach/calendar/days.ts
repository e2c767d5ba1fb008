import { tzOffset } from "@date-fns/tz/tzOffset";
import type { Instant, LocalDay, LocalTime } from "../facts.ts";

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** The calendar day at this instant in an IANA zone. Throws when the zone is unknown. */
export function localDayOf(instant: Instant, zone: string): LocalDay {
  return wallClockOf(instant, zone).slice(0, 10);
}

/** The wall-clock time ("15:00") at this instant in an IANA zone. Throws when the zone is unknown. */
export function localTimeOf(instant: Instant, zone: string): LocalTime {
  return wallClockOf(instant, zone).slice(11, 16);
}

/**
 * The instant at which clocks in an IANA zone show this day and time. A time that the clocks skip gives the first
 * instant after the gap, a time that comes twice gives the first of the two. Throws when the zone, the day or the time
 * is no such thing.
 */
export function instantAt(day: LocalDay, time: LocalTime, zone: string): Instant {
  const wall = Date.parse(`${day}T${time}:00.000Z`);
  if (Number.isNaN(wall)) {
    throw new RangeError(`"${day}" "${time}" is no day and time: write 2026-11-24 and 09:00.`);
  }
  // No zone is further from UTC than a day, so one of these two offsets holds, or both around a change of the clocks.
  const earlier = offsetMs(wall - DAY_MS, zone);
  const later = offsetMs(wall + DAY_MS, zone);
  const candidates = [wall - earlier, wall - later].sort((a, b) => a - b);
  const match = candidates.find((at) => at + offsetMs(at, zone) === wall);
  return toInstant(match ?? firstWithOffset(later, wall - DAY_MS, wall + DAY_MS, zone));
}

/** The instant n minutes later (earlier when negative). */
export function addMinutes(instant: Instant, n: number): Instant {
  return toInstant(Date.parse(instant) + n * MINUTE_MS);
}

/** Minutes from one instant to another; negative when `to` comes first. */
export function minutesBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / MINUTE_MS;
}

/** The day n calendar days later (earlier when negative). */
export function addDays(day: LocalDay, n: number): LocalDay {
  return new Date(epochOf(day) + n * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: LocalDay): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  return new Date(epochOf(day)).getUTCDay() as 0 | 1 | 2 | 3 | 4 | 5 | 6;
}

/** Calendar days from a to b; negative when b comes first. */
export function daysBetween(a: LocalDay, b: LocalDay): number {
  return (epochOf(b) - epochOf(a)) / DAY_MS;
}

/** The day's last millisecond in an IANA zone. */
export function endOfDay(day: LocalDay, zone: string): Instant {
  return toInstant(Date.parse(instantAt(addDays(day, 1), "00:00", zone)) - 1);
}

/** The later of two instants. */
export function latest(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}

function toInstant(ms: number): Instant {
  return new Date(ms).toISOString();
}

function epochOf(day: LocalDay): number {
  return Date.parse(`${day}T00:00:00.000Z`);
}

function wallClockOf(instant: Instant, zone: string): string {
  const at = Date.parse(instant);
  return toInstant(at + offsetMs(at, zone));
}

function offsetMs(at: number, zone: string): number {
  const minutes = tzOffset(zone, new Date(at));
  if (Number.isNaN(minutes)) {
    throw new RangeError(`"${zone}" is no time zone we know: use a name such as Europe/Berlin.`);
  }
  // Offsets before the twentieth century carry odd seconds that tzOffset gives as fractions of a minute.
  return Math.round(minutes * MINUTE_MS);
}

/** Finds, by halving, the moment at which the clocks changed to this offset. */
function firstWithOffset(offset: number, before: number, after: number, zone: string): number {
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetMs(middle, zone) === offset) high = middle;
    else low = middle;
  }
  return high;
}
