import type { Kysely } from "kysely";
import type { Codec } from "./codec.ts";
import type { Tables } from "./tables.ts";

/** What every query needs: where to ask (the database, or one transaction of it) and how to read sealed columns. */
export interface Session {
  readonly db: Kysely<Tables>;
  readonly codec: Codec;
  readonly now: () => string;
  readonly pace: LanePace;
}

/** How fast each platform may be written to; "other" is for platforms not named. */
export type LanePace = Readonly<Record<string, Pace>>;

export interface Pace {
  /** How many people one claim may take from one workspace. */
  readonly burst: number;
  /** How long one delivery keeps the workspace busy, in ms. */
  readonly rateMs: number;
}

/** Seals a JSON value for the column `sealed` of a row. */
export function sealRow(
  session: Session,
  table: keyof Tables,
  row: string,
  value: unknown,
): string {
  return session.codec.seal(JSON.stringify(value ?? null), { table, column: "sealed", row });
}

/** Opens what sealRow made. Throws when it was changed or moved. */
export function unsealRow(
  session: Session,
  table: keyof Tables,
  row: { readonly id: string; readonly sealed: string },
): unknown {
  const text = session.codec.unseal(row.sealed, { table, column: "sealed", row: row.id });
  return JSON.parse(text);
}
