import { addBusinessDays, calendarFor } from "../coach/calendar/business-days.ts";
import { holidayOn } from "../coach/calendar/holidays.ts";
import type { Instant, LocalDay } from "../coach/facts.ts";
import type { Context } from "./context.ts";

/** With which eyes a person's words are read. */
export interface ReadingOptions {
  readonly now: Instant;
  /** IANA name. */
  readonly zone: string;
  /** BCP 47; left out where "1/12" has to be asked about. */
  readonly locale?: string;
  /** The n-th business day after a day, by the person's own calendar. */
  readonly addBusinessDays: (day: LocalDay, count: number) => LocalDay;
  /** The holiday's name on a day, in the person's region: "after Thanksgiving". */
  readonly holidayOn: (day: LocalDay) => string | undefined;
}

/**
 * How this person's dates are read. The account's language decides which number of "1/12" is the month only where its
 * country is the person's own: American English is what many accounts elsewhere are set to.
 */
export function readingOptions({ now, person }: Pick<Context, "now" | "person">): ReadingOptions {
  const { locale, policy } = person;
  const country = /[-_]([A-Z]{2})\b/.exec(locale ?? "")?.[1];
  const settles = locale !== undefined && country === policy.region.slice(0, 2);
  const calendar = calendarFor(policy.region, policy);
  return {
    now,
    zone: policy.zone,
    addBusinessDays: (day, count) => addBusinessDays(day, count, calendar).day,
    holidayOn: (day) => holidayOn(policy.region, day),
    ...(settles ? { locale } : {}),
  };
}

/** Why typed words cannot be used as a date, and what to type: `why` is the reader's own sentence. */
export function cannotUse(words: string, why: string, examples: string): string {
  const reason = `${why.charAt(0).toLowerCase()}${why.slice(1)}`;
  return `I cannot use "${words.trim().slice(0, 40)}": ${reason} Try: ${examples}.`;
}
