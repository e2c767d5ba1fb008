import type { Session } from "../session.ts";
import type { DeliveryResult } from "../store.ts";
import type { DeliveryRow } from "../tables.ts";
import { closeDelivery, endNudges, giveUp, MAX_ATTEMPTS } from "./give-up.ts";
import { later, plus } from "./instants.ts";
import { lockLanes, settleLane } from "./lanes.ts";
import { CLAIMED } from "./literals.ts";

type Result<K extends DeliveryResult["kind"]> = Extract<DeliveryResult, { readonly kind: K }>;

/** Writes what became of deliveries; those that are no longer leased to `owner` are left alone. One transaction. */
export async function record(
  session: Session,
  owner: string,
  results: readonly DeliveryResult[],
): Promise<void> {
  const leased = await leasedTo(session, owner, results);
  const lanes = await lockLanes(session, new Set([...leased.values()].map((row) => row.lane_id)));
  const pauses = new Map(lanes.map((lane) => [lane.id, lane.not_before]));
  for (const result of results) {
    const row = leased.get(result.deliveryId);
    if (row === undefined) continue;
    // The same delivery twice in one group counts once.
    leased.delete(result.deliveryId);
    await recordOne(session, row, result);
    if (result.kind === "later" && result.pauseLaneMs !== undefined) {
      const until = plus(result.at, result.pauseLaneMs);
      pauses.set(row.lane_id, later(until, pauses.get(row.lane_id) ?? null));
    }
  }
  for (const lane of lanes) await settleLane(session, lane, pauses.get(lane.id) ?? null);
}

async function leasedTo(
  session: Session,
  owner: string,
  results: readonly DeliveryResult[],
): Promise<Map<string, DeliveryRow>> {
  const rows = await session.db
    .selectFrom("delivery")
    .selectAll()
    .where(
      "id",
      "in",
      results.map((result) => result.deliveryId),
    )
    .where("state", "=", CLAIMED)
    .where("owner", "=", owner)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

async function recordOne(session: Session, row: DeliveryRow, result: DeliveryResult) {
  switch (result.kind) {
    case "sent":
      return recordSent(session, row, result);
    case "dropped":
      await closeDelivery(session, row, { state: "dropped", fault: null });
      return endNudges(session, row.id, "obsolete", result.at);
    case "later":
      return recordLater(session, row, result);
    case "gone":
      return recordGone(session, row, result.at);
    case "dead":
      return giveUp(session, row, result.why, result.at);
  }
}

async function recordSent(
  session: Session,
  row: DeliveryRow,
  { at, channel, messageId, sentNudgeIds }: Result<"sent">,
): Promise<void> {
  await session.db
    .updateTable("delivery")
    .set({
      state: "sent",
      owner: null,
      lease_at: null,
      message_channel: channel,
      message_id: messageId,
      sent_at: at,
    })
    .where("id", "=", row.id)
    .execute();
  if (sentNudgeIds.length > 0) {
    await session.db
      .updateTable("nudge")
      .set({ done_at: at, outcome: "sent" })
      .where("delivery_id", "=", row.id)
      .where("id", "in", sentNudgeIds)
      .where("done_at", "is", null)
      .execute();
  }
  await endNudges(session, row.id, "obsolete", at);
  await session.db
    .updateTable("person")
    .set({ last_sent_at: at })
    .where("id", "=", row.person_id)
    .where((eb) => eb.or([eb("last_sent_at", "is", null), eb("last_sent_at", "<", at)]))
    .execute();
}

async function recordLater(
  session: Session,
  row: DeliveryRow,
  { at, retryAt, maybePosted, countAttempt }: Result<"later">,
): Promise<void> {
  const tried: DeliveryRow = {
    ...row,
    attempts: row.attempts + (countAttempt ? 1 : 0),
    // Once an attempt may have been posted, no later refusal makes that untrue.
    maybe_posted: maybePosted ? 1 : row.maybe_posted,
  };
  if (tried.attempts >= MAX_ATTEMPTS) return giveUp(session, tried, "tried too often", at);
  await session.db
    .updateTable("delivery")
    .set({
      owner: null,
      lease_at: retryAt,
      attempts: tried.attempts,
      maybe_posted: tried.maybe_posted,
    })
    .where("id", "=", row.id)
    .execute();
}

/** The person cannot be reached: everything that waits ends, until savePerson clears the flag. */
async function recordGone(session: Session, row: DeliveryRow, at: string): Promise<void> {
  await closeDelivery(session, row, { state: "dropped", fault: "the person cannot be reached" });
  await session.db
    .updateTable("person")
    .set({ unreachable_at: at })
    .where("id", "=", row.person_id)
    .where("unreachable_at", "is", null)
    .execute();
  await session.db
    .updateTable("nudge")
    .set({ done_at: at, outcome: "blocked" })
    .where("person_id", "=", row.person_id)
    .where("done_at", "is", null)
    .execute();
}
