import { addDays, localDayOf } from "../calendar/days.ts";
import type { LocalDay } from "../facts.ts";
import { dayContext } from "./dates/found-day.ts";
import { MONTH } from "./dates/month-names.ts";
import { blank, type Span, split } from "./dates/span.ts";
import { WEEKDAY } from "./dates/weekday-names.ts";
import { type Said, saidWords } from "./moments/said.ts";
import { findBesideHoliday } from "./promises/beside-holiday.ts";
import { findComingDays, findCounted } from "./promises/counted.ts";
import { findDayPair } from "./promises/day-pair.ts";
import type { FoundPromise } from "./promises/found-promise.ts";
import { findMonthPart } from "./promises/month-part.ts";
import {
  decide,
  type PromiseOptions,
  type PromiseReading,
  refuse,
  type Words,
} from "./promises/promise-reading.ts";
import { findQuarterPart } from "./promises/quarter-part.ts";
import { paired, type Stretch, stretch } from "./promises/stretch.ts";
import { findWeekPart, PART, partOfWeekOf } from "./promises/week-part.ts";
import { readMoment } from "./read-moment.ts";
import { blankAddresses, straighten } from "./typed-words.ts";

export type { PromiseOptions, PromiseReading } from "./promises/promise-reading.ts";

const MAX_LENGTH = 300;
const BY =
  /(?<![\p{L}\d])(?:by|before|until|till|no later than|at the latest|latest|within)(?: the)?\s*$/iu;
const AROUND =
  /(?<![\p{L}\d])(?:around|about|roughly|approximately|circa|sometime|some time|probably|maybe|likely|not before|not until|earlier than|earliest|hopefully|ish|or so)(?![\p{L}\d])|~/iu;
const END_OF_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:by )?(?:(?:the )?(?:eod|cob|cop|eob)|(?:the )?end of (?:the )?(?:day|business|play)(?: on)?|close of (?:business|play)|(?:the )?end of (?:the )?(?=(?:today|tomorrow|${WEEKDAY})(?![\p{L}\d])))(?![\p{L}\d])`,
  "iu",
);
const WEEK_OF = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:the )?(${PART})(?: part)? (?:in |of ))?(?:in )?(?:the )?(?:week (?:of|starting|beginning|commencing)|w\/?c)(?: on)?\s+`,
  "iu",
);
/** "Eod yesterday" and "eod 31 June" name a day, although none that can be used. */
const NAMES_A_DAY = new RegExp(
  String.raw`\d|(?<![\p{L}])(?:${WEEKDAY}|${MONTH}|yesterday|last|next)(?![\p{L}])`,
  "iu",
);
/** "They are off on Thursday, so the week after" */
const FROM_THERE =
  /(?<![\p{L}\d])(?:the )?(?:day|week|month)s? (?:after|later|following)\s*$|\b(?:shortly|soon|right|just) after\s*$/iu;
const AFTER = new RegExp(
  String.raw`(?<![\p{L}\d])(?<!(?:days?|weeks?|fortnights?|months?|${WEEKDAY})\s)after\s+(?=\S)`,
  "iu",
);

/** Reads when a company said it would answer, and how certain that is: "by Friday", "end of next week", "in 2-3 weeks". */
export function readPromise(words: string, options: PromiseOptions): PromiseReading {
  const said = saidWords(straighten(words.slice(0, MAX_LENGTH)));
  return readPair(said, options) ?? readOne(said, options);
}

/** "Thursday or Friday", "Dec 7-11": one stretch from the first to the last day. */
function readPair({ typed, digits }: Said, options: PromiseOptions): PromiseReading | undefined {
  const pair = findDayPair(digits.words);
  if (pair === undefined) return undefined;
  const [first, last] = [pair.first, pair.last].map((words) =>
    stretchesIn(readOne(saidWords(words), options)),
  );
  if (first === undefined || last === undefined) return undefined;
  const stretches = paired(first, last);
  if (stretches.length === 0) return undefined;
  return decide(stretches, "around", split(typed, [withLead(typed, digits.typed(pair))]));
}

function stretchesIn(reading: PromiseReading): readonly Stretch[] {
  if (reading.kind === "none") return [];
  const days = reading.kind === "clear" ? [reading] : reading.options;
  return days.map(({ from, day }) => stretch(from ?? day, day));
}

function readOne(said: Said, options: PromiseOptions): PromiseReading {
  const { words } = said.digits;
  const context = dayContext(options, "future");
  const weekOf = readTail(said, WEEK_OF, (day, part) => partOfWeekOf(day, part), options);
  if (weekOf !== undefined) return weekOf;
  const found =
    findBesideHoliday(words, context) ??
    findComingDays(words, context) ??
    findWeekPart(words, context) ??
    findQuarterPart(words, context) ??
    findMonthPart(words, context) ??
    findCounted(words, context);
  if (found !== undefined && !isWeekdayOfThatWeek(words, found)) {
    return fromStretch(said, found, options);
  }
  const after = readTail(said, AFTER, (day) => ({ day: addDays(day, 1) }), options);
  return after ?? readDay(said.typed, options);
}

