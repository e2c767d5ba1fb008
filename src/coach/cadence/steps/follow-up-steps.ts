import type { Deed, Instant } from "../../facts.ts";
import { lastDeed } from "../course.ts";
import type { Anchor, Step } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { type Settled, settledBy } from "../settled.ts";
import { stepKey } from "../step-key.ts";
import {
  type FollowUpCase,
  type FollowUpTiming,
  followUpTiming,
  unlessOverdue,
} from "../timing/follow-up-timing.ts";
import { namedNudges } from "../timing/nudges.ts";
import { notBeforeRound, waitStart } from "../timing/wait-start.ts";

/** The most follow-ups that can be polite; a policy may only lower it. */
const HARD_CAP = 2;

/** How many follow-ups may be sent since the last substantive reply. */
export function followUpsAllowed({ opportunity, policy }: Setting): number {
  return opportunity.noContact ? 0 : Math.max(0, Math.min(HARD_CAP, policy.maxFollowUps));
}

/** The follow-ups of the current cycle: the first, and the second once the first was sent. Never a third. */
export function followUpSteps(setting: Setting): readonly Step[] {
  const { cycleDeeds } = setting.course;
  const allowed = followUpsAllowed(setting);
  const first = settledBy(cycleDeeds, "first-follow-up");
  const second = settledBy(cycleDeeds, "second-follow-up");
  const steps: Step[] = [];
  if (first !== undefined || (allowed > 0 && second === undefined)) {
    steps.push(...firstFollowUp(first, setting));
  }
  if (second !== undefined || (allowed > 1 && first?.state === "done")) {
    steps.push(...secondFollowUp(first, second, setting));
  }
  return steps;
}

function firstFollowUp(settled: Settled | undefined, setting: Setting): readonly Step[] {
  const { course } = setting;
  const start = waitStart(setting, settled?.settledAt);
  if (start === undefined) return [];
  const deeds = deedsBefore(settled?.settledAt, course.cycleDeeds);
  const reply = lastDeed(deeds, "heard")?.at ?? "";
  const base: FollowUpCase = {
    rule: "default-window",
    anchor: start.anchor,
    choiceSince: reply,
    deeds,
  };
  const timing = timingFor(base, settled, setting);
  const state = settled ?? { state: start.assumed ? ("forecast" as const) : ("open" as const) };
  return [stepOf("first-follow-up", state, timing, setting)];
}

/** The second counts from the day the first was really sent; where nobody told, from where the first would count. */
function secondFollowUp(
  first: Settled | undefined,
  settled: Settled | undefined,
  setting: Setting,
): readonly Step[] {
  const deeds = deedsBefore(settled?.settledAt, setting.course.cycleDeeds);
  const reply = lastDeed(deeds, "heard", first?.settledAt);
  const anchor =
    first === undefined
      ? waitStart(setting, settled?.settledAt)?.anchor
      : secondAnchor(first.settledAt, reply?.at, setting);
  if (anchor === undefined) return [];
  const base: FollowUpCase = { rule: "second-window", anchor, choiceSince: anchor.at, deeds };
  const timing = timingFor(base, settled, setting);
  return [stepOf("second-follow-up", settled ?? { state: "open" }, timing, setting)];
}

/**
 * The second as it would be if the first went out on the first day of its window: to be shown with the plan, never to
 * be sent, because we do not push towards a second while the first is not reported.
 */
export function secondForecast(before: readonly Step[], setting: Setting): readonly Step[] {
  const first = before.find(({ kind }) => kind === "first-follow-up");
  const known = before.some(({ kind }) => kind === "second-follow-up");
  if (first === undefined || first.settledAt !== undefined || known) return [];
  if (followUpsAllowed(setting) < HARD_CAP) return [];
  const anchor: Anchor = {
    what: "first-follow-up-sent",
    at: first.window.opensAt,
    day: first.window.firstDay,
  };
  const base: FollowUpCase = {
    rule: "second-window",
    anchor,
    choiceSince: anchor.at,
    deeds: setting.course.cycleDeeds,
  };
  const step = stepOf(
    "second-follow-up",
    { state: "forecast" },
    timingFor(base, undefined, setting),
    setting,
  );
  return [{ ...step, nudges: [] }];
}

function secondAnchor(sentAt: Instant, replyAt: Instant | undefined, setting: Setting): Anchor {
  const anchor =
    replyAt === undefined
      ? anchorAt("first-follow-up-sent", sentAt, setting)
      : anchorAt("reply", replyAt, setting);
  return notBeforeRound(anchor, setting);
}

function timingFor(
  base: FollowUpCase,
  settled: Settled | undefined,
  setting: Setting,
): FollowUpTiming {
  const timing = followUpTiming(base, setting);
  if (settled !== undefined) return timing;
  return restartedByReopening(base, unlessOverdue(timing, base, setting), setting);
}

/** A door that is opened again after the window has passed gives a new one, from that day. */
function restartedByReopening(
  base: FollowUpCase,
  timing: FollowUpTiming,
  setting: Setting,
): FollowUpTiming {
  const reopened = lastDeed(base.deeds, "reopened");
  if (reopened === undefined || reopened.at <= timing.window.closesAt) return timing;
  const anchor = anchorAt("reopened", reopened.at, setting);
  return followUpTiming({ ...base, anchor, choiceSince: reopened.at }, setting);
}

function stepOf(
  kind: "first-follow-up" | "second-follow-up",
  state: Settled | { readonly state: "open" | "forecast" },
  timing: FollowUpTiming,
  setting: Setting,
): Step {
  const { opportunity, course } = setting;
  const key = stepKey({ kind, opportunityId: opportunity.id, cycle: course.cycle });
  const { window, reason, drafts } = timing;
  const isAhead = state.state === "open" || state.state === "forecast";
  return {
    key,
    kind,
    opportunityId: opportunity.id,
    ...state,
    window,
    nudges: isAhead ? namedNudges(key, reason.anchor.at, drafts) : [],
    reason,
  };
}

function deedsBefore(instant: Instant | undefined, deeds: readonly Deed[]): readonly Deed[] {
  return instant === undefined ? deeds : deeds.filter((deed) => deed.at < instant);
}
