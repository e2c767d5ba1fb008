/** A wall clock's hands, without a zone. Months count from 1. */
interface Wall {
  readonly weekday: string;
  readonly year: number;
  readonly month: number;
  readonly monthName: string;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** "Tue 24 Nov 16:15" in an IANA zone. Throws RangeError for an unknown zone. */
export function shortTime(instant: string, zone: string): string {
  const { weekday, day, monthName, hour, minute } = wallClock(instant, zone);
  return `${weekday} ${day} ${monthName} ${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** "Tue 24 Nov 2026, 16:15 (America/New_York)". Throws RangeError for an unknown zone. */
export function longTime(instant: string, zone: string): string {
  const { weekday, day, monthName, year, hour, minute } = wallClock(instant, zone);
  return `${weekday} ${day} ${monthName} ${year}, ${twoDigits(hour)}:${twoDigits(minute)} (${zone})`;
}

/** The day only: "Tue 24 Nov". */
export function shortDay(instant: string, zone: string): string {
  const { weekday, day, monthName } = wallClock(instant, zone);
  return `${weekday} ${day} ${monthName}`;
}

/**
 * The instant (ISO-8601 UTC) of a local "2026-12-03T09:00" in a zone; undefined when that is no date and time. A time
 * that daylight saving skips is the same distance after the gap; of a repeated one the first is taken.
 */
export function instantAt(local: string, zone: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) return undefined;
  const asIfUtcMs = Date.parse(`${local}:00.000Z`);
  // Date.parse lets 30 February and 24:00 through as the next day.
  if (Number.isNaN(asIfUtcMs) || new Date(asIfUtcMs).toISOString().slice(0, 16) !== local) {
    return undefined;
  }
  const before = offsetMs(asIfUtcMs - DAY_MS, zone);
  const after = offsetMs(asIfUtcMs + DAY_MS, zone);
  const candidates = [asIfUtcMs - before, asIfUtcMs - after];
  const fitting = candidates.filter((ms) => ms + offsetMs(ms, zone) === asIfUtcMs);
  const chosenMs = fitting.length > 0 ? Math.min(...fitting) : asIfUtcMs - before;
  return new Date(chosenMs).toISOString();
}

/** The same time of day this many calendar days later in a zone, over daylight saving too. */
export function addDays(instant: string, days: number, zone: string): string {
  const { year, month, day, hour, minute } = wallClock(instant, zone);
  const wallMs = Date.UTC(year, month - 1, day + days, hour, minute);
  const local = new Date(wallMs).toISOString().slice(0, 16);
  return instantAt(local, zone) ?? new Date(Date.parse(instant) + days * DAY_MS).toISOString();
}

function offsetMs(atMs: number, zone: string): number {
  const { year, month, day, hour, minute } = wallClock(new Date(atMs).toISOString(), zone);
  const wallMs = Date.UTC(year, month - 1, day, hour, minute);
  return wallMs - Math.floor(atMs / MINUTE_MS) * MINUTE_MS;
}

/** The hands of a wall clock in this zone. */
function wallClock(instant: string, zone: string): Wall {
  const parts = formatterOf(zone).formatToParts(new Date(instant));
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? "";
  const month = Number(part("month"));
  return {
    weekday: part("weekday"),
    year: Number(part("year")),
    month,
    monthName: MONTHS[month - 1] ?? "",
    day: Number(part("day")),
    hour: Number(part("hour")),
    minute: Number(part("minute")),
  };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter is slow, so each zone's is kept. */
function formatterOf(zone: string): Intl.DateTimeFormat {
  const kept = formatters.get(zone);
  if (kept !== undefined) return kept;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    weekday: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  });
  formatters.set(zone, made);
  return made;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
