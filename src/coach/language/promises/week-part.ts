import type { LocalDay } from "../../facts.ts";
import { spanOf } from "../dates/span.ts";
import { dayOfWeek } from "../dates/weekday-in-words.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

/**
 * The last day of each part of a week, 0 for Monday. Working weeks end on Friday; "mid-week" is taken as Tuesday to
 * Thursday, "early" as Monday and Tuesday.
 */
const EARLY = 1;
const MIDDLE = 3;
const FRIDAY = 4;

const PART =
  "(early|earlier|beginning|start|first half|mid|middle|late|later|latter half|second half|end|tail end|back end)";
const PART_OF_WEEK = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?${PART}(?:[ -](?:part )?(?:of|in))?[ -](?:the )?(?:(this|next|coming|following) )?week( after next)?(?![\p{L}\d])`,
  "iu",
);
const END_OF_WEEK = /(?<![\p{L}\d])eow(?:( next week))?(?![\p{L}\d])/iu;
const MIDWEEK = /(?<![\p{L}\d])midweek(?![\p{L}\d])/iu;
const WHOLE_WEEK =
  /(?<![\p{L}\d])(?:(?:some ?time|anytime|during|in|over)? ?(?:the )?(this|next|following|coming) week( after next)?|(?:the )?week( after next))(?![\p{L}\d])/iu;

/** Finds a week or a part of one: "end of next week", "early next week", "mid next week", "eow", "next week". */
export function findWeekPart(words: string, { today }: PromiseContext): FoundPromise | undefined {
  const part = PART_OF_WEEK.exec(words);
  if (part !== null) {
    return found(part, lastPlace(part[1] ?? ""), weeksAhead(part[2], part[3]), today);
  }
  const end = END_OF_WEEK.exec(words);
  if (end !== null) return found(end, FRIDAY, end[1] === undefined ? 0 : 1, today);
  const middle = MIDWEEK.exec(words);
  if (middle !== null) return found(middle, MIDDLE, 0, today);
  const whole = WHOLE_WEEK.exec(words);
  if (whole === null) return undefined;
  return found(whole, FRIDAY, weeksAhead(whole[1], whole[2] ?? whole[3]), today);
}

/** The Friday of the week that holds `day`. */
export function fridayOf(day: LocalDay): LocalDay {
  return dayOfWeek(day, FRIDAY);
}

function found(
  match: RegExpExecArray,
  place: number,
  weeks: number,
  today: LocalDay,
): FoundPromise {
  const day = dayOfWeek(today, place + weeks * 7);
  // On a Saturday "the end of the week" can only be the next one.
  const ahead = day < today ? dayOfWeek(today, place + (weeks + 1) * 7) : day;
  return { ...spanOf(match), day: ahead, certainty: "around" };
}

function lastPlace(part: string): number {
  if (/^(?:early|earlier|beginning|start)$/i.test(part)) return EARLY;
  return /^(?:mid|middle|first half)$/i.test(part) ? MIDDLE : FRIDAY;
}

function weeksAhead(which: string | undefined, afterNext: string | undefined): number {
  if (afterNext !== undefined) return 2;
  return /^(?:next|following|coming)$/i.test(which ?? "") ? 1 : 0;
}
