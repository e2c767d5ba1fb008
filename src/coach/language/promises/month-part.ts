import type { LocalDay } from "../../facts.ts";
import { dateIn } from "../dates/calendar-sums.ts";
import { MONTH, monthOf } from "../dates/month-names.ts";
import { spanOf } from "../dates/span.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

/** "2th": what "second" has become where numbers are written in digits. */
const PART =
  "(early|beginning|start|first half|(?:first|1th|1st) week|(?:second|2th|2nd) week|(?:third|3th|3rd) week|mid|middle|late|second half|last week|end)";
const WHICH = String.raw`(?:(?:(this|next|the) )?month|(${MONTH})\b\.?(?: (\d{4}))?)`;
const PART_OF_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?${PART}(?:[ -](?:of|in))?[ -]${WHICH}(?! \d{1,2}\b)(?![\p{L}])`,
  "iu",
);
const WHOLE_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:some ?time )?(?:in|during) (?:the course of )?(?:(this|next|the) month|(${MONTH})\b\.?(?: (\d{4}))?)(?! \d{1,2}\b)|(?<!of )(next|this) month)(?![\p{L}])`,
  "iu",
);
const END_OF_MONTH = /(?<![\p{L}\d])(?:eom|month[- ]end)(?![\p{L}\d])/iu;
const END_OF_YEAR =
  /(?<![\p{L}\d])(?:eoy|(?:the )?end of (?:the |this )?year|year[- ]end)(?![\p{L}\d])/iu;
const NEW_YEAR =
  /(?<![\p{L}\d])(?:(?:early |in |at the (?:beginning|start) of )(?:the )?(?:new|next) year)(?![\p{L}\d])/iu;

type Dates = readonly [first: number, last: number];

const PART_OF_NEW_YEAR =
  /(?<![\p{L}\d])(?:the )?(early|beginning|start|(?:first|1th|1st) week|(?:second|2th|2nd) week)(?: of| in)? (?:the (?:new|next)|next) year(?![\p{L}\d])/iu;

/** First and last date of each part of a month; a month's thirds are about ten days. */
const PARTS: readonly (readonly [RegExp, Dates])[] = [
  [/^(?:first|1(?:st|th)) week/i, [1, 7]],
  [/^(?:early|beginning|start)/i, [1, 10]],
  [/^(?:second|2(?:nd|th)) week/i, [8, 14]],
  [/^first half/i, [1, 15]],
  [/^mid/i, [11, 20]],
  [/^(?:third|3(?:rd|th)) week/i, [15, 21]],
  [/^second half/i, [16, 31]],
  [/^last week/i, [25, 31]],
];
const LATE: Dates = [21, 31];
const WHOLE: Dates = [1, 31];

/** Finds a month, a part of one or the end of the year: "mid December", "end of the month", "first half of January". */
export function findMonthPart(words: string, { today }: PromiseContext): FoundPromise | undefined {
  const part = PART_OF_MONTH.exec(words);
  if (part !== null) {
    const [, which = "", relative, name, year] = part;
    return found(part, { relative, name, year }, datesOf(which), today);
  }
  const eom = END_OF_MONTH.exec(words);
  if (eom !== null) return found(eom, {}, LATE, today);
  const thisYear = Number(today.slice(0, 4));
  const eoy = END_OF_YEAR.exec(words);
  if (eoy !== null) return { ...spanOf(eoy), day: `${thisYear}-12-31`, certainty: "around" };
  const start = PART_OF_NEW_YEAR.exec(words);
  if (start !== null) {
    const january = { name: "January", year: String(thisYear + 1) };
    return found(start, january, datesOf(start[1] ?? ""), today);
  }
  const newYear = NEW_YEAR.exec(words);
  if (newYear !== null) {
    const from = `${thisYear + 1}-01-01`;
    return { ...spanOf(newYear), day: `${thisYear + 1}-01-15`, from, certainty: "around" };
  }
  const whole = WHOLE_MONTH.exec(words);
  if (whole === null) return undefined;
  const [, relative, name, year, bare] = whole;
  return found(whole, { relative: relative ?? bare, name, year }, WHOLE, today);
}

function datesOf(part: string): Dates {
  return PARTS.find(([pattern]) => pattern.test(part))?.[1] ?? LATE;
}

interface Which {
  readonly relative?: string | undefined;
  readonly name?: string | undefined;
  readonly year?: string | undefined;
}

function found(
  match: RegExpExecArray,
  which: Which,
  [first, last]: Dates,
  today: LocalDay,
): FoundPromise {
  const { year, month } = monthMeant(which, last, today);
  const [from, day] = [dateIn(year, month, first), dateIn(year, month, last)];
  return { ...spanOf(match), day, from: from < today ? today : from, certainty: "around" };
}

function monthMeant(
  { relative, name, year }: Which,
  last: number,
  today: LocalDay,
): { readonly year: number; readonly month: number } {
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  if (name === undefined) {
    const isNext = relative?.toLowerCase() === "next";
    const isOver = relative === undefined && dateIn(thisYear, thisMonth, last) < today;
    return { year: thisYear, month: thisMonth + (isNext || isOver ? 1 : 0) };
  }
  const month = monthOf(name);
  if (year !== undefined) return { year: Number(year), month };
  return { year: dateIn(thisYear, month, last) < today ? thisYear + 1 : thisYear, month };
}
