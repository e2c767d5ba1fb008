import type { Kysely } from "kysely";
import { type Codec, makeCodec, sealingKeyId } from "../codec.ts";
import { type KeyWords, type MasterKey, masterKeyFrom, newKeyText } from "../master-key.ts";
import type { Tables } from "../tables.ts";
import { keyFilePath, makeKeyFile, readKeyFile } from "./key-file.ts";
import type { DatabasePlace } from "./open-database.ts";
import { reseal } from "./reseal.ts";

const CHECK = { table: "meta", column: "value", row: "key-check" } as const;
const CHECK_WORDS = "the key opens this database";

/**
 * The codec for this database: with the key from the environment, else from the file beside a SQLite database, which is
 * made at first start. A key that was rotated in seals everything anew.
 * Throws with the cure when the database was sealed with a key that is missing or another one.
 */
export async function codecFor(
  db: Kysely<Tables>,
  where: DatabasePlace,
  words: KeyWords | undefined,
): Promise<Codec> {
  const stored = await readCheck(db);
  const key = masterKey(where, words, stored !== undefined);
  const codec = makeCodec(key);
  const check = stored ?? (await writeCheck(db, codec));
  refuseWrongKey(key, check, where);
  codec.unseal(check, CHECK);
  if (sealingKeyId(check) !== codec.keyId) await rotate(db, codec);
  return codec;
}

async function readCheck(db: Kysely<Tables>): Promise<string | undefined> {
  const row = await db
    .selectFrom("meta")
    .select("value")
    .where("key", "=", CHECK.row)
    .executeTakeFirst();
  return row?.value;
}

/** Resolves to what is stored: where two processes start at once, the first one's key is the database's. */
async function writeCheck(db: Kysely<Tables>, codec: Codec): Promise<string> {
  const value = codec.seal(CHECK_WORDS, CHECK);
  await db
    .insertInto("meta")
    .values({ key: CHECK.row, value })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .execute();
  return (await readCheck(db)) ?? value;
}

function masterKey(where: DatabasePlace, words: KeyWords | undefined, inUse: boolean): MasterKey {
  if (words?.current !== undefined) return masterKeyFrom(words.current, words.old);
  if (where.kind === "memory") return masterKeyFrom(newKeyText());
  if (where.kind !== "file") {
    throw new Error(
      "AFTERWORD_KEY is not set, and a database server keeps no key of its own. Make one with: openssl rand -base64 32",
    );
  }
  const text = readKeyFile(where.path) ?? (inUse ? undefined : makeKeyFile(where.path));
  if (text !== undefined) return masterKeyFrom(text, words?.old);
  throw new Error(
    `The key of the database ${where.path} is missing: what people wrote cannot be read without it. Put ${keyFilePath(where.path)} back from your backup, or set AFTERWORD_KEY to its content. To start afresh, move the database file away.`,
  );
}

function refuseWrongKey(key: MasterKey, check: string, where: DatabasePlace): void {
  const sealedWith = sealingKeyId(check);
  if ([key.current, ...key.old].some(({ id }) => id === sealedWith)) return;
  const name = where.kind === "file" ? `The database ${where.path}` : "The database";
  throw new Error(
    `${name} was sealed with another key (id ${sealedWith}) than the one given (id ${key.current.id}). Set AFTERWORD_KEY to that key, or name it in AFTERWORD_OLD_KEYS if you are changing keys.`,
  );
}

async function rotate(db: Kysely<Tables>, codec: Codec): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await reseal(tx, codec);
    await tx
      .updateTable("meta")
      .set({ value: codec.seal(CHECK_WORDS, CHECK) })
      .where("key", "=", CHECK.row)
      .execute();
  });
}
