import { readFileSync, writeFileSync } from "node:fs";
import { newKeyText } from "../master-key.ts";

// Only the owner may read or write it.
const OWNER_ONLY = 0o600;

/** Where a database file's own key lies. */
export function keyFilePath(databasePath: string): string {
  return `${databasePath}.key`;
}

/** The key beside the database; undefined when there is no such file. */
export function readKeyFile(databasePath: string): string | undefined {
  try {
    return readFileSync(keyFilePath(databasePath), "utf8").trim();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Makes a key and writes it beside the database, readable by its owner only. Throws when the file exists. */
export function makeKeyFile(databasePath: string): string {
  const text = newKeyText();
  writeFileSync(keyFilePath(databasePath), `${text}\n`, { flag: "wx", mode: OWNER_ONLY });
  return text;
}
