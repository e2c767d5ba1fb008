import { code, text } from "../../chat/text.ts";
import { instantAt, localDayOf } from "../../coach/calendar/days.ts";
import type { Instant } from "../../coach/facts.ts";
import { readMoment } from "../../coach/language/read-moment.ts";
import { readSnooze } from "../../coach/language/read-snooze.ts";
import type { Context } from "../context.ts";
import { cannotUse, readingOptions } from "../reading.ts";
import { Sorry } from "../sorry.ts";
import { sayMoment } from "../wording/moments.ts";

export type ReadInstant =
  | { readonly kind: "at"; readonly at: Instant }
  /** `among` where the words have two to four readings. */
  | { readonly kind: "fault"; readonly fault: string; readonly among?: readonly Instant[] };

/** Why an instant that was written in a command or in the DM cannot be used. */
export function notAnInstant(fault: string): Sorry {
  return new Sorry(
    text`${fault} Nothing was changed. For example: ${code("/interview snooze acme monday")}`,
  );
}

/** Reads "2h", "tonight", "monday" or a date in the future; a day without a time means 9:00. */
export function readInstant(words: string, context: Context): ReadInstant {
  const { now, person } = context;
  const { zone } = person.policy;
  const quick = readSnooze(words, now, zone);
  if (quick !== undefined) return { kind: "at", at: quick };
  const reading = readMoment(words, { ...readingOptions(context), direction: "future" });
  if (reading.kind === "unsure") {
    return {
      kind: "fault",
      fault: `Which one: ${reading.options.map((one) => sayMoment(one, now)).join(" or ")}?`,
      among: reading.options.map((one) => instantAt(one.day, one.time ?? "09:00", one.zone)),
    };
  }
  if (reading.kind === "none") {
    return { kind: "fault", fault: cannotUse(words, reading.why, "2h, monday, 3 Dec 10:00") };
  }
  const { day, time, zone: said } = reading.moment;
  const at = instantAt(day, time ?? "09:00", said);
  if (at > now) return { kind: "at", at };
  return {
    kind: "fault",
    fault: `${sayMoment(reading.moment, now)} is past (today is ${localDayOf(now, zone)}).`,
  };
}

/** An instant in a button's id: minutes since 1970 in base 36, because ":" parts the id. */
export const minuteOf = (instant: Instant): string =>
  Math.ceil(Date.parse(instant) / 60_000).toString(36);
