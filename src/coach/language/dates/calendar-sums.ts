import { addDays, weekdayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";

/** Business days are counted back day by day; nobody means more than two years. */
const MAX_DAYS_BACK = 731;

/** A distance in the calendar; months are added before days, as people count "1 month and 2 days". */
export interface Amount {
  readonly months: number;
  readonly days: number;
}

/** The day so much later (earlier when negative); the end of a shorter month stands for dates it does not have. */
export function addAmount(day: LocalDay, { months, days }: Amount): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return addDays(dateIn(year, month + months, date), days);
}

/** The date in that month, or the month's last day where it is shorter; month 13 is the next January. */
export function dateIn(year: number, month: number, date: number): LocalDay {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const made = new Date(Date.UTC(year, month - 1, Math.min(date, last)));
  return made.toISOString().slice(0, 10);
}

/** The n-th day after `day` that is no Saturday or Sunday: for callers that know no holidays. */
export function addWeekdays(day: LocalDay, count: number): LocalDay {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (weekdayOf(reached) !== 0 && weekdayOf(reached) !== 6) left -= 1;
  }
  return reached;
}

/** Counts backwards as well with a function that only knows the n-th business day after a day. */
export function bothWays(
  addBusinessDays: (day: LocalDay, count: number) => LocalDay,
): (day: LocalDay, count: number) => LocalDay {
  return (day, count) => {
    if (count >= 0) return addBusinessDays(day, count);
    let reached = day;
    for (let tried = 0, left = -count; left > 0 && tried < MAX_DAYS_BACK; tried++) {
      reached = addDays(reached, -1);
      if (addBusinessDays(addDays(reached, -1), 1) === reached) left -= 1;
    }
    return reached;
  };
}
