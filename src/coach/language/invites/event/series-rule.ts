import { readWallTime, type WallTime } from "../zones/wall-time.ts";

/** A rule that can be followed step by step, without its end. */
export interface SeriesRule {
  /** As jCal has it (RFC 7265, 3.6.10). */
  readonly data: object;
  readonly until: WallTime | undefined;
}

const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;
/** No fifth one: where a month has none, the library may search for centuries. */
const NTH_WEEKDAY = /^[+-]?[1-4](?:MO|TU|WE|TH|FR|SA|SU)$/;
/** Beyond this, nobody calls it a series, and the library counts every day in between. */
const MAX_INTERVAL = 60;

type Parts = Readonly<Record<string, unknown>>;

/**
 * The rule when it is of a kind that calendars offer for meetings: every n days, weekdays of every n weeks, a date or
 * the nth weekday of every n months or of a year. Undefined for all others: some of them never yield a date, and
 * looking for it would never end.
 */
export function followableRule(rule: unknown): SeriesRule | undefined {
  if (typeof rule !== "object" || rule === null) return undefined;
  const { until: written, ...data } = rule as Parts;
  const until = written === undefined ? undefined : readWallTime(written);
  if (written !== undefined && until === undefined) return undefined;
  const { freq, interval = 1, count, wkst: _, ...by } = data;
  const isCounted = count === undefined || isWhole(count, 1, Number.MAX_SAFE_INTEGER);
  if (!isCounted || !isWhole(interval, 1, MAX_INTERVAL)) return undefined;
  return isPlain(freq, interval, by) ? { data, until } : undefined;
}

function isPlain(freq: unknown, interval: unknown, by: Parts): boolean {
  switch (freq) {
    case "DAILY":
      return only(by, ["byday"]) && (by.byday === undefined || interval === 1) && plainDays(by);
    case "WEEKLY":
      return only(by, ["byday"]) && plainDays(by);
    case "MONTHLY":
      return monthly(by);
    case "YEARLY":
      return only(by, ["bymonth", "bymonthday", "byday"]) && yearly(by);
    default:
      return false;
  }
}

/** "On the 15th", "on the last Friday", "on the first workday" */
function monthly(by: Parts): boolean {
  if (only(by, ["bymonthday"])) return each(by.bymonthday, isMonthday);
  if (only(by, ["byday"])) return each(by.byday, (day) => isNthWeekday(day) || isWeekday(day));
  const isPositioned = by.byday !== undefined && only(by, ["byday", "bysetpos"]);
  return isPositioned && plainDays(by) && each(by.bysetpos, isPosition);
}

function yearly(by: Parts): boolean {
  if (by.byday !== undefined) {
    return by.bymonthday === undefined && by.bymonth !== undefined && each(by.byday, isNthWeekday);
  }
  return (by.bymonth === undefined) === (by.bymonthday === undefined);
}

function plainDays(by: Parts): boolean {
  return each(by.byday, isWeekday);
}

function only(by: Parts, names: readonly string[]): boolean {
  return Object.keys(by).every((name) => names.includes(name));
}

/** Holds for a part that is left out, too. */
function each(value: unknown, holds: (one: unknown) => boolean): boolean {
  return value === undefined || [value].flat().every(holds);
}

function isWeekday(value: unknown): boolean {
  return typeof value === "string" && WEEKDAY.test(value);
}

function isNthWeekday(value: unknown): boolean {
  return typeof value === "string" && NTH_WEEKDAY.test(value);
}

function isMonthday(value: unknown): boolean {
  return isWhole(value, 1, 31) || isWhole(value, -31, -1);
}

/** The positions that every month has. */
function isPosition(value: unknown): boolean {
  return isWhole(value, 1, 4) || isWhole(value, -4, -1);
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}
