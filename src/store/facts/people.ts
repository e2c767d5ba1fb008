import { wakeHeldNudges } from "../clock/hold.ts";
import { addLane } from "../clock/lanes.ts";
import { type Session, sealRow, unsealRow } from "../session.ts";
import type { Account, Person } from "../store.ts";
import type { PersonRow } from "../tables.ts";

/** The person behind a platform account; undefined when we never met. */
export async function personByAccount(
  session: Session,
  { platform, workspace, account }: Account,
): Promise<Person | undefined> {
  const row = await session.db
    .selectFrom("person")
    .selectAll()
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .where("account", "=", account)
    .executeTakeFirst();
  return row && personOf(session, row);
}

/** One person; undefined when erased. */
export async function personById(session: Session, id: string): Promise<Person | undefined> {
  const row = await session.db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();
  return row && personOf(session, row);
}

/** Adds a person, and the lane of the workspace if this is its first. Throws when the account is known already. */
export async function addPerson(session: Session, person: Person): Promise<void> {
  const { id, platform, workspace, account, createdAt } = person;
  const lane = await addLane(session, platform, workspace);
  await session.db
    .insertInto("person")
    .values({
      id,
      lane_id: lane,
      platform,
      workspace,
      account,
      created_at: createdAt,
      last_sent_at: null,
      ...changeable(session, person),
    })
    .execute();
}

/** Replaces policy, name, locale and the flags; nudges held back or moved by the old ones are looked at again. */
export async function savePerson(session: Session, person: Person): Promise<void> {
  const before = await session.db
    .selectFrom("person")
    .selectAll()
    .where("id", "=", person.id)
    .executeTakeFirstOrThrow(() => new Error(`There is no person ${person.id} to save.`));
  const after = changeable(session, person);
  await session.db.updateTable("person").set(after).where("id", "=", person.id).execute();
  await wakeHeldNudges(session, before, { ...before, ...after });
}

/** Everybody of one workspace, in the order they came. */
export async function peopleOf(
  session: Session,
  platform: string,
  workspace: string,
): Promise<readonly Person[]> {
  const rows = await session.db
    .selectFrom("person")
    .selectAll()
    .where("platform", "=", platform)
    .where("workspace", "=", workspace)
    .orderBy("created_at")
    .execute();
  return rows.map((row) => personOf(session, row));
}

/** A row as the bot sees it. */
export function personOf(session: Session, row: PersonRow): Person {
  const { name } = unsealRow(session, "person", row) as { readonly name?: string };
  return {
    id: row.id,
    platform: row.platform,
    workspace: row.workspace,
    account: row.account,
    name,
    locale: row.locale ?? undefined,
    policy: JSON.parse(row.policy) as Person["policy"],
    zoneKnown: row.zone_known === 1,
    createdAt: row.created_at,
    noticedAt: row.noticed_at ?? undefined,
    pausedAt: row.paused_at ?? undefined,
    unreachableAt: row.unreachable_at ?? undefined,
    leftAt: row.left_at ?? undefined,
  };
}

function changeable(session: Session, person: Person) {
  return {
    sealed: sealRow(session, "person", person.id, { name: person.name }),
    locale: person.locale ?? null,
    policy: JSON.stringify(person.policy),
    zone_known: person.zoneKnown ? 1 : 0,
    noticed_at: person.noticedAt ?? null,
    paused_at: person.pausedAt ?? null,
    unreachable_at: person.unreachableAt ?? null,
    left_at: person.leftAt ?? null,
  };
}
