import { addDays } from "../../calendar/days.ts";
import type { Certainty, LocalDay } from "../../facts.ts";
import type { DateOrder, DayOptions } from "../dates/found-day.ts";
import type { Stretch } from "./stretch.ts";

export type PromiseOptions = DayOptions;

export interface PromisedDay {
  readonly day: LocalDay;
  /** The first day of a vague range, whose last day `day` is. */
  readonly from?: LocalDay;
  /** "around" for a vague range or a vague word. */
  readonly certainty: Certainty;
}

/** The words, and how they were taken. */
export interface Words {
  /** Set where only the person's locale decided which number of "1/12" is the month: say so. */
  readonly orderFromLocale?: DateOrder;
  /** The words that were read. */
  readonly matched: string;
  /** The words that were not. */
  readonly rest: string;
}

export type PromiseReading =
  | ({ readonly kind: "clear" } & PromisedDay & Words)
  /** Two to four readings, the likeliest first, and what to ask about. */
  | ({
      readonly kind: "unsure";
      readonly options: readonly PromisedDay[];
      readonly why: string;
    } & Words)
  | { readonly kind: "none"; readonly why: string };

const MAX_DAYS_AHEAD = 731;
const MAX_OPTIONS = 4;

/** The reading that these stretches of days make: one is clear, several are asked, the likeliest first. */
export function decide(
  stretches: readonly Stretch[],
  certainty: Certainty,
  words: Words,
): PromiseReading {
  const [only, ...others] = stretches;
  if (only === undefined) return { kind: "none", why: "There is no such day." };
  if (others.length === 0) return { kind: "clear", ...only, certainty, ...words };
  const options = stretches.slice(0, MAX_OPTIONS).map((one) => ({ ...one, certainty }));
  return { kind: "unsure", options, why: "More than one day can be meant.", ...words };
}

/** Why a day cannot be promised: it is over, or more than two years away; undefined when it can. */
export function refuse(day: LocalDay, today: LocalDay): PromiseReading | undefined {
  if (day < today) return { kind: "none", why: "That lies in the past." };
  if (day > addDays(today, MAX_DAYS_AHEAD)) {
    return { kind: "none", why: "That is more than two years away." };
  }
  return undefined;
}
