import type { Plan } from "../coach/cadence/plan.ts";
import { planOpportunity } from "../coach/cadence/plan-opportunity.ts";
import type { Opportunity } from "../coach/facts.ts";
import type { NudgeToPlan, Person, Writing } from "../store/store.ts";

export interface Planned {
  readonly opportunity: Opportunity;
  readonly plan: Plan;
}

/** The nudges a plan asks for, as rows. */
function nudgesOf(plan: Plan, newId: () => string): readonly NudgeToPlan[] {
  return plan.steps.flatMap((step) =>
    step.nudges.map(({ key, rank, dueAt, expiresAt }) => ({
      id: newId(),
      key,
      stepKey: step.key,
      kind: step.kind,
      rank,
      dueAt,
      expiresAt,
    })),
  );
}

/** Derives one opportunity's plan again and makes its stored nudges follow, inside the caller's transaction. */
export async function replan(
  tx: Writing,
  person: Person,
  opportunityId: string,
  newId: () => string,
): Promise<Planned | undefined> {
  const opportunity = await tx.opportunity(opportunityId);
  if (opportunity === undefined) {
    await tx.planNudges(person.id, opportunityId, []);
    return undefined;
  }
  const plan = planOpportunity(opportunity, person.policy);
  await tx.planNudges(person.id, opportunityId, nudgesOf(plan, newId));
  return { opportunity, plan };
}

/** Derives every plan of a person again: after a change of zone, region, quiet hours, pace or days away. */
export async function replanAll(
  tx: Writing,
  person: Person,
  newId: () => string,
): Promise<readonly Planned[]> {
  const planned: Planned[] = [];
  for (const opportunity of await tx.opportunities(person.id)) {
    const again = await replan(tx, person, opportunity.id, newId);
    if (again !== undefined) planned.push(again);
  }
  return planned;
}
