import { addDays, weekdayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { DayContext, FoundDay } from "./found-day.ts";
import { MONTH } from "./month-names.ts";
import { spanOf } from "./span.ts";

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
/** A pattern for an English weekday's name or abbreviation, without a capturing group. */
const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
const DATED = new RegExp(
  String.raw`(?<![\p{L}\d])(${WEEKDAY})\b\.?,? (the )?(\d{1,2})(st|nd|rd|th)?\b(?![:/.-]\d|\s?[ap]\.?m|\s?h|[\s-](?:of |${MONTH}))`,
  "iu",
);
const IN_WORDS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(next week|last week|this|next|last|coming|past)(?: on)? )?(${WEEKDAY})\b\.?(?:( next week| last week| week| of next week| after next)(?![\p{L}\d]))?`,
  "iu",
);

const AND_MONTH = new RegExp(`^,? ${MONTH}\\b`, "i");

/** Monday first, as people count "this week": 0 for Monday, 6 for Sunday. */
function placeInWeek(day: LocalDay): number {
  return (weekdayOf(day) + 6) % 7;
}

/** The day of the week that holds `day`: `place` 0 is its Monday, 7 the next Monday. */
export function dayOfWeek(day: LocalDay, place: number): LocalDay {
  return addDays(day, place - placeInWeek(day));
}

/** Finds a weekday with a date beside it: "Fri 4", "Tuesday the 24th". */
export function findDatedWeekday(words: string, context: DayContext): FoundDay | undefined {
  const match = DATED.exec(words);
  return match === null ? undefined : fromDated(match, context);
}

/** Finds a weekday: "tue", "next Friday", "last Thursday", "Tuesday next week". */
export function findWeekday(words: string, context: DayContext): FoundDay | undefined {
  const match = IN_WORDS.exec(words);
  if (match === null || isPartOfMore(words, match)) return undefined;
  const said = `${match[1] ?? ""} ${match[3] ?? ""}`.toLowerCase().replace(/\s+/g, " ").trim();
  return { ...spanOf(match), days: meanings(placeOf(match[2] ?? ""), said, context) };
}

/** "The first Friday of July" and "Sunday, Jan twenty one" are dates that are not read here, so not half of them either. */
function isPartOfMore(words: string, match: RegExpExecArray): boolean {
  const { start, end } = spanOf(match);
  const counted = /(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)\s+$/i.test(
    words.slice(0, start),
  );
  const after = words.slice(end);
  return counted || AND_MONTH.test(after) || /^ the \p{L}/u.test(after);
}

/** "Fri 4" is a date when the 4th is a Friday soon; otherwise the number is left to be read as an hour. */
function fromDated(match: RegExpExecArray, context: DayContext): FoundDay | undefined {
  const date = Number(match[3]);
  const found = datedWeekday(placeOf(match[1] ?? ""), date, context);
  const surelyDate = match[2] !== undefined || match[4] !== undefined;
  if (surelyDate) return { ...spanOf(match), ...found };
  return found.days.length > 0 ? { ...spanOf(match), ...found, mayBeHour: true } : undefined;
}

function placeOf(name: string): number {
  return (NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 6) % 7;
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
  if (/next week$|^next week/.test(said) || said === "week") return [dayOfWeek(today, place + 7)];
  if (/last week/.test(said)) return [dayOfWeek(today, place - 7)];
  if (/after next/.test(said)) return [dayOfWeek(today, place + 14)];
  if (said === "next") return nextOne(place, today);
  if (said === "last" || said === "past") return lastOne(place, today);
  return bare(place, context);
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
