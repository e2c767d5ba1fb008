import { addMinutes } from "../calendar/days.ts";
import type { Instant } from "../facts.ts";
import { readDurationMinutes } from "./dates/duration.ts";
import { type SnoozePreset, snoozeUntil } from "./snooze-presets.ts";
import { fold } from "./typed-words.ts";

const PRESETS: readonly (readonly [RegExp, SnoozePreset])[] = [
  [/^(?:an? hour|one hour|1 ?h(?:our|r)?)$/, "hour"],
  [/^(?:(?:this )?evening|tonight|later today)$/, "evening"],
  [/^(?:tomorrow|tmrw|tmr)(?: morning)?$/, "tomorrow"],
  [/^(?:next )?mon(?:day)?(?: morning)?$/, "monday"],
];
/** A week: anything longer is a date. */
const MAX_MINUTES = 7 * 24 * 60;

/** The choice of the snooze menu that was written out: "1h", "tonight", "tomorrow", "monday". */
export function readSnoozePreset(words: string): SnoozePreset | undefined {
  const said = bare(words);
  return PRESETS.find(([pattern]) => pattern.test(said))?.[1];
}

/** Reads the short ways to say how long to snooze ("2h", "in 30 min", "tonight"); dates are for readMoment. */
export function readSnooze(words: string, now: Instant, zone: string): Instant | undefined {
  const preset = readSnoozePreset(words);
  if (preset !== undefined) return snoozeUntil(preset, now, zone);
  const minutes = readDurationMinutes(bare(words).replace(/^in /, ""));
  if (minutes === undefined || minutes < 1 || minutes > MAX_MINUTES) return undefined;
  return addMinutes(now, minutes);
}

function bare(words: string): string {
  return fold(words.slice(0, 100))
    .replace(/[.!]+$/, "")
    .replace(/^(?:to|until|till|til|for|by) /, "")
    .trim();
}
