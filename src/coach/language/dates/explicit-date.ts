import { addDays, daysBetween } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { type DateOrder, type DayContext, existingDay, type FoundDay } from "./found-day.ts";
import { MONTH, monthOf } from "./month-names.ts";
import { spanOf } from "./span.ts";

interface NamedDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: number;
}

const ISO = /(?<![\d.-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])(?:T(?=\d))?/;
const DAY_MONTH = new RegExp(
  String.raw`(?<![\d:.,/])(?:the )?(\d{1,2})(?:st|nd|rd|th)?\.?[ -]?(?:of )?(${MONTH})\b\.?(?:[ ,-]{1,2}(\d{4})(?![\d:]))?`,
  "i",
);
const MONTH_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(${MONTH})\.?[ -]?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|\s?[ap]\.?m)(?:,? (\d{4})(?![\d:]))?`,
  "iu",
);
const SLASHED = /(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?(?![\d/:%])/;
const DOTTED = /(?<![\d/.:-])(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}|\d{2})(?![\d:.]))?/;
const ORDINAL =
  /(?<![\d.:/])(?:(?:on|the) (\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th))\b(?![:/.-]\d|\s?[ap]\.?m| (?:round|interview|stage|floor))(?: of (next|this) month\b)?/i;

/** Finds a date written in numbers or with a month's name: "24 Nov", "2026-11-24", "1/12", "29.11.", "the 10th". */
export function findExplicitDate(words: string, context: DayContext): FoundDay | undefined {
  return (
    fromIso(words, context) ??
    fromMonthName(words, context) ??
    fromSlashes(words, context) ??
    fromDots(words, context) ??
    fromOrdinal(words, context)
  );
}

function fromIso(words: string, context: DayContext): FoundDay | undefined {
  const match = ISO.exec(words);
  if (match === null) return undefined;
  const [, year, month, date] = match.map(Number);
  return {
    ...spanOf(match),
    ...daysOf([{ year, month: month ?? 0, date: date ?? 0 }], context),
  };
}

function fromMonthName(words: string, context: DayContext): FoundDay | undefined {
  const dayFirst = DAY_MONTH.exec(words);
  const match = dayFirst ?? MONTH_DAY.exec(words);
  if (match === null) return undefined;
  const [, first = "", second = "", year] = match;
  const [date, month] = dayFirst === null ? [second, first] : [first, second];
  const named = { year: yearOf(year), month: monthOf(month), date: Number(date) };
  return { ...spanOf(match), ...daysOf([named], context) };
}

function fromSlashes(words: string, context: DayContext): FoundDay | undefined {
  const match = SLASHED.exec(words);
  if (match === null) return undefined;
  const [a, b] = [Number(match[1]), Number(match[2])];
  const year = yearOf(match[3]);
  const dayFirst = { year, month: b, date: a };
  const monthFirst = { year, month: a, date: b };
  const order = orderOf(context.locale);
  if (a > 12 || a === b) return { ...spanOf(match), ...daysOf([dayFirst], context) };
  if (b > 12) return { ...spanOf(match), ...daysOf([monthFirst], context) };
  if (order === undefined) {
    return { ...spanOf(match), ...daysOf([monthFirst, dayFirst], context) };
  }
  const decided = order === "day-first" ? dayFirst : monthFirst;
  return { ...spanOf(match), ...daysOf([decided], context), orderFromLocale: order };
}

/** Dots are written day first wherever they are written at all. */
function fromDots(words: string, context: DayContext): FoundDay | undefined {
  const match = DOTTED.exec(words);
  if (match === null) return undefined;
  const named = { year: yearOf(match[3]), month: Number(match[2]), date: Number(match[1]) };
  return { ...spanOf(match), ...daysOf([named], context) };
}

function fromOrdinal(words: string, context: DayContext): FoundDay | undefined {
  const match = ORDINAL.exec(words);
  if (match === null) return undefined;
  const date = Number(match[1] ?? match[2]);
  const day =
    match[3] === undefined ? nearestDate(date, context) : dateOfMonth(date, match[3], context);
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
  if (which.toLowerCase() === "this") return existingDay(year, month, date);
  return month === 12 ? existingDay(year + 1, 1, date) : existingDay(year, month + 1, date);
}

function daysOf(
  dates: readonly NamedDate[],
  context: DayContext,
): { readonly days: readonly LocalDay[]; readonly why?: string } {
  const days = dates.flatMap((date) => dayOf(date, context) ?? []);
  const [first] = dates;
  if (days.length > 0 || first === undefined) return { days };
  return { days, why: "The calendar has no such day." };
}

/** Without a year: the next one, the last one or the nearest one, as the direction says. */
function dayOf(named: NamedDate, context: DayContext): LocalDay | undefined {
  const { month, date } = named;
  if (named.year !== undefined) return existingDay(named.year, month, date);
  const thisYear = Number(context.today.slice(0, 4));
  const key = `${pad(month)}-${pad(date)}`;
  const todayKey = context.today.slice(5);
  if (context.direction === "future") {
    return existingDay(key >= todayKey ? thisYear : thisYear + 1, month, date);
  }
  if (context.direction === "past") {
    return existingDay(key <= todayKey ? thisYear : thisYear - 1, month, date);
  }
  const near = [thisYear, thisYear + 1, thisYear - 1].flatMap(
    (year) => existingDay(year, month, date) ?? [],
  );
  const distance = (day: LocalDay) => Math.abs(daysBetween(context.today, day));
  return near.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Only the United States and a few islands write the month first (Unicode CLDR short date patterns). */
function orderOf(locale: string | undefined): DateOrder | undefined {
  const country = locale === undefined ? undefined : /[-_]([A-Z]{2})\b/.exec(locale)?.[1];
  if (country === undefined) return undefined;
  return ["US", "PH", "PR", "GU", "FM"].includes(country) ? "month-first" : "day-first";
}

function yearOf(digits: string | undefined): number | undefined {
  if (digits === undefined) return undefined;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
