import { registry } from "../bot/registry.ts";
import type { Adapter, AdapterHost, Handle, Log } from "../chat/adapter.ts";
import { regionOfZone } from "../coach/calendar/region-of-zone.ts";
import type { Settings } from "../settings.ts";
import { openStore } from "../store/open.ts";
import { assemble } from "./assemble.ts";
import type { Part, PartOptions } from "./part.ts";

/** A platform that was down at the start is tried again this often, in ms. */
const RETRY_MS = 60_000;

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
  const outcomes = await startEach(adapters, bot.handle, log);
  const { started, failed } = outcomes;
  const retry = setInterval(() => void again(), RETRY_MS).unref();
  const again = async (): Promise<void> => {
    const late = await startEach(
      failed.splice(0).map(({ adapter }) => adapter),
      bot.handle,
      log,
    );
    started.push(...late.started);
    failed.push(...late.failed);
  };
  const stop = async (): Promise<void> => {
    clearInterval(retry);
    await clock.stop();
    await Promise.allSettled(started.map((adapter) => adapter.stop()));
    await store.close();
  };
  const [first] = failed;
  if (first !== undefined && started.length === 0) {
    await stop();
    throw first.error;
  }
  for (const { adapter } of failed) health.adapter(adapter.name, "disconnected");
  return {
    lines: [
      ...started.map(({ name }) => `Afterword is listening on ${name}.`),
      ...failed.map(
        ({ adapter, error }) =>
          `${adapter.name} did not start, the rest goes on: ${sentenceOf(error)}`,
      ),
    ],
    counts: () => store.clock.counts(systemNow()),
    stop,
  };
}

interface Outcomes {
  readonly started: Adapter[];
  readonly failed: { readonly adapter: Adapter; readonly error: unknown }[];
}

/** Starts every adapter; one that fails keeps no other from running. */
async function startEach(
  adapters: readonly Adapter[],
  handle: Handle,
  log: Log,
): Promise<Outcomes> {
  const outcomes: Outcomes = { started: [], failed: [] };
  for (const adapter of adapters) {
    try {
      await adapter.start(handle, registry);
      outcomes.started.push(adapter);
      log.info("adapter.started", { adapter: adapter.name });
    } catch (error) {
      outcomes.failed.push({ adapter, error });
      log.error("adapter.not-started", { adapter: adapter.name });
    }
  }
  return outcomes;
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? error.message : "something unexpected happened.";

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
