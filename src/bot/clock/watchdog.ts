import type { SetTimer } from "./set-timer.ts";

const CHECK_EVERY_MS = 5_000;
const CHECKS_UNTIL_STUCK = 12;

export interface WatchdogDeps {
  /** Whether something is due now. May reject or hang: both count as due. */
  readonly isDue: () => Promise<boolean>;
  readonly setTimer: SetTimer;
  /** Something has been due for 60 s and no tick finished: only a new process helps. */
  readonly onStuck: () => void;
}

/**
 * Notices a clock loop that no longer gets anywhere. It counts its own checks instead of comparing wall-clock times, so
 * a clock that steps ahead or a laptop that slept is not taken for a fault.
 */
export interface Watchdog {
  /** A tick finished. */
  alive(): void;
  stop(): void;
}

/** Starts watching at once. */
export function createWatchdog({ isDue, setTimer, onStuck }: WatchdogDeps): Watchdog {
  let missed = 0;
  let due = false;
  let stopped = false;
  let cancel = setTimer(check, CHECK_EVERY_MS);

  function check(): void {
    if (stopped) return;
    missed = due ? missed + 1 : 0;
    if (missed >= CHECKS_UNTIL_STUCK) {
      onStuck();
      return;
    }
    // Assumed until the store says otherwise: a store that does not answer is just what this is for.
    due = true;
    isDue().then(
      (answer) => {
        due = answer;
      },
      () => {},
    );
    cancel = setTimer(check, CHECK_EVERY_MS);
  }

  return {
    alive() {
      missed = 0;
      due = false;
    },
    stop() {
      stopped = true;
      cancel();
    },
  };
}
