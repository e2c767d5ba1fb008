import { type Dialect, Kysely } from "kysely";
import { DEFAULT_LANE_PACE } from "./clock/lanes.ts";
import type { Codec } from "./codec.ts";
import type { KeyWords } from "./master-key.ts";
import type { LanePace } from "./session.ts";
import { makeSqlStore } from "./sql-store.ts";
import { codecFor } from "./start/key-check.ts";
import { migrate } from "./start/migrate.ts";
import type { OpenDatabase } from "./start/open-database.ts";
import { openPostgres, reachServer, startAlone } from "./start/postgres.ts";
import { openSqlite } from "./start/sqlite.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

export interface StoreOptions {
  /** `sqlite:<path>`, `:memory:` or `postgres://…`. */
  readonly url: string;
  /** AFTERWORD_KEY and AFTERWORD_OLD_KEYS as they stand; a SQLite file makes its own key when there is none. */
  readonly key?: KeyWords;
  /** ISO-8601 UTC, milliseconds. */
  readonly now: () => string;
  readonly log: StoreLog;
  /** Overrides of the default pace by platform; written when a workspace is met first. */
  readonly lanePace?: LanePace;
}

/** Where the store tells what it did at start-up: event names and numbers only. */
export interface StoreLog {
  info(event: string, ids?: Readonly<Record<string, string | number | boolean | undefined>>): void;
}

/**
 * Opens the memory: connects, brings the schema up to date, checks the key.
 * Throws with the cure when another process has the file, the database is newer, or the key is missing or wrong.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return openWith(databaseOf(options.url), options);
}

/** Opens the memory over a database of the caller's making, used by nobody else; the key must then be given. */
export async function openStoreOn(
  dialect: Dialect,
  options: Omit<StoreOptions, "url">,
): Promise<Store> {
  const nothing = () => undefined;
  const database = { dialect, where: { kind: "given" }, scrub: nothing, release: nothing } as const;
  return openWith(database, options);
}

async function openWith(
  database: OpenDatabase,
  options: Omit<StoreOptions, "url">,
): Promise<Store> {
  const db = new Kysely<Tables>({ dialect: database.dialect });
  const close = async () => {
    await db.destroy();
    database.release();
  };
  try {
    const codec = await prepared(db, database, options);
    const pace = { ...DEFAULT_LANE_PACE, ...options.lanePace };
    return makeSqlStore({
      session: { db, codec, now: options.now, pace },
      shared: database.where.kind === "server",
      scrub: async () => database.scrub(),
      close,
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** Brings the schema up to date and checks the key; resolves to the codec of that key. */
async function prepared(
  db: Kysely<Tables>,
  { where }: OpenDatabase,
  { key, log }: Omit<StoreOptions, "url">,
): Promise<Codec> {
  const prepare = async () => {
    const { from, to } = await migrate(db);
    if (from !== to) log.info("store.migrated", { from, to });
    return codecFor(db, where, key);
  };
  if (where.kind !== "server") return prepare();
  await reachServer(db);
  return startAlone(db, prepare);
}

function databaseOf(url: string): OpenDatabase {
  if (url === ":memory:" || url === "sqlite::memory:") return openSqlite(":memory:");
  if (url.startsWith("sqlite:") && url.length > "sqlite:".length) {
    return openSqlite(url.slice("sqlite:".length).replace(/^\/\/(?=\/)/, ""));
  }
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url);
  throw new Error(
    "The database address is not understood: use sqlite:<path>, :memory: or postgres://user@host/name.",
  );
}
