import type { Log } from "../chat/adapter.ts";
import type { Health, HealthCounts } from "../operations/health.ts";
import type { Settings } from "../settings.ts";

/** What every part of the process is started with. */
export interface PartOptions {
  readonly settings: Settings;
  readonly log: Log;
  readonly health: Health;
  readonly onFatal: (sentence: string) => void;
}

/** One part that was started. */
export interface Part {
  /** What to tell the person who started it. */
  readonly lines: readonly string[];
  readonly counts: () => Promise<HealthCounts>;
  stop(): Promise<void>;
}
