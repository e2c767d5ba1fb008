import { localDayOf } from "../calendar/days.ts";
import type { Instant, LocalDay, Opportunity, Policy, StepKind } from "../facts.ts";
import { lastDeed } from "./course.ts";
import { isLate, offeredUntil } from "./offered-until.ts";
import type { Plan, Step } from "./plan.ts";

/** Who has to move next, and until when. */
export interface Turn {
  readonly whose: "yours" | "theirs" | "nobody";
  /**
   * The last day of your window (of being offered, once that is over), the day they named or on which you look again,
   * or the day of the interview.
   */
  readonly until?: LocalDay;
  readonly step?: Step;
}

/** Steps in which the person writes or decides something; checklists and the debrief are for themselves. */
const MOVES: ReadonlySet<StepKind> = new Set([
  "thank-you",
  "answer-request",
  "first-follow-up",
  "second-follow-up",
  "ask-date",
  "portal-check",
  "move-on",
  "check-in",
  "offer-deadline",
]);

/** Whether something is still to be won: waiting for the company, or an offer to answer. */
export function isActive({ status }: Pick<Plan, "status">): boolean {
  return status === "live" || status === "offer";
}

/** Says whose turn it is at `now`; days are in the company's zone where it is known, else in the person's. */
export function whoseTurn(
  plan: Plan,
  opportunity: Opportunity,
  policy: Pick<Policy, "zone">,
  now: Instant,
): Turn {
  const zone = opportunity.companyZone ?? policy.zone;
  const ahead = plan.steps.filter(
    (step) => MOVES.has(step.kind) && (step.state === "open" || isReminded(step)),
  );
  const [mine] = ahead
    .filter((step) => step.window.opensAt <= now && now <= offeredUntil(step))
    .toSorted((a, b) => (urgency(a, now) < urgency(b, now) ? -1 : 1));
  if (mine !== undefined) return { whose: "yours", until: lastDayOf(mine, now, zone), step: mine };
  if (plan.status === "parked") return parkedTurn(opportunity, ahead);
  if (plan.status !== "live") return { whose: "nobody" };
  return interviewTurn(plan, opportunity, now) ?? waitingTurn(ahead, localDayOf(now, zone), now);
}

/** A forecast without reminders is only shown. */
function isReminded({ state, nudges }: Step): boolean {
  return state === "forecast" && nudges.length > 0;
}

/** What can still be in time comes before what is late, and of each what ends first. */
function urgency(step: Step, now: Instant): string {
  return isLate(step, now) ? `late ${offeredUntil(step)}` : `in time ${step.window.closesAt}`;
}

function lastDayOf(step: Step, now: Instant, zone: string): LocalDay {
  return isLate(step, now) ? localDayOf(offeredUntil(step), zone) : step.window.lastDay;
}

function parkedTurn(opportunity: Opportunity, ahead: readonly Step[]): Turn {
  const parked = lastDeed(opportunity.deeds, "parked");
  const step = ahead.find(({ kind }) => kind === "check-in");
  return {
    whose: "nobody",
    ...(parked === undefined ? {} : { until: parked.until }),
    ...(step === undefined ? {} : { step }),
  };
}

function interviewTurn(plan: Plan, opportunity: Opportunity, now: Instant): Turn | undefined {
  const [next] = opportunity.interviews
    .filter(({ state, endsAt }) => state === "planned" && endsAt > now)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  if (next === undefined) return undefined;
  const step = plan.steps.find(
    ({ interviewId, window }) => interviewId === next.id && window.closesAt >= now,
  );
  return { whose: "nobody", until: next.localDay, ...(step === undefined ? {} : { step }) };
}

function waitingTurn(ahead: readonly Step[], today: LocalDay, now: Instant): Turn {
  const step = ahead.find(({ window }) => window.opensAt > now);
  if (step === undefined) return { whose: "nobody" };
  const promised = step.reason.promise?.day;
  const until = promised !== undefined && promised >= today ? promised : step.window.firstDay;
  return { whose: "theirs", until, step };
}
