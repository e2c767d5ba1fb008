import type { Session } from "../session.ts";
import type { Nudge, NudgeToPlan } from "../store.ts";
import type { NudgeRow } from "../tables.ts";

/** Nudges of one opportunity, ended ones included, by due instant. */
export async function nudgesOf(session: Session, opportunityId: string): Promise<readonly Nudge[]> {
  const rows = await session.db
    .selectFrom("nudge")
    .selectAll()
    .where("opportunity_id", "=", opportunityId)
    .orderBy("due_at")
    .orderBy("key")
    .execute();
  return rows.map(nudgeOf);
}

/** A person's nudges that were neither sent nor ended, by due instant. */
export async function pendingNudges(session: Session, personId: string): Promise<readonly Nudge[]> {
  const rows = await session.db
    .selectFrom("nudge")
    .selectAll()
    .where("person_id", "=", personId)
    .where("done_at", "is", null)
    .orderBy("due_at")
    .orderBy("key")
    .execute();
  return rows.map(nudgeOf);
}

/** The nudges a delivery showed or shows, by due instant. */
export async function nudgesOfDelivery(
  session: Session,
  deliveryId: string,
): Promise<readonly Nudge[]> {
  const rows = await session.db
    .selectFrom("nudge")
    .selectAll()
    .where("delivery_id", "=", deliveryId)
    .orderBy("due_at")
    .orderBy("key")
    .execute();
  return rows.map(nudgeOf);
}

/** A row as the bot sees it; one that is held back keeps its due instant as the next look. */
export function nudgeOf(row: NudgeRow): Nudge {
  return {
    id: row.id,
    personId: row.person_id,
    opportunityId: row.opportunity_id ?? undefined,
    key: row.key,
    stepKey: row.step_key,
    kind: row.kind,
    rank: row.rank,
    dueAt: row.due_at,
    nextAt: row.next_at ?? row.due_at,
    expiresAt: row.expires_at,
    deliveryId: row.delivery_id ?? undefined,
    doneAt: row.done_at ?? undefined,
    outcome: row.outcome ?? undefined,
  };
}

/** A nudge as it is first written; `nextAt` is null for a person who is not to be written to. */
export function newRow(
  nudge: NudgeToPlan,
  owner: {
    readonly personId: string;
    readonly laneId: string;
    readonly opportunityId: string | null;
  },
  nextAt: string | null,
): NudgeRow {
  return {
    id: nudge.id,
    person_id: owner.personId,
    lane_id: owner.laneId,
    opportunity_id: owner.opportunityId,
    key: nudge.key,
    step_key: nudge.stepKey,
    kind: nudge.kind,
    rank: nudge.rank,
    due_at: nudge.dueAt,
    next_at: nextAt,
    expires_at: nudge.expiresAt,
    delivery_id: null,
    done_at: null,
    outcome: null,
    told_by: null,
  };
}
