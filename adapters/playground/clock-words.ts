import { addDays, instantAt } from "./local-time.ts";

const HOUR_MS = 3_600_000;
const LENGTH_MS = { m: 60_000, h: HOUR_MS } as const;
/** No journey needs more, and a slip of the finger should not run through a century of nudges. */
const FARTHEST_DAYS = 3660;

export type ClockTarget =
  | { readonly kind: "instant"; readonly instant: string }
  | { readonly kind: "fault"; readonly fault: string };

/**
 * Reads where the clock should go: "+2d", "+90m", "+3h" or "2026-12-03T09:00" in the person's zone. Days keep the time
 * of day over daylight saving; hours and minutes are real ones. The instant is ISO-8601 UTC and never before `now`.
 */
export function readClockWords(words: string, now: string, zone: string): ClockTarget {
  const instant = forward(words, now, zone) ?? instantAt(words, zone);
  if (instant === undefined) {
    return fault(`"${words}" is no time. Try +2d, +90m, +3h or 2026-12-03T09:00.`);
  }
  if (instant < now) return fault("The clock only goes forward.");
  if (Date.parse(instant) - Date.parse(now) > FARTHEST_DAYS * 24 * HOUR_MS) {
    return fault("That is more than ten years away; go in smaller steps.");
  }
  return { kind: "instant", instant };
}

function forward(words: string, now: string, zone: string): string | undefined {
  const match = /^\+(\d{1,6})([dhm])$/.exec(words);
  if (match === null) return undefined;
  const [, digits, unit] = match;
  const amount = Number(digits);
  if (unit === "d") return amount > FARTHEST_DAYS * 2 ? undefined : addDays(now, amount, zone);
  const lengthMs = unit === "h" ? LENGTH_MS.h : LENGTH_MS.m;
  return new Date(Date.parse(now) + amount * lengthMs).toISOString();
}

function fault(words: string): ClockTarget {
  return { kind: "fault", fault: words };
}
