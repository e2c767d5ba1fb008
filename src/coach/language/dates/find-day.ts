import { addDays, weekdayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { DayContext, FoundDay } from "./found-day.ts";
import { findHoliday, findHolidayFor, namesMovableHoliday } from "./holiday-in-words.ts";
import { findNamedDate } from "./named-date.ts";
import { findNumericDate } from "./numeric-date.ts";
import { addCounted, DISTANCE_IN_DAYS, findRelativeDay } from "./relative-day.ts";
import { blank, type Span, spanOf } from "./span.ts";
import { findDatedWeekday, findWeekday } from "./weekday-in-words.ts";
import { placeInWeek, placeOf, WEEKDAY } from "./weekday-names.ts";
import { findNthWeekday, findWeekdayOfMonth } from "./weekday-of-month.ts";

const COUNTED_FROM = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(${DISTANCE_IN_DAYS}|week|fortnight) (from|after|before)|((?:a|\d{1,2}) (?:week|fortnight)s?)(?: on| (?=today\b|tomorrow\b|${WEEKDAY}\b))) ?(?=[\p{L}\d])`,
  "iu",
);
const BESIDE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?(day|${WEEKDAY}) (after|before) (?!next\b|last\b|tomorrow|tmrw|tmr|yesterday)(?=[\p{L}\d])`,
  "iu",
);
const HOLIDAY_NAMED_AFTER_WEEKDAY = /\b(?:good friday|(?:easter|whit) monday)\b/i;
const UNKNOWN_HOLIDAY = "I do not know when that holiday is: give me the date.";

/** Finds the day in words, also one that is told by another ("two weeks from Friday", "the Monday after Thanksgiving"). */
export function findDay(words: string, context: DayContext): FoundDay | undefined {
  return countedFrom(words, context) ?? beside(words, context) ?? findPlainDay(words, context);
}

/** A weekday beside a date ("Tue 24 Nov") is taken along with it. */
function findPlainDay(words: string, context: DayContext): FoundDay | undefined {
  if (HOLIDAY_NAMED_AFTER_WEEKDAY.test(words)) return holidayIn(words, context);
  const dated = findDatedWeekday(words, context) ?? findWeekdayOfMonth(words, context);
  if (dated !== undefined) return dated;
  const date = findNamedDate(words, context) ?? findNumericDate(words, context);
  if (date !== undefined) return withWeekday(words, date, context);
  return (
    findRelativeDay(words, context) ??
    findWeekday(words, context) ??
    findNthWeekday(words, context) ??
    holidayIn(words, context)
  );
}

function holidayIn(words: string, context: DayContext): FoundDay | undefined {
  const holiday = findHoliday(words, context);
  if (holiday !== undefined) return { ...holiday, days: [holiday.first] };
  if (!namesMovableHoliday(words)) return undefined;
  return { start: 0, end: words.length, days: [], why: UNKNOWN_HOLIDAY };
}

/** "Two weeks from Friday": the distance counts from the day that follows. */
function countedFrom(words: string, context: DayContext): FoundDay | undefined {
  const match = COUNTED_FROM.exec(words);
  if (match === null) return undefined;
  const sign = match[2]?.toLowerCase() === "before" ? -1 : 1;
  const amount = (match[1] ?? match[3] ?? "").replace(/^(?=week|fortnight)/i, "a ");
  const move = (day: LocalDay) => addCounted(day, amount, sign, context) ?? day;
  return fromAnchor(words, spanOf(match), sign, move, context);
}

/** "The day after Thanksgiving", "the Monday before Christmas" */
function beside(words: string, context: DayContext): FoundDay | undefined {
  const match = BESIDE.exec(words);
  if (match === null) return undefined;
  const step = match[2]?.toLowerCase() === "after" ? 1 : -1;
  const move = (day: LocalDay) => nextTo(day, match[1] ?? "", step);
  return fromAnchor(words, spanOf(match), step, move, context);
}

function nextTo(day: LocalDay, unit: string, step: 1 | -1): LocalDay {
  let reached = addDays(day, step);
  if (unit.toLowerCase() === "day") return reached;
  while (placeInWeek(reached) !== placeOf(unit)) reached = addDays(reached, step);
  return reached;
}

/** Moves the day that follows `lead`; a holiday of several days is left from its last day, or reached at its first. */
function fromAnchor(
  words: string,
  { start, end }: Span,
  step: 1 | -1,
  move: (day: LocalDay) => LocalDay,
  context: DayContext,
): FoundDay | undefined {
  const tail = words.slice(end);
  const holiday = findHolidayFor(tail, context, ({ first, last, ...span }) => ({
    ...span,
    day: move(step > 0 ? last : first),
  }));
  if (holiday !== undefined && isAtStart(tail, holiday)) {
    return { start, end: end + holiday.end, days: [holiday.day] };
  }
  const day = findPlainDay(tail, context);
  if (day === undefined || !isAtStart(tail, day)) return undefined;
  return { ...day, start, end: end + day.end, days: day.days.map(move) };
}

function isAtStart(words: string, { start }: Span): boolean {
  return /^(?:the )?$/i.test(words.slice(0, start));
}

function withWeekday(words: string, date: FoundDay, context: DayContext): FoundDay {
  const weekday = findWeekday(blank(words, date), context);
  if (weekday === undefined) return date;
  const [first, second] = weekday.start < date.start ? [weekday, date] : [date, weekday];
  const between = words.slice(first.end, second.start);
  if (!/^[\s,(]{0,3}(?:the\s)?$/.test(between)) return date;
  const days = agreeing(date.days, weekday.days);
  return { ...date, days, start: first.start, end: second.end };
}

/** A weekday settles which date is meant; where it contradicts the date, both readings are asked. */
function agreeing(dates: readonly LocalDay[], weekdays: readonly LocalDay[]): readonly LocalDay[] {
  const [named] = weekdays;
  if (named === undefined) return dates;
  const same = dates.filter((day) => weekdayOf(day) === weekdayOf(named));
  if (same.length > 0) return same;
  return dates.length === 0 ? [] : [...dates, named];
}
