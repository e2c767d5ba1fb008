import type { LocalTime } from "../../facts.ts";
import { MONTH } from "../dates/month-names.ts";
import { type Span, spanOf } from "../dates/span.ts";
import { findSpokenTime } from "./spoken-time.ts";

export interface FoundTime extends Span {
  /** One time, or two where morning or afternoon must be asked, the likelier first; none when it is no time. */
  readonly times: readonly LocalTime[];
  /** The end, where a range was typed: "3-4pm". */
  readonly until?: LocalTime;
}

type Half = "am" | "pm" | undefined;

const HALF = String.raw`(a\.?m\.?|p\.?m\.?|[ap])(?![\p{L}\d])`;
const START = String.raw`(?<![\p{L}\d:./+-])`;
const HOUR = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
/** What a number counts when it is no hour. */
const COUNTED =
  "(?:%|st\\b|nd\\b|rd\\b|th\\b|min|m\\b|h\\b|hr|hour|day|week|month|year|people|person|interview|round|business|working|point|stage|time\\b|of\\b|or more|more\\b|companies|minutes?\\b|past\\b|to \\d)";
const UNIT = String.raw`(?!\d|[:/.]\d|-[\da-z]|\s?${COUNTED})`;
const RANGE = new RegExp(
  String.raw`${START}(?<!\b${MONTH}\.? )${HOUR}\s?(?:${HALF})?\s?(?:-|to|til|till|until|(?<=between [^a-z]{1,12})and)\s?${HOUR}\s?(?:${HALF})?(?![\p{L}\d:/])`,
  "iu",
);
const WITH_HALF = new RegExp(
  String.raw`${START}(\d{1,2})(?:(?:[:.]| (?=[0-5]\d ?[ap]))(\d{2}))?(?::\d{2})?\s?${HALF}`,
  "iu",
);
const WITH_COLON = /(?<![\d:./+-])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/;
const WITH_DOT = /(?:\bat |@ ?|\bum |, ?)(\d{1,2})\.(\d{2})(?![\d.])/i;
const FRENCH = /(?<![\p{L}\d:./])(1\d|2[0-3]|0\d)h([0-5]\d)?(?![\p{L}\d])/iu;
const OCLOCK = /(?<![\d:./])(\d{1,2})() ?o'?clock\b(?:,? ?([ap]\.?m)\b)?/i;
const MILITARY = /(?:\bat |@ ?)([01]\d|2[0-3])([0-5]\d)(?: ?h(?:rs?|ours)?)?(?![\p{L}\d:.])/iu;
const DAYPART =
  "(?:in the|this|tomorrow|yesterday) (?:morning|afternoon|evening|night)|tonight|at night";
const BEFORE_DAYPART = new RegExp(String.raw`(?<![\d:./])(\d{1,2})(?=,? (?:${DAYPART}))`, "i");
const AFTER_DAYPART = new RegExp(
  String.raw`(?:morning|afternoon|evening|tonight|night),? (?:around |about |at about |at around )?(\d{1,2})${UNIT}`,
  "i",
);
const HALF_HOUR = new RegExp(String.raw`(?<![\p{L}\d])half (\d{1,2})${UNIT}(?![\p{L}\d])`, "iu");
const AFTER_AT = new RegExp(String.raw`(?:\bat |@ ?)(\d{1,2})${UNIT}`, "i");

const BARE = new RegExp(String.raw`^,? ?(\d{1,2})${UNIT}`, "i");
const BARE_RANGE = new RegExp(
  String.raw`^,? (?:from )?(\d{1,2}) ?(?:-|to|until) ?(\d{1,2})(?!\d|[:/.]\d|-|\s?(?:${COUNTED}|${MONTH}))`,
  "i",
);

/** Finds a time of day in words: "3pm", "15:00", "3-4:30pm", "at 9", "half past 3", "9 in the morning". */
export function findClockTime(words: string): FoundTime | undefined {
  const half = halfOf(words);
  return (
    spoken(words, half) ??
    range(words, half) ??
    simple(WITH_HALF.exec(words), half) ??
    simple(WITH_COLON.exec(words), half) ??
    simple(WITH_DOT.exec(words), half) ??
    simple(FRENCH.exec(words), half) ??
    simple(MILITARY.exec(words), half) ??
    simple(OCLOCK.exec(words), half) ??
    halfHour(HALF_HOUR.exec(words), half) ??
    simple(AFTER_AT.exec(words), half) ??
    simple(BEFORE_DAYPART.exec(words), half) ??
    simple(AFTER_DAYPART.exec(words), half)
  );
}

/** Reads a bare number or range that stands right behind or before a day as the hour: "tomorrow 9", "Tuesday 3-4". */
export function findBareHour(words: string, day: Span): FoundTime | undefined {
  const half = halfOf(words);
  const tail = words.slice(day.end);
  const found = bareRange(tail, half) ?? simple(BARE.exec(tail), half);
  if (found !== undefined) {
    return { ...found, start: found.start + day.end, end: found.end + day.end };
  }
  return simple(/^ *(\d{1,2}) *$/.exec(words.slice(0, day.start)), half);
}

