import { addDays, weekdayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";

const NAMES = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** A pattern for an English weekday's name or abbreviation, without a capturing group. */
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";

/** Where a weekday's name stands in the week: 0 for Monday to 6 for Sunday. */
export function placeOf(name: string): number {
  return (NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 6) % 7;
}

/** Where a day stands in its week, as people count "this week": 0 for Monday to 6 for Sunday. */
export function placeInWeek(day: LocalDay): number {
  return (weekdayOf(day) + 6) % 7;
}

/** The day of the week that holds `day`: `place` 0 is its Monday, 7 the next Monday. */
export function dayOfWeek(day: LocalDay, place: number): LocalDay {
  return addDays(day, place - placeInWeek(day));
}
