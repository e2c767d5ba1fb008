import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { DayContext } from "./found-day.ts";
import { type Span, spanOf } from "./span.ts";

export interface FoundHoliday extends Span {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

/** The same everywhere, so no list is needed. The holidays: the days in which we too keep quiet. */
const FIXED: readonly (readonly [RegExp, first: string, last: string])[] = [
  [named("(?:christmas|xmas) eve"), "12-24", "12-24"],
  [named("(?:christmas|xmas)(?: day)?"), "12-25", "12-25"],
  [named("boxing day"), "12-26", "12-26"],
  [named("new year'?s'? eve"), "12-31", "12-31"],
  [named("new year'?s'?(?: day)?(?! eve)"), "01-01", "01-01"],
  [named("(?<=(?:before|after|by|until|over|around|past) (?:the )?)new year"), "01-01", "01-01"],
  [named("(?:the )(?:holidays|holiday season|holiday break|winter break)"), "12-24", "01-01"],
  [named("halloween"), "10-31", "10-31"],
  [named("valentine'?s?'? day"), "02-14", "02-14"],
];
/** Movable ones, and what their names hold in lists of holidays. */
const LISTED = named(
  String.raw`(thanksgiving|easter monday|good friday|easter|juneteenth|diwali|holi|passover|whit monday|pentecost|ascension day|corpus christi|lunar new year|chinese new year|mlk(?: day)?|martin luther king(?:,? jr\.?)?(?: day)?|(?:president'?s?'?|memorial|labou?r|independence|veterans?'?|columbus|indigenous peoples'?|canada|victoria|civic|family|remembrance|australia|anzac|waitangi|republic|unity|st\.? patrick'?s|may) day|(?:(?:spring|summer|august|may) )?bank holiday)(?: (?:day|weekend))?`,
);
const ALIASES: readonly (readonly [RegExp, string])[] = [
  [/^mlk$/, "martin luther king"],
  [/^president'?s?'?$/, "presidents|washington"],
  [/^labou?r$/, "labor|labour"],
  [/^may$/, "labor|labour|may day|early may"],
  [/^veterans?'?$/, "veterans"],
];
const SCANNED_DAYS = 370;

/** Finds a holiday by its name: the next one, or the last one when the past is meant; movable ones need `holidayOn`. */
export function findHoliday(words: string, context: DayContext): FoundHoliday | undefined {
  const listed = LISTED.exec(words);
  if (listed !== null) {
    const days = listedDays((listed[1] ?? "").toLowerCase(), context);
    return days && { ...spanOf(listed), ...days };
  }
  for (const [pattern, first, last] of FIXED) {
    const match = pattern.exec(words);
    if (match !== null) return { ...spanOf(match), ...fixedDays(first, last, context) };
  }
  return undefined;
}

/**
 * The holiday as `findHoliday` finds it, or the one just gone (or just to come, in the past) when what hangs on it still
 * fits: "the Monday after Thanksgiving" can be said on the Friday between the two.
 */
export function findHolidayFor<T extends { readonly day: LocalDay }>(
  words: string,
  context: DayContext,
  hangOn: (holiday: FoundHoliday) => T | undefined,
): T | undefined {
  const inDirection = (direction: DayContext["direction"]) => {
    const holiday = findHoliday(words, { ...context, direction });
    return holiday && hangOn(holiday);
  };
  const { today, direction } = context;
  if (direction !== "either") {
    const other = inDirection(direction === "past" ? "future" : "past");
    const fits = direction === "past" ? (other?.day ?? "9") <= today : (other?.day ?? "") >= today;
    if (fits) return other;
  }
  return inDirection(direction);
}

/** Whether the words name a movable holiday, known or not. */
export function namesMovableHoliday(words: string): boolean {
  return LISTED.test(words);
}

function fixedDays(
  first: string,
  last: string,
  { today, direction }: DayContext,
): { readonly first: LocalDay; readonly last: LocalDay } {
  const thisYear = Number(today.slice(0, 4));
  const inYear = (year: number) => ({
    first: `${year}-${first}`,
    last: `${last < first ? year + 1 : year}-${last}`,
  });
  const years = [thisYear - 1, thisYear, thisYear + 1].map(inYear);
  const meant =
    direction === "past"
      ? years.findLast((one) => one.first <= today)
      : years.find((one) => one.last >= today);
  return meant ?? inYear(thisYear);
}

function listedDays(
  name: string,
  { today, direction, holidayOn }: DayContext,
): { readonly first: LocalDay; readonly last: LocalDay } | undefined {
  if (holidayOn === undefined) return undefined;
  const wanted = patternFor(name);
  const isIt = (day: LocalDay) => wanted.test(holidayOn(day) ?? "");
  const step = direction === "past" ? -1 : 1;
  for (let tried = 0, day = today; tried < SCANNED_DAYS; tried++, day = addDays(day, step)) {
    if (!isIt(day)) continue;
    const following = [1, 2, 3, 4].map((more) => addDays(day, more));
    return { first: day, last: following.findLast(isIt) ?? day };
  }
  return undefined;
}

/** Names are compared without "day" and apostrophes; "Day after Thanksgiving Day" is not Thanksgiving. */
function patternFor(name: string): RegExp {
  const bare = name.replace(/ day$/, "");
  const core = ALIASES.find(([pattern]) => pattern.test(bare))?.[1] ?? bare.replace(/[.']/g, ".?");
  return new RegExp(`^(?!day (?:after|before)).*\\b(?:${core})`, "i");
}

function named(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d-])${pattern}(?![\p{L}\d])`, "iu");
}
