import { registry } from "../bot/registry.ts";
import type { Adapter, AdapterHost } from "../chat/adapter.ts";
import { regionOfZone } from "../coach/calendar/region-of-zone.ts";
import type { Settings } from "../settings.ts";
import { openStore } from "../store/open.ts";
import { assemble } from "./assemble.ts";
import type { Part, PartOptions } from "./part.ts";

const systemNow = (): string => new Date().toISOString();

/** The real platforms the settings name. */
export function platformNames({ slack, discord }: Settings): readonly string[] {
  return [...(slack === undefined ? [] : ["slack"]), ...(discord === undefined ? [] : ["discord"])];
}

/** Where a calendar starts: the country of the zone, or the configured region where that is more exact or all there is. */
export function regionFor(zone: string | undefined, configured: string): string {
  const country = zone === undefined ? undefined : regionOfZone(zone);
  return country === undefined || configured.startsWith(country) ? configured : country;
}

/** Slack and Discord on one memory; undefined when neither is configured. */
export async function startPlatforms(options: PartOptions): Promise<Part | undefined> {
  const { settings, log, health, onFatal } = options;
  if (platformNames(settings).length === 0) return undefined;
  const store = await openStore({
    url: settings.database,
    key: settings.keys,
    now: systemNow,
    log,
  });
  const adapters = await makeAdapters(options);
  const bot = assemble({
    store,
    log,
    now: systemNow,
    defaults: { zone: settings.zone, regionOf: (zone) => regionFor(zone, settings.region) },
    adapterFor: (platform) => adapters.find(({ name }) => name === platform),
    onStuck: () =>
      onFatal("Afterword ends: something is due and the clock has stood still for a minute."),
    onTick: (at) => health.ticked(at),
  });
  const clock = await bot.startClock();
  const started: Adapter[] = [];
  const stop = async (): Promise<void> => {
    await clock.stop();
    await Promise.allSettled(started.map((adapter) => adapter.stop()));
    await store.close();
  };
  try {
    for (const adapter of adapters) {
      await adapter.start(bot.handle, registry);
      started.push(adapter);
      log.info("adapter.started", { adapter: adapter.name });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    lines: started.map(({ name }) => `Afterword is listening on ${name}.`),
    counts: () => store.clock.counts(systemNow()),
    stop,
  };
}

/** Each SDK is loaded only where it is used: together they cost 0.4 s and 95 MB at start-up. */
async function makeAdapters({
  settings,
  log,
  health,
  onFatal,
}: PartOptions): Promise<readonly Adapter[]> {
  const hostOf = (name: string): AdapterHost => ({
    log,
    now: systemNow,
    health: (state) => health.adapter(name, state),
    fatal: (reason) => onFatal(`Afterword ends: ${reason}`),
  });
  const adapters: Adapter[] = [];
  if (settings.slack !== undefined) {
    const { createSlackAdapter } = await import("../../adapters/slack/adapter.ts");
    const { apiUrl, ...tokens } = settings.slack;
    adapters.push(
      createSlackAdapter({
        ...tokens,
        host: hostOf("slack"),
        ...(apiUrl === undefined ? {} : { apiUrl }),
      }),
    );
  }
  if (settings.discord !== undefined) {
    const { createDiscordAdapter } = await import("../../adapters/discord/adapter.ts");
    const { apiUrl, token } = settings.discord;
    adapters.push(
      createDiscordAdapter({
        token,
        host: hostOf("discord"),
        ...(apiUrl === undefined ? {} : { apiUrl }),
      }),
    );
  }
  return adapters;
}
