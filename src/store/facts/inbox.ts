import type { Instant } from "../../coach/facts.ts";
import type { Session } from "../session.ts";

/** Notes a platform's event; false when it was noted before. */
export async function firstSeen(session: Session, eventId: string, now: Instant): Promise<boolean> {
  const row = await session.db
    .insertInto("inbox")
    .values({ event_id: eventId, seen_at: now })
    .onConflict((conflict) => conflict.column("event_id").doNothing())
    .returning("event_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether this event was noted before. */
export async function wasSeen(session: Session, eventId: string): Promise<boolean> {
  const row = await session.db
    .selectFrom("inbox")
    .select("event_id")
    .where("event_id", "=", eventId)
    .executeTakeFirst();
  return row !== undefined;
}
