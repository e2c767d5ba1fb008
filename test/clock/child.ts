import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { flushCompileCache } from "node:module";
import { createDiscordAdapter } from "../../adapters/discord/adapter.ts";
import { createSlackAdapter } from "../../adapters/slack/adapter.ts";
import { systemTimer } from "../../src/bot/clock/set-timer.ts";
import { startClock } from "../../src/bot/clock/start.ts";
import type { AdapterHost, Log, LogIds } from "../../src/chat/adapter.ts";
import { outsideQuietHours } from "../../src/coach/calendar/quiet-hours.ts";
import { openStore } from "../../src/store/open.ts";
import type { ClaimedDelivery } from "../../src/store/store.ts";

// The bot's clock in a process of its own, to be killed: the real store, the real adapters, the plainest of messages.
// It loads everything first and begins with the first line on standard input; every log line goes to standard output.

const setting = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: kill.test.ts starts this process.`);
  return value;
};

const tell = (event: string, ids: LogIds = {}) =>
  void process.stdout.write(`${JSON.stringify({ event, ...ids })}\n`);
const log: Log = { info: tell, warn: tell, error: tell };
const now = () => new Date().toISOString();
const host: AdapterHost = { log, now, health() {}, fatal: (reason) => tell("fatal", { reason }) };

const adapters = {
  slack: createSlackAdapter({
    botToken: setting("SLACK_BOT_TOKEN"),
    appToken: setting("SLACK_APP_TOKEN"),
    apiUrl: setting("SLACK_API_URL"),
    host,
  }),
  discord: createDiscordAdapter({
    token: setting("DISCORD_TOKEN"),
    apiUrl: setting("DISCORD_API_URL"),
    host,
  }),
};

const compose = async ({ nudges }: ClaimedDelivery) => ({
  message: { notice: nudges.map((nudge) => `<${nudge.key}>`).join(" "), blocks: [] },
  sentNudgeIds: nudges.map((nudge) => nudge.id),
});

// Killed processes leave no compile cache behind by themselves, and thirty of them are loaded.
flushCompileCache();
tell("loaded");
await once(process.stdin, "data");

const store = await openStore({ url: setting("DATABASE_URL"), now, log });
const clock = await startClock({
  store: store.clock,
  adapterFor: (platform) =>
    platform === "slack" || platform === "discord" ? adapters[platform] : undefined,
  compose,
  outsideQuietHours,
  now,
  random: Math.random,
  newId: () => randomBytes(16).toString("base64url"),
  owner: randomBytes(8).toString("hex"),
  setTimer: systemTimer,
  log,
  onStuck: () => tell("stuck"),
});

const idleTimer = setInterval(async () => {
  if ((await store.clock.nextWake()) === undefined) tell("idle");
}, 200);

await once(process, "SIGTERM");
clearInterval(idleTimer);
await clock.stop();
await store.close();
process.exit(0);
