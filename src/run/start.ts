import type { Log } from "../chat/adapter.ts";
import { createHealth } from "../operations/health.ts";
import { startHealthServer } from "../operations/health-server.ts";
import type { Settings } from "../settings.ts";
import type { Part } from "./part.ts";
import { platformNames, startPlatforms } from "./start-platforms.ts";
import { startPlaygroundPage } from "./start-playground-page.ts";

export interface Running {
  /** What to tell the person who started it: addresses, and what runs. */
  readonly lines: readonly string[];
  /** Stops everything in reverse order; rejects never. */
  stop(): Promise<void>;
}

/**
 * Starts what the settings ask for: Slack and Discord on one memory, the playground on its own, health over all.
 * `onFatal` is told why the process must end. Throws with the cure when something cannot start.
 */
export async function start(
  settings: Settings,
  log: Log,
  onFatal: (sentence: string) => void,
): Promise<Running> {
  const parts: Part[] = [];
  const health = createHealth({
    adapters: [
      ...platformNames(settings),
      ...(settings.playground === undefined ? [] : ["playground"]),
    ],
    now: () => new Date().toISOString(),
    async counts() {
      const all = await Promise.all(parts.map(({ counts }) => counts()));
      const sum = (key: "pending" | "overdue" | "dead") =>
        all.reduce((total, one) => total + one[key], 0);
      return { pending: sum("pending"), overdue: sum("overdue"), dead: sum("dead") };
    },
  });
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.reverse()) {
      await one().catch(() => log.error("process.stop-failed"));
    }
  };
  try {
    for (const begin of [startPlatforms, startPlaygroundPage]) {
      const part = await begin({ settings, log, health, onFatal });
      if (part === undefined) continue;
      parts.push(part);
      stops.push(() => part.stop());
    }
    if (settings.healthPort !== undefined) {
      const server = await startHealthServer({
        port: settings.healthPort,
        report: () => health.report(),
      });
      stops.push(() => server.close());
      log.info("health.listening");
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { lines: parts.flatMap(({ lines }) => lines), stop };
}
