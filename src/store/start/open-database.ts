import type { Dialect } from "kysely";

/** A database that answers, whichever it is. */
export interface OpenDatabase {
  readonly dialect: Dialect;
  readonly where: DatabasePlace;
  /** Empties what the database keeps beside its tables (write-ahead log). */
  scrub(): void;
  /** After the connections are closed. */
  release(): void;
}

export type DatabasePlace =
  | { readonly kind: "memory" }
  | { readonly kind: "file"; readonly path: string }
  /** May serve several processes. */
  | { readonly kind: "server" }
  /** Made by the caller, who alone uses it. */
  | { readonly kind: "given" };
