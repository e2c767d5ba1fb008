import type { Instant, LocalDay, LocalTime } from "../facts.ts";
import { daysBetween, localDayOf, localTimeOf, weekdayOf } from "./days.ts";
import { zoneName } from "./zones.ts";

const WEEKDAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] as const;
const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "Thu 3 Dec", with the year where it differs from today's: "Mon 4 Jan 2027". */
export function sayDay(day: LocalDay, today?: LocalDay): string {
  const words = `${sayWeekdayAndDate(day)} ${monthOf(day)}`;
  return today === undefined || yearOf(day) === yearOf(today) ? words : `${words} ${yearOf(day)}`;
}

/** "Thu 3 - Thu 10 Dec"; month and year of the first day only where they differ from the last day's. */
export function sayRange(first: LocalDay, last: LocalDay, today?: LocalDay): string {
  if (first === last) return sayDay(first, today);
  if (first.slice(0, 7) === last.slice(0, 7)) {
    return `${sayWeekdayAndDate(first)} - ${sayDay(last, today)}`;
  }
  return `${sayDay(first, yearOf(first) === yearOf(last) ? undefined : today)} - ${sayDay(last, today)}`;
}

/** "today", "tomorrow", "yesterday", "in 9 days", "3 days ago". */
export function sayRelative(day: LocalDay, today: LocalDay): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** The wall-clock time in an IANA zone, 24 hours: "15:00". */
export function sayTime(instant: Instant, zone: string): LocalTime {
  return localTimeOf(instant, zone);
}

/** Everything about an instant in one zone: "Tue 24 Nov 2026, 15:00 (New York time), in 3 days". */
export function sayInstant(instant: Instant, zone: string, now: Instant): string {
  const day = localDayOf(instant, zone);
  const date = `${sayDay(day)} ${yearOf(day)}`;
  const relative = sayRelative(day, localDayOf(now, zone));
  return `${date}, ${sayTime(instant, zone)} (${zoneName(zone)}), ${relative}`;
}

function sayWeekdayAndDate(day: LocalDay): string {
  return `${WEEKDAYS[weekdayOf(day)]} ${Number(day.slice(8, 10))}`;
}

function monthOf(day: LocalDay): string {
  return MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
}

function yearOf(day: LocalDay): string {
  return day.slice(0, 4);
}
