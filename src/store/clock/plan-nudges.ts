import type { Session } from "../session.ts";
import type { NudgeToPlan } from "../store.ts";
import type { LaneRow, NudgeRow } from "../tables.ts";
import { isHeld } from "./hold.ts";
import { lockLaneOf, settleLane, wakeLane } from "./lanes.ts";
import { newRow } from "./nudges.ts";

/** What has to be written so that the stored nudges say what the plan says. */
interface Difference {
  readonly added: readonly NudgeToPlan[];
  /** Waiting ones whose instants changed, and ended ones that are planned again. */
  readonly moved: readonly { readonly id: string; readonly to: NudgeToPlan }[];
  readonly ended: readonly string[];
}

interface Owner {
  readonly personId: string;
  readonly laneId: string;
  readonly opportunityId: string | null;
  readonly held: boolean;
}

/** Makes the stored nudges of one opportunity equal to the plan; see the port for what stays as it is. */
export async function planNudges(
  session: Session,
  personId: string,
  opportunityId: string,
  planned: readonly NudgeToPlan[],
): Promise<void> {
  const lane = await lockLaneOf(session, personId);
  const owner = await ownerOf(session, lane, personId, opportunityId);
  const stored = await session.db
    .selectFrom("nudge")
    .selectAll()
    .where("opportunity_id", "=", opportunityId)
    .execute();
  const { added, moved, ended } = compare(stored, planned);
  await end(session, ended);
  for (const { id, to } of moved) await move(session, id, to, owner);
  await insert(session, added, owner);
  const onlyAdded = moved.length === 0 && ended.length === 0;
  if (onlyAdded) await wakeFor(session, lane, owner.held ? [] : added);
  else await settleLane(session, lane);
}

/** Adds one nudge that belongs to no opportunity; a key that the person has already changes nothing. */
export async function addNotice(
  session: Session,
  personId: string,
  notice: NudgeToPlan,
): Promise<void> {
  const lane = await lockLaneOf(session, personId);
  const owner = await ownerOf(session, lane, personId, null);
  await insert(session, [notice], owner);
  if (!owner.held) await wakeFor(session, lane, [notice]);
}

function compare(stored: readonly NudgeRow[], planned: readonly NudgeToPlan[]): Difference {
  const byKey = new Map(stored.map((row) => [row.key, row]));
  const plannedKeys = new Set(planned.map((nudge) => nudge.key));
  const moved = planned.flatMap((to) => {
    const row = byKey.get(to.key);
    return row !== undefined && mustMove(row, to) ? [{ id: row.id, to }] : [];
  });
  return {
    added: planned.filter((nudge) => !byKey.has(nudge.key)),
    moved,
    ended: stored.filter((row) => canEnd(row) && !plannedKeys.has(row.key)).map((row) => row.id),
  };
}

function mustMove(row: NudgeRow, to: NudgeToPlan): boolean {
  if (row.outcome === "obsolete") return true;
  return isWaiting(row) && (row.due_at !== to.dueAt || row.expires_at !== to.expiresAt);
}

// One that ended because the person could not be reached must not come back when it is no longer planned.
function canEnd(row: NudgeRow): boolean {
  return isWaiting(row) || row.outcome === "blocked";
}

function isWaiting(row: NudgeRow): boolean {
  return row.done_at === null && row.delivery_id === null;
}

async function ownerOf(
  session: Session,
  lane: LaneRow,
  personId: string,
  opportunityId: string | null,
): Promise<Owner> {
  const flags = await session.db
    .selectFrom("person")
    .select(["paused_at", "unreachable_at", "left_at"])
    .where("id", "=", personId)
    .executeTakeFirstOrThrow();
  return { personId, laneId: lane.id, opportunityId, held: isHeld(flags) };
}

async function insert(
  session: Session,
  nudges: readonly NudgeToPlan[],
  owner: Owner,
): Promise<void> {
  if (nudges.length === 0) return;
  const rows = nudges.map((nudge) => newRow(nudge, owner, owner.held ? null : nudge.dueAt));
  await session.db
    .insertInto("nudge")
    .values(rows)
    .onConflict((conflict) => conflict.columns(["person_id", "key"]).doNothing())
    .execute();
}

async function move(session: Session, id: string, to: NudgeToPlan, owner: Owner): Promise<void> {
  await session.db
    .updateTable("nudge")
    .set({
      due_at: to.dueAt,
      expires_at: to.expiresAt,
      next_at: owner.held ? null : to.dueAt,
      delivery_id: null,
      done_at: null,
      outcome: null,
    })
    .where("id", "=", id)
    .execute();
}

async function end(session: Session, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await session.db
    .updateTable("nudge")
    .set({ done_at: session.now(), outcome: "obsolete" })
    .where("id", "in", ids)
    .execute();
}

async function wakeFor(
  session: Session,
  lane: LaneRow,
  nudges: readonly NudgeToPlan[],
): Promise<void> {
  const [first] = nudges.map((nudge) => nudge.dueAt).sort();
  if (first !== undefined) await wakeLane(session, lane, first);
}
