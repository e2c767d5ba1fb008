import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { spanOf } from "../dates/span.ts";
import { dayOfWeek } from "../dates/weekday-names.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

/** First and last day of a stretch within a week: 0 is its Monday, 7 the next Monday. */
type Stretch = readonly [first: number, last: number];

/** Working weeks end on Friday; "early" is taken as Monday and Tuesday, "mid" as Tuesday to Thursday. */
const EARLY: Stretch = [0, 1];
const MIDDLE: Stretch = [1, 3];
const LATE: Stretch = [3, 4];
const WHOLE: Stretch = [0, 4];

/** A pattern for a part of a week, month or quarter, without a capturing group. */
export const PART =
  "(?:early on|early|earlier|beginning|start|first half|mid|middle|late|later|latter half|second half|2th half|end|tail end|back end)";
const PART_OF_WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?(${PART})(?:[ -](?:part )?(?:of|in))?[ -](?:the )?(?:(this|next|coming|following) )?week( after next)?(?![\p{L}\d])(?! (?:of|starting|beginning|commencing|after|before) )`,
  "iu",
);
const END_OF_WEEK = /(?<![\p{L}\d])eow(?:( next week))?(?![\p{L}\d])/iu;
const MIDWEEK = /(?<![\p{L}\d])mid-?week(?: (next week))?(?![\p{L}\d])/iu;
const WHOLE_WEEK =
  /(?<![\p{L}\d])(?<!(?:this|same) (?:time|day) )(?:(?:some ?time|anytime|during|in|over)? ?(?:the )?(this|next|following|coming) week( after next)?|(?:the )?week( after next))(?![\p{L}\d])/iu;
const WEEKEND =
  /(?<![\p{L}\d])(after|before|over|by|on|at)?\s?(?:the |this |the coming )(?:long )?weekend(?![\p{L}\d])/iu;

/** Finds a week or a part of one: "end of next week", "early next week", "mid next week", "eow", "after the weekend". */
export function findWeekPart(words: string, context: PromiseContext): FoundPromise | undefined {
  const { today } = context;
  const part = PART_OF_WEEK.exec(words);
  if (part !== null) {
    return found(part, stretchOf(part[1] ?? ""), weeksAhead(part[2], part[3]), today);
  }
  const end = END_OF_WEEK.exec(words);
  if (end !== null) return found(end, LATE, end[1] === undefined ? 0 : 1, today);
  const middle = MIDWEEK.exec(words);
  if (middle !== null) return found(middle, MIDDLE, middle[1] === undefined ? 0 : 1, today);
  const weekend = WEEKEND.exec(words);
  if (weekend !== null) return besideWeekend(weekend, context);
  const whole = WHOLE_WEEK.exec(words);
  if (whole === null) return undefined;
  return found(whole, WHOLE, weeksAhead(whole[1], whole[2] ?? whole[3]), today);
}

/** A part of the week that holds `day`: "early in the week of the 14th"; without a part its Monday to Friday. */
export function partOfWeekOf(
  day: LocalDay,
  part: string | undefined,
): { readonly from: LocalDay; readonly day: LocalDay } {
  const [first, last] = part === undefined ? WHOLE : stretchOf(part);
  return { from: dayOfWeek(day, first), day: dayOfWeek(day, last) };
}

function besideWeekend(
  match: RegExpExecArray,
  { today, addBusinessDays }: PromiseContext,
): FoundPromise {
  const sunday = dayOfWeek(today, 6);
  const lead = match[1]?.toLowerCase();
  if (lead === "after") {
    return { ...spanOf(match), day: addBusinessDays(sunday, 1), certainty: "around" };
  }
  const friday = dayOfWeek(today, 4);
  if (lead === "before" && friday >= today) {
    return { ...spanOf(match), day: friday, certainty: "by" };
  }
  return { ...spanOf(match), day: sunday, from: addDays(sunday, -1), certainty: "around" };
}

function found(
  match: RegExpExecArray,
  [first, last]: Stretch,
  weeks: number,
  today: LocalDay,
): FoundPromise {
  // On a Saturday "the end of the week" can only be the next one.
  const ahead = dayOfWeek(today, last + weeks * 7) < today ? weeks + 1 : weeks;
  const from = dayOfWeek(today, first + ahead * 7);
  const day = dayOfWeek(today, last + ahead * 7);
  return { ...spanOf(match), day, from: from < today ? today : from, certainty: "around" };
}

function stretchOf(part: string): Stretch {
  if (/^(?:early|earlier|beginning|start)/i.test(part)) return EARLY;
  if (/^first half/i.test(part)) return [0, 3];
  return /^mid/i.test(part) ? MIDDLE : LATE;
}

function weeksAhead(which: string | undefined, afterNext: string | undefined): number {
  if (afterNext !== undefined) return 2;
  return /^(?:next|following|coming)$/i.test(which ?? "") ? 1 : 0;
}
