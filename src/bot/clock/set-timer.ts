/** Runs `fire` once after `delayMs` of real time and returns how to cancel that. Injected, so that tests own time. */
export type SetTimer = (fire: () => void, delayMs: number) => () => void;

/** The process's own timers. */
export const systemTimer: SetTimer = (fire, delayMs) => {
  const timer = setTimeout(fire, delayMs);
  return () => clearTimeout(timer);
};

/** Waits for `work`, at most `limitMs`, and says whether it ended in time; it goes on by itself. Rejects when it rejects. */
export async function waitAtMost(
  work: Promise<unknown>,
  limitMs: number,
  setTimer: SetTimer,
): Promise<boolean> {
  let cancel = () => {};
  const limit = new Promise<boolean>((resolve) => {
    cancel = setTimer(() => resolve(false), limitMs);
  });
  return await Promise.race([work.then(() => true), limit]).finally(() => cancel());
}
