import { addMinutes, latest } from "../calendar/days.ts";
import { outsideQuietHours } from "../calendar/quiet-hours.ts";
import type { Deed, Policy } from "../facts.ts";
import type { PlannedNudge, Step } from "./plan.ts";

/** A step that was snoozed past its window is still told, for a day. */
const LEAST_TIME_MINUTES = 24 * 60;

/** Replaces what would come before the end of the last snooze by one nudge at its end; later reminders stay. */
export function withSnooze(step: Step, deeds: readonly Deed[], policy: Policy): Step {
  const snooze = deeds.findLast((deed) => deed.kind === "snoozed" && deed.stepKey === step.key);
  if (snooze?.kind !== "snoozed") return step;
  const later = step.nudges.filter((nudge) => nudge.dueAt > snooze.until);
  // Nothing was put off: the step has moved to after the snooze, or it is over.
  if (later.length === step.nudges.length) return step;
  const dueAt = outsideQuietHours(snooze.until, policy);
  const snoozed: PlannedNudge = {
    key: `${step.key}#snoozed@${snooze.id}`,
    rank: "snoozed",
    dueAt,
    expiresAt: expiryOf(step, dueAt),
  };
  const nudges = [snoozed, ...later].filter((nudge) => nudge.dueAt < nudge.expiresAt);
  return { ...step, nudges: nudges.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1)) };
}

function expiryOf(step: Step, dueAt: string): string {
  // A checklist is of no use once the interview has begun.
  if (step.kind === "checklist-day" || step.kind === "checklist-hour") return step.window.closesAt;
  const last = step.nudges.at(-1)?.expiresAt ?? step.window.closesAt;
  return latest(last, addMinutes(dueAt, LEAST_TIME_MINUTES));
}
