import { addDays } from "../../calendar/days.ts";
import { type FoundHoliday, findHolidayFor } from "../dates/holiday-in-words.ts";
import { dayOfWeek, WEEKDAY } from "../dates/weekday-names.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

/** "Two days after", "the Monday before": a day told by another one, not a stretch. */
const NOT_COUNTED = String.raw`(?<!\b(?:days?|weeks|fortnights?|months?|${WEEKDAY}|(?:a|1|one) week)\s)`;
const LEAD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<!\b(?:a|1|one) )(week) |${NOT_COUNTED})(after|before|over|around|during|past)(?: the)?\s$`,
  "iu",
);

/** Finds a promise told by a holiday: "after Thanksgiving", "before Christmas", "the week after Easter". */
export function findBesideHoliday(
  words: string,
  context: PromiseContext,
): FoundPromise | undefined {
  return findHolidayFor(words, context, (holiday) => {
    const lead = LEAD.exec(words.slice(0, holiday.start));
    return lead === null ? undefined : besideHoliday(holiday, lead, context);
  });
}

function besideHoliday(
  { first, last, end }: FoundHoliday,
  lead: RegExpExecArray,
  { addBusinessDays }: PromiseContext,
): FoundPromise {
  const span = { start: lead.index, end };
  const side = lead[2]?.toLowerCase();
  const after = side === "after" || side === "past";
  if (lead[1] !== undefined) {
    const from = dayOfWeek(after ? last : first, after ? 7 : -7);
    return { ...span, from, day: addDays(from, 4), certainty: "around" };
  }
  if (after) return { ...span, day: addBusinessDays(last, 1), certainty: "around" };
  if (side === "before") return { ...span, day: addDays(first, -1), certainty: "by" };
  return { ...span, day: last, ...(first < last ? { from: first } : {}), certainty: "around" };
}
