import Database from "better-sqlite3";

/** Held while this process owns a database file. */
export interface FileLock {
  release(): void;
}

/**
 * Makes this process the only one that uses the database at `path`. The lock is the operating system's, held through
 * `<path>.lock`, so it ends with the process however that dies; a process id in a file would outlive a kill, and in a
 * container the next process often has the same one.
 * Throws when another process holds it.
 */
export function lockFile(path: string): FileLock {
  const lock = new Database(`${path}.lock`, { timeout: 0 });
  try {
    lock.pragma("journal_mode = DELETE");
    lock.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new Error(
      `Another process is using the database ${path}: SQLite serves one Afterword process per file. Stop the other one, or use PostgreSQL for several.`,
      { cause: error },
    );
  }
  return { release: () => void lock.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}
