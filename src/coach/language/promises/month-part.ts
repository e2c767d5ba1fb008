import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { MONTH, monthOf } from "../dates/month-names.ts";
import { spanOf } from "../dates/span.ts";
import type { FoundPromise, PromiseContext } from "./found-promise.ts";

const PART =
  "(early|beginning|start|first half|first week|second week|third week|mid|middle|late|second half|last week|end)";
const WHICH = String.raw`(?:(this|next|the) month|(${MONTH})\b\.?(?: (\d{4}))?)`;
const PART_OF_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?${PART}(?:[ -](?:of|in))?[ -]${WHICH}(?! \d{1,2}\b)(?![\p{L}])`,
  "iu",
);
const WHOLE_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?:some ?time )?(?:in|during) (?:the course of )?${WHICH}(?! \d{1,2}\b)|(next|this) month)(?![\p{L}])`,
  "iu",
);
const END_OF_MONTH = /(?<![\p{L}\d])(?:eom|month[- ]end|end of month)(?![\p{L}\d])/iu;
const END_OF_YEAR =
  /(?<![\p{L}\d])(?:eoy|(?:the )?end of (?:the |this )?year|year[- ]end)(?![\p{L}\d])/iu;
const NEW_YEAR =
  /(?<![\p{L}\d])(?:(?:early |in |at the (?:beginning|start) of )(?:the )?(?:new|next) year)(?![\p{L}\d])/iu;

/** The last day of each part of a month; a month's thirds are about ten days. */
const LAST_DATES: readonly (readonly [RegExp, number])[] = [
  [/^first week/i, 7],
  [/^(?:early|beginning|start)/i, 10],
  [/^second week/i, 14],
  [/^first half/i, 15],
  [/^mid/i, 20],
  [/^third week/i, 21],
];
const WHOLE = 31;

/** Finds a month, a part of one or the end of the year: "mid December", "end of the month", "first half of January". */
export function findMonthPart(words: string, { today }: PromiseContext): FoundPromise | undefined {
  const part = PART_OF_MONTH.exec(words);
  if (part !== null) {
    const [, which, relative, name, year] = part;
    const last = LAST_DATES.find(([pattern]) => pattern.test(which ?? ""))?.[1] ?? WHOLE;
    return found(part, lastDay({ relative, name, year }, last, today));
  }
  const eom = END_OF_MONTH.exec(words);
  if (eom !== null) return found(eom, lastDay({}, WHOLE, today));
  const eoy = END_OF_YEAR.exec(words);
  if (eoy !== null) return found(eoy, `${today.slice(0, 4)}-12-31`);
  const newYear = NEW_YEAR.exec(words);
  if (newYear !== null) return found(newYear, `${Number(today.slice(0, 4)) + 1}-01-15`);
  const whole = WHOLE_MONTH.exec(words);
  if (whole === null) return undefined;
  const [, relative, name, year, bare] = whole;
  return found(whole, lastDay({ relative: relative ?? bare, name, year }, WHOLE, today));
}

interface Which {
  readonly relative?: string | undefined;
  readonly name?: string | undefined;
  readonly year?: string | undefined;
}

function lastDay({ relative, name, year }: Which, date: number, today: LocalDay): LocalDay {
  const thisYear = Number(today.slice(0, 4));
  const thisMonth = Number(today.slice(5, 7));
  if (name === undefined) {
    return dayIn(thisYear, thisMonth + (relative?.toLowerCase() === "next" ? 1 : 0), date);
  }
  if (year !== undefined) return dayIn(Number(year), monthOf(name), date);
  const day = dayIn(thisYear, monthOf(name), date);
  return day < today ? dayIn(thisYear + 1, monthOf(name), date) : day;
}

/** The date in that month, or the month's last day where it is shorter; month 13 is next January. */
function dayIn(year: number, month: number, date: number): LocalDay {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return addDays(first, Math.min(date, last) - 1);
}

function found(match: RegExpExecArray, day: LocalDay): FoundPromise {
  return { ...spanOf(match), day, certainty: "around" };
}
