import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import Database, { type Statement } from "better-sqlite3";
import { type DialectAdapter, SqliteAdapter, SqliteDialect } from "kysely";
import { lockFile } from "./file-lock.ts";
import type { OpenDatabase } from "./open-database.ts";

// Waits this long for a lock held by a backup or a person with the sqlite3 shell.
const BUSY_MS = 5_000;
// The queries of one process are a few hundred different texts; lists of ids make some more.
const MAX_STATEMENTS = 500;
const OWNER_ONLY = 0o600;

/**
 * Opens one SQLite file for this process alone, or a database in memory.
 * Throws with the cure when another process has the file, or it cannot be written, or is no database.
 */
export function openSqlite(path: string): OpenDatabase {
  if (path === ":memory:") return { ...openFile(path), where: { kind: "memory" } };
  makeFile(path);
  const lock = lockFile(path);
  try {
    return { ...openFile(path), where: { kind: "file", path }, release: () => lock.release() };
  } catch (error) {
    lock.release();
    throw new Error(
      `The file ${path} cannot be opened as a SQLite database (${wordsOf(error)}). Put a backup in its place, or name another file.`,
      { cause: error },
    );
  }
}

function openFile(path: string) {
  const database = new Database(path, { timeout: BUSY_MS });
  prepareDatabase(database);
  return {
    dialect: new LockedSqliteDialect({ database: withStatementCache(database) }),
    scrub: () => void database.pragma("wal_checkpoint(TRUNCATE)"),
    release: () => undefined,
  };
}

/** SQLite gives its log files the rights of the database, so it is enough to make that one for its owner alone. */
function makeFile(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    closeSync(openSync(path, "a", OWNER_ONLY));
  } catch (error) {
    throw new Error(
      `The database file ${path} cannot be written (${wordsOf(error)}). Give the user that runs Afterword the right to write it and its folder, or name another file.`,
      { cause: error },
    );
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function prepareDatabase(database: Database.Database): void {
  database.pragma("journal_mode = WAL");
  // better-sqlite3's default for WAL is NORMAL, which may lose the last commits when the power fails.
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  // Freed pages are overwritten, so that erased words are gone from the file.
  database.pragma("secure_delete = ON");
}

/** SQLite can change its schema inside a transaction; kysely's adapter says no, and a crash would leave half of one. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LockedSqliteDialect extends SqliteDialect {
  override createAdapter(): DialectAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/** Keeps prepared statements, which better-sqlite3 would otherwise compile anew for every query. */
function withStatementCache(database: Database.Database) {
  const statements = new Map<string, Statement>();
  return {
    close: () => void database.close(),
    prepare(sql: string): Statement {
      const known = statements.get(sql);
      if (known !== undefined) return known;
      const statement = database.prepare(sql);
      if (statements.size >= MAX_STATEMENTS) statements.clear();
      statements.set(sql, statement);
      return statement;
    },
  };
}
