import type { Span } from "../dates/span.ts";

export interface SpokenTime extends Span {
  readonly hour: string;
  readonly minutes: string;
  /** "pm" behind it. */
  readonly half: string | undefined;
}

const SPOKEN =
  /(?<![\p{L}\d:])(?:a )?(half|quarter|[1-5]?\d)(?: ?min(?:ute)?s?)? (past|after|to|before|till) (\d{1,2})(?!\d|:\d| (?:min|hour|day|week|month|people|interview|business|working))\s?([ap]\.?m\b\.?)?/iu;

/** Finds a time told by its distance from the full hour: "half past 3", "quarter to 4", "20 minutes past 8 pm". */
export function findSpokenTime(words: string): SpokenTime | undefined {
  const match = SPOKEN.exec(words);
  if (match === null) return undefined;
  const [all, part = "", side = "", hour = "", half] = match;
  const distance = minutesOf(part.toLowerCase());
  const before = /^(?:to|before|till)$/i.test(side);
  // "9 to 5" is a range, and nobody says "half to 4".
  if (distance < 1 || (before && (distance === 30 || !isPlainDistance(part, all))))
    return undefined;
  const full = Number(hour);
  const said = before ? (full === 1 ? 12 : full - 1) : full;
  return {
    start: match.index,
    end: match.index + all.trimEnd().length,
    hour: String(said),
    minutes: String(before ? 60 - distance : distance).padStart(2, "0"),
    half,
  };
}

function minutesOf(part: string): number {
  if (part === "half") return 30;
  return part === "quarter" ? 15 : Number(part);
}

/** "Quarter to", "20 minutes to", and the fives that clocks are read by. */
function isPlainDistance(part: string, all: string): boolean {
  return /^quarter$/i.test(part) || /min/i.test(all) || ["20", "25"].includes(part);
}
