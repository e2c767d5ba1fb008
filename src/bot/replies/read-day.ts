import { addBusinessDays, calendarFor } from "../../coach/calendar/business-days.ts";
import { addDays, localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Certainty, DeedDetail, LocalDay, Opportunity } from "../../coach/facts.ts";
import { isNamedDay } from "../../coach/language/promises/named-day.ts";
import type { PromiseAbout } from "../../coach/language/promises/promise-about.ts";
import { readPromise } from "../../coach/language/read-promise.ts";
import type { Context } from "../context.ts";
import { cannotUse, readingOptions } from "../reading.ts";

/** No company names a day further away than this without its year (half a year). */
const FAR_DAYS = 183;

export type ReadDay =
  | { readonly kind: "nothing" }
  | ({ readonly kind: "day" } & PromisedDay)
  /** What is wrong with the words, to show beside the field; `days` where they have two to four readings. */
  | { readonly kind: "fault"; readonly fault: string; readonly days?: readonly NamedDay[] };

/** A day to wait for. */
export interface PromisedDay {
  readonly day: LocalDay;
  readonly certainty: Certainty;
  /** Set where the words were vague, "next week": no letter names the day. */
  readonly isNamedDay?: false;
}

export interface NamedDay {
  readonly day: LocalDay;
  readonly certainty: Certainty;
}

/** The day a company named, in the person's words and zone; never one in the past. */
export function readDay(words: string, opportunity: Opportunity, context: Context): ReadDay {
  if (words.trim() === "") return { kind: "nothing" };
  const { now, person } = context;
  const { zone, region } = person.policy;
  const calendar = calendarFor(opportunity.companyRegion ?? region, person.policy);
  const reading = readPromise(words, {
    ...readingOptions(context),
    addBusinessDays: (day, count) => addBusinessDays(day, count, calendar).day,
  });
  const today = localDayOf(now, zone);
  if (reading.kind === "none") {
    return { kind: "fault", fault: cannotUse(words, reading.why, "end of next week, or 4 Dec") };
  }
  if (reading.kind === "unsure") {
    const days = reading.options.map(({ day }) => sayDay(day, today));
    return {
      kind: "fault",
      fault: `Which day: ${days.join(" or ")}?`,
      days: reading.options,
    };
  }
  if (isNextYearUnsaid(reading.day, words, today)) {
    return {
      kind: "fault",
      fault: `I read ${sayDay(reading.day, today)}, which is a long way off. If that is right, add the year.`,
    };
  }
  const { day, certainty } = reading;
  return { kind: "day", day, certainty, ...(isNamedDay(reading) ? {} : { isNamedDay: false }) };
}

/** What is kept of a promised day; `about` where less than a decision was promised. */
export function promisedDeed(
  { day, certainty, isNamedDay: named }: PromisedDay,
  about: PromiseAbout | undefined,
): DeedDetail {
  return {
    kind: "promised",
    day,
    certainty,
    ...(about === undefined ? {} : { about }),
    ...(named === undefined ? {} : { isNamedDay: named }),
  };
}

/** A day of last week, read as the same day of next year because promises lie ahead. */
function isNextYearUnsaid(day: LocalDay, words: string, today: LocalDay): boolean {
  return day > addDays(today, FAR_DAYS) && !words.includes(day.slice(2, 4));
}
