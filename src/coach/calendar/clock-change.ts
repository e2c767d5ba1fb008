import type { LocalDay, LocalTime } from "../facts.ts";
import { addMinutes, instantAt, localDayOf, localTimeOf } from "./days.ts";

/** What a change of the clocks does to one time of one day. */
export type ClockChange =
  /** The clocks jump over it; `before` and `after` are the times that many minutes to either side. */
  | { readonly kind: "skipped"; readonly before: LocalTime; readonly after: LocalTime }
  /** The clocks show it two times. */
  | { readonly kind: "repeated" };

/** No zone moves its clocks by more than three hours at once; most do by one, Lord Howe Island by half of one. */
const SHIFTS_MINUTES = [30, 60, 120, 180];

/**
 * Whether clocks in an IANA zone skip or repeat this day and time; undefined when they show it once. Throws when the
 * zone, the day or the time is no such thing.
 */
export function clockChangeAt(
  day: LocalDay,
  time: LocalTime,
  zone: string,
): ClockChange | undefined {
  const at = instantAt(day, time, zone);
  if (localTimeOf(at, zone) !== time) return skipped(day, time, zone);
  const again = SHIFTS_MINUTES.map((minutes) => addMinutes(at, minutes)).some(
    (later) => localTimeOf(later, zone) === time && localDayOf(later, zone) === day,
  );
  return again ? { kind: "repeated" } : undefined;
}

/** The offset before and the one after the change read the same words as two times. */
function skipped(day: LocalDay, time: LocalTime, zone: string): ClockChange {
  const gap = gapMinutes(day, time, zone);
  const asUtc = `${day}T${time}:00.000Z`;
  return {
    kind: "skipped",
    before: addMinutes(asUtc, -gap).slice(11, 16),
    after: addMinutes(asUtc, gap).slice(11, 16),
  };
}

/** How far the clocks jump: from the last time they show before the gap to the first one after it. */
function gapMinutes(day: LocalDay, time: LocalTime, zone: string): number {
  const resumes = instantAt(day, time, zone);
  const last = addMinutes(resumes, -1);
  const wall = (at: string): number =>
    Date.parse(`${localDayOf(at, zone)}T${localTimeOf(at, zone)}:00.000Z`) / 60_000;
  return wall(resumes) - wall(last) - 1;
}
