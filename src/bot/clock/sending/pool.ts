/** Runs at most `limit` pieces of work at a time; the rest wait in the order they came. */
export interface Pool {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves once the next piece of work would start at once. */
  room(): Promise<void>;
}

/** A pool for `limit` pieces of work in flight. */
export function createPool(limit: number): Pool {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function enter(): Promise<void> {
    if (running < limit) {
      running += 1;
      return;
    }
    // The one who leaves hands its seat on, so `running` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }

  async function run<T>(work: () => Promise<T>): Promise<T> {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  }

  return { run, room: () => run(async () => {}) };
}
