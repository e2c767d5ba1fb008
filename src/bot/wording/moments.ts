import { type Text, text } from "../../chat/text.ts";
import { clockChangeAt } from "../../coach/calendar/clock-change.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayInstant, sayRelative, sayTime } from "../../coach/calendar/say-day.ts";
import { zoneName } from "../../coach/calendar/zones.ts";
import type { Instant, Interview } from "../../coach/facts.ts";
import type { Moment } from "../../coach/language/read-moment.ts";

/** A reading of somebody's words, to choose from: "Tue 12 Jan 2027, 15:00". */
export function sayMoment({ day, time, zone }: Moment, now: Instant): string {
  const date = sayDay(day, localDayOf(now, zone));
  return time === undefined ? date : `${date}, ${time}`;
}

/**
 * When an interview is: weekday, date, time, zone and distance; the person's own clock beside it where it differs:
 * "Tue 24 Nov 2026, 15:00 (New York time), tomorrow; 21:00 on your clock".
 */
export function sayInterviewTime(
  interview: Pick<Interview, "startsAt" | "localDay" | "zone">,
  zone: string,
  now: Instant,
): Text {
  const theirs = sayInstant(interview.startsAt, interview.zone, now);
  const sameClock =
    sayTime(interview.startsAt, interview.zone) === sayTime(interview.startsAt, zone);
  if (sameClock) return text`${theirs}`;
  const day = localDayOf(interview.startsAt, zone);
  const otherDay = day === interview.localDay ? "" : ` on ${sayDay(day, localDayOf(now, zone))}`;
  return text`${theirs}; ${sayTime(interview.startsAt, zone)}${otherDay} on your clock (${zoneName(zone)})`;
}

/** Which of the two is kept where the clocks show the interview's time twice; empty where they show it once. */
export function sayRepeatedHour(at: Pick<Interview, "localDay" | "localTime" | "zone">): string {
  return clockChangeAt(at.localDay, at.localTime, at.zone)?.kind === "repeated"
    ? ` The clocks go back then, so ${at.localTime} comes twice: I count from the first.`
    : "";
}

/** A day with its distance: "Thu 3 Dec (in 9 days)". */
export function sayDayFrom(day: string, today: string): string {
  return `${sayDay(day, today)} (${sayRelative(day, today)})`;
}
