import {
  type DateOrder,
  type DayContext,
  daysOf,
  type FoundDay,
  type NamedDate,
} from "./found-day.ts";
import { type Span, spanOf } from "./span.ts";

const YEAR_FIRST = /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])(?:T(?=\d))?/;
const SLASHED = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:(?:\/|, ?)(\d{4})|\/(\d{2}))?(?![\d/:%]|,\d)/;
const DASHED = /(?<![\d/.:-])(\d{1,2})-(\d{1,2})-(\d{4}|\d{2})(?![\d/:-])/;
const DOTTED = /(?<![\d/.:-])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?![\d:.]))?(?!\d)/;
/** "On 4.22" and "by 4-22": without their little word they could be anything. */
const BEHIND_ON =
  /(?<=\b(?:on|by|until|before)\s{1,9})(\d{1,2})[.-](\d{1,2})(?=\s*(?:$|[,;!?)]|\.(?!\d)|at\b|@))/i;
const SCORED = /(?:\b(?:scored?|rated?|rating|got|grade|gave)\s(?:it |an? |us )?|\$)$/i;
const SCALE =
  /^ (?:on the|in the|rating|stars?|points?|people|questions|score|would|of the|of us|of them)\b/i;
/** Round the clock, every day. */
const ALWAYS = /^24\/7$/;

/** Finds a date written in numbers: "2026-11-24", "1/12", "29.11.", "5-4-2027". */
export function findNumericDate(words: string, context: DayContext): FoundDay | undefined {
  return (
    fromYearFirst(words, context) ??
    fromEitherOrder(SLASHED.exec(words), words, context) ??
    fromEitherOrder(DASHED.exec(words), words, context) ??
    fromDots(words, context) ??
    existing(fromEitherOrder(BEHIND_ON.exec(words), words, context))
  );
}

function fromYearFirst(words: string, context: DayContext): FoundDay | undefined {
  const match = YEAR_FIRST.exec(words);
  if (match === null) return undefined;
  const named = { year: Number(match[1]), month: Number(match[3]), date: Number(match[4]) };
  return { ...spanOf(match), ...daysOf([named], context) };
}

function fromEitherOrder(
  match: RegExpExecArray | null,
  words: string,
  context: DayContext,
): FoundDay | undefined {
  if (match === null || isNoDate(match, words)) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const year = yearOf(match[3] ?? match[4]);
  return inOrder({ year, month: b, date: a }, { year, month: a, date: b }, spanOf(match), context);
}

function inOrder(
  dayFirst: NamedDate,
  monthFirst: NamedDate,
  span: Span,
  context: DayContext,
): FoundDay {
  const order = orderOf(context.locale);
  if (dayFirst.date > 12 || dayFirst.date === dayFirst.month) {
    return { ...span, ...daysOf([dayFirst], context) };
  }
  if (monthFirst.date > 12) return { ...span, ...daysOf([monthFirst], context) };
  if (order === undefined) return { ...span, ...daysOf([monthFirst, dayFirst], context) };
  const decided = order === "day-first" ? dayFirst : monthFirst;
  return { ...span, ...daysOf([decided], context), orderFromLocale: order };
}

/** "Scored 9/10" and "24/7 support" are no dates. */
function isNoDate(match: RegExpExecArray, words: string): boolean {
  const before = words.slice(0, match.index);
  const after = words.slice(match.index + match[0].length);
  if (SCORED.test(before) || SCALE.test(after)) return true;
  return ALWAYS.test(match[0]) && /^ \p{L}/u.test(after) && !/\b(?:on|by) $/i.test(before);
}

/** Dots are written day first wherever they are written at all. */
function fromDots(words: string, context: DayContext): FoundDay | undefined {
  const match = DOTTED.exec(words);
  if (match === null) return undefined;
  const named = { year: yearOf(match[3]), month: Number(match[2]), date: Number(match[1]) };
  return { ...spanOf(match), ...daysOf([named], context) };
}

function existing(found: FoundDay | undefined): FoundDay | undefined {
  return found !== undefined && found.days.length > 0 ? found : undefined;
}

/** Only the United States and a few islands write the month first (Unicode CLDR short date patterns). */
function orderOf(locale: string | undefined): DateOrder | undefined {
  const country = locale === undefined ? undefined : /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  if (country === undefined) return undefined;
  return ["US", "PH", "PR", "GU", "FM"].includes(country) ? "month-first" : "day-first";
}

function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
