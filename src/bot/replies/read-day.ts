import { addBusinessDays, calendarFor } from "../../coach/calendar/business-days.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Certainty, LocalDay, Opportunity } from "../../coach/facts.ts";
import { readPromise } from "../../coach/language/read-promise.ts";
import type { Context } from "../context.ts";

export type ReadDay =
  | { readonly kind: "nothing" }
  | { readonly kind: "day"; readonly day: LocalDay; readonly certainty: Certainty }
  /** What is wrong with the words, to show beside the field. */
  | { readonly kind: "fault"; readonly fault: string };

/** The day a company named, in the person's words and zone; never one in the past. */
export function readDay(
  words: string,
  opportunity: Opportunity,
  { now, person }: Context,
): ReadDay {
  if (words.trim() === "") return { kind: "nothing" };
  const { zone, region } = person.policy;
  const calendar = calendarFor(opportunity.companyRegion ?? region, person.policy);
  const reading = readPromise(words, {
    now,
    zone,
    ...(person.locale === undefined ? {} : { locale: person.locale }),
    addBusinessDays: (day, count) => addBusinessDays(day, count, calendar).day,
  });
  const today = localDayOf(now, zone);
  if (reading.kind === "none") {
    return {
      kind: "fault",
      fault: `I cannot read a date in "${words.slice(0, 40)}". Try: end of next week, or 4 Dec.`,
    };
  }
  if (reading.kind === "unsure") {
    const days = reading.options.map(({ day }) => sayDay(day, today));
    return { kind: "fault", fault: `Which day: ${days.join(" or ")}?` };
  }
  if (reading.day < today) {
    return {
      kind: "fault",
      fault: `${sayDay(reading.day, today)} is past. Which day is it really?`,
    };
  }
  return { kind: "day", day: reading.day, certainty: reading.certainty };
}
