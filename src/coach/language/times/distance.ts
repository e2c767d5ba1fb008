import { DISTANCE_IN_DAYS } from "../dates/relative-day.ts";
import type { Span } from "../dates/span.ts";
import { findDuration } from "./duration.ts";

export interface FoundDistance extends Span {
  /** Days, weeks or months that were counted before the hours: "1 day", "1 month 2 days". */
  readonly amount: string;
  /** Of hours and minutes; not negative. */
  readonly minutes: number;
  /** -1 for "ago". */
  readonly sign: 1 | -1;
}

const LEAD =
  /(?<![\p{L}\d])(?:in|within|over)(?: the)?(?: next)?(?: about| around| less than| under)?\s+$/iu;
const TAIL = /^\s+(ago|from now|later)\b/i;
const AMOUNT = new RegExp(String.raw`(?<![\p{L}\d])(${DISTANCE_IN_DAYS})(?:,| and)?\s+$`, "iu");

/** Finds a distance from now in hours or minutes: "in 2 hours", "90 min ago", "1 day 2 hours later". */
export function findDistance(words: string): FoundDistance | undefined {
  const duration = findDuration(words);
  if (duration === undefined) return undefined;
  const days = AMOUNT.exec(words.slice(0, duration.start));
  const start = days?.index ?? duration.start;
  const lead = LEAD.exec(words.slice(0, start));
  const tail = TAIL.exec(words.slice(duration.end));
  if (lead === null && tail === null) return undefined;
  const isAgo = tail?.[1]?.toLowerCase() === "ago";
  return {
    start: isAgo ? start : (lead?.index ?? start),
    end: duration.end + (tail?.[0].length ?? 0),
    amount: days?.[1] ?? "",
    minutes: duration.minutes,
    sign: isAgo ? -1 : 1,
  };
}
