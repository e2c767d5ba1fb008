import type { Log } from "../../chat/adapter.ts";
import type { Instant } from "../../coach/facts.ts";
import { msBetween } from "./instant.ts";
import { nameOf } from "./sending/recorder.ts";
import type { SetTimer } from "./set-timer.ts";
import type { TickReport } from "./tick.ts";
import { createWatchdog } from "./watchdog.ts";

/** While something is pending the clock is looked at this often, in ms, so that a step of it is noticed. */
const LONGEST_SLEEP_MS = 1_000;

export interface WakeUpDeps {
  readonly tick: (now: Instant) => Promise<TickReport>;
  /** The earliest instant at which a tick could find something; undefined when nothing is pending. */
  readonly nextWake: () => Promise<Instant | undefined>;
  readonly now: () => Instant;
  readonly setTimer: SetTimer;
  /** Something is due and no tick finished for 60 s. */
  readonly onStuck: () => void;
  readonly log: Log;
  /** The longest sleep in ms while something is pending; 1 s when left out. */
  readonly longestSleepMs?: number;
}

/** Runs a tick the moment something is due: a timer armed for the next instant, not a poll. */
export interface WakeUp {
  start(): void;
  /** Arms no further timer and waits for the tick that is running. */
  stop(): Promise<void>;
  /** Something was planned: look again at once (during a tick: right after it). */
  poke(): void;
}

/** A wake-up that is not started yet. */
export function createWakeUp(deps: WakeUpDeps): WakeUp {
  const { tick, nextWake, now, setTimer, onStuck, log } = deps;
  const watchdog = createWatchdog(setTimer, onStuck);
  const longestSleepMs = deps.longestSleepMs ?? LONGEST_SLEEP_MS;
  let cancelTimer = () => {};
  let started = false;
  let looking: Promise<void> | undefined;
  let poked = false;

  /** Runs what is due and says how long to sleep, in ms; undefined when nothing is pending. */
  async function runDue(): Promise<number | undefined> {
    const next = await nextWake();
    if (next === undefined) return undefined;
    const waitMs = msBetween(now(), next);
    if (waitMs > 0) return Math.min(waitMs, longestSleepMs);
    const { claimed } = await tick(now());
    // Due, but not to be had now (a paused person, a post still under way): asking again at once would only spin.
    return claimed > 0 ? 0 : LONGEST_SLEEP_MS;
  }

  async function lookOnce(): Promise<number | undefined> {
    poked = false;
    watchdog.begin();
    try {
      const sleepMs = await runDue();
      watchdog.end();
      return sleepMs;
    } catch (error) {
      log.error("clock.tick-failed", { error: nameOf(error) });
      return LONGEST_SLEEP_MS;
    }
  }

  async function look(): Promise<void> {
    let sleepMs: number | undefined;
    do sleepMs = await lookOnce();
    while (started && (poked || sleepMs === 0));
    looking = undefined;
    if (started && sleepMs !== undefined) cancelTimer = setTimer(wake, sleepMs);
  }

  function wake(): void {
    if (!started) return;
    poked = true;
    if (looking !== undefined) return;
    cancelTimer();
    looking = look();
  }

  return {
    start() {
      started = true;
      wake();
    },
    async stop() {
      started = false;
      cancelTimer();
      await looking;
      watchdog.end();
    },
    poke: wake,
  };
}
