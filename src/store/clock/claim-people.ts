import { personOf } from "../facts/people.ts";
import type { Session } from "../session.ts";
import type { Claim, ClaimedDelivery, Nudge } from "../store.ts";
import type { LaneRow, NudgeRow, PersonRow } from "../tables.ts";
import { isHeld } from "./hold.ts";
import { later, plus } from "./instants.ts";
import { CLAIMED, EXPIRED } from "./literals.ts";
import { nudgeOf } from "./nudges.ts";

// One person rarely has more due at once; those who have only make the batch smaller.
const NUDGES_PER_PERSON = 8;

/** New deliveries for the people of a lane who have been due longest, at most `limit`. */
export async function claimPeople(
  session: Session,
  lane: LaneRow,
  claim: Claim,
  limit: number,
): Promise<readonly ClaimedDelivery[]> {
  const personIds = await duePeople(session, lane, claim, limit);
  if (personIds.length === 0) return [];
  const people = await peopleOf(session, personIds);
  const due = Map.groupBy(await dueNudges(session, personIds, claim), (nudge) => nudge.person_id);
  const leases = await openLeases(session, personIds);
  const taken: ClaimedDelivery[] = [];
  for (const id of personIds) {
    const person = people.get(id);
    if (person === undefined) continue;
    const live = await expireStale(session, due.get(id) ?? [], claim.now);
    const nextAt = allowedAt(person, leases.get(id) ?? null, claim);
    if (nextAt === null || nextAt > claim.now) await putOff(session, live, nextAt);
    else if (live.length > 0) taken.push(await lease(session, lane, person, live, claim));
  }
  return taken;
}

async function duePeople(
  session: Session,
  lane: LaneRow,
  claim: Claim,
  limit: number,
): Promise<readonly string[]> {
  if (limit <= 0) return [];
  const rows = await session.db
    .selectFrom("nudge")
    .select("person_id")
    .where("lane_id", "=", lane.id)
    .where("done_at", "is", null)
    .where("delivery_id", "is", null)
    .where("next_at", "<=", claim.now)
    .orderBy("next_at")
    .orderBy("person_id")
    .limit(limit * NUDGES_PER_PERSON)
    .execute();
  return [...new Set(rows.map((row) => row.person_id))].slice(0, limit);
}

/** The people of these ids. */
export async function peopleOf(
  session: Session,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PersonRow>> {
  const rows = await session.db.selectFrom("person").selectAll().where("id", "in", ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function dueNudges(
  session: Session,
  personIds: readonly string[],
  claim: Claim,
): Promise<readonly NudgeRow[]> {
  return session.db
    .selectFrom("nudge")
    .selectAll()
    .where("person_id", "in", personIds)
    .where("done_at", "is", null)
    .where("delivery_id", "is", null)
    .where("next_at", "<=", claim.now)
    .orderBy("due_at")
    .orderBy("key")
    .execute();
}

/** When a delivery that a person was promised earlier is tried again: two at once would break the gap. */
async function openLeases(
  session: Session,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await session.db
    .selectFrom("delivery")
    .select(["person_id", "lease_at"])
    .where("person_id", "in", personIds)
    .where("state", "=", CLAIMED)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row.lease_at]));
}

/** Ends what went stale as "expired"; resolves to the rest. */
export async function expireStale(
  session: Session,
  nudges: readonly NudgeRow[],
  now: string,
): Promise<readonly NudgeRow[]> {
  const stale = nudges.filter((nudge) => nudge.expires_at <= now);
  if (stale.length > 0) {
    await session.db
      .updateTable("nudge")
      .set({ done_at: now, outcome: "expired" })
      .where(
        "id",
        "in",
        stale.map((nudge) => nudge.id),
      )
      .execute();
  }
  return nudges.filter((nudge) => nudge.expires_at > now);
}

/** When this person may be written to: after the gap, outside quiet hours; null while not at all. */
function allowedAt(person: PersonRow, openLease: string | null, claim: Claim): string | null {
  if (isHeld(person)) return null;
  const afterGap = person.last_sent_at === null ? null : plus(person.last_sent_at, claim.gapMs);
  const afterLease = openLease === null ? null : later(plus(claim.now, 1_000), openLease);
  const earliest = later(later(claim.now, afterGap), afterLease);
  return claim.outsideQuietHours(earliest, JSON.parse(person.policy));
}

async function putOff(
  session: Session,
  nudges: readonly NudgeRow[],
  nextAt: string | null,
): Promise<void> {
  if (nudges.length === 0) return;
  await session.db
    .updateTable("nudge")
    .set({ next_at: nextAt })
    .where(
      "id",
      "in",
      nudges.map((nudge) => nudge.id),
    )
    .execute();
}

async function lease(
  session: Session,
  lane: LaneRow,
  person: PersonRow,
  nudges: readonly NudgeRow[],
  claim: Claim,
): Promise<ClaimedDelivery> {
  const id = claim.newId();
  await session.db
    .insertInto("delivery")
    .values({
      id,
      person_id: person.id,
      lane_id: lane.id,
      state: "claimed",
      owner: claim.owner,
      lease_at: plus(claim.now, claim.leaseMs),
      attempts: 0,
      maybe_posted: 0,
      created_at: claim.now,
    })
    .execute();
  await session.db
    .updateTable("nudge")
    .set({ delivery_id: id })
    .where(
      "id",
      "in",
      nudges.map((nudge) => nudge.id),
    )
    .execute();
  return {
    id,
    person: personOf(session, person),
    nudges: nudges.map((nudge) => nudgeOf({ ...nudge, delivery_id: id })),
    attempts: 0,
    maybePosted: false,
    createdAt: claim.now,
    expired: await tellExpired(session, person.id, id),
  };
}

async function tellExpired(
  session: Session,
  personId: string,
  deliveryId: string,
): Promise<readonly Nudge[]> {
  const rows = await session.db
    .updateTable("nudge")
    .set({ told_by: deliveryId })
    .where("person_id", "=", personId)
    .where("outcome", "=", EXPIRED)
    .where("told_by", "is", null)
    .returningAll()
    .execute();
  return rows.map(nudgeOf).sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
}
