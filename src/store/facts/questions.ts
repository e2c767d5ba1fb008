import { sql } from "kysely";
import type { Instant } from "../../coach/facts.ts";
import { type Session, sealRow, unsealRow } from "../session.ts";
import type { Question } from "../store.ts";
import type { QuestionRow } from "../tables.ts";

/** One question, open or not. */
export async function question(session: Session, id: string): Promise<Question | undefined> {
  const row = await session.db
    .selectFrom("question")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && questionOf(session, row);
}

/** The newest question of this kind that is still open at `now`. */
export async function openQuestion(
  session: Session,
  personId: string,
  kind: string,
  now: Instant,
): Promise<Question | undefined> {
  const row = await session.db
    .selectFrom("question")
    .selectAll()
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("closed_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && questionOf(session, row);
}

/** Stores a question, so that it can be answered after a restart. */
export async function ask(session: Session, question: Question): Promise<void> {
  const { id, personId } = question;
  await session.db
    .insertInto("question")
    .values({
      id,
      person_id: personId,
      position: sql`(select coalesce(max(position), 0) + 1 from question where person_id = ${personId})`,
      kind: question.kind,
      sealed: sealRow(session, "question", id, question.payload),
      asked_at: question.askedAt,
      expires_at: question.expiresAt,
      closed_at: question.closedAt ?? null,
    })
    .execute();
}

/** Closes a question; one that is closed already keeps its instant. */
export async function closeQuestion(session: Session, id: string, at: Instant): Promise<void> {
  await session.db
    .updateTable("question")
    .set({ closed_at: at })
    .where("id", "=", id)
    .where("closed_at", "is", null)
    .execute();
}

/** Deletes a question and what it holds. */
export async function forgetQuestion(session: Session, id: string): Promise<void> {
  await session.db.deleteFrom("question").where("id", "=", id).execute();
}

function questionOf(session: Session, row: QuestionRow): Question {
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    payload: unsealRow(session, "question", row),
    askedAt: row.asked_at,
    expiresAt: row.expires_at,
    closedAt: row.closed_at ?? undefined,
  };
}
