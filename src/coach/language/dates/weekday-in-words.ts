import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { DayContext, FoundDay } from "./found-day.ts";
import { MONTH } from "./month-names.ts";
import { spanOf } from "./span.ts";
import { dayOfWeek, placeInWeek, placeOf, WEEKDAY } from "./weekday-names.ts";

const DATED = new RegExp(
  String.raw`(?<![\p{L}\d])((?:next|this|coming) )?(${WEEKDAY})\b\.?,? (the )?(\d{1,2})(st|nd|rd|th)?\b(?![:/.-]\d|\s?[ap]\.?m|\s?h|[\s-](?:of |${MONTH})|\.?\s?${MONTH}| (?:(?:minutes? |mins? )?(?:past|to)) )`,
  "iu",
);
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(next week|last week|this week|this coming|this|next|last|coming|past)(?: on)? )?(${WEEKDAY})\b\.?(?:\s+((?:of |in )?(?:next|last|this) week|week|fortnight|(?:after|before) (?:next|last))(?![\p{L}\d])(?! of))?`,
  "iu",
);
const COUNTED = /(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th))\s+$/i;
const BEFORE_DAY = /(?:\b(?:on|by|until|till|before|after|from|to|or|and)|[-/,(])\s*$/i;
const AFTER_DAY =
  /^(?:\s{2}|\s*(?:$|[^\p{L}\s]|(?:at|in the|morning|afternoon|evening|night|around|from|until|till|to|or|and|noon|next|last)(?![\p{L}])))/iu;
const AND_MONTH = new RegExp(`^,? ${MONTH}\\b`, "i");

/** Finds a weekday with a date beside it: "Fri 4", "Tuesday the 24th". */
export function findDatedWeekday(words: string, context: DayContext): FoundDay | undefined {
  const match = DATED.exec(words);
  return match === null ? undefined : fromDated(match, context);
}

/** Finds a weekday: "tue", "next Friday", "last Thursday", "Tuesday next week", "Monday week". */
export function findWeekday(words: string, context: DayContext): FoundDay | undefined {
  const match = IN_WORDS.exec(words);
  if (match === null || isPartOfMore(words, match) || isOtherWord(words, match)) return undefined;
  const said = `${match[1] ?? ""} ${match[3] ?? ""}`.toLowerCase().replace(/\s+/g, " ").trim();
  const days = meanings(placeOf(match[2] ?? ""), said, context);
  return { ...spanOf(match), days, ...(said === "next" ? { afterNext: true as const } : {}) };
}

/** "I sat with them", "Sun Microsystems": words of their own, unless what stands round them speaks of days. */
function isOtherWord(words: string, match: RegExpExecArray): boolean {
  if (!/^(?:sat|sun|wed)$/i.test(match[0])) return false;
  const { start, end } = spanOf(match);
  return !BEFORE_DAY.test(words.slice(0, start)) && !AFTER_DAY.test(words.slice(end));
}

/** "First Friday" without its month and "Sunday, Jan" are dates that were not read whole, so not half of them either. */
function isPartOfMore(words: string, match: RegExpExecArray): boolean {
  const { start, end } = spanOf(match);
  const after = words.slice(end);
  return (
    COUNTED.test(words.slice(0, start)) ||
    AND_MONTH.test(after) ||
    /^ the (?!latest|earliest)\p{L}/u.test(after)
  );
}

/** "Fri 4" is a date when the 4th is a Friday soon; otherwise the number is left to be read as an hour. */
function fromDated(match: RegExpExecArray, context: DayContext): FoundDay | undefined {
  const [, ahead, weekday = "", the, number, suffix] = match;
  const direction = ahead === undefined ? context.direction : "future";
  const found = datedWeekday(placeOf(weekday), Number(number), { ...context, direction });
  const surelyDate = the !== undefined || suffix !== undefined;
  if (surelyDate) return { ...spanOf(match), ...found };
  return found.days.length > 0 ? { ...spanOf(match), ...found, mayBeHour: true } : undefined;
}

function datedWeekday(
  place: number,
  date: number,
  context: DayContext,
): { readonly days: readonly LocalDay[]; readonly why?: string } {
  const steps = { future: [1], past: [-1], either: [1, -1] }[context.direction];
  for (const step of steps) {
    for (let distance = 0; distance <= 35; distance++) {
      const day = addDays(context.today, distance * step);
      if (placeInWeek(day) === place && Number(day.slice(8)) === date) return { days: [day] };
    }
  }
  return { days: [], why: `The ${date} of no month near today falls on that weekday.` };
}

function meanings(place: number, said: string, context: DayContext): readonly LocalDay[] {
  const { today } = context;
  if (said.endsWith("this week") || said === "this week") return [dayOfWeek(today, place)];
  if (/next week/.test(said)) return [dayOfWeek(today, place + 7)];
  if (/last week/.test(said)) return [dayOfWeek(today, place - 7)];
  if (said === "week") return [addDays(comingOne(place, today), 7)];
  if (said === "fortnight") return [addDays(comingOne(place, today), 14)];
  if (said.endsWith("after next")) return [dayOfWeek(today, place + 14)];
  if (said.endsWith("before last")) return [addDays(comingOne(place, today), -14)];
  if (/coming/.test(said)) return [comingOne(place, today)];
  if (said === "next") return nextOne(place, today);
  if (said === "last" || said === "past") return lastOne(place, today);
  return bare(place, context);
}

/** The next day of that name; today's name is a week away. */
function comingOne(place: number, today: LocalDay): LocalDay {
  return addDays(today, ((place - placeInWeek(today) + 6) % 7) + 1);
}

/** "Next Friday" said on a Tuesday is this week's for some and next week's for others. */
function nextOne(place: number, today: LocalDay): readonly LocalDay[] {
  const nextWeeks = dayOfWeek(today, place + 7);
  return place > placeInWeek(today) ? [dayOfWeek(today, place), nextWeeks] : [nextWeeks];
}

function lastOne(place: number, today: LocalDay): readonly LocalDay[] {
  const lastWeeks = dayOfWeek(today, place - 7);
  return place < placeInWeek(today) ? [dayOfWeek(today, place), lastWeeks] : [lastWeeks];
}

function bare(place: number, context: DayContext): readonly LocalDay[] {
  const { today, direction, timeIsOver } = context;
  const ahead = addDays(today, (place - placeInWeek(today) + 7) % 7);
  if (ahead !== today) return [direction === "past" ? addDays(ahead, -7) : ahead];
  if (direction === "past") return sameWeekday(today, -7, timeIsOver === false, timeIsOver);
  if (direction === "future") return sameWeekday(today, 7, timeIsOver === true, timeIsOver);
  return timeIsOver === false ? [today] : [today, addDays(today, 7)];
}

/** The weekday of today: the time of day tells which one is meant; without a time it is asked. */
function sameWeekday(
  today: LocalDay,
  step: number,
  other: boolean,
  timeIsOver: boolean | undefined,
): readonly LocalDay[] {
  const otherDay = addDays(today, step);
  if (timeIsOver === undefined) return [today, otherDay];
  return [other ? otherDay : today];
}
