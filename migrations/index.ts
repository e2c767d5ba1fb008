import type { Migration } from "kysely/migration";
import { firstTables } from "./0001-first-tables.ts";

/** Every migration by its name, in the order in which they run. A released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-first-tables": firstTables,
};
