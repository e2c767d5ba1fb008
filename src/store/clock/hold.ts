import type { Session } from "../session.ts";
import type { PersonRow } from "../tables.ts";
import { lockLaneOf, settleLane } from "./lanes.ts";
import { CLAIMED } from "./literals.ts";

type Flags = Pick<PersonRow, "paused_at" | "unreachable_at" | "left_at">;

/** Whether nothing may be sent to this person now. */
export function isHeld(person: Flags): boolean {
  return person.paused_at !== null || person.unreachable_at !== null || person.left_at !== null;
}

/**
 * After a change of flags or policy: nudges of a held person are taken off the clock, those of a freed one go back on
 * it, and those that waited for the end of the old quiet hours are judged anew.
 */
export async function wakeHeldNudges(
  session: Session,
  before: PersonRow,
  after: PersonRow,
): Promise<void> {
  const reachableAgain = before.unreachable_at !== null && after.unreachable_at === null;
  if (reachableAgain) await revive(session, after.id);
  if (isHeld(after)) return isHeld(before) ? undefined : hold(session, after.id);
  if (isHeld(before) || before.policy !== after.policy) await release(session, after.id);
}

/** Takes a person's waiting nudges off the clock, so that no look ever has to step over them. */
async function hold(session: Session, personId: string): Promise<void> {
  const lane = await lockLaneOf(session, personId);
  await session.db
    .updateTable("nudge")
    .set({ next_at: null })
    .where("person_id", "=", personId)
    .where("done_at", "is", null)
    .where("delivery_id", "is", null)
    .execute();
  await settleLane(session, lane);
}

/** Brings back what ended because the person could not be reached, as far as it is not stale. */
async function revive(session: Session, personId: string): Promise<void> {
  await session.db
    .updateTable("nudge")
    .set({ done_at: null, outcome: null, delivery_id: null, next_at: null })
    .where("person_id", "=", personId)
    .where("outcome", "=", "blocked")
    .where("expires_at", ">", session.now())
    .execute();
}

async function release(session: Session, personId: string): Promise<void> {
  const lane = await lockLaneOf(session, personId);
  await session.db
    .updateTable("nudge")
    .set((eb) => ({ next_at: eb.ref("due_at") }))
    .where("person_id", "=", personId)
    .where("done_at", "is", null)
    .where("delivery_id", "is", null)
    .execute();
  await session.db
    .updateTable("delivery")
    .set({ lease_at: session.now() })
    .where("person_id", "=", personId)
    .where("state", "=", CLAIMED)
    .where("lease_at", "is", null)
    .execute();
  await settleLane(session, lane);
}
