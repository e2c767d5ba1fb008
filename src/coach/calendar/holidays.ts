import { createRequire } from "node:module";
import type Holidays from "date-holidays";
import type { LocalDay, Region } from "../facts.ts";
import { DAY_MS, HOUR_MS } from "./days.ts";

// date-holidays takes 340-630 ms and 34-40 MB to load (measured on Node 24), so it waits for the first date to be counted.
const require = createRequire(import.meta.url);
let loaded: typeof Holidays | undefined;
let countries: Readonly<Record<string, string>> | undefined;

const finders = new Map<Region, Holidays>();
const daysByRegionAndYear = new Map<string, ReadonlyMap<LocalDay, string>>();

const LANGUAGES = ["en-us", "en"];

/** The public or bank holiday on this day, in English; undefined on any other day. Half days off do not count. */
export function holidayOn(region: Region, day: LocalDay): string | undefined {
  const year = Number(day.slice(0, 4));
  const name = holidaysOf(region, year).get(day);
  if (name !== undefined || day.slice(5, 7) !== "01") return name;
  // A holiday of several days that began in December reaches into January.
  return holidaysOf(region, year - 1).get(day);
}

/** Whether public holidays are listed for the country of this region. */
export function hasHolidayList(region: Region): boolean {
  return countriesWithHolidays()[region.slice(0, 2)] !== undefined;
}

/** Countries with a holiday list: ISO 3166 code to English name. */
export function countriesWithHolidays(): Readonly<Record<string, string>> {
  countries ??= new (library())().getCountries("en");
  return countries;
}

/** States of a country that have a holiday list of their own: code to name; empty where there are none. */
export function statesOf(country: string): Readonly<Record<string, string>> {
  return new (library())().getStates(country, "en") ?? {};
}

function holidaysOf(region: Region, year: number): ReadonlyMap<LocalDay, string> {
  const key = `${region} ${year}`;
  const known = daysByRegionAndYear.get(key);
  if (known !== undefined) return known;
  const days = new Map<LocalDay, string>();
  for (const holiday of finderFor(region)?.getHolidays(year) ?? []) {
    if (holiday.type !== "public" && holiday.type !== "bank") continue;
    for (const day of wholeDaysOf(holiday)) days.set(day, holiday.name);
  }
  daysByRegionAndYear.set(key, days);
  return days;
}

/** The days whose noon lies inside: an afternoon off on Christmas Eve is still a business day. */
function wholeDaysOf(holiday: { date: string; start: Date; end: Date }): readonly LocalDay[] {
  // `date` is the wall clock of the place; `start` and `end` are only good for the length, an hour off around DST.
  const startsAt = Date.parse(`${holiday.date.slice(0, 10)}T${holiday.date.slice(11, 16)}:00Z`);
  const endsAt = startsAt + holiday.end.getTime() - holiday.start.getTime();
  const days: LocalDay[] = [];
  const firstNoon = Math.floor(startsAt / DAY_MS) * DAY_MS + 12 * HOUR_MS;
  for (let noon = firstNoon; noon < endsAt; noon += DAY_MS) {
    if (noon > startsAt) days.push(new Date(noon).toISOString().slice(0, 10));
  }
  return days;
}

function finderFor(region: Region): Holidays | undefined {
  const known = finders.get(region);
  if (known !== undefined) return known;
  const [country, state] = region.split("-");
  if (country === undefined || countriesWithHolidays()[country] === undefined) return undefined;
  const options = { languages: LANGUAGES };
  const finder =
    state === undefined
      ? new (library())(country, options)
      : new (library())(country, state, options);
  finders.set(region, finder);
  return finder;
}

function library(): typeof Holidays {
  loaded ??= require("date-holidays") as typeof Holidays;
  return loaded;
}
