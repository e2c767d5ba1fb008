import { setImmediate as turn } from "node:timers/promises";
import type { SetTimer } from "../../src/bot/clock/set-timer.ts";
import type { Instant } from "../../src/coach/facts.ts";

interface Timer {
  readonly atMs: number;
  readonly order: number;
  readonly fire: () => void;
}

/** Time that only moves when the test says so; the wall clock that hosts show may differ from it by a step. */
export class VirtualTime {
  nowMs: number;
  /** How far the wall clock is ahead of true time. */
  stepMs = 0;
  #timers: Timer[] = [];
  #order = 0;

  constructor(start: Instant) {
    this.nowMs = Date.parse(start);
  }

  /** What the host's clock shows. */
  readonly wall = (): Instant => new Date(this.nowMs + this.stepMs).toISOString();

  /** What the time really is: the platform's clock. */
  readonly truth = (): Instant => new Date(this.nowMs).toISOString();

  readonly setTimer: SetTimer = (fire, delayMs) => {
    this.#order += 1;
    const timer = { atMs: this.nowMs + Math.max(0, Math.ceil(delayMs)), order: this.#order, fire };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  readonly wait = (ms: number): Promise<void> =>
    new Promise((resolve) => void this.setTimer(resolve, ms));

  /** Lets everything happen up to this many milliseconds from now. */
  async pass(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    await settle();
    for (let next = this.#takeNext(untilMs); next !== undefined; next = this.#takeNext(untilMs)) {
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.fire();
      await settle();
    }
    this.nowMs = untilMs;
  }

  #takeNext(untilMs: number): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.atMs > untilMs) continue;
      if (first === undefined || timer.atMs < first.atMs) first = timer;
      else if (timer.atMs === first.atMs && timer.order < first.order) first = timer;
    }
    if (first !== undefined) this.#timers.splice(this.#timers.indexOf(first), 1);
    return first;
  }
}

/** SQLite answers within the microtasks of a turn and results are grouped per turn: a few turns and all is quiet. */
async function settle(): Promise<void> {
  for (let count = 0; count < 6; count += 1) await turn();
}
