import { type Parsed, parsed, refused } from "./variable.ts";

/**
 * Reads where the data lives, as the address the store opens: "sqlite:<path>", ":memory:" or "postgres://…".
 * A refusal never repeats the value: a PostgreSQL address carries a password.
 */
export function parseDatabase(text: string): Parsed<string> {
  if (/^postgres(ql)?:\/\//.test(text)) return parsePostgres(text);
  return parseFileDatabase(text);
}

/** Reads the path of an SQLite file, or ":memory:". */
export function parseFileDatabase(text: string): Parsed<string> {
  const path = text.replace(/^sqlite:(\/\/(?=\/))?/i, "");
  if (path === ":memory:") return parsed(path);
  if (path === "" || path.endsWith("/")) {
    return refused("It names no file.", "Write the path of a file, such as data/afterword.sqlite.");
  }
  // A single letter before the colon is a Windows drive, anything longer a scheme.
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    return refused(
      "It is a kind of database that is not supported here.",
      "Write the path of an SQLite file; the main database may also be a postgres:// address.",
    );
  }
  return parsed(`sqlite:${path}`);
}

function parsePostgres(text: string): Parsed<string> {
  // An address of a socket ("postgres://user@/name?host=/run/postgresql") has no host name; URL wants one.
  const url = URL.parse(text.replace("@/", "@socket/"));
  if (url !== null && url.pathname.length > 1) return parsed(text);
  return refused(
    "The postgres:// address is incomplete.",
    "Write postgres://user:password@host:5432/database; percent-encode signs in the password.",
  );
}
