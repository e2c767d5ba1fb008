import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { COUNT, countOf } from "../numbers/number-words.ts";
import { type Amount, addAmount } from "./calendar-sums.ts";
import type { DayContext, FoundDay } from "./found-day.ts";
import { spanOf } from "./span.ts";
import { dayOfWeek, placeOf, WEEKDAY } from "./weekday-names.ts";

const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tomorrow|tmrw) week\b/i, 8],
  [/\b(?:today week|(?:this|same) (?:time|day) next week)\b/i, 7],
  [/\b(?:the )?day after (?:tomorrow|tmrw|tmr)\b/i, 2],
  [/\b(?:the )?day before yesterday\b/i, -2],
  [/\b(?:(?:earlier |later )?today|tonight|this (?:morning|afternoon|evening|night))\b/i, 0],
  [/\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro)\b/i, 1],
  [/\b(?:yesterday|last night)\b/i, -1],
];
const ONE = `${COUNT}[ -]?(?:(?:business |working |work |week)?days?|weeks?|fortnights?|months?|years?)`;
const AMOUNT = `${ONE}(?:(?:,? and|,)? ${ONE})*`;
const EACH = new RegExp(
  `(${COUNT})[ -]?((?:business |working |work |week)?day|week|fortnight|month|year)`,
  "giu",
);
const FROM_NOW = new RegExp(
  String.raw`(?<![\p{L}\d])(?:in (?:exactly |about |around |roughly |just )?(${AMOUNT})(?:'s?)?(?: time)?(?! (?:after|before|from(?! now)))|(${AMOUNT})(?:'s?)?(?: time)? (ago|from now|from today|after today|later|hence))(?! of\b)(?:,? (?:on )?(${WEEKDAY}))?(?![\p{L}\d])`,
  "iu",
);
const WEEKDAYS_ON = new RegExp(
  String.raw`(?<![\p{L}\d])(${COUNT}) (${WEEKDAY})s? (from now|from today|later|ago)(?![\p{L}\d])`,
  "iu",
);
/** "A few days" is no one day. */
const VAGUE = /\b(?:few|couple)\b/i;
const LOOSE = /\b(?:a )?(?:few|couple(?: of)?) /i;

/** Finds a day told by its distance from today: "tomorrow", "in 3 days", "1 month and 2 days ago", "two Sundays from now". */
export function findRelativeDay(words: string, context: DayContext): FoundDay | undefined {
  return weekdaysOn(words, context) ?? fromNow(words, context) ?? nearDay(words, context.today);
}

/** "Today", "tomorrow", "the day after tomorrow" */
function nearDay(words: string, today: LocalDay): FoundDay | undefined {
  for (const [pattern, distance] of NEAR_DAYS) {
    const match = pattern.exec(words);
    if (match !== null) return { ...spanOf(match), days: [addDays(today, distance)] };
  }
  return undefined;
}

function fromNow(words: string, context: DayContext): FoundDay | undefined {
  const match = FROM_NOW.exec(words);
  if (match === null) return undefined;
  const sign = match[3]?.toLowerCase() === "ago" ? -1 : 1;
  const amount = match[1] ?? match[2] ?? "";
  if (VAGUE.test(amount)) return sign < 0 ? vaguelyAgo(match, amount, context) : undefined;
  const day = addCounted(context.today, amount, sign, context);
  if (day === undefined) return undefined;
  const weekday = match[4];
  return {
    ...spanOf(match),
    days: weekday === undefined ? [day] : ofThatWeek(day, weekday, context),
  };
}

/** "A few days ago" is asked: three, two or four; what is vague and lies ahead is a promise and no day. */
function vaguelyAgo(
  match: RegExpExecArray,
  amount: string,
  context: DayContext,
): FoundDay | undefined {
  const counts = /few/i.test(amount) ? [3, 2, 4] : [2, 3];
  const days = counts.flatMap(
    (count) => addCounted(context.today, amount.replace(LOOSE, `${count} `), -1, context) ?? [],
  );
  return { ...spanOf(match), days };
}

/** "A week ago Thursday": of that week, or a week before the last one. */
function ofThatWeek(day: LocalDay, weekday: string, { today }: DayContext): readonly LocalDay[] {
  const place = placeOf(weekday);
  const inWeek = dayOfWeek(day, place);
  const back = day < today;
  const near = dayOfWeek(today, place);
  const counted = back
    ? near < today
      ? near
      : addDays(near, -7)
    : near > today
      ? near
      : addDays(near, 7);
  const moved = addDays(counted, weeksBetween(today, day) * 7);
  return inWeek === moved ? [inWeek] : [inWeek, moved];
}

function weeksBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (7 * 24 * 3_600_000));
}

function weekdaysOn(words: string, { today }: DayContext): FoundDay | undefined {
  const match = WEEKDAYS_ON.exec(words);
  if (match === null) return undefined;
  const count = countOf(match[1] ?? "");
  const near = dayOfWeek(today, placeOf(match[2] ?? ""));
  if (match[3]?.toLowerCase() === "ago") {
    const last = near < today ? near : addDays(near, -7);
    return { ...spanOf(match), days: [addDays(last, -7 * (count - 1))] };
  }
  const next = near > today ? near : addDays(near, 7);
  return { ...spanOf(match), days: [addDays(next, 7 * (count - 1))] };
}

/** A pattern for a distance in days, weeks, months or years, without a capturing group. */
export const DISTANCE_IN_DAYS: string = AMOUNT;

/** The day so far from another, `sign` 1 for later and -1 for earlier; undefined when nothing is counted ("0 days"). */
export function addCounted(
  day: LocalDay,
  amount: string,
  sign: 1 | -1,
  context: DayContext,
): LocalDay | undefined {
  let reached: LocalDay = day;
  let counted = 0;
  for (const [, digits = "", unit = ""] of amount.matchAll(EACH)) {
    const count = countOf(digits);
    counted += count;
    reached = /[a-z]{4} ?day/i.test(unit)
      ? context.addBusinessDays(reached, sign * count)
      : addAmount(reached, amountOf(unit.toLowerCase(), sign * count));
  }
  return counted > 0 ? reached : undefined;
}

function amountOf(unit: string, count: number): Amount {
  switch (unit) {
    case "year":
      return { months: 12 * count, days: 0 };
    case "month":
      return { months: count, days: 0 };
    case "fortnight":
      return { months: 0, days: 14 * count };
    case "week":
      return { months: 0, days: 7 * count };
    default:
      return { months: 0, days: count };
  }
}
