import { MONTH } from "../dates/month-names.ts";
import type { Span } from "../dates/span.ts";
import { WEEKDAY } from "../dates/weekday-names.ts";

/** Two ends of a stretch of days, each as words of its own. */
export interface DayPair extends Span {
  readonly first: string;
  readonly last: string;
}

const BEFORE = String.raw`(?<![\p{L}\d])(?:between |from |either )?(?:the )?`;
const AND = String.raw`\s?(?:-|to|through|thru|till|until|or|and|\/)\s?(?:the )?`;
const DATE = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const WEEKDAYS = new RegExp(
  String.raw`${BEFORE}((?:next|this|this coming|coming) )?(${WEEKDAY})\.?${AND}(${WEEKDAY})(?![\p{L}\d])((?: of| in)? (?:next|this) week| week)?`,
  "iu",
);
const MONTH_FIRST = new RegExp(
  String.raw`${BEFORE}(${MONTH})\.? ${DATE}${AND}${DATE}(?![\p{L}\d:]| (?:${MONTH})|\s?[ap]m)`,
  "iu",
);
const MONTH_LAST = new RegExp(
  String.raw`${BEFORE}${DATE}${AND}${DATE} (?:of )?(${MONTH})(?![\p{L}])`,
  "iu",
);
const ORDINALS = new RegExp(
  String.raw`${BEFORE}(\d{1,2})(?:st|nd|rd|th)${AND}(\d{1,2})(?:st|nd|rd|th)(?![\p{L}\d])(?! (?:round|interview|stage))`,
  "iu",
);
const MONTHS = new RegExp(
  String.raw`(?<![\p{L}\d])(?<lead>in |during |early |mid[ -]|late |end of )?(?<first>${MONTH})${AND}(?<last>${MONTH})(?![\p{L}]| \d{1,2}(?!\d))`,
  "iu",
);
const ANY = [
  /(?<![\p{L}\d])between (?<first>\S.{2,40}?) and (?<last>\S.{2,40})$/iu,
  /(?<![\p{L}\d])from (?<first>\S.{2,40}?) (?:to|until|till|through) (?<last>\S.{2,40})$/iu,
  /^(?<first>.{2,60}?),? or (?:maybe |possibly |perhaps )?(?!so\b|later|earlier|\d+(?:$|[ -](?:\d|day|week|month|business|working)))(?<last>\S.{2,60})$/iu,
];

const THIS_OR_NEXT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?((?:early|mid|late|later|end of) )?this (week|month|${WEEKDAY}) or ((?:early|mid|late|end of) )?next(?: \2)?(?![\p{L}\d])`,
  "iu",
);

/** Finds two days or stretches that belong together: "Thursday or Friday", "Dec 7-11", "late January or early February". */
export function findDayPair(words: string): DayPair | undefined {
  const weekdays = WEEKDAYS.exec(words);
  if (weekdays !== null) {
    const [, which = "", first, last, tail = ""] = weekdays;
    return pair(weekdays, `${which}${first}${tail}`, `${which}${last}${tail}`);
  }
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst !== null) {
    const [, month, first, last] = monthFirst;
    return pair(monthFirst, `${month} ${first}`, `${month} ${last}`);
  }
  const monthLast = MONTH_LAST.exec(words);
  if (monthLast !== null) {
    const [, first, last, month] = monthLast;
    return pair(monthLast, `${first} ${month}`, `${last} ${month}`);
  }
  const ordinals = ORDINALS.exec(words);
  if (ordinals !== null) return pair(ordinals, `the ${ordinals[1]}th`, `the ${ordinals[2]}th`);
  const unit = THIS_OR_NEXT.exec(words);
  if (unit !== null) {
    const [, early = "", name, late = ""] = unit;
    return pair(unit, `${early}this ${name}`, `${late}next ${name}`);
  }
  const months = MONTHS.exec(words);
  if (months !== null) {
    const { lead = "in ", first, last } = months.groups ?? {};
    return pair(months, `${lead}${first}`, `${lead}${last}`);
  }
  return ANY.map((pattern) => joined(pattern.exec(words))).find((found) => found !== undefined);
}

function joined(match: RegExpExecArray | null): DayPair | undefined {
  const { first, last } = match?.groups ?? {};
  if (match === null || first === undefined || last === undefined) return undefined;
  return pair(match, first, last);
}

function pair(match: RegExpExecArray, first: string, last: string): DayPair {
  return { start: match.index, end: match.index + match[0].length, first, last };
}
