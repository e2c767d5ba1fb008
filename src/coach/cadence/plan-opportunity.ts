import type { Instant, Opportunity, Policy } from "../facts.ts";
import type { Plan, Step } from "./plan.ts";
import { awaitsDate } from "./postponement.ts";
import { type Setting, settingOf } from "./setting.ts";
import { withSnooze } from "./snooze.ts";
import { answerRequestSteps } from "./steps/answer-request-steps.ts";
import { askDateSteps } from "./steps/ask-date-steps.ts";
import { checkInSteps } from "./steps/check-in-steps.ts";
import { followUpSteps, followUpsAllowed, secondForecast } from "./steps/follow-up-steps.ts";
import { moveOnSteps } from "./steps/move-on-steps.ts";
import { offerDeadlineSteps } from "./steps/offer-deadline-steps.ts";
import { portalCheckSteps } from "./steps/portal-check-steps.ts";
import { roundSteps } from "./steps/round-steps.ts";
import { thankYouSteps } from "./steps/thank-you-steps.ts";
import { withoutToldBefore } from "./told-before.ts";

/**
 * Derives from facts and policy alone what the coach will do about one opportunity, and why. Reads no clock: the same
 * facts give the same plan, and nudges that lie in the past are for the clock to send or to let expire.
 */
export function planOpportunity(opportunity: Opportunity, policy: Policy): Plan {
  const setting = settingOf(opportunity, policy);
  const { course } = setting;
  const steps = stepsOf(setting)
    .map((step) => withSnooze(step, course.deeds, policy))
    .map((step) => withoutToldBefore(step, course.deeds))
    .toSorted(byOpening);
  return {
    opportunityId: opportunity.id,
    status: course.status,
    steps,
    followUpsSent: steps.filter(isSentFollowUp).length,
    followUpsAllowed: followUpsAllowed(setting),
    cycle: course.cycle,
  };
}

function stepsOf(setting: Setting): readonly Step[] {
  const { opportunity, course } = setting;
  const rounds = opportunity.interviews.flatMap((interview) =>
    [...roundSteps(interview, setting), ...thankYouSteps(interview, setting)].filter(
      (step) => interview === setting.lastRound || !isHistory(step, course.cycleStartedAt),
    ),
  );
  const askDate = askDateSteps(setting).filter((step) => !isHistory(step, course.cycleStartedAt));
  const asking = [...followUpSteps(setting), ...portalCheckSteps(setting)];
  // While a new date is awaited nothing is asked about the decision.
  const waiting = awaitsDate(setting)
    ? [...asking.filter(({ settledAt }) => settledAt !== undefined), ...askDate]
    : [...askDate, ...asking];
  const steps = [
    ...rounds,
    ...answerRequestSteps(setting),
    ...waiting,
    ...secondForecast(waiting, setting),
    ...moveOnSteps(waiting, setting),
  ];
  if (course.status === "live") return steps;
  // Nothing more is asked of anybody; what was done stays to be seen.
  const settled = steps.filter((step) => step.settledAt !== undefined);
  return [...settled, ...checkInSteps(setting), ...offerDeadlineSteps(setting)];
}

/** Steps of an earlier round that can no longer move: settled, or offered for the last time before this cycle. */
function isHistory(step: Step, cycleStartedAt: Instant | undefined): boolean {
  if (cycleStartedAt === undefined || step.window.closesAt >= cycleStartedAt) return false;
  const lastOffer = step.nudges.at(-1)?.expiresAt ?? step.window.closesAt;
  return step.settledAt !== undefined || lastOffer < cycleStartedAt;
}

function isSentFollowUp(step: Step): boolean {
  const isFollowUp = step.kind === "first-follow-up" || step.kind === "second-follow-up";
  return isFollowUp && step.state === "done";
}

/** Steps that open together stay in the order the facts were told: people expect to find the first one first. */
function byOpening(a: Step, b: Step): number {
  if (a.window.opensAt === b.window.opensAt) return 0;
  return a.window.opensAt < b.window.opensAt ? -1 : 1;
}