/** "Half ten" is half past in Britain and Ireland, and half an hour before where people think in German. */
function halfHour(match: RegExpExecArray | null, half: Half): FoundTime | undefined {
  const hour = Number(match?.[1]);
  if (match === null || hour < 1 || hour > 12) return undefined;
  const before = hour === 1 ? 12 : hour - 1;
  const times = [hour, before].flatMap((one) => timesOf(String(one), "30", half));
  return { ...spanOf(match), times };
}

function bareRange(tail: string, half: Half): FoundTime | undefined {
  const match = BARE_RANGE.exec(tail);
  if (match === null) return undefined;
  const times = timesOf(match[1], undefined, half);
  const until = timesOf(match[2], undefined, half).find((time) => time > (times[0] ?? ""));
  if (times.length === 0) return undefined;
  return { ...spanOf(match), times, ...(until === undefined ? {} : { until }) };
}

/** A time with its other half of the day, where nothing in the words says which of the two is meant. */
export function withBothHalves(found: FoundTime): FoundTime {
  const [time, ...others] = found.times;
  const hour = Number(time?.slice(0, 2));
  if (time === undefined || others.length > 0 || hour > 11) return found;
  return { ...found, times: [time, `${hour + 12}${time.slice(2)}`] };
}

/** Finds the words that say which half of the day an hour belongs to. */
export function findHalfOfDay(words: string): Span | undefined {
  const match = /(?<![\p{L}\d])(?:in the |this |at )?(?:morning|afternoon|evening|night)\b/iu.exec(
    words,
  );
  return match === null ? undefined : spanOf(match);
}

/** The two halves of the day, as people name them. */
function halfOf(words: string): Half {
  if (/\bmorning\b/i.test(words)) return "am";
  return /\b(?:afternoon|evening|tonight|(?:at|this|last) night)\b/i.test(words) ? "pm" : undefined;
}

function simple(match: RegExpExecArray | null, half: Half): FoundTime | undefined {
  if (match === null) return undefined;
  const times = timesOf(match[1], match[2], readHalf(match[3]) ?? half);
  return times.length === 0 ? undefined : { ...spanOf(match), times };
}

function spoken(words: string, half: Half): FoundTime | undefined {
  const found = findSpokenTime(words);
  if (found === undefined) return undefined;
  const times = timesOf(found.hour, found.minutes, readHalf(found.half) ?? half);
  return times.length === 0 ? undefined : { start: found.start, end: found.end, times };
}

/** A range must show that it is one of times: "2-3 weeks" and "24-26" are not. */
function range(words: string, half: Half): FoundTime | undefined {
  const match = RANGE.exec(words);
  if (match === null) return undefined;
  const [, hour, minutes, startHalf, endHour, endMinutes, endHalf] = match;
  const hasMinutes = minutes !== undefined || endMinutes !== undefined;
  if (startHalf === undefined && endHalf === undefined && !hasMinutes) return undefined;
  const endTimes = timesOf(endHour, endMinutes, readHalf(endHalf) ?? half);
  const saidHalf = readHalf(startHalf) ?? (endHalf === undefined ? half : undefined);
  const startTimes =
    saidHalf === undefined && endHalf !== undefined
      ? startBefore(endTimes[0], hour, minutes, readHalf(endHalf))
      : timesOf(hour, minutes, saidHalf);
  if (startTimes.length === 0 || endTimes.length === 0) return undefined;
  const until = endTimes.find((time) => time > (startTimes[0] ?? ""));
  return { ...spanOf(match), times: startTimes, ...(until === undefined ? {} : { until }) };
}

/** "3-4pm" starts in the afternoon, "11-1pm" in the morning. */
function startBefore(
  end: LocalTime | undefined,
  hour: string | undefined,
  minutes: string | undefined,
  half: Half,
): readonly LocalTime[] {
  const same = timesOf(hour, minutes, half);
  if (end !== undefined && (same[0] ?? "") < end) return same;
  return timesOf(hour, minutes, "am");
}

function readHalf(said: string | undefined): Half {
  if (said === undefined) return undefined;
  return said.toLowerCase().startsWith("a") ? "am" : "pm";
}

/**
 * 8 to 12 without am or pm are the only office hours they can mean; 1 to 7 are asked. A leading zero ("03:30") and
 * 13 to 23 are the 24-hour clock.
 */
function timesOf(
  hourDigits: string | undefined,
  minuteDigits: string | undefined,
  half: Half,
): readonly LocalTime[] {
  const hour = Number(hourDigits);
  const minutes = Number(minuteDigits || 0);
  if (hourDigits === undefined || hour > 23 || minutes > 59) return [];
  const at = (value: number) => `${pad(value)}:${pad(minutes)}`;
  if (hour === 0 || hour > 12) return [at(hour)];
  if (half === "am") return [at(hour % 12)];
  if (half === "pm") return [at((hour % 12) + 12)];
  if (hourDigits.startsWith("0")) return [at(hour)];
  if (hour >= 8) return [at(hour)];
  return hour === 7 ? [at(7), at(19)] : [at(hour + 12), at(hour)];
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
