import {
  createPlaygroundAdapter,
  type PlaygroundAdapter,
} from "../../adapters/playground/adapter.ts";
import type { PlaygroundPerson, PlaygroundWorld } from "../../adapters/playground/world.ts";
import type { SetTimer } from "../bot/clock/set-timer.ts";
import type { Clock } from "../bot/clock/start.ts";
import type { DoorwayDefaults } from "../bot/privacy/doorway.ts";
import { registry } from "../bot/registry.ts";
import type { AdapterHost, Log } from "../chat/adapter.ts";
import type { Store } from "../store/store.ts";
import { assemble } from "./assemble.ts";
import { createPlaygroundWorld } from "./playground-world.ts";
import type { TurnedClock } from "./turned-clock.ts";

export interface PlaygroundParts {
  readonly store: Store;
  readonly log: Log;
  readonly time: TurnedClock;
  readonly defaults: DoorwayDefaults;
  readonly people: readonly PlaygroundPerson[];
  readonly host: Pick<AdapterHost, "health" | "fatal">;
  readonly onStuck: () => void;
  readonly onTick?: (at: string) => void;
  /** Row ids; random when left out. */
  readonly newId?: () => string;
  /** Never fires where the clock stands still. */
  readonly setTimer?: SetTimer;
}

export interface RunningPlayground {
  readonly adapter: PlaygroundAdapter;
  readonly world: PlaygroundWorld;
  stop(): Promise<void>;
}

/** The club channel of the playground, without "#". */
const CHANNEL = "job-club";

/** Three people who use the bot, to try things out with. */
export function examplePeople(zone: string): readonly PlaygroundPerson[] {
  return [
    { id: "ana", name: "Ana", zone },
    { id: "ben", name: "Ben", zone },
    { id: "mia", name: "Mia", zone },
  ];
}

/** Starts a bot on the playground's platform, with a clock of its own that can be turned. */
export async function startPlayground(parts: PlaygroundParts): Promise<RunningPlayground> {
  const { store, log, time, people, setTimer } = parts;
  let clock: Clock | undefined;
  const world = createPlaygroundWorld({
    store,
    time,
    people,
    clock: () => {
      if (clock === undefined) throw new Error("The playground's clock is not running yet.");
      return clock;
    },
  });
  const host: AdapterHost = { ...parts.host, log, now: () => time.now() };
  const adapter = createPlaygroundAdapter({ host, world, people, channel: CHANNEL });
  const still = setTimer !== undefined;
  const bot = assemble({
    store,
    log,
    now: () => time.now(),
    defaults: parts.defaults,
    adapterFor: (platform) => (platform === adapter.name ? adapter : undefined),
    onStuck: parts.onStuck,
    ...(parts.newId === undefined ? {} : { newId: parts.newId }),
    ...(parts.onTick === undefined ? {} : { onTick: parts.onTick }),
    ...(still ? { setTimer, heartbeat: () => async () => {} } : {}),
  });
  await adapter.start(bot.handle, registry);
  clock = await bot.startClock();
  const running = clock;
  return {
    adapter,
    world,
    async stop() {
      await running.stop();
      await adapter.stop();
      await store.close();
    },
  };
}
