import type { SetTimer } from "./set-timer.ts";

const STUCK_AFTER_MS = 60_000;

/**
 * Notices a clock loop that no longer gets anywhere: a look at what is due that hangs, or fails again and again, for
 * 60 s. It waits on a timer instead of comparing wall-clock times, so a clock that steps ahead is not taken for a fault.
 */
export interface Watchdog {
  /** A look begins; one after a failed look still counts from the first. */
  begin(): void;
  /** A look ended well. */
  end(): void;
}

/** A watchdog that calls `onStuck` once per stuck look: only a new process helps then. */
export function createWatchdog(setTimer: SetTimer, onStuck: () => void): Watchdog {
  let cancel: (() => void) | undefined;
  return {
    begin() {
      cancel ??= setTimer(onStuck, STUCK_AFTER_MS);
    },
    end() {
      cancel?.();
      cancel = undefined;
    },
  };
}
