import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";
import { index, ownedTable, partTable, table } from "./0001-table-shapes.ts";

// Text and integer columns only, so that one body of queries serves SQLite and PostgreSQL. Every id is made by the
// program and every primary key says "not null", because SQLite would store a missing one as NULL.

export const firstTables: Migration = {
  async up(db) {
    await createMeta(db);
    await createPeople(db);
    await createOpportunities(db);
    await createClock(db);
    await createConversation(db);
  },
};

async function createMeta(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("meta")
    .addColumn("key", "text", (column) => column.primaryKey().notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .execute();
}

async function createPeople(db: Kysely<unknown>): Promise<void> {
  await table(db, "lane")
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("burst", "integer", (column) => column.notNull())
    .addColumn("rate_ms", "integer", (column) => column.notNull())
    .addColumn("not_before", "text")
    .addColumn("ready_at", "text")
    .addUniqueConstraint("lane_workspace", ["platform", "workspace"])
    .execute();
  await index(db, "lane_ready", "lane", ["ready_at"]);

  await table(db, "person")
    .addColumn("lane_id", "text", (column) => column.notNull().references("lane.id"))
    .addColumn("platform", "text", (column) => column.notNull())
    .addColumn("workspace", "text", (column) => column.notNull())
    .addColumn("account", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("locale", "text")
    .addColumn("policy", "text", (column) => column.notNull())
    .addColumn("zone_known", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("noticed_at", "text")
    .addColumn("paused_at", "text")
    .addColumn("unreachable_at", "text")
    .addColumn("left_at", "text")
    .addColumn("last_sent_at", "text")
    .addUniqueConstraint("person_account", ["platform", "workspace", "account"])
    .execute();
  await index(db, "person_lane", "person", ["lane_id"]);
}

async function createOpportunities(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, "opportunity")
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("company_region", "text")
    .addColumn("company_zone", "text")
    .addColumn("no_contact", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("removed_at", "text")
    .execute();
  await index(db, "opportunity_person", "opportunity", ["person_id", "position"]);

  await partTable(db, "interview")
    .addColumn("local_day", "text", (column) => column.notNull())
    .addColumn("local_time", "text", (column) => column.notNull())
    .addColumn("zone", "text", (column) => column.notNull())
    .addColumn("duration_minutes", "integer", (column) => column.notNull())
    .addColumn("starts_at", "text", (column) => column.notNull())
    .addColumn("ends_at", "text", (column) => column.notNull())
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("logged_at", "text", (column) => column.notNull())
    .execute();
  await partTable(db, "contact")
    .addColumn("kind", "text", (column) => column.notNull())
    .execute();
  await partTable(db, "deed")
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("recorded_at", "text", (column) => column.notNull())
    .execute();
  for (const part of ["interview", "contact", "deed"]) {
    await index(db, `${part}_opportunity`, part, ["opportunity_id", "position"]);
    await index(db, `${part}_person`, part, ["person_id"]);
  }
  await createAttendance(db);
}

async function createAttendance(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("attendance")
    .addColumn("interview_id", "text", (column) =>
      column.notNull().references("interview.id").onDelete("cascade"),
    )
    .addColumn("contact_id", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) =>
      column.notNull().references("person.id").onDelete("cascade"),
    )
    .addColumn("position", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("attendance_pair", ["interview_id", "contact_id"])
    // Judged at commit: an interview may be written before the people who were there.
    .addForeignKeyConstraint(
      "attendance_contact",
      ["contact_id"],
      "contact",
      ["id"],
      (constraint) => constraint.onDelete("cascade").deferrable().initiallyDeferred(),
    )
    .execute();
  await index(db, "attendance_contact_id", "attendance", ["contact_id"]);
  await index(db, "attendance_person", "attendance", ["person_id"]);
}

async function createClock(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, "nudge")
    .addColumn("lane_id", "text", (column) => column.notNull().references("lane.id"))
    .addColumn("opportunity_id", "text", (column) =>
      column.references("opportunity.id").onDelete("cascade"),
    )
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("step_key", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("rank", "text", (column) => column.notNull())
    .addColumn("due_at", "text", (column) => column.notNull())
    // Null while the person is not to be written to.
    .addColumn("next_at", "text")
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("delivery_id", "text")
    .addColumn("done_at", "text")
    .addColumn("outcome", "text")
    // For an expired one: the delivery that names it.
    .addColumn("told_by", "text")
    .addUniqueConstraint("nudge_key", ["person_id", "key"])
    .execute();
  await index(db, "nudge_opportunity", "nudge", ["opportunity_id"]);
  for (const column of ["delivery_id", "told_by"]) {
    await db.schema
      .createIndex(`nudge_${column}`)
      .on("nudge")
      .columns([column])
      .where(sql.ref(column), "is not", null)
      .execute();
  }
  await db.schema
    .createIndex("nudge_untold")
    .on("nudge")
    .columns(["person_id"])
    .where(sql.ref("outcome"), "=", "expired")
    .where(sql.ref("told_by"), "is", null)
    .execute();
  // Ended and claimed nudges leave these two, so a look costs what is due and not what was ever planned.
  const waiting: readonly (readonly [string, readonly string[]])[] = [
    ["nudge_waiting_lane", ["lane_id", "next_at", "person_id"]],
    ["nudge_waiting_person", ["person_id", "next_at"]],
  ];
  for (const [name, columns] of waiting) {
    await db.schema
      .createIndex(name)
      .on("nudge")
      .columns([...columns])
      .where(sql.ref("done_at"), "is", null)
      .where(sql.ref("delivery_id"), "is", null)
      .execute();
  }
  await createDeliveries(db);
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, "delivery")
    .addColumn("lane_id", "text", (column) => column.notNull().references("lane.id"))
    .addColumn("state", "text", (column) => column.notNull())
    .addColumn("owner", "text")
    .addColumn("lease_at", "text")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("maybe_posted", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("message_channel", "text")
    .addColumn("message_id", "text")
    .addColumn("sent_at", "text")
    .addColumn("fault", "text")
    .execute();
  await index(db, "delivery_person", "delivery", ["person_id"]);
  await index(db, "delivery_message", "delivery", ["message_channel", "message_id"]);
  await db.schema
    .createIndex("delivery_leased")
    .on("delivery")
    .columns(["lane_id", "lease_at"])
    .where(sql.ref("state"), "=", "claimed")
    .execute();
  await db.schema
    .createIndex("delivery_dead")
    .on("delivery")
    .columns(["id"])
    .where(sql.ref("state"), "=", "dead")
    .execute();
}

async function createConversation(db: Kysely<unknown>): Promise<void> {
  await ownedTable(db, "question")
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("asked_at", "text", (column) => column.notNull())
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("closed_at", "text")
    .execute();
  await ownedTable(db, "action")
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("undone_at", "text")
    .execute();
  await index(db, "question_person", "question", ["person_id", "position"]);
  await index(db, "action_person", "action", ["person_id", "position"]);
  await index(db, "question_expiry", "question", ["expires_at"]);
  await index(db, "question_closed", "question", ["closed_at"]);
  await index(db, "action_at", "action", ["at"]);

  await db.schema
    .createTable("inbox")
    .addColumn("event_id", "text", (column) => column.primaryKey().notNull())
    .addColumn("seen_at", "text", (column) => column.notNull())
    .execute();
  await index(db, "inbox_seen", "inbox", ["seen_at"]);
}
