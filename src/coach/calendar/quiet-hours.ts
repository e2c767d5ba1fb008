import type { Instant, LocalDay, LocalTime, Policy } from "../facts.ts";
import { addDays, addMinutes, instantAt, localDayOf, localTimeOf } from "./days.ts";

type Quiet = Pick<Policy, "zone" | "quietFrom" | "quietUntil">;

/** Whether no DM may go out at this instant: from `quietFrom` (included) to `quietUntil` in the person's zone. */
export function isQuiet(instant: Instant, policy: Quiet): boolean {
  const { quietFrom, quietUntil } = policy;
  const time = localTimeOf(instant, policy.zone);
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? quietFrom <= time && time < quietUntil
    : quietFrom <= time || time < quietUntil;
}

/** The first instant at or after this one outside the person's quiet hours, in their zone. */
export function outsideQuietHours(instant: Instant, policy: Quiet): Instant {
  if (!isQuiet(instant, policy)) return instant;
  const day = localDayOf(instant, policy.zone);
  const time = localTimeOf(instant, policy.zone);
  const endsOn = time < policy.quietUntil ? day : addDays(day, 1);
  const end = instantAt(endsOn, policy.quietUntil, policy.zone);
  // Where the clocks go back across the end of the quiet hours, its first occurrence may lie behind us.
  return end >= instant && !isQuiet(end, policy) ? end : firstLoudMinute(instant, policy);
}

/**
 * An instant before the quiet hours that this one lies in: half an hour before they start, so that a message is read
 * in time. An instant outside quiet hours stays.
 */
export function beforeQuietHours(instant: Instant, policy: Quiet): Instant {
  if (!isQuiet(instant, policy)) return instant;
  const day = localDayOf(instant, policy.zone);
  const time = localTimeOf(instant, policy.zone);
  const startsOn = policy.quietFrom <= time ? day : addDays(day, -1);
  const start = instantAt(startsOn, policy.quietFrom, policy.zone);
  const halfAnHourBefore = addMinutes(start, -30);
  return isQuiet(halfAnHourBefore, policy) ? addMinutes(start, -1) : halfAnHourBefore;
}

/**
 * The instant of a wall-clock time on a day of another zone: the first such time in the person's zone at or after the
 * day begins there, moved out of quiet hours without leaving that day.
 */
export function allowedOnDay(
  day: LocalDay,
  time: LocalTime,
  dayZone: string,
  policy: Quiet,
): Instant {
  const dayBegins = instantAt(day, "00:00", dayZone);
  const preferred = outsideQuietHours(firstTimeFrom(dayBegins, time, policy.zone), policy);
  return localDayOf(preferred, dayZone) === day ? preferred : outsideQuietHours(dayBegins, policy);
}

function firstTimeFrom(instant: Instant, time: LocalTime, zone: string): Instant {
  const day = localDayOf(instant, zone);
  const today = instantAt(day, time, zone);
  return today >= instant ? today : instantAt(addDays(day, 1), time, zone);
}

function firstLoudMinute(instant: Instant, policy: Quiet): Instant {
  let at = instant;
  while (isQuiet(at, policy)) at = addMinutes(at, 1);
  return at;
}
