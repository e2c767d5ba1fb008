import { sql } from "kysely";
import type { Instant } from "../../coach/facts.ts";
import { type Session, sealRow, unsealRow } from "../session.ts";
import type { Action } from "../store.ts";
import type { ActionRow } from "../tables.ts";

/** One action, undone or not. */
export async function action(session: Session, id: string): Promise<Action | undefined> {
  const row = await session.db
    .selectFrom("action")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && actionOf(session, row);
}

/** The person's newest action that is not undone, made at or after `since`. */
export async function lastAction(
  session: Session,
  personId: string,
  since: Instant,
): Promise<Action | undefined> {
  const row = await session.db
    .selectFrom("action")
    .selectAll()
    .where("person_id", "=", personId)
    .where("undone_at", "is", null)
    .where("at", ">=", since)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && actionOf(session, row);
}

/** Notes what the person did, with what it takes to undo it. */
export async function addAction(session: Session, action: Action): Promise<void> {
  const { id, personId } = action;
  await session.db
    .insertInto("action")
    .values({
      id,
      person_id: personId,
      position: sql`(select coalesce(max(position), 0) + 1 from action where person_id = ${personId})`,
      kind: action.kind,
      sealed: sealRow(session, "action", id, action.undo),
      at: action.at,
      undone_at: action.undoneAt ?? null,
    })
    .execute();
}

/** Marks an action as undone; one that is undone already keeps its instant. */
export async function markUndone(session: Session, id: string, at: Instant): Promise<void> {
  await session.db
    .updateTable("action")
    .set({ undone_at: at })
    .where("id", "=", id)
    .where("undone_at", "is", null)
    .execute();
}

function actionOf(session: Session, row: ActionRow): Action {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    at: row.at,
    undo: unsealRow(session, "action", row),
    undoneAt: row.undone_at ?? undefined,
  };
}
