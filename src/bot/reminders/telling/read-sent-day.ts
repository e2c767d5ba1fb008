import { localDayOf } from "../../../coach/calendar/days.ts";
import { sayDay } from "../../../coach/calendar/say-day.ts";
import type { Instant } from "../../../coach/facts.ts";
import { type Moment, readMoment } from "../../../coach/language/read-moment.ts";
import type { Context } from "../../context.ts";
import { cannotUse, readingOptions } from "../../reading.ts";
import { sayMoment } from "../../wording/moments.ts";
import type { FoundSteps } from "../said-steps.ts";
import { dayOfInterview, possibleTimes } from "./told-when.ts";

/** What can be typed into the form. */
export const SENT_DAY_EXAMPLES = "yesterday, mon 4pm, 24 Nov";

type ReadSentDay =
  | { readonly kind: "at"; readonly at: Instant }
  | { readonly kind: "fault"; readonly fault: string };

/** When something of the past went out, from words in the person's zone; a day without a time is its noon, as everywhere. */
export function readSentDay(words: string, found: FoundSteps, context: Context): ReadSentDay {
  const { now, person } = context;
  const options = readingOptions(context);
  const today = localDayOf(now, person.policy.zone);
  const past = readMoment(words, { ...options, direction: "past" });
  if (past.kind === "none") {
    const either = readMoment(words, { ...options, direction: "either" });
    return either.kind === "clear"
      ? fault(`${sayMoment(either.moment, now)} is still to come. When did you send it?`)
      : fault(cannotUse(words, past.why, SENT_DAY_EXAMPLES));
  }
  const moments: readonly Moment[] = past.kind === "clear" ? [past.moment] : past.options;
  const [at, ...others] = possibleTimes(moments, found, context);
  if (at === undefined) {
    const met = sayDay(dayOfInterview(found), today);
    return fault(`That is before the interview (${met}). When did you send it?`);
  }
  if (others.length === 0) return { kind: "at", at };
  const days = [at, ...others].map((one) => sayDay(localDayOf(one, person.policy.zone), today));
  return fault(`Which day was it: ${days.join(" or ")}?`);
}

const fault = (words: string): ReadSentDay => ({ kind: "fault", fault: words });
