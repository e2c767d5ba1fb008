import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Clock } from "../bot/clock/start.ts";
import { addMinutes } from "../coach/calendar/days.ts";
import type { Instant } from "../coach/facts.ts";
import type { Store } from "../store/store.ts";

/** A clock of the playground: it stands still or runs, and can be turned forward. */
export interface TurnedClock {
  /** ISO-8601 UTC, milliseconds. */
  now(): Instant;
  set(instant: Instant): void;
}

/** A clock that stands still until it is turned: transcripts come out the same every time. */
export function stillClock(start: Instant): TurnedClock {
  let at = start;
  return {
    now: () => at,
    set: (instant) => {
      at = instant;
    },
  };
}

/** Where a running clock keeps how far it was turned, in ms, so that time does not fall back over a restart. */
export interface KeptTurn {
  read(): number;
  write(aheadMs: number): void;
}

/** The system's clock, ahead by as much as it was turned. */
export function runningClock(kept: KeptTurn): TurnedClock {
  let aheadMs = kept.read();
  return {
    now: () => new Date(Date.now() + aheadMs).toISOString(),
    set: (instant) => {
      aheadMs = Date.parse(instant) - Date.now();
      kept.write(aheadMs);
    },
  };
}

/** A file beside the database ("<path>.clock"); nothing is kept for a database in memory. */
export function keptTurn(databaseUrl: string): KeptTurn {
  const path = databaseUrl.startsWith("sqlite:")
    ? `${databaseUrl.slice("sqlite:".length)}.clock`
    : undefined;
  return {
    read() {
      if (path === undefined || !existsSync(path)) return 0;
      const aheadMs = Number(readFileSync(path, "utf8"));
      return Number.isFinite(aheadMs) && aheadMs > 0 ? aheadMs : 0;
    },
    write(aheadMs) {
      if (path !== undefined) writeFileSync(path, String(Math.round(aheadMs)));
    },
  };
}

/** A turn of the clock stops at most this often; each stop delivers everything due then. */
const MAX_STOPS = 10_000;

/**
 * Turns the clock forward to `target` and delivers every DM on the way at its own time, in order. A target in the past
 * turns nothing back: what was sent stays sent.
 */
export async function turnTo(
  target: Instant,
  time: TurnedClock,
  clock: Clock,
  store: Store,
): Promise<void> {
  let lastStop = "";
  for (let stops = 0; stops < MAX_STOPS; stops += 1) {
    await clock.tick(time.now());
    const next = await store.clock.nextWake();
    if (next === undefined || next > target) break;
    // Something that is due and cannot be had now would hold the clock for ever: go on in minutes.
    const stop = next > lastStop ? next : addMinutes(time.now(), 1);
    if (stop > target) break;
    lastStop = next;
    if (stop > time.now()) time.set(stop);
  }
  if (target > time.now()) time.set(target);
  await clock.tick(time.now());
}
