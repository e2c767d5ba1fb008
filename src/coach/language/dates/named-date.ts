import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { dateIn } from "./calendar-sums.ts";
import { type DayContext, daysOf, existingDay, type FoundDay } from "./found-day.ts";
import { MONTH, monthOf } from "./month-names.ts";
import { spanOf } from "./span.ts";
import { WEEKDAY } from "./weekday-names.ts";

const COUNTED =
  "(?:min|hour|day|week|month|year|people|person|interview|round|of us|of them|more|or more)";
/** "4 may call": a number of people, and what they may do. */
const MAY_DO = "(?:be|call|have|not|take|need|want|still|also|get|come|ask|never)";
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d:.,/])(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:\.? ?|[-/])(?:of )?(${MONTH})\b(?! ${MAY_DO}\b)\.?(?:[ ,-]{1,2}(\d{4})(?![\d:]))?`,
  "iu",
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(${MONTH})(?:\.? ?|, |[-/])(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?!\d|:\d|\s?[ap]\.?m|\.\d|-\d{1,2}(?![\d:])| ${COUNTED})(?:,? (\d{4})(?![\d:]))?`,
  "iu",
);
const YEAR_FIRST = new RegExp(
  String.raw`(?<![\d.-])(\d{4})[-/ ](${MONTH})[-/ ](\d{1,2})(?!\d)`,
  "iu",
);
/** What is counted with ordinals besides days. */
const COUNTED_THING = String.raw`(?:round|interview|stage|floor|person|team|time|company|place|grade|year|street|avenue|quarter|call|question|candidate|screen|step|part|choice|option|attempt|e-?mail|half|week|follow|manager|in (?!the (?:morning|afternoon|evening))|out of|one\b|of (?!next|this|the month|last month)|${WEEKDAY}\b)`;
const WITH_SUFFIX = new RegExp(
  String.raw`(?<![\d.:/])(?:(?:on )?the )?(\d{1,2})(?:st|nd|rd|th)\b(?![:/.-]\d|\s?[ap]\.?m| ${COUNTED_THING})(?: of (next|this|the|last) month\b)?`,
  "iu",
);
/** A bare number is a date only where nothing follows that could be counted. */
const BARE = new RegExp(
  String.raw`(?<![\p{L}\d])(?:on the|on|the) (\d{1,2})(?:(?= ?(?:$|[,;!?()]|\.(?!\d)))|(?= (?:at|@|around|from|if|or|and|then|by|before|after|\d|${WEEKDAY}|of (?:next|this|the|last) month)(?![\p{L}])))(?: of (next|this|the|last) month\b)?`,
  "iu",
);

/** "Next month on the 5th" */
const MONTH_AHEAD =
  /(?<![\p{L}\d])(next|last|this) month,? (?:on )?the (\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d:])/iu;

/** Finds a date with a month's name, or a date within a month: "24 Nov", "Nov 24th, 2026", "the 10th". */
export function findNamedDate(words: string, context: DayContext): FoundDay | undefined {
  return fromMonthName(words, context) ?? fromOrdinal(words, context);
}

function fromMonthName(words: string, context: DayContext): FoundDay | undefined {
  const yearFirst = YEAR_FIRST.exec(words);
  if (yearFirst !== null) {
    const [, year, month = "", date] = yearFirst;
    const named = { year: Number(year), month: monthOf(month), date: Number(date) };
    return { ...spanOf(yearFirst), ...daysOf([named], context) };
  }
  const dayFirst = DAY_MONTH.exec(words);
  const match = dayFirst ?? MONTH_DAY.exec(words);
  if (match === null) return undefined;
  const [, first = "", second = "", year] = match;
  const [date, month] = dayFirst === null ? [second, first] : [first, second];
  const named = {
    year: year === undefined ? undefined : Number(year),
    month: monthOf(month),
    date: Number(date),
  };
  return { ...spanOf(match), ...daysOf([named], context) };
}

function fromOrdinal(words: string, context: DayContext): FoundDay | undefined {
  const ahead = MONTH_AHEAD.exec(words);
  const match = ahead ?? WITH_SUFFIX.exec(words) ?? BARE.exec(words);
  if (match === null) return undefined;
  const [, first = "", second] = match;
  const [date, month] = ahead === null ? [Number(first), second] : [Number(second), first];
  const day = month === undefined ? nearestDate(date, context) : dateOfMonth(date, month, context);
  if (day !== undefined) return { ...spanOf(match), days: [day] };
  return { ...spanOf(match), days: [], why: `There is no day ${date} in that month.` };
}

/** Two months hold every date once at least. */
function nearestDate(date: number, { today, direction }: DayContext): LocalDay | undefined {
  const step = direction === "past" ? -1 : 1;
  for (let tried = 0, day = today; tried < 62; tried++, day = addDays(day, step)) {
    if (Number(day.slice(8)) === date) return day;
  }
  return undefined;
}

function dateOfMonth(date: number, which: string, { today }: DayContext): LocalDay | undefined {
  const [year = 0, month = 0] = today.split("-").map(Number);
  const step = { next: 1, last: -1 }[which.toLowerCase()] ?? 0;
  const first = dateIn(year, month + step, 1);
  return existingDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), date);
}
