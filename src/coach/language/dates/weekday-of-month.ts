import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import { dateIn } from "./calendar-sums.ts";
import type { DayContext, FoundDay } from "./found-day.ts";
import { MONTH, monthOf } from "./month-names.ts";
import { spanOf } from "./span.ts";
import { placeInWeek, placeOf, WEEKDAY } from "./weekday-names.ts";

const IN_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?(?:([1-5])(?:st|nd|rd|th)|(last)) (${WEEKDAY})(?: (?:of|in))? (?:(?:the |(this|next|last|previous) )month|the (new) year|(${MONTH})\b\.?(?:,? (\d{4}))?)(?![\p{L}\d])`,
  "iu",
);

const WITHOUT_MONTH = new RegExp(
  String.raw`(?<![\p{L}\d])(?:the )?([1-5])(?:st|nd|rd|th) (${WEEKDAY})(?![\p{L}\d])(?! (?:round|interview|call))`,
  "iu",
);

/** Finds a weekday counted within a month: "first Friday of July", "the last Thursday of next month". */
export function findWeekdayOfMonth(words: string, context: DayContext): FoundDay | undefined {
  const match = IN_MONTH.exec(words);
  if (match === null) return undefined;
  const [, nth, last, weekday = "", month, newYear, name, year] = match;
  const relative = month ?? newYear;
  const count = last === undefined ? Number(nth) : "last";
  const place = placeOf(weekday);
  const days = monthsMeant({ relative, name, year }, context)
    .map((first) => dayInMonth(first, place, count))
    .filter((day) => day !== undefined);
  const day = name === undefined || year !== undefined ? days[0] : nearest(days, context);
  if (day !== undefined) return { ...spanOf(match), days: [day] };
  return { ...spanOf(match), days: [], why: "That month has no such weekday." };
}

/** Finds a counted weekday without its month, "the second Tuesday": of this month, or of the one beside it. */
export function findNthWeekday(words: string, context: DayContext): FoundDay | undefined {
  const match = WITHOUT_MONTH.exec(words);
  if (match === null) return undefined;
  const [year = 0, month = 0] = context.today.split("-").map(Number);
  const step = context.direction === "past" ? -1 : 1;
  const [here, beside] = [0, step].map((more) =>
    dayInMonth(dateIn(year, month + more, 1), placeOf(match[2] ?? ""), Number(match[1])),
  );
  if (here === undefined) {
    return { ...spanOf(match), days: [], why: "This month has no such weekday." };
  }
  return { ...spanOf(match), days: beside === undefined ? [here] : [here, beside] };
}

interface Which {
  readonly relative: string | undefined;
  readonly name: string | undefined;
  readonly year: string | undefined;
}

/** The first days of the months that can be meant; a month's name alone can be last year's, this or next year's. */
function monthsMeant({ relative, name, year }: Which, { today }: DayContext): readonly LocalDay[] {
  const [thisYear = 0, thisMonth = 0] = today.split("-").map(Number);
  if (name === undefined) {
    const said = relative?.toLowerCase();
    if (said === "new") return [dateIn(thisYear + 1, 1, 1)];
    const step = said === "next" ? 1 : said === "last" || said === "previous" ? -1 : 0;
    return [dateIn(thisYear, thisMonth + step, 1)];
  }
  const years = year === undefined ? [thisYear - 1, thisYear, thisYear + 1] : [Number(year)];
  return years.map((one) => dateIn(one, monthOf(name), 1));
}

function dayInMonth(first: LocalDay, place: number, count: number | "last"): LocalDay | undefined {
  const start = addDays(first, (place - placeInWeek(first) + 7) % 7);
  const all = [0, 1, 2, 3, 4].map((week) => addDays(start, week * 7));
  const inside = all.filter((day) => day.slice(0, 7) === first.slice(0, 7));
  return count === "last" ? inside.at(-1) : inside[count - 1];
}

function nearest(
  days: readonly LocalDay[],
  { today, direction }: DayContext,
): LocalDay | undefined {
  if (direction === "past") return days.findLast((day) => day <= today);
  return days.find((day) => day >= today);
}
