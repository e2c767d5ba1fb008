import type { Instant } from "../../coach/facts.ts";
import type { ClockStore } from "../../store/store.ts";
import { createCatchUp } from "./catch-up.ts";
import { startHeartbeat } from "./heartbeat.ts";
import { after } from "./instant.ts";
import { LANDING_MS } from "./sending/backoff.ts";
import { createTick, type Tick, type TickDeps } from "./tick.ts";
import { createWakeUp } from "./wake-up.ts";

export interface ClockDeps extends Omit<TickDeps, "store" | "holdUntil"> {
  readonly store: ClockStore;
  /** Something is due and no tick finished for 60 s: the process should end, so that whoever runs it starts a new one. */
  readonly onStuck: () => void;
  /** The longest sleep in ms while something is pending; 1 s when left out. */
  readonly longestSleepMs?: number;
  /** Starts the minute heartbeat and returns how to stop it; node-cron's when left out. */
  readonly heartbeat?: typeof startHeartbeat;
}

/** The running clock. */
export interface Clock {
  /** To be called after every change that planned something: it may be due sooner than what the timer waits for. */
  poke(): void;
  /** Runs a tick now, besides the timer: the playground's clock jumps. */
  readonly tick: Tick;
  /** Stops claiming and waits for what is in flight; the store may be closed afterwards. */
  stop(): Promise<void>;
}

/**
 * Takes over what a dead process left, then delivers everything at its time until stopped. Rejects when the store
 * cannot be read.
 */
export async function startClock(deps: ClockDeps): Promise<Clock> {
  const { store, owner, now, log } = deps;
  const startedAt = now();
  // Requests of the process that held these leases may still be on their way to the platform.
  const takenOver = await store.takeOver(owner, after(startedAt, LANDING_MS));
  const { overdue } = await store.counts(startedAt);
  log.info("clock.started", { owner, takenOver, overdue });

  const tick = createTick({ ...deps, holdUntil: createCatchUp(startedAt, overdue) });
  const tidy = (before: Instant) => store.tidy(before);
  const nextWake = () => store.nextWake();
  const wakeUp = createWakeUp({ ...deps, tick, nextWake });
  const stopHeartbeat = (deps.heartbeat ?? startHeartbeat)({ tick, tidy, now, log });
  wakeUp.start();

  return {
    poke: () => wakeUp.poke(),
    tick,
    async stop() {
      await stopHeartbeat();
      await wakeUp.stop();
      await tick.settled();
    },
  };
}
