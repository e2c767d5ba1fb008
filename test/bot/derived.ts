import { planOpportunity } from "../../src/coach/cadence/plan-opportunity.ts";
import type { World } from "./world.ts";

/** A nudge that still matters, without what a claim adds to it. */
export interface StoredNudge {
  readonly key: string;
  readonly dueAt: string;
  readonly expiresAt: string;
}

/** What is stored to be sent for one person, in the order of its keys. */
export async function pendingOf(w: World, who = "ana"): Promise<readonly StoredNudge[]> {
  const pending = await w.store.pendingNudges((await w.person(who)).id);
  return pending
    .filter(({ opportunityId }) => opportunityId !== undefined)
    .map(({ key, dueAt, expiresAt }) => ({ key, dueAt, expiresAt }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * Where the stored nudges are not what the facts ask for: keys that are missing, too many, or at another time. What was
 * already sent or has expired is settled and no longer compared.
 */
export async function differences(w: World, who = "ana"): Promise<readonly string[]> {
  const person = await w.person(who);
  const faults: string[] = [];
  for (const opportunity of await w.store.opportunities(person.id)) {
    const plan = planOpportunity(opportunity, person.policy);
    const stored = await w.store.nudgesOf(opportunity.id);
    const ended = new Set(
      stored
        .filter(({ outcome }) => outcome !== undefined && outcome !== "obsolete")
        .map(({ key }) => key),
    );
    const pending = new Map(
      stored
        .filter(({ doneAt, outcome }) => doneAt === undefined && outcome === undefined)
        .map((nudge) => [nudge.key, nudge]),
    );
    for (const { key, dueAt, expiresAt } of plan.steps.flatMap(({ nudges }) => nudges)) {
      const nudge = pending.get(key);
      pending.delete(key);
      if (ended.has(key)) continue;
      if (nudge === undefined) faults.push(`missing ${key}`);
      else if (nudge.dueAt !== dueAt || nudge.expiresAt !== expiresAt)
        faults.push(
          `${key} is due ${nudge.dueAt} to ${nudge.expiresAt}, planned ${dueAt} to ${expiresAt}`,
        );
    }
    faults.push(...[...pending.keys()].map((key) => `not planned: ${key}`));
  }
  return faults;
}
