import type { LocalDay, LocalTime } from "../../../facts.ts";
import { existingDay } from "../../dates/found-day.ts";

/** A date as a calendar file writes it, not yet in any zone. */
export interface WallTime {
  readonly day: LocalDay;
  /** Undefined for a whole day. */
  readonly time: LocalTime | undefined;
  readonly seconds: number;
  /** Written with a Z: the day and the time are those of UTC. */
  readonly isUtc: boolean;
}

// The library leaves "::" where a time is missing because the file forgot to say VALUE=DATE.
const WRITTEN =
  /^(\d{4})-(\d\d)-(\d\d)(?:T(?:::|([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d|60)?)?(Z)?))?$/;

/** Reads one date of a file as jCal has it; undefined when it is none or when the calendar has no such day. */
export function readWallTime(value: unknown): WallTime | undefined {
  const match = typeof value === "string" ? WRITTEN.exec(value) : null;
  if (match === null) return undefined;
  const [, year, month, date, hour, minute, second = "0", zulu] = match;
  const day = existingDay(Number(year), Number(month), Number(date));
  // JavaScript takes the years 0 to 99 for 1900 to 1999.
  if (day === undefined || !day.startsWith(year ?? "")) return undefined;
  return {
    day,
    time: hour === undefined || minute === undefined ? undefined : `${hour}:${minute}`,
    // A leap second is one more than any clock of ours shows.
    seconds: Math.min(Number(second), 59),
    isUtc: zulu !== undefined,
  };
}

/** Milliseconds at which the clocks of UTC show this day and time; midnight for whole days. */
export function utcMsOf({ day, time, seconds }: WallTime): number {
  return Date.parse(`${day}T${time ?? "00:00"}:00.000Z`) + seconds * 1000;
}
