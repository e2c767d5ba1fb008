import type { Instant } from "../../coach/facts.ts";
import type { Session } from "../session.ts";
import type { ClockStore } from "../store.ts";
import { claimDue } from "./claim.ts";
import { DEAD } from "./literals.ts";
import { record } from "./record.ts";
import { takeOver } from "./take-over.ts";

/** How the clock's side reaches the database. */
export interface ClockAccess {
  /** For reads outside any change. */
  readonly read: () => Session;
  /** One transaction, one writer at a time. */
  readonly write: <T>(fn: (session: Session) => Promise<T>) => Promise<T>;
  /** True when other processes may be sending from the same database. */
  readonly shared: boolean;
}

/** The clock's side of the store. */
export function makeClock({ read, write, shared }: ClockAccess): ClockStore {
  return {
    async claim(claim) {
      // Most looks find nothing, and then cost one look into an index and no transaction.
      const wake = await nextWake(read());
      if (wake === undefined || wake > claim.now) return [];
      return write((tx) => claimDue(tx, claim));
    },
    record: async (owner, results) =>
      results.length === 0 ? undefined : write((tx) => record(tx, owner, results)),
    nextWake: async () => nextWake(read()),
    // Where several processes share a database, another owner may be alive: its leases run out by themselves.
    takeOver: async (owner, until) => (shared ? 0 : write((tx) => takeOver(tx, owner, until))),
    counts: async (now) => counts(read(), now),
    tidy: async (before) => write((tx) => tidy(tx, before)),
  };
}

async function nextWake({ db }: Session): Promise<Instant | undefined> {
  const lane = await db
    .selectFrom("lane")
    .select("ready_at")
    .where("ready_at", "is not", null)
    .orderBy("ready_at")
    .limit(1)
    .executeTakeFirst();
  return lane?.ready_at ?? undefined;
}

async function counts({ db }: Session, now: Instant) {
  const count = db.fn.countAll<number>().as("count");
  const waiting = db
    .selectFrom("nudge")
    .select(count)
    .where("done_at", "is", null)
    .where("delivery_id", "is", null);
  const pending = await waiting.executeTakeFirstOrThrow();
  const overdue = await waiting.where("next_at", "<=", now).executeTakeFirstOrThrow();
  const dead = await db
    .selectFrom("delivery")
    .select(count)
    .where("state", "=", DEAD)
    .executeTakeFirstOrThrow();
  return {
    pending: Number(pending.count),
    overdue: Number(overdue.count),
    dead: Number(dead.count),
  };
}

async function tidy({ db }: Session, before: Instant): Promise<void> {
  await db.deleteFrom("inbox").where("seen_at", "<", before).execute();
  await db.deleteFrom("question").where("expires_at", "<", before).execute();
  await db.deleteFrom("question").where("closed_at", "<", before).execute();
  await db.deleteFrom("action").where("at", "<", before).execute();
}
