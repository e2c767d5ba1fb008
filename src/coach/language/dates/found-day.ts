import { daysBetween, localDayOf } from "../../calendar/days.ts";
import type { Instant, LocalDay } from "../../facts.ts";
import { addWeekdays, bothWays } from "./calendar-sums.ts";
import type { Span } from "./span.ts";

export type Direction = "future" | "past" | "either";

/** What a caller says about the person and the moment. */
export interface DayOptions {
  readonly now: Instant;
  /** The person's zone, an IANA name. */
  readonly zone: string;
  /** BCP 47, for example "en-GB"; decides what "1/12" means. */
  readonly locale?: string | undefined;
  /** The n-th business day after `day`; without it only Saturdays and Sundays are skipped. */
  readonly addBusinessDays?: ((day: LocalDay, count: number) => LocalDay) | undefined;
  /** The English name of the public holiday on this day; without it "after Thanksgiving" cannot be read. */
  readonly holidayOn?: ((day: LocalDay) => string | undefined) | undefined;
}

/** What a day in words is read against. */
export interface DayContext {
  /** Today where the person is. */
  readonly today: LocalDay;
  readonly direction: Direction;
  /** BCP 47; decides the order of "1/12" where it names a country. */
  readonly locale: string | undefined;
  /** Whether the time of day that was said is already over today; undefined when none was said. */
  readonly timeIsOver: boolean | undefined;
  /** The n-th business day after `day`, or before it when negative. */
  readonly addBusinessDays: (day: LocalDay, count: number) => LocalDay;
  /** The English name of the public holiday on this day. */
  readonly holidayOn: ((day: LocalDay) => string | undefined) | undefined;
}

/** The context that a caller's options make. Throws when the zone is unknown. */
export function dayContext(
  { now, zone, locale, addBusinessDays, holidayOn }: DayOptions,
  direction: Direction,
  timeIsOver?: boolean,
): DayContext {
  return {
    today: localDayOf(now, zone),
    direction,
    locale,
    timeIsOver,
    addBusinessDays: bothWays(addBusinessDays ?? addWeekdays),
    holidayOn,
  };
}

/** The days the words can mean, likeliest first; none when they name a day that does not exist. */
export interface FoundDay extends Span {
  readonly days: readonly LocalDay[];
  readonly why?: string;
  /** "Fri 11": the number may just as well be the hour. */
  readonly mayBeHour?: true;
  /** "Next Monday": a bare number behind it is not taken for an hour of the morning without asking. */
  readonly afterNext?: true;
  /** Set where only the person's locale decided which number is the month. */
  readonly orderFromLocale?: DateOrder;
}

export type DateOrder = "day-first" | "month-first";

/** A date whose year may be left open. */
export interface NamedDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

/**
 * The days that dates name, likeliest first. Without a year it is the next one, the last one or the nearest one, as the
 * direction says.
 */
export function daysOf(
  dates: readonly NamedDate[],
  context: DayContext,
): { readonly days: readonly LocalDay[]; readonly why?: string } {
  const days = dates.flatMap((date) => dayOf(date, context) ?? []);
  return days.length > 0 ? { days } : { days, why: "The calendar has no such day." };
}

function dayOf({ year, month, date }: NamedDate, context: DayContext): LocalDay | undefined {
  if (year !== undefined) return existingDay(year, month, date);
  const { today, direction } = context;
  const thisYear = Number(today.slice(0, 4));
  const key = `${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  if (direction === "future") {
    return existingDay(key >= today.slice(5) ? thisYear : thisYear + 1, month, date);
  }
  if (direction === "past") {
    return existingDay(key <= today.slice(5) ? thisYear : thisYear - 1, month, date);
  }
  const near = [thisYear, thisYear + 1, thisYear - 1].flatMap(
    (one) => existingDay(one, month, date) ?? [],
  );
  const distance = (day: LocalDay) => Math.abs(daysBetween(today, day));
  return near.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** A day from numbers, or undefined when the calendar has no such day (30 February, 29 February 2027). */
export function existingDay(year: number, month: number, date: number): LocalDay | undefined {
  const made = new Date(Date.UTC(year, month - 1, date));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== date) return undefined;
  return made.toISOString().slice(0, 10);
}
