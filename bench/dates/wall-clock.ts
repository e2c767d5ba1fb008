import { localDayOf, localTimeOf } from "../../src/coach/calendar/days.ts";

/** Minutes by which clocks in an IANA zone are ahead of UTC at this instant. Throws when the zone is unknown. */
export function wallClockShiftMinutes(now: string, zone: string): number {
  return (
    (wallClockOf(now, zone).getTime() - Math.floor(Date.parse(now) / 60_000) * 60_000) / 60_000
  );
}

/** What clocks in an IANA zone show, to the minute, as if it were UTC. Throws when the zone is unknown. */
export function wallClockOf(now: string, zone: string): Date {
  return new Date(`${localDayOf(now, zone)}T${localTimeOf(now, zone)}:00.000Z`);
}