/** "Tuesday next week" is a day, not a week. */
function isWeekdayOfThatWeek(words: string, { start, end }: Span): boolean {
  return (
    new RegExp(String.raw`\b${WEEKDAY}\.?(?: of)?\s*$`, "i").test(words.slice(0, start)) ||
    new RegExp(String.raw`^(?: on)? ${WEEKDAY}(?![\p{L}])`, "iu").test(words.slice(end))
  );
}

function fromStretch(
  { typed, digits }: Said,
  found: FoundPromise,
  options: PromiseOptions,
): PromiseReading {
  const refused = refuse(found.day, localDayOf(options.now, options.zone));
  if (refused !== undefined) return refused;
  const span = digits.typed(found);
  const isLimit = BY.test(typed.slice(0, span.start));
  const certainty = AROUND.test(typed) ? "around" : isLimit ? "by" : found.certainty;
  const words = split(typed, [withLead(typed, span)]);
  const named = stretch(found.from ?? found.day, found.day);
  return decide([named, ...othersBeside(named, words.rest, options)], certainty, words);
}

/** "Next week, or the 20th": what else was named, unless it only says more exactly where in the stretch. */
function othersBeside(named: Stretch, rest: string, options: PromiseOptions): readonly Stretch[] {
  const others = stretchesIn(readOne(saidWords(rest), options));
  const from = named.from ?? named.day;
  const isInside = others.some((one) => (one.from ?? one.day) >= from && one.day <= named.day);
  return isInside ? [] : others;
}

/** Takes "by the" along with what follows it. */
function withLead(typed: string, span: Span): Span {
  const before = BY.exec(typed.slice(0, span.start));
  return before === null ? span : { start: before.index, end: span.end };
}

/** Reads a day behind a word such as "after" or "week of", and moves it. */
function readTail(
  { typed, digits }: Said,
  lead: RegExp,
  move: (day: LocalDay, part: string | undefined) => Stretch,
  options: PromiseOptions,
): PromiseReading | undefined {
  const match = lead.exec(digits.words);
  if (match === null) return undefined;
  const span = digits.typed({ start: match.index, end: match.index + match[0].length });
  const days = readDays(typed.slice(span.end), options);
  if (days.kind === "none") return undefined;
  const matched = `${typed.slice(span.start, span.end).trim()} ${days.words.matched}`;
  const rest = `${typed.slice(0, span.start)} ${days.words.rest}`.trim();
  const moved = days.days.map((day) => move(day, match[1]));
  return decide(moved, "around", { ...days.words, matched, rest });
}

/** A definite day: "next Friday", "by the 10th", "eod tomorrow". */
function readDay(typed: string, options: PromiseOptions): PromiseReading {
  const endOfDay = END_OF_DAY.exec(blankAddresses(typed));
  const cut = endOfDay && { start: endOfDay.index, end: endOfDay.index + endOfDay[0].length };
  const unread = cut === null ? typed : blank(typed, cut);
  const days = readDays(unread, options);
  if (days.kind === "none") {
    if (cut === null || NAMES_A_DAY.test(unread)) return days;
    const day = localDayOf(options.now, options.zone);
    return { kind: "clear", day, certainty: "by", ...split(typed, [cut]) };
  }
  const rest = days.words.rest.replace(
    /^(?:by|before|until|till|around|about)\s*|\s*(?:by|before|until|till|around|about)$/gi,
    "",
  );
  if (FROM_THERE.test(days.words.rest)) {
    return { kind: "none", why: "It says “after”, but not how long: give me the day itself." };
  }
  const certainty = AROUND.test(typed) ? "around" : "by";
  return decide(
    days.days.map((day) => ({ day })),
    certainty,
    { ...days.words, rest },
  );
}

type Days =
  | { readonly kind: "days"; readonly days: readonly LocalDay[]; readonly words: Words }
  | { readonly kind: "none"; readonly why: string };

function readDays(typed: string, options: PromiseOptions): Days {
  const reading = readMoment(typed, { ...options, direction: "future", numbers: "dates" });
  if (reading.kind === "none") return reading;
  const moments = reading.kind === "clear" ? [reading.moment] : reading.options;
  const [first] = moments;
  if (first === undefined || first.dayFrom !== "said") {
    return { kind: "none", why: "It says a time but no day." };
  }
  const days = [...new Set(moments.map(({ day }) => day))];
  const { matched, rest, orderFromLocale } = first;
  const order = orderFromLocale === undefined ? {} : { orderFromLocale };
  return { kind: "days", days, words: { ...order, matched, rest } };
}
