import type { Kysely } from "kysely";
import type { Codec } from "../codec.ts";
import { SEALED_TABLES, type Tables } from "../tables.ts";

const ROWS_AT_ONCE = 500;

/** Seals every row with the current key that was sealed with an older one; then the older key can be thrown away. */
export async function reseal(db: Kysely<Tables>, codec: Codec): Promise<void> {
  for (const table of SEALED_TABLES) {
    let from = "";
    for (;;) {
      const rows = await db
        .selectFrom(table)
        .select(["id", "sealed"])
        .where("id", ">", from)
        .orderBy("id")
        .limit(ROWS_AT_ONCE)
        .execute();
      for (const row of rows) {
        const place = { table, column: "sealed", row: row.id };
        const sealed = codec.seal(codec.unseal(row.sealed, place), place);
        await db.updateTable(table).set({ sealed }).where("id", "=", row.id).execute();
      }
      const last = rows.at(-1);
      if (last === undefined) break;
      from = last.id;
    }
  }
}
