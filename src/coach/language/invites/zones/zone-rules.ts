import ICAL from "ical.js";
import type { Block } from "../file/blocks.ts";
import { type Properties, readProperties, textOf } from "../file/properties.ts";
import { readWallTime, utcMsOf, type WallTime } from "./wall-time.ts";

/** When the clocks of a zone change, as a file's own VTIMEZONE defines it. */
export interface ZoneRules {
  /** Minutes ahead of UTC before the first change. */
  readonly firstOffset: number;
  /** The changes in the years around this one, in order. */
  readonly changesAround: (year: number) => readonly ZoneChange[];
}

/** A moment from which on the clocks are so many minutes ahead of UTC. */
export interface ZoneChange {
  readonly atMs: number;
  readonly toMinutes: number;
}

interface ChangeRule {
  readonly start: WallTime;
  readonly fromMinutes: number;
  readonly toMinutes: number;
  /** Further single dates on which the same change happened. */
  readonly dates: readonly WallTime[];
  readonly yearly: YearlyRule | undefined;
}

interface YearlyRule {
  readonly data: object;
  readonly untilMs: number;
}

const MINUTE_MS = 60_000;
/** Long histories of a zone, back to local mean time, take some forty. */
const MAX_CHANGES = 100;
/** Four years of Morocco, which changes its clocks four times a year, and then some. */
const MAX_CHANGES_AROUND = 40;
/** Around the year that is asked for. */
const YEARS_BEFORE = 2;
const YEARS = 4;

/** The rules of a VTIMEZONE; undefined when it has none that can be followed. */
export function readZoneRules(block: Block): ZoneRules | undefined {
  const read = block.blocks
    .slice(0, MAX_CHANGES)
    .map((part) => readChange(readProperties(part.lines)));
  const rules = read.filter((rule) => rule !== undefined);
  const [first] = rules.toSorted((a, b) => utcMsOf(a.start) - utcMsOf(b.start));
  if (first === undefined || rules.length < read.length) return undefined;
  const known = new Map<number, readonly ZoneChange[]>();
  return {
    firstOffset: first.fromMinutes,
    changesAround: (year) => {
      const changes = known.get(year) ?? changesOf(rules, year);
      known.set(year, changes);
      return changes;
    },
  };
}

/** Minutes that the clocks are ahead of UTC at a moment in milliseconds. */
export function offsetAt(rules: ZoneRules, atMs: number): number {
  const changes = rules.changesAround(new Date(atMs).getUTCFullYear());
  const last = changes.findLast((change) => change.atMs <= atMs);
  return last?.toMinutes ?? rules.firstOffset;
}

/** The moment, in milliseconds, at which clocks under these rules show this; the first where it comes twice. */
export function msUnder(rules: ZoneRules, wall: WallTime): number {
  const shown = utcMsOf(wall);
  const changes = rules.changesAround(new Date(shown).getUTCFullYear());
  const offsets = [...new Set([rules.firstOffset, ...changes.map(({ toMinutes }) => toMinutes)])];
  const fitting = offsets
    .map((offset) => ({ at: shown - offset * MINUTE_MS, offset }))
    .filter(({ at, offset }) => offsetAt(rules, at) === offset)
    .sort((a, b) => a.at - b.at);
  // Clocks never show a time that they skip: it counts as if they had not been put forward.
  return fitting[0]?.at ?? shown - Math.min(...offsets) * MINUTE_MS;
}

function readChange(properties: Properties): ChangeRule | undefined {
  const start = readWallTime(textOf(properties, "DTSTART"));
  const fromMinutes = minutesOf(textOf(properties, "TZOFFSETFROM"));
  const toMinutes = minutesOf(textOf(properties, "TZOFFSETTO"));
  if (start === undefined || fromMinutes === undefined || toMinutes === undefined) return undefined;
  const rule: unknown = properties.get("RRULE")?.[0]?.values[0];
  const yearly = rule === undefined ? undefined : readYearly(rule, fromMinutes);
  if (rule !== undefined && yearly === undefined) return undefined;
  const dates = (properties.get("RDATE") ?? []).flatMap(({ values }) => values.map(readWallTime));
  return {
    ...{ start, fromMinutes, toMinutes, yearly },
    dates: dates.filter((date) => date !== undefined),
  };
}

/** "+05:30" or "-03:30:52" */
function minutesOf(offset: string | undefined): number | undefined {
  const match = /^([+-])?(\d\d):(\d\d)(?::\d\d)?$/.exec(offset ?? "");
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === "-" ? -minutes : minutes;
}

/** Only "every year, on a weekday or a date of one month": other rules are not needed, and some never end. */
function readYearly(rule: unknown, fromMinutes: number): YearlyRule | undefined {
  if (typeof rule !== "object" || rule === null) return undefined;
  const { freq, until, interval, byday, bymonth, bymonthday, ...others } = rule as Record<
    string,
    unknown
  >;
  const { wkst: _, ...unusual } = others;
  const isPlain = freq === "YEARLY" && (interval === undefined || interval === 1);
  if (!isPlain || Object.keys(unusual).length > 0) return undefined;
  const end = until === undefined ? undefined : readWallTime(until);
  if (until !== undefined && end === undefined) return undefined;
  const data = Object.fromEntries(
    Object.entries({ freq, byday, bymonth, bymonthday }).filter(([, value]) => value !== undefined),
  );
  return { data, untilMs: end === undefined ? Number.POSITIVE_INFINITY : endMs(end, fromMinutes) };
}

function endMs(end: WallTime, fromMinutes: number): number {
  return end.isUtc ? utcMsOf(end) + fromMinutes * MINUTE_MS : utcMsOf(end);
}

function changesOf(rules: readonly ChangeRule[], year: number): readonly ZoneChange[] {
  const all = rules
    .flatMap((rule) =>
      [rule.start, ...rule.dates, ...yearlyDates(rule, year)].map((wall) => ({
        atMs: utcMsOf(wall) - rule.fromMinutes * MINUTE_MS,
        toMinutes: rule.toMinutes,
      })),
    )
    .sort((a, b) => a.atMs - b.atMs);
  const yearBefore = all.findIndex(({ atMs }) => atMs >= Date.UTC(year - 1, 0, 1));
  // The change before tells how the clocks went when that year began.
  const from = Math.max(0, (yearBefore < 0 ? all.length : yearBefore) - 1);
  return all.slice(from, from + MAX_CHANGES_AROUND);
}

function yearlyDates({ start, yearly }: ChangeRule, year: number): readonly WallTime[] {
  if (yearly === undefined) return [];
  const [startYear = 0, month = 1, day = 1] = start.day.split("-").map(Number);
  const [hour = 0, minute = 0] = (start.time ?? "00:00").split(":").map(Number);
  // The last dates of a rule that has ended still tell how the clocks have gone since.
  const lastYear = Math.min(year, new Date(yearly.untilMs).getUTCFullYear() || year);
  const first = { year: Math.max(startYear, lastYear - YEARS_BEFORE), month, day };
  const from = ICAL.Time.fromData({ ...first, hour, minute, second: start.seconds, isDate: false });
  const rule = ICAL.Recur.fromData(yearly.data);
  // Without an end, the library looks for dates that never come until the year 20,000.
  rule.until = ICAL.Time.fromData({ ...first, year: first.year + YEARS, isDate: true });
  const dates = rule.iterator(from);
  return Array.from({ length: YEARS }, () => readWallTime(dates.next()?.toString()))
    .filter((date) => date !== undefined)
    .filter((date) => utcMsOf(date) <= yearly.untilMs);
}
