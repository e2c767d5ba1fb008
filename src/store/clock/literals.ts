import { sql } from "kysely";

// SQLite uses a partial index only when the query states the index's condition literally: a bound value would make it
// read the whole table.

/** A delivery that is neither sent nor given up. */
export const CLAIMED = sql.lit<"claimed">("claimed");
/** A delivery that was given up. */
export const DEAD = sql.lit<"dead">("dead");
/** A nudge that went stale unseen. */
export const EXPIRED = sql.lit<"expired">("expired");
