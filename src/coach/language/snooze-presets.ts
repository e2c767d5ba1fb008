import { addDays, addMinutes, instantAt, localDayOf, weekdayOf } from "../calendar/days.ts";
import type { Instant, LocalTime } from "../facts.ts";

export type SnoozePreset = "hour" | "evening" | "tomorrow" | "monday";

const MORNING: LocalTime = "09:00";
const EVENING: LocalTime = "18:00";
const MONDAY = 1;

/**
 * When a snooze ends: an hour from now; today at 18:00 in `zone` (an hour from now when that is over); tomorrow at 9:00;
 * the next Monday at 9:00, never today. Throws when the zone is unknown.
 */
export function snoozeUntil(preset: SnoozePreset, now: Instant, zone: string): Instant {
  const today = localDayOf(now, zone);
  switch (preset) {
    case "hour":
      return addMinutes(now, 60);
    case "evening": {
      const evening = instantAt(today, EVENING, zone);
      return evening > now ? evening : addMinutes(now, 60);
    }
    case "tomorrow":
      return instantAt(addDays(today, 1), MORNING, zone);
    case "monday": {
      const distance = (MONDAY - weekdayOf(today) + 7) % 7;
      return instantAt(addDays(today, distance === 0 ? 7 : distance), MORNING, zone);
    }
  }
}
