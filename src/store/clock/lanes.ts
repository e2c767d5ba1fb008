import { sql } from "kysely";
import type { Pace, Session } from "../session.ts";
import type { LaneRow } from "../tables.ts";
import { later } from "./instants.ts";
import { CLAIMED } from "./literals.ts";

/**
 * How fast each platform may be written to when nothing else is set. Slack: one post a second per workspace
 * (docs.slack.dev, rate limits of chat.postMessage). Discord: half of the 50 requests a second a bot may make
 * (discord.com/developers, rate limits), so that answers never wait. The playground is ours alone.
 */
export const DEFAULT_LANE_PACE: Readonly<Record<string, Pace>> = {
  slack: { burst: 1, rateMs: 1_000 },
  discord: { burst: 25, rateMs: 40 },
  playground: { burst: 1_000, rateMs: 0 },
};

// Writing a row locks it. Not the id: a changed id would send the database looking for rows that refer to it.
const UNCHANGED = { burst: sql.ref<number>("burst") };

const OTHER_PACE: Pace = { burst: 1, rateMs: 1_000 };

/** The lane of one workspace; the same workspace always has the same id. */
function laneId(platform: string, workspace: string): string {
  return `${platform}:${workspace}`;
}

/** Makes the lane if this is the first person of the workspace. */
export async function addLane(
  session: Session,
  platform: string,
  workspace: string,
): Promise<string> {
  const id = laneId(platform, workspace);
  const pace = session.pace[platform] ?? OTHER_PACE;
  await session.db
    .insertInto("lane")
    .values({
      id,
      platform,
      workspace,
      burst: pace.burst,
      rate_ms: pace.rateMs,
      not_before: null,
      ready_at: null,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  return id;
}

/** Locks the person's lane against a claim at the same time (a server may have several processes) and reads it. */
export async function lockLaneOf(session: Session, personId: string): Promise<LaneRow> {
  return session.db
    .updateTable("lane")
    .set(UNCHANGED)
    .where("id", "=", (eb) => eb.selectFrom("person").select("lane_id").where("id", "=", personId))
    .returningAll()
    .executeTakeFirstOrThrow(() => new Error(`There is no person ${personId} in the database.`));
}

/** Locks lanes one after the other by id, so that two processes never wait for each other, and reads them. */
export async function lockLanes(
  session: Session,
  ids: ReadonlySet<string>,
): Promise<readonly LaneRow[]> {
  const lanes: LaneRow[] = [];
  for (const id of [...ids].sort()) {
    const lane = await session.db
      .updateTable("lane")
      .set(UNCHANGED)
      .where("id", "=", id)
      .returningAll()
      .executeTakeFirst();
    if (lane !== undefined) lanes.push(lane);
  }
  return lanes;
}

/**
 * Works out anew when the lane is looked at next: at its earliest waiting nudge or lease, but not before `notBefore`
 * (its own pause unless given). Two looks into partial indexes, whatever the number of rows.
 */
export async function settleLane(
  session: Session,
  lane: LaneRow,
  notBefore: string | null = lane.not_before,
): Promise<void> {
  const waiting = await session.db
    .selectFrom("nudge")
    .select("next_at as at")
    .where("lane_id", "=", lane.id)
    .where("done_at", "is", null)
    .where("delivery_id", "is", null)
    .where("next_at", "is not", null)
    .orderBy("next_at")
    .limit(1)
    .executeTakeFirst();
  const leased = await session.db
    .selectFrom("delivery")
    .select("lease_at as at")
    .where("lane_id", "=", lane.id)
    .where("state", "=", CLAIMED)
    .where("lease_at", "is not", null)
    .orderBy("lease_at")
    .limit(1)
    .executeTakeFirst();
  const [first] = [waiting?.at ?? [], leased?.at ?? []].flat().sort();
  await session.db
    .updateTable("lane")
    .set({
      not_before: notBefore,
      ready_at: first === undefined ? null : later(first, notBefore),
    })
    .where("id", "=", lane.id)
    .execute();
}

/** Makes sure that the lane is looked at by `instant`, but never before its pause ends. */
export async function wakeLane(session: Session, lane: LaneRow, instant: string): Promise<void> {
  const at = later(instant, lane.not_before);
  if (lane.ready_at !== null && lane.ready_at <= at) return;
  await session.db
    .updateTable("lane")
    .set({ ready_at: at })
    .where("id", "=", lane.id)
    .where((eb) => eb.or([eb("ready_at", "is", null), eb("ready_at", ">", at)]))
    .execute();
}
