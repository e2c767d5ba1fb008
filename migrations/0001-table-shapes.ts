import type { CreateTableBuilder, Kysely } from "kysely";

/** A table with an id of our own making. */
export function table(db: Kysely<unknown>, name: string): CreateTableBuilder<string, "id"> {
  return db.schema
    .createTable(name)
    .addColumn("id", "text", (column) => column.primaryKey().notNull());
}

/** A table whose rows belong to one person and go when the person goes. */
export function ownedTable(
  db: Kysely<unknown>,
  name: string,
): CreateTableBuilder<string, "id" | "person_id"> {
  return table(db, name).addColumn("person_id", "text", (column) =>
    column.notNull().references("person.id").onDelete("cascade"),
  );
}

/** A table whose rows are parts of one opportunity, in an order, with encrypted words, and can be withdrawn. */
export function partTable(
  db: Kysely<unknown>,
  name: string,
): CreateTableBuilder<
  string,
  "id" | "person_id" | "opportunity_id" | "position" | "sealed" | "removed_at"
> {
  return ownedTable(db, name)
    .addColumn("opportunity_id", "text", (column) =>
      column.notNull().references("opportunity.id").onDelete("cascade"),
    )
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("sealed", "text", (column) => column.notNull())
    .addColumn("removed_at", "text");
}

/** An index over columns, in their order. */
export async function index(
  db: Kysely<unknown>,
  name: string,
  tableName: string,
  columns: readonly string[],
): Promise<void> {
  await db.schema
    .createIndex(name)
    .on(tableName)
    .columns([...columns])
    .execute();
}
