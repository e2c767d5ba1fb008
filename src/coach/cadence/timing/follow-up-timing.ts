import { addBusinessDays, firstBusinessDayFrom } from "../../calendar/business-days.ts";
import type { Deed, Instant, LocalDay, Policy } from "../../facts.ts";
import { lastDeed } from "../course.ts";
import type { Anchor, Reason, Window } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { escalationDays, morningDrafts, type NudgeDraft } from "./nudges.ts";
import { type Promised, promiseOf } from "./promise.ts";
import {
  type DaySpan,
  dayWindow,
  firstDayAfterTelling,
  reasonFor,
  spanOutsideYearEnd,
} from "./windows.ts";

/** Article: follow up five to ten business days after the last contact. */
const FIRST_BUSINESS_DAY = 5;
const LAST_BUSINESS_DAY = 10;
/** Where inside the default window the DM comes, in business days after its first day. */
const PACE_DAYS: Readonly<Record<Policy["pace"], number>> = { early: 0, middle: 2, late: 4 };

export interface FollowUpTiming {
  readonly window: Window;
  readonly reason: Reason;
  readonly drafts: readonly NudgeDraft[];
}

export interface FollowUpCase {
  readonly rule: "default-window" | "second-window";
  readonly anchor: Anchor;
  /** A date chosen before this belonged to an earlier step. */
  readonly choiceSince: Instant;
  /** Deeds of the current cycle that this step may see. */
  readonly deeds: readonly Deed[];
}

/** Days and reason of a follow-up: the person's own date, else the promise, else business day 5 to 10. */
export function followUpTiming(what: FollowUpCase, setting: Setting): FollowUpTiming {
  const own = lastDeed(what.deeds, "chose-date", what.choiceSince);
  if (own !== undefined) {
    return onOwnDate({ what: "own-date", at: own.at, day: own.day }, setting);
  }
  const earliest = addBusinessDays(what.anchor.day, FIRST_BUSINESS_DAY, setting.calendar).day;
  const promise = promiseOf(setting, what.deeds);
  const holds =
    promise !== undefined && (isFresh(promise, what.anchor) || promise.askFrom > earliest);
  return holds ? afterPromise(promise, what.anchor, setting) : byDefault(what, setting);
}

/**
 * Where the round was only told of when the window had passed, the follow-up is overdue and not lost: it is offered for
 * a week of work from the next business day on.
 */
export function unlessOverdue(
  timing: FollowUpTiming,
  { rule }: FollowUpCase,
  setting: Setting,
): FollowUpTiming {
  const { lastRound, calendar } = setting;
  const firstDay = firstDayAfterTelling(setting);
  if (lastRound === undefined || firstDay === undefined) return timing;
  if (firstDay <= timing.window.lastDay || timing.reason.rule === "own-date") return timing;
  const lastDay = addBusinessDays(firstDay, FIRST_BUSINESS_DAY, calendar).day;
  const span = spanOutsideYearEnd({ firstDay, lastDay }, setting);
  const anchor = anchorAt("logged", lastRound.loggedAt, setting);
  return timingOf(span, span.firstDay, setting, {
    ...reasonFor(rule, anchor, span.lastDay, setting),
    businessDays: [1, 1 + FIRST_BUSINESS_DAY],
  });
}

/** A reply or a follow-up of our own after the promise begins the default wait again. */
function isFresh(promise: Promised, anchor: Anchor): boolean {
  const restarts = ["reply", "first-follow-up-sent", "reopened"].includes(anchor.what);
  return !restarts || promise.at >= anchor.at;
}

/** The person's own date stands as it is, at the year's end too; only the DM waits for a business day. */
function onOwnDate(anchor: Anchor, setting: Setting): FollowUpTiming {
  const firstDay = firstBusinessDayFrom(anchor.day, setting.calendar);
  const lastDay = addBusinessDays(firstDay, FIRST_BUSINESS_DAY, setting.calendar).day;
  const window = dayWindow(firstDay, lastDay, setting.zone);
  return {
    window,
    reason: reasonFor("own-date", anchor, lastDay, setting),
    drafts: morningDrafts(escalationDays(firstDay, lastDay, setting), window, setting, "ignore"),
  };
}

function afterPromise(promise: Promised, anchor: Anchor, setting: Setting): FollowUpTiming {
  const { calendar } = setting;
  const dayAfterAnchor = addBusinessDays(anchor.day, 1, calendar).day;
  const isHeldBack = dayAfterAnchor > promise.askFrom;
  const firstDay = isHeldBack ? dayAfterAnchor : promise.askFrom;
  const lastDay = addBusinessDays(firstDay, FIRST_BUSINESS_DAY, calendar).day;
  const span = spanOutsideYearEnd({ firstDay, lastDay }, setting);
  const { bufferDays, day } = promise.reason;
  const counted = [bufferDays, bufferDays + FIRST_BUSINESS_DAY] as const;
  const promised: Anchor = { what: "promise", at: promise.at, day };
  return timingOf(span, span.firstDay, setting, {
    ...reasonFor("promise", promised, span.lastDay, setting, { promise: promise.reason }),
    ...(isHeldBack ? {} : { businessDays: counted }),
  });
}

function byDefault({ rule, anchor }: FollowUpCase, setting: Setting): FollowUpTiming {
  const { calendar, policy } = setting;
  const count = (n: number) => addBusinessDays(anchor.day, n, calendar).day;
  const planned = { firstDay: count(FIRST_BUSINESS_DAY), lastDay: count(LAST_BUSINESS_DAY) };
  const span = spanOutsideYearEnd(planned, setting);
  const dueDay = addBusinessDays(span.firstDay, PACE_DAYS[policy.pace], calendar).day;
  return timingOf(span, dueDay, setting, {
    ...reasonFor(rule, anchor, span.lastDay, setting),
    businessDays: [FIRST_BUSINESS_DAY, LAST_BUSINESS_DAY],
  });
}

function timingOf(
  span: DaySpan,
  dueDay: LocalDay,
  setting: Setting,
  reason: Reason,
): FollowUpTiming {
  const window = dayWindow(span.firstDay, span.lastDay, setting.zone);
  const told = firstDayAfterTelling(setting) ?? dueDay;
  const startDay = dueDay < told && told <= span.lastDay ? told : dueDay;
  return {
    window,
    reason: span.movedFrom === undefined ? reason : { ...reason, movedFrom: span.movedFrom },
    drafts: morningDrafts(escalationDays(startDay, span.lastDay, setting), window, setting),
  };
}
