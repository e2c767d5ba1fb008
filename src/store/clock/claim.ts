import type { Session } from "../session.ts";
import type { Claim, ClaimedDelivery } from "../store.ts";
import type { LaneRow } from "../tables.ts";
import { claimPeople } from "./claim-people.ts";
import { plus } from "./instants.ts";
import { lockLanes, settleLane } from "./lanes.ts";
import { reclaim } from "./reclaim.ts";

/**
 * Takes what is due, lane by lane in the order they became ready: first deliveries whose lease ran out, then new
 * people, up to the lane's burst. A lane then rests for what was taken from it, which gives pace and fairness.
 * Runs in one transaction.
 */
export async function claimDue(
  session: Session,
  claim: Claim,
): Promise<readonly ClaimedDelivery[]> {
  const taken: ClaimedDelivery[] = [];
  for (const lane of await readyLanes(session, claim)) {
    const again = await reclaim(session, lane, claim);
    const fresh = await claimPeople(session, lane, claim, lane.burst - again.length);
    taken.push(...again, ...fresh);
    await settleLane(session, lane, restUntil(lane, claim, again.length + fresh.length));
  }
  return taken;
}

async function readyLanes(session: Session, claim: Claim): Promise<readonly LaneRow[]> {
  const ready = await session.db
    .selectFrom("lane")
    .select("id")
    .where("ready_at", "<=", claim.now)
    .orderBy("ready_at")
    .orderBy("id")
    .limit(claim.maxLanes)
    .execute();
  const order = ready.map((lane) => lane.id);
  const locked = await lockLanes(session, new Set(order));
  // Another process may have served one of them while we waited for its lock.
  return locked
    .filter((lane) => lane.ready_at !== null && lane.ready_at <= claim.now)
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function restUntil(lane: LaneRow, claim: Claim, taken: number): string | null {
  if (taken === 0 || lane.rate_ms === 0) return lane.not_before;
  return plus(claim.now, taken * lane.rate_ms);
}
