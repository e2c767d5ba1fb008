import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { COUNT, countOf } from "../dates/number-words.ts";
import { spanOf } from "../dates/span.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(in|within|after|over)(?: about| around| roughly)? (?:the )?(?:next )?)?(${COUNT})(?: ?(?:-|to|or) ?(${COUNT}))?[ -](business |working |work |week)?(day|week|fortnight|month)s?(?: or (so|two))?(?:'s? time)?(?![\p{L}\d])(?! (?:ago|from|after))`,
  "iu",
);
const COMING_DAYS =
  /(?<![\p{L}\d])(?:in |over )?the (?:coming|next few|following) days(?![\p{L}\d])/iu;
const FEW = 3;

/** Finds a counted wait: "in 5 business days", "within 10 working days", "in 2-3 weeks", "a week or two". */
export function findCounted(words: string, context: PromiseContext): FoundPromise | undefined {
  const coming = COMING_DAYS.exec(words);
  if (coming !== null) {
    const day = context.addBusinessDays(context.today, FEW);
    return { ...spanOf(coming), day, certainty: "around" };
  }
  const match = COUNTED.exec(words);
  if (match === null) return undefined;
  const [, lead, low = "", high, working, unit = "", or] = match;
  const count = Math.max(
    countOf(low),
    high === undefined ? 0 : countOf(high),
    or === "two" ? 2 : 0,
  );
  if (!Number.isInteger(count) || count < 1) return undefined;
  const day = dayAfter(count, `${working ?? ""}${unit}`.toLowerCase(), context);
  const exact =
    high === undefined && or === undefined && unit.toLowerCase() === "day" && isExact(low);
  const certainty = exact || lead?.toLowerCase() === "within" ? "by" : "around";
  return { ...spanOf(match), day, certainty };
}

function isExact(count: string): boolean {
  return !/few|couple/i.test(count);
}

function dayAfter(
  count: number,
  unit: string,
  { today, addBusinessDays }: PromiseContext,
): LocalDay {
  if (/^(?:business|working|work|week) ?day/.test(unit)) return addBusinessDays(today, count);
  if (unit === "month") return monthsAfter(today, count);
  return addDays(today, count * (unit === "week" ? 7 : unit === "fortnight" ? 14 : 1));
}

/** The same date some months on, or that month's last day. */
function monthsAfter(day: LocalDay, count: number): LocalDay {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + count, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}
