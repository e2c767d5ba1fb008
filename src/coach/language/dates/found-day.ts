import type { LocalDay } from "../../facts.ts";
import type { Span } from "./span.ts";

export type Direction = "future" | "past" | "either";

/** What a day in words is read against. */
export interface DayContext {
  /** Today where the person is. */
  readonly today: LocalDay;
  readonly direction: Direction;
  /** BCP 47; decides the order of "1/12" where it names a country. */
  readonly locale: string | undefined;
  /** Whether the time of day that was said is already over today; undefined when none was said. */
  readonly timeIsOver: boolean | undefined;
}

/** The days the words can mean, likeliest first; none when they name a day that does not exist. */
export interface FoundDay extends Span {
  readonly days: readonly LocalDay[];
  readonly why?: string;
  /** "Fri 11": the number may just as well be the hour. */
  readonly mayBeHour?: true;
  /** Set where only the person's locale decided which number is the month. */
  readonly orderFromLocale?: DateOrder;
}

export type DateOrder = "day-first" | "month-first";

/** A day from numbers, or undefined when the calendar has no such day (30 February, 29 February 2027). */
export function existingDay(year: number, month: number, date: number): LocalDay | undefined {
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined;
  return made.toISOString().slice(0, 10);
}
