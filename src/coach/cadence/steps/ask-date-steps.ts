import { addBusinessDays } from "../../calendar/business-days.ts";
import { latest } from "../../calendar/days.ts";
import type { Interview } from "../../facts.ts";
import { lastDeed } from "../course.ts";
import type { Anchor, Step } from "../plan.ts";
import { type Postponement, postponementOf } from "../postponement.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { type Settled, settledBy } from "../settled.ts";
import { stepKey } from "../step-key.ts";
import { morningDrafts, namedNudges } from "../timing/nudges.ts";
import { promiseOf } from "../timing/promise.ts";
import { dayWindow, reasonFor, spanOutsideYearEnd } from "../timing/windows.ts";

/**
 * Product rule W12: a round put off without a date, or to which nobody came, is asked about after 5 business days, like
 * a first follow-up.
 */
const FIRST_BUSINESS_DAY = 5;
const LAST_BUSINESS_DAY = 10;

/**
 * For each round that was put off without a date, or to which nobody came: one question for a new one. It is not a
 * follow-up and is told once; a date that is told settles it. Where the employer wants no messages there is none.
 */
export function askDateSteps(setting: Setting): readonly Step[] {
  const { opportunity } = setting;
  if (opportunity.noContact) return [];
  return opportunity.interviews.flatMap((interview) => {
    const postponed = postponementOf(interview, setting);
    return postponed === undefined ? [] : [askDate(interview, postponed, setting)];
  });
}

function askDate(interview: Interview, postponed: Postponement, setting: Setting): Step {
  const ids = { opportunityId: setting.opportunity.id, interviewId: interview.id };
  const key = stepKey({ kind: "ask-date", ...ids });
  const { anchor, firstDay, lastDay, promise } = daysToAsk(postponed, setting);
  const span = spanOutsideYearEnd({ firstDay, lastDay }, setting);
  const window = dayWindow(span.firstDay, span.lastDay, setting.zone);
  const settled = settledState(interview, postponed, setting);
  const drafts = morningDrafts([["due", span.firstDay]], window, setting);
  return {
    key,
    kind: "ask-date",
    ...ids,
    ...(settled ?? { state: "open" }),
    window,
    nudges: settled === undefined ? namedNudges(key, anchor.at, drafts) : [],
    reason: reasonFor("ask-date", anchor, span.lastDay, setting, {
      ...(promise === undefined
        ? { businessDays: [FIRST_BUSINESS_DAY, LAST_BUSINESS_DAY] }
        : { promise: promise.reason }),
      ...(span.movedFrom === undefined ? {} : { movedFrom: span.movedFrom }),
    }),
  };
}

/** Counted from the day it was told or a later word of theirs; a day they named for their answer comes first. */
function daysToAsk({ deed }: Postponement, setting: Setting) {
  const { calendar, course } = setting;
  const reply = lastDeed(course.deeds, "heard", deed.at);
  const anchor: Anchor =
    reply === undefined
      ? anchorAt(deed.kind, deed.at, setting)
      : anchorAt("reply", latest(reply.at, deed.at), setting);
  const count = (n: number) => addBusinessDays(anchor.day, n, calendar).day;
  const firstDay = count(FIRST_BUSINESS_DAY);
  const since = course.deeds.filter(({ at }) => at >= deed.at);
  const promise = promiseOf(setting, since);
  if (promise === undefined || promise.askFrom <= firstDay) {
    return { anchor, firstDay, lastDay: count(LAST_BUSINESS_DAY), promise: undefined };
  }
  const lastDay = addBusinessDays(promise.askFrom, FIRST_BUSINESS_DAY, calendar).day;
  return { anchor, firstDay: promise.askFrom, lastDay, promise };
}

function settledState(
  interview: Interview,
  { deed, dateToldAt }: Postponement,
  setting: Setting,
): Settled | undefined {
  const said = settledBy(
    setting.course.deeds,
    "ask-date",
    (one) => one.interviewId === interview.id && one.at >= deed.at,
  );
  if (said !== undefined || dateToldAt === undefined) return said;
  return { state: "done", settledAt: dateToldAt };
}
