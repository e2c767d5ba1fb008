import type { Instant } from "../../coach/facts.ts";
import type { Session } from "../session.ts";
import { lockLanes, settleLane } from "./lanes.ts";
import { CLAIMED } from "./literals.ts";

/**
 * Ends the leases of other owners at `until`: they died, but what they sent last may still arrive. Deliveries that wait
 * for another try have no owner and keep their instant. Resolves to how many it were.
 */
export async function takeOver(session: Session, owner: string, until: Instant): Promise<number> {
  const orphans = await session.db
    .updateTable("delivery")
    .set({ lease_at: until })
    .where("state", "=", CLAIMED)
    .where("owner", "is not", null)
    .where("owner", "!=", owner)
    .returning("lane_id")
    .execute();
  for (const lane of await lockLanes(session, new Set(orphans.map((row) => row.lane_id)))) {
    await settleLane(session, lane);
  }
  return orphans.length;
}
