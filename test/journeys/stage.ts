import { vi } from "vitest";
import { registry } from "../../src/bot/registry.ts";
import type { Adapter, AdapterHost, Log } from "../../src/chat/adapter.ts";
import { instantAt } from "../../src/coach/calendar/days.ts";
import { assemble } from "../../src/run/assemble.ts";
import { stillClock, turnTo } from "../../src/run/turned-clock.ts";
import { openStore } from "../../src/store/open.ts";
import type { Store } from "../../src/store/store.ts";

export const ZONE = "America/New_York";
/** Monday morning, the day before the interview of product rule 2's first example. */
const START = instantAt("2026-11-23", "09:00", ZONE);

/** One message as the person sees it. */
export interface Seen {
  readonly text: string;
  readonly buttons: readonly string[];
}

/** What one platform lets a person do; everything else is the same for all of them. */
export interface Face {
  readonly adapter: Adapter;
  /** Types a command, its fields in the order they are declared. */
  command(name: string, fields: Readonly<Record<string, string>>): Promise<unknown>;
  says(text: string): Promise<unknown>;
  /**
   * Answers the newest message of the bot that says this: in its thread (Slack), with Reply (Discord). The playground has
   * neither, so there it is said plainly.
   */
  repliesTo(words: RegExp, text: string): Promise<unknown>;
  /** Drops a file into the direct messages. */
  attaches(name: string, content: string): Promise<unknown>;
  /** Chooses "Log interview" from the menu of a message. */
  logs(message: string): Promise<unknown>;
  /** Presses the newest button with this label. */
  presses(label: string, about?: string): Promise<unknown>;
  submits(values: Readonly<Record<string, string>>): Promise<unknown>;
  formIsOpen(): boolean;
  /** What the bot said to the person, oldest first, as it stands now. */
  messages(): readonly Seen[];
  /** Accepts the first-run notice, where the platform asks before it lets somebody in. */
  agrees(): Promise<unknown>;
  stop(): Promise<unknown>;
}

/** A person before the whole bot on one platform, with a clock that only moves when it is told to. */
export interface Stage extends Omit<Face, "adapter" | "stop" | "messages"> {
  readonly store: Store;
  /** Turns the clock to this local time and waits for every DM on the way. */
  clockTo(day: string, time: string): Promise<void>;
  /** Waits until the newest message says this; returns it. */
  sees(words: RegExp): Promise<Seen>;
  /** Waits until some message says this. */
  seesSomewhere(words: RegExp): Promise<Seen>;
  /** Waits until a form is open. */
  seesForm(): Promise<void>;
  /** How many messages say this. */
  count(words: RegExp): number;
  /** Where the clock stands (ISO-8601 UTC). */
  now(): string;
  stop(): Promise<void>;
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

export interface StageOptions {
  /** The database; one in memory unless a file is to outlive the stage. */
  readonly url?: string;
  /** Where the clock stands at first (ISO-8601 UTC); the Monday before the interview unless given. */
  readonly at?: string;
}

/** Puts the whole bot behind an adapter. */
export async function createStage(
  makeFace: (host: AdapterHost) => Promise<Face>,
  { url = ":memory:", at = START }: StageOptions = {},
): Promise<Stage> {
  const time = stillClock(at);
  const store = await openStore({ url, now: time.now, log: silent });
  const faults: string[] = [];
  const log: Log = {
    ...silent,
    error: (event, ids) => faults.push(`${event} ${JSON.stringify(ids ?? {})}`),
  };
  const host: AdapterHost = {
    log,
    health: () => {},
    fatal: (reason) => faults.push(reason),
    now: time.now,
  };
  const face = await makeFace(host);
  const bot = assemble({
    store,
    log,
    now: time.now,
    defaults: { zone: ZONE, regionOf: () => "US" },
    adapterFor: (platform) => (platform === face.adapter.name ? face.adapter : undefined),
    onStuck: () => faults.push("stuck"),
  });
  await face.adapter.start(bot.handle, registry);
  const clock = await bot.startClock();
  const find = (words: RegExp): Seen | undefined =>
    face.messages().findLast(({ text }) => words.test(text));
  const shown = (): string =>
    face
      .messages()
      .map(({ text }) => text)
      .join("\n----\n");
  return {
    ...face,
    store,
    now: time.now,
    clockTo: (day, local) => turnTo(instantAt(day, local, ZONE), time, clock, store),
    sees: (words) =>
      vi.waitFor(
        () => {
          const newest = face.messages().at(-1);
          if (newest === undefined || !words.test(newest.text)) {
            throw new Error(
              `The newest message does not say ${words}:\n${newest?.text ?? "(none)"}\nFaults: ${faults.join("; ")}`,
            );
          }
          return newest;
        },
        { timeout: 20_000, interval: 20 },
      ),
    seesSomewhere: (words) =>
      vi.waitFor(
        () => {
          const seen = find(words);
          if (seen === undefined)
            throw new Error(`No message says ${words}:\n${shown()}\nFaults: ${faults.join("; ")}`);
          return seen;
        },
        { timeout: 20_000, interval: 20 },
      ),
    seesForm: () =>
      vi.waitFor(
        () => {
          if (!face.formIsOpen()) throw new Error(`No form is open:\n${shown()}`);
        },
        { timeout: 20_000, interval: 20 },
      ),
    count: (words) => face.messages().filter(({ text }) => words.test(text)).length,
    async stop() {
      await clock.stop();
      await face.stop();
      await store.close();
      if (faults.length > 0) throw new Error(`Faults on the way: ${faults.join("; ")}`);
    },
  };
}
