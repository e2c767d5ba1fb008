import { startPage } from "../../adapters/playground/page.ts";
import { openStore } from "../store/open.ts";
import type { Part, PartOptions } from "./part.ts";
import { regionFor } from "./start-platforms.ts";
import { examplePeople, startPlayground } from "./start-playground.ts";
import { keptTurn, runningClock } from "./turned-clock.ts";

/** The playground's page with a bot, a memory and a clock of its own; undefined when it is switched off. */
export async function startPlaygroundPage(options: PartOptions): Promise<Part | undefined> {
  const { settings, log, health, onFatal } = options;
  if (settings.playground === undefined) return undefined;
  const { port, hostname, database } = settings.playground;
  const time = runningClock(keptTurn(database));
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const store = await openStore({ url: database, key: settings.keys, now: time.now, log });
  const playground = await startPlayground({
    store,
    log,
    time,
    defaults: { zone, regionOf: (known) => regionFor(known, settings.region) },
    people: examplePeople(zone),
    host: {
      health: (state) => health.adapter("playground", state),
      fatal: (reason) => onFatal(`Afterword ends: ${reason}`),
    },
    onStuck: () => onFatal("Afterword ends: the playground's clock has stood still for a minute."),
    onTick: () => health.ticked(new Date().toISOString()),
  });
  try {
    const page = await startPage({
      adapter: playground.adapter,
      world: playground.world,
      port,
      hostname,
    });
    return {
      lines: [`The playground is open: ${page.url}`],
      counts: () => store.clock.counts(time.now()),
      async stop() {
        await page.close();
        await playground.stop();
      },
    };
  } catch (error) {
    await playground.stop();
    throw error;
  }
}
