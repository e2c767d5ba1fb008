import { AsyncLocalStorage } from "node:async_hooks";

interface Change {
  open: boolean;
}

/**
 * Lets one writer in at a time, in the order they came, and notices when somebody asks from inside a change: on a
 * single connection that would wait for itself for ever.
 */
export class Writers {
  private readonly current = new AsyncLocalStorage<Change>();
  private last: Promise<unknown> = Promise.resolve();

  /** Runs write after every earlier one has ended. Throws when called inside another. */
  run<T>(write: () => Promise<T>): Promise<T> {
    this.refuseInside();
    const mine = this.last.then(() => this.runNow(write));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  /** Throws when called inside a change. */
  refuseInside(): void {
    if (this.current.getStore()?.open !== true) return;
    throw new Error(
      "The store was asked from inside one of its own changes. Use the transaction that the change was given.",
    );
  }

  /** Resolves when everything that was asked for so far has ended. */
  async idle(): Promise<void> {
    await this.last;
  }

  private async runNow<T>(write: () => Promise<T>): Promise<T> {
    const change: Change = { open: true };
    try {
      return await this.current.run(change, write);
    } finally {
      change.open = false;
    }
  }
}
