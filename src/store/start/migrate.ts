import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { migrations } from "../../../migrations/index.ts";

/** What the database went through: version numbers are those of the migrations. */
export interface Migrated {
  readonly from: number;
  readonly to: number;
}

/**
 * Brings the schema up to this program's version; at that version it does nothing.
 * Throws with both numbers when the database is newer than the program, and with the cause when a migration fails.
 */
export async function migrate<T>(
  db: Kysely<T>,
  list: Readonly<Record<string, Migration>> = migrations,
): Promise<Migrated> {
  const known = Object.keys(list);
  const done = await migrationsDone(db);
  const from = latest(done);
  const to = latest(known);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `The database is at version ${from}, this program knows versions up to ${to} (unknown: ${unknown.join(", ")}). Start the newer program, or restore a backup made before it ran.`,
    );
  }
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...list }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    throw new Error(
      `The database could not be brought from version ${from} to ${to}; nothing was changed. See the cause.`,
      { cause: error },
    );
  }
  return { from, to };
}

async function migrationsDone<T>(db: Kysely<T>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some((table) => table.name === "kysely_migration")) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  return rows.map((row) => row.name).sort();
}

/** "0012-club-tables" is version 12; none is version 0. */
function latest(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => Number.parseInt(name, 10)));
}
