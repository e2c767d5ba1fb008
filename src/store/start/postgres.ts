import { type Kysely, PostgresDialect, sql } from "kysely";
import { Pool, types } from "pg";
import type { OpenDatabase } from "./open-database.ts";

const MAX_CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 10_000;

/** Opens a pool of connections to a PostgreSQL server; nothing is sent before the first query. */
export function openPostgres(url: string): OpenDatabase {
  const pool = new Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: { getTypeParser },
  });
  // A connection that breaks while idle is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => undefined);
  return {
    dialect: new PostgresDialect({ pool }),
    where: { kind: "server" },
    scrub: () => undefined,
    release: () => undefined,
  };
}

/** Throws with what to look at when the server does not let us in. */
export async function reachServer<T>(db: Kysely<T>): Promise<void> {
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    throw new Error(
      `The PostgreSQL server does not let us in (${wordsOf(error)}). Check that it runs, and the host, port, user, password and name in the database address.`,
      { cause: error },
    );
  }
}

// Any number that nothing else on the server uses: "afterwrd" as eight bytes.
const START_LOCK = "7018425048364446308";

/**
 * Runs `work` while no other process of ours starts on this server: two that migrate an empty database at once trip
 * over each other's first tables. The lock ends with the connection, however the process dies.
 */
export async function startAlone<T, R>(db: Kysely<T>, work: () => Promise<R>): Promise<R> {
  return db.connection().execute(async (held) => {
    await sql`select pg_advisory_lock(${sql.raw(START_LOCK)})`.execute(held);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${sql.raw(START_LOCK)})`.execute(held);
    }
  });
}

// A host with several addresses fails with one error for each and no words of its own.
function wordsOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(wordsOf).join("; ");
  return error instanceof Error ? error.message : String(error);
}

/** Counts are bigint, which pg hands out as text; ours stay far below 2^53. */
function getTypeParser(oid: number, format?: "text" | "binary") {
  if (oid === types.builtins.INT8) return Number;
  return format === "binary"
    ? types.getTypeParser(oid, "binary")
    : types.getTypeParser(oid, "text");
}
