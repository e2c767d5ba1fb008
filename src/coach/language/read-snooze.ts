import { addDays, addMinutes, instantAt, localDayOf } from "../calendar/days.ts";
import type { Instant } from "../facts.ts";
import { COUNT, countOf } from "./numbers/number-words.ts";
import { type SnoozePreset, snoozeUntil } from "./snooze-presets.ts";
import { readDurationMinutes } from "./times/duration.ts";
import { fold } from "./typed-words.ts";

const PRESETS: readonly (readonly [RegExp, SnoozePreset])[] = [
  [/^(?:an? hour|one hour|1 ?h(?:our|r)?)$/, "hour"],
  [/^(?:(?:this )?evening|tonight|later today)$/, "evening"],
  [/^(?:tomorrow|tmrw|tmr)(?: morning)?$/, "tomorrow"],
  [/^(?:(?:next )?mon(?:day)?(?: morning)?|next week)$/, "monday"],
];
/** A week: anything longer is a date. */
const MAX_MINUTES = 7 * 24 * 60;
const MAX_DAYS = 365;
/** Where only days were said, the morning is meant, as in the snooze menu. */
const MORNING = "09:00";
const COUNTED_DAYS = new RegExp(`^(${COUNT}) (day|week)s?$`);

/** The choice of the snooze menu that was written out: "1h", "tonight", "tomorrow", "monday". */
export function readSnoozePreset(words: string): SnoozePreset | undefined {
  const said = bare(words);
  return PRESETS.find(([pattern]) => pattern.test(said))?.[1];
}

/** Reads the short ways to say how long to snooze ("2h", "in 30 min", "tonight", "3 days"); dates are for readMoment. */
export function readSnooze(words: string, now: Instant, zone: string): Instant | undefined {
  const preset = readSnoozePreset(words);
  if (preset !== undefined) return snoozeUntil(preset, now, zone);
  const length = bare(words).replace(/^in /, "");
  const days = readDays(length);
  if (days !== undefined) return instantAt(addDays(localDayOf(now, zone), days), MORNING, zone);
  const minutes = readDurationMinutes(length);
  if (minutes === undefined || minutes < 1 || minutes > MAX_MINUTES) return undefined;
  return addMinutes(now, minutes);
}

/** "3 days", "a week" */
function readDays(length: string): number | undefined {
  const match = COUNTED_DAYS.exec(length);
  if (match === null) return undefined;
  const days = countOf(match[1] ?? "") * (match[2] === "week" ? 7 : 1);
  return days > 0 && days <= MAX_DAYS ? days : undefined;
}

function bare(words: string): string {
  return fold(words.slice(0, 100))
    .replace(/[.!]+$/, "")
    .replace(/^(?:to|until|till|til|for|by|on) /, "")
    .trim();
}
