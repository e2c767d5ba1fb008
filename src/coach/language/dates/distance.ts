import { findDuration } from "./duration.ts";
import type { Span } from "./span.ts";

export interface FoundDistance extends Span {
  /** Negative for "ago". */
  readonly minutes: number;
}

/** Finds a distance from now in hours or minutes: "in 2 hours", "90 min ago". */
export function findDistance(words: string): FoundDistance | undefined {
  const duration = findDuration(words);
  if (duration === undefined) return undefined;
  const before = /(?<![\p{L}\d])in\s+(?:about\s+)?$/iu.exec(words.slice(0, duration.start));
  const after = /^\s+(ago|from now)\b/i.exec(words.slice(duration.end));
  const start = before?.index ?? duration.start;
  if (after?.[1]?.toLowerCase() === "ago") {
    return {
      start: duration.start,
      end: duration.end + after[0].length,
      minutes: -duration.minutes,
    };
  }
  if (after !== null) {
    return { start, end: duration.end + after[0].length, minutes: duration.minutes };
  }
  return before !== null ? { start, end: duration.end, minutes: duration.minutes } : undefined;
}
