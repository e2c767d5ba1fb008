import {
  createPlaygroundAdapter,
  type PlaygroundAdapter,
  type PlaygroundOptions,
} from "../../../adapters/playground/adapter.ts";
import type { PlaygroundWorld } from "../../../adapters/playground/world.ts";
import type { AdapterHost } from "../../../src/chat/adapter.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import type { Message } from "../../../src/chat/message.ts";
import { registry, scriptedBot } from "./scripted-bot.ts";

/** A DM that the clock brings. */
export interface Planned {
  readonly at: string;
  readonly account: string;
  readonly text: string;
  readonly message: Message;
}

export interface ToyWorld {
  readonly adapter: PlaygroundAdapter;
  readonly world: PlaygroundWorld;
  readonly heard: readonly Incoming[];
  readonly logged: readonly string[];
  readonly planned: Planned[];
}

const PEOPLE = [
  { id: "ana", name: "Ana", zone: "America/New_York" },
  { id: "ben", name: "Ben", zone: "Europe/London" },
  { id: "mia", name: "Mia", zone: "America/Los_Angeles" },
] as const;

/** A started playground over a scripted bot, with a clock that stands at `now` until somebody turns it. */
export async function toyWorld(options: {
  readonly now: string;
  readonly planned?: readonly Planned[];
}): Promise<ToyWorld> {
  const planned = [...(options.planned ?? [])];
  const logged: string[] = [];
  let now = options.now;
  let key = 0;
  const due = (until: string) =>
    planned.filter(({ at }) => at <= until).toSorted((one, other) => (one.at < other.at ? -1 : 1));

  const world: PlaygroundWorld = {
    now: () => now,
    async moveTo(instant) {
      for (const next of due(instant)) {
        planned.splice(planned.indexOf(next), 1);
        now = next.at;
        key += 1;
        const { account } = next;
        const place = {
          kind: "dm",
          platform: "playground",
          workspace: "playground",
          account,
        } as const;
        await adapter.send(place, next.message, `key-${key}`);
      }
      now = instant;
    },
    nextDue: async () => due("9999")[0]?.at,
    upcoming: async (account) =>
      due("9999")
        .filter((item) => item.account === account)
        .map(({ at, text }) => ({ at, text })),
    state: async (account) => ({ account, opportunities: [] }),
    zoneOf: async (account) => PEOPLE.find(({ id }) => id === account)?.zone ?? "UTC",
  };
  const host = hostOf(world, logged);
  const adapter = createPlaygroundAdapter({ host, world, people: PEOPLE, channel: "job-club" });
  const bot = scriptedBot();
  await adapter.start(bot.handle, registry);
  return { adapter, world, heard: bot.heard, logged, planned };
}

/** Options of an adapter whose clock is the real one and where nothing is planned. */
export function realTimeOptions(): PlaygroundOptions {
  const world: PlaygroundWorld = {
    now: () => new Date().toISOString(),
    moveTo: async () => undefined,
    nextDue: async () => undefined,
    upcoming: async () => [],
    state: async () => ({}),
    zoneOf: async () => "UTC",
  };
  return { host: hostOf(world, []), world, people: PEOPLE, channel: "job-club" };
}

function hostOf(world: PlaygroundWorld, logged: string[]): AdapterHost {
  const note = (event: string) => void logged.push(event);
  return {
    log: { info: note, warn: note, error: note },
    health: () => undefined,
    fatal: () => undefined,
    now: () => world.now(),
  };
}
