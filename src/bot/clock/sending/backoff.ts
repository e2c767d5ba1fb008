/** After this many tries a delivery is given up and shown in `status`. About 15 hours with the waits below. */
export const MAX_ATTEMPTS = 25;

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 3_600_000;

/**
 * How long a request nobody answered may still be on its way to the platform, in ms: longer than the adapters' time-out
 * of 10 s. Nothing ambiguous is looked up, and no dead process's lease is taken over, before that.
 */
export const LANDING_MS = 15_000;

/** The adapters' own time-out per request, in ms, with some room for the time a request waits in the SDK. */
export const SENDING_MS = 15_000;

/**
 * The wait in ms before the try after `attempts` failed ones: 2 s doubling up to an hour, times 0.5 to 1 by `random`
 * (0 to 1), so that what failed together does not come back together.
 */
export function backoffMs(attempts: number, random: () => number): number {
  const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(attempts, 20));
  return Math.round(longest * (0.5 + random() / 2));
}
