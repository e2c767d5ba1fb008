import type { Session } from "../session.ts";
import type { DeliveryRow, NudgeRow } from "../tables.ts";

/** After so many counted attempts a delivery is given up: with a backoff of up to an hour that is about a day. */
export const MAX_ATTEMPTS = 25;

/** Ends a delivery and its nudges as dead; status counts it. */
export async function giveUp(
  session: Session,
  row: DeliveryRow,
  why: string,
  at: string,
): Promise<undefined> {
  await closeDelivery(session, row, { state: "dead", fault: why });
  await endNudges(session, row.id, "dead", at);
}

/** Ends a delivery that is not sent; the expired steps it would have named are named in the next one. */
export async function closeDelivery(
  session: Session,
  row: DeliveryRow,
  end: { readonly state: "dead" | "dropped"; readonly fault: string | null },
): Promise<void> {
  const { attempts, maybe_posted } = row;
  await session.db
    .updateTable("delivery")
    .set({ ...end, attempts, maybe_posted, owner: null, lease_at: null })
    .where("id", "=", row.id)
    .execute();
  await session.db
    .updateTable("nudge")
    .set({ told_by: null })
    .where("told_by", "=", row.id)
    .execute();
}

/** Ends those nudges of a delivery that have not ended. */
export async function endNudges(
  session: Session,
  deliveryId: string,
  outcome: NonNullable<NudgeRow["outcome"]>,
  at: string,
): Promise<void> {
  await session.db
    .updateTable("nudge")
    .set({ done_at: at, outcome })
    .where("delivery_id", "=", deliveryId)
    .where("done_at", "is", null)
    .execute();
}
