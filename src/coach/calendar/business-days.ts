import type { SkippedDay } from "../cadence/plan.ts";
import type { DayRange, LocalDay, Policy, Region } from "../facts.ts";
import { addDays, weekdayOf } from "./days.ts";
import { hasHolidayList, holidayOn } from "./holidays.ts";
import { weekendOf } from "./weekend.ts";

/** Which days count: the weekend and public holidays of a region, and the person's own days off. */
export interface BusinessCalendar {
  readonly region: Region;
  /** 0 Sunday to 6 Saturday. */
  readonly weekend: readonly number[];
  /** False when no public holidays are known for the region: only weekends and own days are skipped then. */
  readonly holidaysListed: boolean;
  readonly daysAway: readonly DayRange[];
  readonly extraHolidays: readonly LocalDay[];
}

/** Longer absences are cut here, so that a slip of the keyboard ("until 9999") cannot push every date out of sight. */
const MAX_DAYS_AWAY = 366;

/** The calendar of a region together with the person's days away and extra holidays. */
export function calendarFor(
  region: Region,
  policy: Pick<Policy, "daysAway" | "extraHolidays">,
): BusinessCalendar {
  return {
    region,
    weekend: weekendOf(region),
    holidaysListed: hasHolidayList(region),
    daysAway: policy.daysAway.map(shortened),
    extraHolidays: policy.extraHolidays,
  };
}

/** Whether this day counts in the calendar. */
export function isBusinessDay(day: LocalDay, calendar: BusinessCalendar): boolean {
  return whyNot(day, calendar) === undefined;
}

/**
 * The n-th business day after a day (day 1 is the next one; n = 0 gives the day itself), with the days between the two
 * that did not count.
 */
export function addBusinessDays(
  day: LocalDay,
  n: number,
  calendar: BusinessCalendar,
): { readonly day: LocalDay; readonly skipped: readonly SkippedDay[] } {
  const skipped: SkippedDay[] = [];
  let current = day;
  let counted = 0;
  while (counted < n) {
    current = addDays(current, 1);
    const reason = whyNot(current, calendar);
    if (reason === undefined) counted += 1;
    else skipped.push(reason);
  }
  return { day: current, skipped };
}

/** The day itself when it counts, else the next one that does. */
export function firstBusinessDayFrom(day: LocalDay, calendar: BusinessCalendar): LocalDay {
  return isBusinessDay(day, calendar) ? day : addBusinessDays(day, 1, calendar).day;
}

/** How many business days lie after `from` up to and including `to`; 0 when `to` is not after `from`. */
export function businessDaysBetween(
  from: LocalDay,
  to: LocalDay,
  calendar: BusinessCalendar,
): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isBusinessDay(day, calendar)) count += 1;
  }
  return count;
}

/** The days after `from` up to and including `to` that do not count, in order. */
export function skippedBetween(
  from: LocalDay,
  to: LocalDay,
  calendar: BusinessCalendar,
): readonly SkippedDay[] {
  const skipped: SkippedDay[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const reason = whyNot(day, calendar);
    if (reason !== undefined) skipped.push(reason);
  }
  return skipped;
}

function whyNot(day: LocalDay, calendar: BusinessCalendar): SkippedDay | undefined {
  if (calendar.weekend.includes(weekdayOf(day))) return { day, why: "weekend" };
  const name = calendar.holidaysListed ? holidayOn(calendar.region, day) : undefined;
  if (name !== undefined) return { day, why: "holiday", name };
  if (calendar.extraHolidays.includes(day)) return { day, why: "extra" };
  const away = calendar.daysAway.some((range) => range.from <= day && day <= range.until);
  return away ? { day, why: "away" } : undefined;
}

function shortened(range: DayRange): DayRange {
  const limit = addDays(range.from, MAX_DAYS_AWAY);
  return range.until <= limit ? range : { from: range.from, until: limit };
}
