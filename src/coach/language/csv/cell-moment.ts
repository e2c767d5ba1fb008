import { daysBetween, localDayOf, localTimeOf } from "../../calendar/days.ts";
import { zoneMeant } from "../../calendar/zones.ts";
import type { Instant, LocalDay, LocalTime } from "../../facts.ts";
import { readMoment } from "../read-moment.ts";

export interface CellOptions {
  readonly now: Instant;
  /** The person's zone, an IANA name. */
  readonly zone: string;
  /** BCP 47; left out where "1/12" is not to be guessed. */
  readonly locale?: string | undefined;
}

export interface MomentCells {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

export type CellMoment =
  | {
      readonly kind: "moment";
      readonly day: LocalDay;
      /** undefined when the table tells only the day. */
      readonly time: LocalTime | undefined;
      readonly zone: string;
      /** Where a range was written ("15:00-16:00"). */
      readonly durationMinutes?: number;
    }
  | { readonly kind: "fault"; readonly why: string };

/** Which number of "1/12" is the day. */
export type DateOrder = "day-first" | "month-first";

/** Further away than this is a slip of the pen, in days. */
const MAX_DAYS_AWAY = 731;
const EXACT =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(?:Z|[+-]\d{2}:?\d{2}|UTC)$/i;
const NUMBERS = /^(\d{1,2})[/-](\d{1,2})[/-](?:\d{4}|\d{2})(?!\d)/;
/** Words whose day hangs on when they were written, which a table does not tell. */
const RELATIVE = /\b(?:today|tonight|tomorrow|yesterday|next|last|this|in|ago|from now)\b/i;

/** When an interview is, by the cells of its row. A day far off, a relative one or two readings are faults. */
export function readCellMoment(cells: MomentCells, options: CellOptions): CellMoment {
  const zone = cells.zone === "" ? options.zone : zoneMeant(cells.zone);
  if (zone === undefined) return fault(`I know no time zone ${quoted(cells.zone)}.`);
  const exact = exactMoment(cells.date, zone);
  const read = exact ?? readWords(cells, { ...options, zone });
  if (read.kind === "fault") return read;
  const away = Math.abs(daysBetween(localDayOf(options.now, zone), read.day));
  if (away > MAX_DAYS_AWAY) {
    return fault(`${quoted(cells.date)} is more than two years away: check the year.`);
  }
  return read;
}

/**
 * Whether the days of a column come first or the months: one "24/11/2026" tells it for all. undefined when no cell
 * tells, or when they contradict each other.
 */
export function dateOrderOf(cells: readonly string[]): DateOrder | undefined {
  const pairs = cells.flatMap((cell) => {
    const match = NUMBERS.exec(cell);
    return match === null ? [] : [{ first: Number(match[1]), second: Number(match[2]) }];
  });
  const dayFirst = pairs.some(({ first }) => first > 12);
  const monthFirst = pairs.some(({ second }) => second > 12);
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? "day-first" : "month-first";
}

/** "2026-11-24T20:00:00.000Z": an instant; trackers write midnight where they mean the whole day. */
function exactMoment(date: string, zone: string): CellMoment | undefined {
  const match = EXACT.exec(date);
  if (match === null) return undefined;
  const [, day = "", time = ""] = match;
  const at = Date.parse(date.replace(" ", "T").replace(/\s?UTC$/i, "Z"));
  if (Number.isNaN(at)) return fault(`${quoted(date)} is no date of the calendar.`);
  if (time === "00:00") return { kind: "moment", day, time: undefined, zone };
  const instant = new Date(at).toISOString();
  return {
    kind: "moment",
    day: localDayOf(instant, zone),
    time: localTimeOf(instant, zone),
    zone,
  };
}

function readWords({ date, time }: MomentCells, options: CellOptions): CellMoment {
  if (/^\d{5}(?:\.\d+)?$/.test(date)) {
    return fault(`${quoted(date)} is a spreadsheet's own number: format that column as a date.`);
  }
  if (!/\d/.test(date) || RELATIVE.test(date)) {
    return fault(`${quoted(date)} is no date I can read: write it like 2026-11-24.`);
  }
  const words = `${withSlashes(date)} ${time}`.replace(/(\d{1,2}:\d{2}):\d{2}/g, "$1").trim();
  const reading = readMoment(words, { ...options, direction: "either" });
  if (reading.kind === "none") {
    const reason = `${reading.why.charAt(0).toLowerCase()}${reading.why.slice(1)}`;
    return fault(
      `I cannot read ${quoted(`${date} ${time}`)}: ${reason} Write it like 2026-11-24 15:00.`,
    );
  }
  if (reading.kind === "unsure") {
    const example = reading.options[0];
    return fault(
      `${quoted(`${date} ${time}`)} can be read in more than one way: write it like ${example?.day ?? "2026-11-24"} ${example?.time ?? "15:00"}.`,
    );
  }
  const { moment } = reading;
  const clock = moment.time === "00:00" && time === "" ? undefined : moment.time;
  const { day, zone, durationMinutes } = moment;
  const length = durationMinutes === undefined ? {} : { durationMinutes };
  return { kind: "moment", day, time: clock, zone, ...length };
}

/** Dashed and year-first numbers as the date reader knows them. */
function withSlashes(date: string): string {
  return date
    .replace(/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, "$1-$2-$3")
    .replace(/^(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?!\d)/, "$1/$2/$3");
}

const fault = (why: string): CellMoment => ({ kind: "fault", why });
const quoted = (words: string): string => `“${words.trim().slice(0, 40)}”`;
