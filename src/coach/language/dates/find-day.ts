import { weekdayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { findExplicitDate } from "./explicit-date.ts";
import type { DayContext, FoundDay } from "./found-day.ts";
import { findRelativeDay } from "./relative-day.ts";
import { blank } from "./span.ts";
import { findDatedWeekday, findWeekday } from "./weekday-in-words.ts";

/** Finds the day in words. A weekday beside a date ("Tue 24 Nov") is taken along with it. */
export function findDay(words: string, context: DayContext): FoundDay | undefined {
  const dated = findDatedWeekday(words, context);
  if (dated !== undefined) return dated;
  const date = findExplicitDate(words, context);
  if (date !== undefined) return withWeekday(words, date, context);
  return findRelativeDay(words, context) ?? findWeekday(words, context);
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
