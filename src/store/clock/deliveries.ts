import type { Session } from "../session.ts";
import type { Delivery } from "../store.ts";
import type { DeliveryRow } from "../tables.ts";

/** One delivery with the ids of its nudges. */
export async function delivery(session: Session, id: string): Promise<Delivery | undefined> {
  const row = await session.db
    .selectFrom("delivery")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && deliveryOf(session, row);
}

/** The delivery that was posted as this message, so that an answer to a card finds what it is about. */
export async function deliveryByMessage(
  session: Session,
  channel: string,
  messageId: string,
): Promise<Delivery | undefined> {
  const row = await session.db
    .selectFrom("delivery")
    .selectAll()
    .where("message_channel", "=", channel)
    .where("message_id", "=", messageId)
    .executeTakeFirst();
  return row && deliveryOf(session, row);
}

async function deliveryOf(session: Session, row: DeliveryRow): Promise<Delivery> {
  const nudges = await session.db
    .selectFrom("nudge")
    .select("id")
    .where("delivery_id", "=", row.id)
    .orderBy("due_at")
    .orderBy("key")
    .execute();
  return {
    id: row.id,
    personId: row.person_id,
    state: row.state,
    attempts: row.attempts,
    maybePosted: row.maybe_posted === 1,
    createdAt: row.created_at,
    messageChannel: row.message_channel ?? undefined,
    messageId: row.message_id ?? undefined,
    sentAt: row.sent_at ?? undefined,
    nudgeIds: nudges.map((nudge) => nudge.id),
  };
}
