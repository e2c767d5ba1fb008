import { createBeat } from "../../../src/bot/clock/heartbeat.ts";
import { type Clock, type ClockDeps, startClock } from "../../../src/bot/clock/start.ts";
import { createTick } from "../../../src/bot/clock/tick.ts";
import type { Adapter } from "../../../src/chat/adapter.ts";
import { outsideQuietHours } from "../../../src/coach/calendar/quiet-hours.ts";
import { openStore } from "../../../src/store/open.ts";
import type { ClaimedDelivery, ClockStore, NudgeToPlan, Store } from "../../../src/store/store.ts";
import { silentLog } from "../example-delivery.ts";
import { VirtualTime } from "../virtual-time.ts";
import { type Actor, type Cast, castOf, type Intent } from "./cast.ts";
import { SimPlatform } from "./platform.ts";
import { Random } from "./random.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** What a planted fault may replace: the parts that are injected into the clock, and what the simulation itself does. */
export interface Parts {
  readonly clock: ClockStore;
  readonly adapter: Pick<Adapter, "send" | "find">;
  readonly outsideQuietHours: ClockDeps["outsideQuietHours"];
  readonly plan: (intent: Intent, nudge: NudgeToPlan) => NudgeToPlan;
  /** A second clock loop that shares nothing with the first. */
  readonly extraLoop: boolean;
}

export interface PlantTools {
  readonly time: VirtualTime;
  readonly random: Random;
}

export type Plant = (parts: Parts, tools: PlantTools) => Parts;

export interface SimulationOptions {
  readonly seed: number;
  readonly days?: number;
  /** Which of the two drives the ticks. */
  readonly drivenBy?: "timer" | "heartbeat" | "both";
  readonly badness?: number;
  readonly crashes?: boolean;
  readonly clockSteps?: boolean;
  readonly plant?: Plant;
}

/** What came of a simulation, for the invariants to judge. */
export interface Outcome {
  readonly cast: Cast;
  readonly platform: SimPlatform;
  readonly steps: readonly number[];
  readonly downtimes: readonly { readonly fromMs: number; readonly untilMs: number }[];
  /** By intent: the outcomes of its nudges in the store ("pending" when it never ended). */
  readonly outcomes: ReadonlyMap<string, readonly string[]>;
  /** By person: when the wish to be erased was heard. */
  readonly erasedAtMs: ReadonlyMap<string, number>;
  readonly stuck: number;
  readonly crashes: number;
  readonly endMs: number;
}

/** Runs the real clock over the real store in virtual time, with all the bad luck that the seed brings. */
export async function simulate(options: SimulationOptions): Promise<Outcome> {
  const random = new Random(options.seed);
  const days = options.days ?? 5;
  const cast = castOf(random, days);
  const time = new VirtualTime(new Date(cast.startMs).toISOString());
  const store = await openStore({ url: ":memory:", now: time.wall, log: silentLog });
  try {
    return await new Simulation(options, random, cast, time, store).run(days);
  } finally {
    await store.close();
  }
}

class Simulation {
  readonly #options: SimulationOptions;
  readonly #random: Random;
  readonly #cast: Cast;
  readonly #time: VirtualTime;
  readonly #store: Store;
  readonly #platform: SimPlatform;
  readonly #steps: number[] = [];
  readonly #downtimes: { fromMs: number; untilMs: number }[] = [];
  readonly #planned = new Set<Intent>();
  readonly #erasedAtMs = new Map<string, number>();
  readonly #missed: (() => Promise<void>)[] = [];
  #clock: Clock | undefined;
  #life = 0;
  #alive = false;
  #ids = 0;
  #stuck = 0;
  /** Injected calls left until the process dies; undefined: it lives. */
  #fuse: number | undefined;

  constructor(
    options: SimulationOptions,
    random: Random,
    cast: Cast,
    time: VirtualTime,
    store: Store,
  ) {
    this.#options = options;
    this.#random = random;
    this.#cast = cast;
    this.#time = time;
    this.#store = store;
    this.#platform = new SimPlatform(time, random);
    this.#platform.badness = options.badness ?? 0.6;
  }

