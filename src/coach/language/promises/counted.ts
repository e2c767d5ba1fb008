import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { addAmount } from "../dates/calendar-sums.ts";
import { type Span, spanOf } from "../dates/span.ts";
import { COUNT, countOf } from "../numbers/number-words.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(in|within|after|over|up to|at most)(?: about| around| roughly)? (?:the )?(?:(?:next|coming) )?)?(${COUNT})(?: ?(?:-|to|or) ?(${COUNT}))?[ -](?:more )?(business |working |work |week)?(day|week|fortnight|month)s?(?: or (so|2)| (and a half))?(?:'s?)?(?: time)?(?: from (?:now|today))?(?![\p{L}\d])(?! (?:ago|from|after|before|on|of|today|tomorrow|week))`,
  "iu",
);
const AND_A_HALF_WEEKS = /(?<![\p{L}\d])(?:in |within )?(\d{1,2}) and a half weeks(?![\p{L}\d])/iu;
const COMING_DAYS =
  /(?<![\p{L}\d])(?:in |over )?the (?:coming|next few|following) days(?![\p{L}\d])/iu;
const COMING_FORTNIGHT =
  /(?<![\p{L}\d])(?:in|over|within) the (?:(?:coming|next|following) )?fortnight(?![\p{L}\d])/iu;
const HOURS =
  /(?<![\p{L}\d])(?:in|within|over)(?: the)?(?: next)? (\d{1,3}) ?(?:h|hrs?|hours?)(?![\p{L}\d])/iu;
const COMING_ONE =
  /(?<![\p{L}\d])(?:in|within|over) the next (day|week|fortnight|month)(?: or (so|2))?(?![\p{L}\d])/iu;
const FEW = 3;
const HOURS_A_DAY = 24;

/** Finds a counted wait: "in 5 business days", "within 10 working days", "in 2-3 weeks", "a week or 2", "within 48 hours". */
export function findCounted(words: string, context: PromiseContext): FoundPromise | undefined {
  return wholeDaysOfHours(words, context) ?? counted(words, context);
}

/** Finds a stretch that begins now: "in the next few days", "in the next week or so", "over the coming fortnight". */
export function findComingDays(words: string, context: PromiseContext): FoundPromise | undefined {
  const { today } = context;
  const days = COMING_DAYS.exec(words);
  if (days !== null) return around(days, context.addBusinessDays(today, FEW), today);
  const fortnight = COMING_FORTNIGHT.exec(words);
  if (fortnight !== null) return around(fortnight, addDays(today, 14), today);
  const one = COMING_ONE.exec(words);
  if (one !== null) {
    return around(
      one,
      dayAfter(one[2] === "2" ? 2 : 1, (one[1] ?? "").toLowerCase(), context),
      today,
    );
  }
  const half = AND_A_HALF_WEEKS.exec(words);
  if (half === null) return undefined;
  return around(half, addDays(today, Math.ceil((Number(half[1]) + 0.5) * 7)), today);
}

/** "Within 48 hours" is two days; less than a day is a time and no day. */
function wholeDaysOfHours(words: string, { today }: PromiseContext): FoundPromise | undefined {
  const match = HOURS.exec(words);
  const days = Math.ceil(Number(match?.[1]) / HOURS_A_DAY);
  if (match === null || Number(match[1]) < HOURS_A_DAY) return undefined;
  return { ...spanOf(match), day: addDays(today, days), certainty: "by" };
}

function counted(words: string, context: PromiseContext): FoundPromise | undefined {
  const match = COUNTED.exec(words);
  if (match === null) return undefined;
  const [, lead, low = "", high, working = "", unit = "", more, half] = match;
  const first = countOf(low);
  const last = Math.max(first, high === undefined ? 0 : countOf(high), more === "2" ? 2 : 0);
  if (!Number.isInteger(last) || last < 1) return undefined;
  const kind = unit.toLowerCase() === "day" ? `${working}day` : unit;
  const after = (count: number) => dayAfter(count, kind.toLowerCase(), context);
  const day = half === undefined ? after(last) : addDays(after(last), halfOf(unit));
  const isLimit = /^(?:within|up to|at most)$/i.test(lead ?? "");
  const isExact = first === last && more === undefined && unit.toLowerCase() === "day";
  if (isLimit || (isExact && !/few|couple/i.test(low))) {
    return { ...spanOf(match), day, certainty: "by" };
  }
  if (half !== undefined) return around(match, day, day);
  const from = /\bnext\b|\bcoming\b|^over/i.test(match[0]) ? context.today : after(first);
  return around(match, day, from);
}

function around(match: RegExpExecArray, day: LocalDay, from: LocalDay): FoundPromise {
  const span: Span = spanOf(match);
  return { ...span, day, ...(from < day ? { from } : {}), certainty: "around" };
}

function dayAfter(count: number, unit: string, context: PromiseContext): LocalDay {
  const { today, addBusinessDays } = context;
  if (/^(?:business|working|work|week) ?day/.test(unit)) return addBusinessDays(today, count);
  if (unit === "month") return addAmount(today, { months: count, days: 0 });
  return addDays(today, count * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1));
}

/** "A week and a half": rounded up, because nobody should be reminded before. */
function halfOf(unit: string): number {
  return unit.toLowerCase() === "week" ? 4 : unit.toLowerCase() === "month" ? 15 : 1;
}
