import { addDays, localDayOf, weekdayOf } from "../calendar/days.ts";
import type { Certainty, Instant, LocalDay } from "../facts.ts";
import { blank, type Span, split } from "./dates/span.ts";
import { findCounted } from "./promises/counted.ts";
import type { FoundPromise, PromiseContext } from "./promises/found-promise.ts";
import { findMonthPart } from "./promises/month-part.ts";
import { findWeekPart, fridayOf } from "./promises/week-part.ts";
import { type MomentOptions, readMoment } from "./read-moment.ts";
import { blankAddresses, straighten } from "./typed-words.ts";

export interface PromiseOptions {
  readonly now: Instant;
  /** The person's zone, an IANA name. */
  readonly zone: string;
  /** BCP 47; decides what "1/12" means. */
  readonly locale?: string | undefined;
  /** The n-th business day after `day`; without it Saturdays and Sundays are skipped. */
  readonly addBusinessDays?: (day: LocalDay, count: number) => LocalDay;
}

export interface PromisedDay {
  readonly day: LocalDay;
  /** "around" for a vague range, whose last day `day` is. */
  readonly certainty: Certainty;
}

interface Words {
  /** The words that were read. */
  readonly matched: string;
  /** The words that were not. */
  readonly rest: string;
}

export type PromiseReading =
  | ({ readonly kind: "clear" } & PromisedDay & Words)
  /** Two to four readings, the likeliest first, and what to ask about. */
  | ({
      readonly kind: "unsure";
      readonly options: readonly PromisedDay[];
      readonly why: string;
    } & Words)
  | { readonly kind: "none"; readonly why: string };

const MAX_LENGTH = 300;
const MAX_DAYS_AHEAD = 731;
const BY =
  /(?<![\p{L}\d])(?:by|before|until|till|no later than|at the latest|latest|within)(?: the)?\s*$/iu;
const AROUND =
  /(?<![\p{L}\d])(?:around|about|roughly|approximately|circa|sometime|some time|probably|maybe|likely|hopefully|ish|or so)(?![\p{L}\d])|~/iu;
const END_OF_DAY =
  /(?<![\p{L}\d])(?:by )?(?:eod|cob|(?:the )?end of (?:the )?(?:day|business)(?: on)?|close of business)(?![\p{L}\d])/iu;
const WEEK_OF =
  /(?<![\p{L}\d])(?:in )?(?:the )?week (?:of|starting|beginning|commencing)(?: on)?\s+/iu;
const AFTER = /(?<![\p{L}\d])after\s+(?=\S)/iu;

/** Reads when a company said it would answer, and how certain that is: "by Friday", "end of next week", "in 2-3 weeks". */
export function readPromise(words: string, options: PromiseOptions): PromiseReading {
  const typed = straighten(words.slice(0, MAX_LENGTH));
  const visible = blankAddresses(typed);
  const context: PromiseContext = {
    today: localDayOf(options.now, options.zone),
    addBusinessDays: options.addBusinessDays ?? addWeekdays,
  };
  const weekOf = readTail(typed, visible, WEEK_OF, (day) => fridayOf(day), options);
  if (weekOf !== undefined) return weekOf;
  const found =
    findWeekPart(visible, context) ??
    findMonthPart(visible, context) ??
    findCounted(visible, context);
  if (found !== undefined && !isWeekdayOfThatWeek(visible, found)) {
    return clear(typed, found, context.today);
  }
  const after = readTail(typed, visible, AFTER, (day) => addDays(day, 1), options);
  return after ?? readDay(typed, visible, options);
}

/** "Tuesday next week" is a day, not a week. */
function isWeekdayOfThatWeek(words: string, { start, end }: Span): boolean {
  const weekday = String.raw`(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?`;
  return (
    new RegExp(String.raw`\b${weekday}(?: of)?\s*$`, "i").test(words.slice(0, start)) ||
    new RegExp(String.raw`^(?: on)? ${weekday}(?![\p{L}])`, "iu").test(words.slice(end))
  );
}

function clear(typed: string, found: FoundPromise, today: LocalDay): PromiseReading {
  const refused = refuse(found.day, today);
  if (refused !== undefined) return refused;
  const before = BY.exec(typed.slice(0, found.start));
  const span = before === null ? found : { start: before.index, end: found.end };
  const vague = AROUND.test(typed);
  const certainty = vague ? "around" : before === null ? found.certainty : "by";
  return { kind: "clear", day: found.day, certainty, ...split(typed, [span]) };
}

/** Reads a day behind a word such as "after" or "week of", and moves it. */
function readTail(
  typed: string,
  visible: string,
  lead: RegExp,
  move: (day: LocalDay) => LocalDay,
  options: PromiseOptions,
): PromiseReading | undefined {
  const match = lead.exec(visible);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const reading = readMoment(typed.slice(start), momentOptions(options));
  if (reading.kind === "none") return undefined;
  const moments = reading.kind === "clear" ? [reading.moment] : reading.options;
  const [first] = moments;
  if (first === undefined || first.dayFrom !== "said") return undefined;
  const days = [...new Set(moments.map(({ day }) => move(day)))];
  const matched = `${match[0].trim()} ${first.matched}`;
  const rest = `${typed.slice(0, match.index)} ${first.rest}`.trim();
  return decide(days, "around", { matched, rest });
}

/** A definite day: "next Friday", "by the 10th", "eod tomorrow". */
function readDay(typed: string, visible: string, options: PromiseOptions): PromiseReading {
  const endOfDay = END_OF_DAY.exec(visible);
  const today = localDayOf(options.now, options.zone);
  const cut = endOfDay && { start: endOfDay.index, end: endOfDay.index + endOfDay[0].length };
  const unread = cut === null ? typed : blank(typed, cut);
  const reading = readMoment(unread, momentOptions(options));
  if (reading.kind === "none") {
    if (cut === null) return reading;
    return { kind: "clear", day: today, certainty: "by", ...split(typed, [cut]) };
  }
  const moments = reading.kind === "clear" ? [reading.moment] : reading.options;
  const [first] = moments;
  if (first === undefined || first.dayFrom !== "said") {
    return { kind: "none", why: "It says a time but no day." };
  }
  const days = [...new Set(moments.map(({ day }) => day))];
  const rest = first.rest.replace(
    /^(?:by|before|until|till|around|about)\s*|\s*(?:by|before|until|till|around|about)$/gi,
    "",
  );
  return decide(days, AROUND.test(typed) ? "around" : "by", { matched: first.matched, rest });
}

function decide(days: readonly LocalDay[], certainty: Certainty, words: Words): PromiseReading {
  const [day, ...others] = days;
  if (day === undefined) return { kind: "none", why: "There is no such day." };
  if (others.length === 0) return { kind: "clear", day, certainty, ...words };
  const options = days.map((option) => ({ day: option, certainty }));
  return { kind: "unsure", options, why: "More than one day can be meant.", ...words };
}

function refuse(day: LocalDay, today: LocalDay): PromiseReading | undefined {
  if (day < today) return { kind: "none", why: "That lies in the past." };
  if (day > addDays(today, MAX_DAYS_AHEAD)) {
    return { kind: "none", why: "That is more than two years away." };
  }
  return undefined;
}

function momentOptions({ now, zone, locale }: PromiseOptions): MomentOptions {
  return { now, zone, locale, direction: "future", numbers: "dates" };
}

/** Saturdays and Sundays do not count; the caller knows the holidays. */
function addWeekdays(day: LocalDay, count: number): LocalDay {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    const weekday = weekdayOf(reached);
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return reached;
}
