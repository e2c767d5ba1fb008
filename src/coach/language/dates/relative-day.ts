import { createRequire } from "node:module";
import type * as Chrono from "chrono-node/en";
import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { type DayContext, existingDay, type FoundDay } from "./found-day.ts";
import { COUNT, countOf } from "./number-words.ts";
import { spanOf } from "./span.ts";
import { findWeekday } from "./weekday-in-words.ts";

const NEAR_DAYS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:the )?day after (?:tomorrow|tmrw|tmr)\b/i, 2],
  [/\b(?:the )?day before yesterday\b/i, -2],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i, 0],
  [/\b(?:tomorrow|tomorow|tommorow|tommorrow|tmrw|tmr|2moro)\b/i, 1],
  [/\b(?:yesterday|last night)\b/i, -1],
  [/\bin a fortnight\b/i, 14],
];
const COUNTED_FROM = new RegExp(
  String.raw`(?<![\p{L}\d])(${COUNT}) (days?|weeks?|fortnights?) (from|after) (?=\p{L})`,
  "iu",
);
/** chrono also reads "next week" and "in a few days" as one certain day; they are none. */
const ONE_DAY =
  /^(?:in (?:[1-9]\d{0,2}|\p{L}{1,6}) (?:days?|weeks?|months?)|(?:[1-9]\d{0,2}|\p{L}{1,6}) (?:days?|weeks?|months?) (?:ago|from now|later|hence))$/iu;
const VAGUE = /\b(?:few|couple|several|some)\b/i;

/** Finds a day told by its distance: "tomorrow", "in 3 days", "two weeks ago", "a week from Friday". */
export function findRelativeDay(words: string, context: DayContext): FoundDay | undefined {
  return countedFrom(words, context) ?? nearDay(words, context.today) ?? byChrono(words, context);
}

/** "Two weeks from Friday": the distance counts from the day that follows. */
function countedFrom(words: string, context: DayContext): FoundDay | undefined {
  const match = COUNTED_FROM.exec(words);
  if (match === null) return undefined;
  const { start, end } = spanOf(match);
  const tail = words.slice(end);
  const from = nearDay(tail, context.today) ?? findWeekday(tail, context);
  if (from === undefined || from.start > 0) return undefined;
  const unit = (match[2] ?? "").toLowerCase();
  const unitDays = unit.startsWith("day") ? 1 : unit.startsWith("week") ? 7 : 14;
  const distance = countOf(match[1] ?? "") * unitDays;
  return { start, end: end + from.end, days: from.days.map((day) => addDays(day, distance)) };
}

function nearDay(words: string, today: LocalDay): FoundDay | undefined {
  for (const [pattern, distance] of NEAR_DAYS) {
    const match = pattern.exec(words);
    if (match !== null) return { ...spanOf(match), days: [addDays(today, distance)] };
  }
  return undefined;
}

/**
 * The reference is noon of the person's day in the machine's zone, and only calendar fields are read back: so the
 * machine's zone and its summer time cannot move the day.
 */
function byChrono(words: string, { today }: DayContext): FoundDay | undefined {
  if (!/\b(?:in|ago|from now|later|hence)\b/i.test(words)) return undefined;
  const [year, month, date] = today.split("-").map(Number);
  const noon = new Date(year ?? 0, (month ?? 1) - 1, date, 12);
  for (const { text, index, start } of chrono().strict.parse(words, noon)) {
    if (!ONE_DAY.test(text) || VAGUE.test(text)) continue;
    const day = existingDay(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
    if (day !== undefined) return { start: index, end: index + text.length, days: [day] };
  }
  return undefined;
}

let loaded: typeof Chrono | undefined;

/** chrono costs about 0.2 s and 12 MB to load even for one language, so it waits for the first phrase that needs it. */
function chrono(): typeof Chrono {
  loaded ??= createRequire(import.meta.url)("chrono-node/en") as typeof Chrono;
  return loaded;
}
