import type { LocalDay } from "../../facts.ts";
import { dateIn } from "../dates/calendar-sums.ts";
import { spanOf } from "../dates/span.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";
import { PART } from "./week-part.ts";

const QUARTER = new RegExp(
  String.raw`(?<![\p{L}\d])(?:in |during )?(?:the )?(?:(${PART})[ -](?:of |in )?)?(?:q([1-4])(?:,? (\d{4}))?|(this|next|the) quarter)(?![\p{L}\d])(?! (?:revenue|results|earnings|numbers|report|budget))`,
  "iu",
);
const END_OF_QUARTER = /(?<![\p{L}\d])(?:eoq|quarter[- ]end)(?![\p{L}\d])/iu;

/** Finds a quarter or a part of one, by its months: "end of Q1", "early Q2", "end of the quarter". */
export function findQuarterPart(
  words: string,
  { today }: PromiseContext,
): FoundPromise | undefined {
  const end = END_OF_QUARTER.exec(words);
  if (end !== null) return found(end, quarterOf(today), [2, 2], today);
  const match = QUARTER.exec(words);
  if (match === null) return undefined;
  const [, part, number, year, relative] = match;
  const months = monthsOf(part);
  if (number === undefined) {
    const step = relative?.toLowerCase() === "next" ? 1 : 0;
    return found(match, quarterOf(today) + step, months, today);
  }
  const first = Number(year ?? today.slice(0, 4)) * 4 + Number(number) - 1;
  const isOver = year === undefined && lastDay(first, months[1]) < today;
  return found(match, isOver ? first + 4 : first, months, today);
}

/** First and last month of a part of the quarter, 0 to 2. */
function monthsOf(part: string | undefined): readonly [number, number] {
  if (part === undefined) return [0, 2];
  if (/^(?:early|earlier|beginning|start)/i.test(part)) return [0, 0];
  return /^(?:mid|first half)/i.test(part) ? [1, 1] : [2, 2];
}

/** Quarters are numbered on from year 0. */
function quarterOf(day: LocalDay): number {
  return Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}

function found(
  match: RegExpExecArray,
  quarter: number,
  [first, last]: readonly [number, number],
  today: LocalDay,
): FoundPromise {
  const from = dateIn(Math.floor(quarter / 4), (quarter % 4) * 3 + 1 + first, 1);
  const day = lastDay(quarter, last);
  return { ...spanOf(match), day, from: from < today ? today : from, certainty: "around" };
}

function lastDay(quarter: number, month: number): LocalDay {
  return dateIn(Math.floor(quarter / 4), (quarter % 4) * 3 + 1 + month, 31);
}
