import { personOf } from "../facts/people.ts";
import type { Session } from "../session.ts";
import type { Claim, ClaimedDelivery } from "../store.ts";
import type { DeliveryRow, LaneRow, NudgeRow, PersonRow } from "../tables.ts";
import { expireStale, peopleOf } from "./claim-people.ts";
import { giveUp, MAX_ATTEMPTS } from "./give-up.ts";
import { isHeld } from "./hold.ts";
import { plus } from "./instants.ts";
import { CLAIMED } from "./literals.ts";
import { nudgeOf } from "./nudges.ts";

/** Takes deliveries whose lease ran out, at most the lane's burst: to be retried, or never recorded by who had them. */
export async function reclaim(
  session: Session,
  lane: LaneRow,
  claim: Claim,
): Promise<readonly ClaimedDelivery[]> {
  const rows = await session.db
    .selectFrom("delivery")
    .selectAll()
    .where("lane_id", "=", lane.id)
    .where("state", "=", CLAIMED)
    .where("lease_at", "<=", claim.now)
    .orderBy("lease_at")
    .limit(lane.burst)
    .execute();
  if (rows.length === 0) return [];
  const people = await peopleOf(
    session,
    rows.map((row) => row.person_id),
  );
  const nudges = await nudgesByDelivery(session, rows);
  const taken: ClaimedDelivery[] = [];
  for (const row of rows) {
    const person = people.get(row.person_id);
    if (person === undefined) continue;
    const again = await takeAgain(session, judged(row), person, nudges.get(row.id) ?? [], claim);
    if (again !== undefined) taken.push(again);
  }
  return taken;
}

/** A lease with an owner that ran out was never recorded: the attempt counts, and it may have been posted. */
function judged(row: DeliveryRow): DeliveryRow {
  return row.owner === null ? row : { ...row, attempts: row.attempts + 1, maybe_posted: 1 };
}

async function takeAgain(
  session: Session,
  row: DeliveryRow,
  person: PersonRow,
  nudges: readonly NudgeRow[],
  claim: Claim,
): Promise<ClaimedDelivery | undefined> {
  if (isHeld(person)) return wait(session, row, null);
  const allowed = claim.outsideQuietHours(claim.now, JSON.parse(person.policy));
  if (allowed > claim.now) return wait(session, row, allowed);
  const live = await expireStale(session, nudges, claim.now);
  if (row.attempts >= MAX_ATTEMPTS || live.length === 0) {
    const why = live.length === 0 ? "everything in it went stale" : "tried too often";
    return giveUp(session, row, why, claim.now);
  }
  await update(session, row, claim.owner, plus(claim.now, claim.leaseMs));
  return {
    id: row.id,
    person: personOf(session, person),
    nudges: live.map(nudgeOf),
    attempts: row.attempts,
    maybePosted: row.maybe_posted === 1,
    createdAt: row.created_at,
    expired: await toldBy(session, row.id),
  };
}

/** Puts it aside until `leaseAt`, or until the person may be written to again. */
async function wait(
  session: Session,
  row: DeliveryRow,
  leaseAt: string | null,
): Promise<undefined> {
  await update(session, row, null, leaseAt);
}

async function update(
  session: Session,
  row: DeliveryRow,
  owner: string | null,
  leaseAt: string | null,
): Promise<void> {
  await session.db
    .updateTable("delivery")
    .set({ owner, lease_at: leaseAt, attempts: row.attempts, maybe_posted: row.maybe_posted })
    .where("id", "=", row.id)
    .where("state", "=", CLAIMED)
    .execute();
}

async function nudgesByDelivery(
  session: Session,
  deliveries: readonly DeliveryRow[],
): Promise<ReadonlyMap<string | null, readonly NudgeRow[]>> {
  const rows = await session.db
    .selectFrom("nudge")
    .selectAll()
    .where(
      "delivery_id",
      "in",
      deliveries.map((row) => row.id),
    )
    .where("done_at", "is", null)
    .orderBy("due_at")
    .orderBy("key")
    .execute();
  return Map.groupBy(rows, (row) => row.delivery_id);
}

async function toldBy(session: Session, deliveryId: string) {
  const rows = await session.db
    .selectFrom("nudge")
    .selectAll()
    .where("told_by", "=", deliveryId)
    .orderBy("due_at")
    .execute();
  return rows.map(nudgeOf);
}
