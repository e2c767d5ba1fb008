import { addDays, daysBetween, weekdayOf } from "../../../calendar/days.ts";
import type { Certainty, LocalDay, LocalTime } from "../../../facts.ts";
import type { DayCopy } from "../../locale.ts";

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** How a letter names days and times; the United States write the month first and count to twelve. */
export const DAYS: DayCopy = {
  day: (day, region) => `${weekday(day)}${isUs(region) ? "," : ""} ${date(day, region)}`,
  metOn(day, today, region) {
    if (day === today) return "today";
    if (day === addDays(today, -1)) return "yesterday";
    const isThisWeek = daysBetween(day, today) < 7 && weekdayOf(day) !== weekdayOf(today);
    return isThisWeek ? `on ${weekday(day)}` : `on ${date(day, region)}`;
  },
  decision: (day, certainty, region) => `a decision ${near(certainty)} ${DAYS.day(day, region)}`,
  missed(day, time, today, zoneName, region) {
    const when = day === today ? "today" : DAYS.day(day, region);
    return `${when} at ${clock(time, region)} (${zoneName})`;
  },
};

const isUs = (region: string): boolean => region === "US" || region.startsWith("US-");

const near = (certainty: Certainty): string => (certainty === "by" ? "by" : "around");

const weekday = (day: LocalDay): string => WEEKDAYS[weekdayOf(day)] ?? "";

function date(day: LocalDay, region: string): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
  const number = Number(day.slice(8, 10));
  return isUs(region) ? `${month} ${number}` : `${number} ${month}`;
}

/** "15:00", in the United States "3:00 PM". */
function clock(time: LocalTime, region: string): string {
  if (!isUs(region)) return time;
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return `${hour % 12 || 12}:${String(minute).padStart(2, "0")} ${hour < 12 ? "AM" : "PM"}`;
}
