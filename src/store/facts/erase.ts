import { lockLaneOf, settleLane } from "../clock/lanes.ts";
import { type Session, unsealRow } from "../session.ts";
import { SEALED_TABLES } from "../tables.ts";

/** Every table with rows of a person, parts before what they belong to. */
const OWNED = [
  "attendance",
  "nudge",
  "delivery",
  "question",
  "action",
  "deed",
  "interview",
  "contact",
  "opportunity",
] as const;

const SEALED: readonly string[] = SEALED_TABLES;

/**
 * Deletes every row of the person in every table and counts them by table, for the receipt. What is left on disk of
 * the freed pages goes with Store.scrub. Throws when there is no such person.
 */
export async function erasePerson(
  session: Session,
  personId: string,
): Promise<Readonly<Record<string, number>>> {
  const lane = await lockLaneOf(session, personId);
  const counts: Record<string, number> = {};
  for (const table of OWNED) {
    const gone = await session.db
      .deleteFrom(table)
      .where("person_id", "=", personId)
      .executeTakeFirst();
    counts[table] = Number(gone.numDeletedRows);
  }
  await session.db.deleteFrom("person").where("id", "=", personId).execute();
  await settleLane(session, lane);
  return { person: 1, ...counts };
}

/** Every row that belongs to the person, table by table, with the encrypted words in `words`. */
export async function everythingAbout(
  session: Session,
  personId: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const person = await session.db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", personId)
    .execute();
  const everything: Record<string, readonly unknown[]> = {
    person: person.map((row) => opened(session, "person", row)),
  };
  for (const table of OWNED.toReversed()) {
    const rows = await session.db
      .selectFrom(table)
      .selectAll()
      .where("person_id", "=", personId)
      .execute();
    everything[table] = rows.map((row) => opened(session, table, row));
  }
  return everything;
}

function opened(session: Session, table: (typeof OWNED)[number] | "person", row: object): unknown {
  if (!SEALED.includes(table)) return row;
  const { sealed, ...clear } = row as { readonly id: string; readonly sealed: string };
  return { ...clear, words: unsealRow(session, table, { id: clear.id, sealed }) };
}
