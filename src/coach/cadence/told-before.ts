import type { Deed } from "../facts.ts";
import { lastDeed } from "./course.ts";
import type { Step } from "./plan.ts";

/**
 * What was due before a round came here from another opportunity was told there, under another key: it is not told
 * again, and stays on the list.
 */
export function withoutToldBefore(step: Step, deeds: readonly Deed[]): Step {
  const merged = lastDeed(deeds, "merged");
  if (merged === undefined) return step;
  return { ...step, nudges: step.nudges.filter(({ dueAt }) => dueAt > merged.at) };
}
