import { schedule } from "node-cron";
import type { Log } from "../../chat/adapter.ts";
import type { Instant } from "../../coach/facts.ts";
import { after } from "./instant.ts";
import { nameOf } from "./sending/recorder.ts";

/** Platforms repeat an event for an hour at most and undo ends after ten minutes: a week is ample. In ms. */
const KEEP_MS = 7 * 24 * 3_600_000;

export interface HeartbeatDeps {
  readonly tick: (now: Instant) => Promise<unknown>;
  /** Deletes seen events, closed questions and old actions from before the instant. */
  readonly tidy: (before: Instant) => Promise<void>;
  readonly now: () => Instant;
  readonly log: Log;
}

/** What happens once a minute: a tick, and once an hour housekeeping. Never rejects. */
export function createBeat({ tick, tidy, now, log }: HeartbeatDeps): () => Promise<void> {
  let tidiedHour = "";
  return async () => {
    const at = now();
    const hour = at.slice(0, "2026-11-24T20".length);
    try {
      await tick(at);
      if (hour !== tidiedHour) await tidy(after(at, -KEEP_MS));
      tidiedHour = hour;
    } catch (error) {
      log.error("clock.beat-failed", { error: nameOf(error) });
    }
  };
}

/**
 * Starts the minute heartbeat and returns how to stop it. The timer of wake-up.ts drives what is due; this alone would
 * deliver everything too, only later. UTC, because node-cron is silent for a whole hour when a zone's clocks go back.
 */
export function startHeartbeat(deps: HeartbeatDeps): () => Promise<void> {
  const task = schedule("* * * * *", createBeat(deps), {
    name: "heartbeat",
    timezone: "UTC",
    noOverlap: true,
    // A minute missed while the machine slept needs no word: the next beat does all there is to do.
    suppressMissedWarning: true,
    logger: {
      info() {},
      debug() {},
      warn: () => deps.log.warn("clock.heartbeat-warned"),
      error: () => deps.log.error("clock.heartbeat-failed"),
    },
  });
  return async () => {
    await task.destroy();
  };
}
