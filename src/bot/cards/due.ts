import { offeredUntil } from "../../coach/cadence/offered-until.ts";
import type { NudgeRank, Plan, Step } from "../../coach/cadence/plan.ts";
import type { Instant, Opportunity, StepKind } from "../../coach/facts.ts";
import type { Planned } from "../replan.ts";

/** Steps that are shown and answered together: all thank-yous of one round, or one other step. */
export interface DueItem {
  readonly key: string;
  readonly kind: StepKind;
  readonly opportunity: Opportunity;
  readonly plan: Plan;
  /** Only those not settled yet. */
  readonly open: readonly Step[];
  /** Which of its reminders this is, where one is being sent. */
  readonly rank?: NudgeRank;
  /** All of the group, settled ones included: "2 of 5 sent". */
  readonly all: readonly Step[];
}

/** The key of the group a step belongs to. */
export function groupKey({
  kind,
  key,
  opportunityId,
  interviewId,
}: Pick<Step, "kind" | "key" | "opportunityId" | "interviewId">): string {
  return kind === "thank-you" && interviewId !== undefined
    ? `thank-you.${opportunityId}.${interviewId}`
    : key;
}

/** One opportunity's steps in groups, in the order of the plan. */
export function itemsOf({ opportunity, plan }: Planned): readonly DueItem[] {
  const groups = new Map<string, Step[]>();
  for (const step of plan.steps) {
    const key = groupKey(step);
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups].flatMap(([key, all]) => {
    const [first] = all;
    if (first === undefined) return [];
    const open = all.filter(isUnsettled);
    return [{ key, kind: first.kind, opportunity, plan, open, all }];
  });
}

/** Whether something is to be done about it at `now`: open, its window begun, and not long past. */
export function isDue({ open }: DueItem, now: Instant): boolean {
  return open.some((step) => stepIsDue(step, now));
}

function stepIsDue(step: Step, now: Instant): boolean {
  const { kind, state, window, nudges } = step;
  // A forecast without reminders is only shown with the plan.
  if (state === "forecast" && nudges.length === 0) return false;
  if (window.opensAt > now) return false;
  if (nudges.some(({ rank, dueAt }) => rank === "snoozed" && dueAt > now)) return false;
  if (kind === "checklist-day" || kind === "checklist-hour" || kind === "debrief") {
    const last = nudges.at(-1);
    return last !== undefined && now < last.expiresAt;
  }
  return now <= offeredUntil(step);
}

/** Neither done nor skipped; a forecast counts, because its reminders come all the same. */
export const isUnsettled = ({ state }: Step): boolean => state === "open" || state === "forecast";

/** The item with this key, open or not; undefined when the plan no longer has it. */
export function itemByKey(planned: Planned, key: string): DueItem | undefined {
  return itemsOf(planned).find((item) => item.key === key);
}