  async run(days: number): Promise<Outcome> {
    await this.#enter();
    await this.#start();
    this.#scheduleLives();
    if (this.#options.crashes ?? true) this.#scheduleCrashes(days);
    if (this.#options.clockSteps ?? true) this.#scheduleSteps(days);
    await this.#time.pass(days * 24 * HOUR_MS);
    // Two and a half quiet days, so that whatever can end has ended.
    this.#fuse = undefined;
    this.#platform.badness = 0;
    await this.#time.pass(60 * HOUR_MS);
    const outcome = await this.#outcome();
    const stopping = this.#clock?.stop();
    await this.#time.pass(MINUTE_MS);
    await stopping;
    return outcome;
  }

  async #enter(): Promise<void> {
    await this.#store.change(async (tx) => {
      for (const { person, opportunity } of this.#cast.actors) {
        await tx.addPerson(person);
        await tx.addOpportunity(opportunity);
      }
    });
  }

  /** A new process on the same database. */
  async #start(): Promise<void> {
    this.#life += 1;
    const life = this.#life;
    this.#alive = true;
    this.#platform.life = life;
    const lives = () => this.#alive && this.#life === life;
    const parts = this.#parts();
    const guard = this.#guardFor(lives);
    const setTimer: ClockDeps["setTimer"] = (fire, delayMs) =>
      this.#time.setTimer(() => lives() && fire(), delayMs);
    const drivenBy = this.#options.drivenBy ?? "both";
    const deps: ClockDeps = {
      store: {
        claim: guard(this.#onFullDisk(parts.clock.claim)),
        record: guard(this.#onFullDisk(parts.clock.record)),
        takeOver: guard(parts.clock.takeOver),
        nextWake: drivenBy === "heartbeat" ? async () => undefined : guard(parts.clock.nextWake),
        counts: parts.clock.counts,
        tidy: parts.clock.tidy,
      },
      adapterFor: () => ({ send: guard(parts.adapter.send), find: guard(parts.adapter.find) }),
      compose: guard((delivery: ClaimedDelivery) => this.#compose(delivery)),
      outsideQuietHours: parts.outsideQuietHours,
      now: this.#time.wall,
      random: this.#random.next,
      newId: this.#newId,
      owner: `life-${life}`,
      log: silentLog,
      setTimer,
      onStuck: () => {
        this.#stuck += 1;
      },
      // A step of the clock is made known to the loop below: waking every second would only make the test slow.
      longestSleepMs: 6 * HOUR_MS,
      heartbeat: (beatDeps) => {
        const beat = createBeat(beatDeps);
        const everyMs = drivenBy === "heartbeat" ? MINUTE_MS : 10 * MINUTE_MS;
        const again = () => setTimer(() => void beat().finally(again), everyMs);
        if (drivenBy !== "timer") again();
        return async () => {};
      },
    };
    this.#clock = await startClock(deps);
    if (parts.extraLoop) {
      const clock = this.#clock;
      const poke = () => void createTick(deps)(this.#time.wall()).catch(() => {});
      this.#clock = { ...clock, poke };
    }
    for (const event of this.#missed.splice(0)) await event();
  }

  #parts(): Parts {
    const { clock } = this.#store;
    const parts: Parts = {
      clock: {
        claim: (claim) => clock.claim(claim),
        record: (owner, results) => clock.record(owner, results),
        nextWake: () => clock.nextWake(),
        takeOver: (owner, until) => clock.takeOver(owner, until),
        counts: (now) => clock.counts(now),
        tidy: (before) => clock.tidy(before),
      },
      adapter: this.#platform.adapter(),
      outsideQuietHours,
      plan: (_, nudge) => nudge,
      extraLoop: false,
    };
    return this.#options.plant?.(parts, { time: this.#time, random: this.#random }) ?? parts;
  }

  /** Lets a process die before or after any call it makes: it then never hears back, and does nothing more. */
  #guardFor(lives: () => boolean) {
    const never = () => new Promise<never>(() => {});
    const survives = () => {
      if (!lives()) return false;
      if (this.#fuse === undefined) return true;
      this.#fuse -= 1;
      if (this.#fuse > 0) return true;
      this.#die(this.#random.pick([2_000, 20_000, 300_000, 3 * HOUR_MS, 20 * HOUR_MS]));
      return false;
    };
    return <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (!survives()) return never();
        try {
          return await call(...args);
        } finally {
          if (!survives()) await never();
        }
      };
  }

  /** Now and then nothing can be written. */
  #onFullDisk<A extends readonly unknown[], R>(write: (...args: A) => Promise<R>) {
    return async (...args: A): Promise<R> => {
      if (this.#random.chance(0.03 * this.#platform.badness)) throw new Error("disk full");
      return write(...args);
    };
  }

  #die(downMs: number): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#fuse = undefined;
    const fromMs = this.#time.nowMs;
    this.#downtimes.push({ fromMs, untilMs: fromMs + downMs });
    this.#time.setTimer(() => void this.#start(), downMs);
  }

  async #compose(delivery: ClaimedDelivery) {
    if (this.#random.chance(0.02)) throw new Error("a fault in a card");
    const erased = await this.#store.personById(delivery.person.id);
    if (erased === undefined) return undefined;
    const live = delivery.nudges.filter((nudge) => {
      const intent = this.#cast.intents.find(({ name }) => name === nudge.stepKey);
      return intent !== undefined && !this.#isCancelled(intent);
    });
    if (live.length === 0) return undefined;
    const notice = live.map((nudge) => nudge.stepKey).join(" ");
    return { message: { notice, blocks: [] }, sentNudgeIds: live.map((nudge) => nudge.id) };
  }

  #isCancelled({ cancelledAtMs }: Intent): boolean {
    return cancelledAtMs !== undefined && cancelledAtMs <= this.#time.nowMs;
  }

  #scheduleLives(): void {
    for (const intent of this.#cast.intents) {
      this.#at(intent.plannedAtMs, async () => {
        this.#planned.add(intent);
        await this.#replan(intent.accountOf);
        // Platforms deliver some events twice.
        if (this.#random.chance(0.2)) await this.#replan(intent.accountOf);
      });
      if (intent.cancelledAtMs === undefined || this.#random.chance(0.5)) continue;
      // The other half is noticed only when the plan is derived again.
      this.#at(intent.cancelledAtMs, () => this.#replan(intent.accountOf));
    }
    for (const { person, blockedAtMs, erasedAtMs } of this.#cast.actors) {
      if (blockedAtMs !== undefined) this.#platform.blocked.set(person.account, blockedAtMs);
      if (erasedAtMs === undefined) continue;
      this.#at(erasedAtMs, async () => {
        this.#erasedAtMs.set(person.id, this.#time.nowMs);
        await this.#store.change((tx) => tx.erasePerson(person.id));
      });
    }
  }

  /** Something happens at an instant; while the process is down the platform delivers it later. */
  #at(atMs: number, event: () => Promise<void>): void {
    this.#time.setTimer(() => {
      if (!this.#alive) this.#missed.push(event);
      else void event();
    }, atMs - this.#time.nowMs);
  }

  async #replan({ person, opportunity }: Actor): Promise<void> {
    const { plan } = this.#parts();
    const planned = [...this.#planned]
      .filter((intent) => intent.accountOf.person === person && !this.#isCancelled(intent))
      .map((intent) => plan(intent, this.#nudgeOf(intent)));
    await this.#store.change(async (tx) => {
      if ((await tx.personById(person.id)) === undefined) return;
      await tx.planNudges(person.id, opportunity.id, planned);
    });
    this.#clock?.poke();
  }

  #nudgeOf({ name, dueAt, expiresAt }: Intent): NudgeToPlan {
    const id = this.#newId();
    return { id, key: name, stepKey: name, kind: "thank-you", rank: "due", dueAt, expiresAt };
  }

  readonly #newId = (): string => {
    this.#ids += 1;
    return `id-${String(this.#ids).padStart(18, "0")}`;
  };

  #scheduleCrashes(days: number): void {
    const count = this.#random.whole(1, days * 2);
    for (let index = 0; index < count; index += 1) {
      const crash = this.#random.chance(0.3) ? this.#crashInMidPost : this.#crashSoon;
      this.#time.setTimer(crash, this.#random.between(0, days * 24 * HOUR_MS));
    }
  }

  readonly #crashSoon = (): void => {
    this.#fuse = this.#random.whole(1, 30);
  };

  /** The request of the dead process is still on its way while the next one already runs. */
  readonly #crashInMidPost = (): void => {
    this.#platform.onCall = () => {
      this.#platform.onCall = () => {};
      this.#platform.forced = "lands late";
      this.#time.setTimer(() => this.#die(2_000), this.#random.between(100, 4_000));
    };
  };

  /** The wall clock steps by an hour in the middle of a slow post, and back with the next step. */
  #scheduleSteps(days: number): void {
    const count = this.#random.whole(0, 4);
    for (let index = 0; index < count; index += 1) {
      this.#time.setTimer(this.#stepInMidPost, this.#random.between(0, days * 24 * HOUR_MS));
    }
  }

  readonly #stepInMidPost = (): void => {
    // What fails just before the step and lands just after it, nobody could know: such requests are kept apart.
    this.#platform.mayLandLate = false;
    this.#platform.onCall = () => {
      if (this.#platform.lateUntilMs >= this.#time.nowMs) return;
      this.#platform.onCall = () => {};
      this.#platform.forced = "lands late";
      this.#time.setTimer(() => this.#step(), this.#random.between(100, 8_000));
    };
  };

  #step(): void {
    // A step while the requests of a dead process still land is not survived: the grace is kept by the wall clock.
    const diedMs = this.#downtimes.at(-1)?.untilMs ?? 0;
    if (this.#time.nowMs < diedMs + MINUTE_MS) {
      this.#time.setTimer(() => this.#step(), 2 * MINUTE_MS);
      return;
    }
    this.#steps.push(this.#time.nowMs);
    this.#time.stepMs = this.#time.stepMs === 0 ? this.#random.pick([HOUR_MS, -HOUR_MS]) : 0;
    this.#time.setTimer(() => this.#clock?.poke(), 200);
    this.#time.setTimer(() => {
      this.#platform.mayLandLate = true;
    }, MINUTE_MS);
  }

  async #outcome(): Promise<Outcome> {
    const outcomes = new Map<string, string[]>();
    for (const { opportunity } of this.#cast.actors) {
      for (const nudge of await this.#store.nudgesOf(opportunity.id)) {
        const known = outcomes.get(nudge.stepKey) ?? [];
        outcomes.set(nudge.stepKey, [...known, nudge.outcome ?? "pending"]);
      }
    }
    return {
      cast: this.#cast,
      platform: this.#platform,
      steps: this.#steps,
      downtimes: this.#downtimes,
      outcomes,
      erasedAtMs: this.#erasedAtMs,
      stuck: this.#stuck,
      crashes: this.#life - 1,
      endMs: this.#time.nowMs,
    };
  }
}
