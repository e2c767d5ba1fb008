import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open.ts";
import type { Nudge, Store } from "../../src/store/store.ts";
import { type DiscordServer, startDiscordServer } from "../platforms/discord/server.ts";
import { type SlackServer, startSlackServer } from "../platforms/slack/server.ts";
import { aPerson, policyIn, silentLog } from "./example-delivery.ts";

const KILLS = 30;
const PEOPLE = 150;
/** Everything comes due within this time, so that every process finds something to do. */
const SPREAD_MS = 24_000;

/** One process of the bot; what it logged, by event. */
class Bot {
  readonly process: ChildProcess;
  readonly lines: { readonly event: string; readonly takenOver?: number }[] = [];
  readonly loaded: Promise<void>;
  readonly #waiting = new Map<string, () => void>();

  constructor(env: Readonly<Record<string, string>>) {
    const script = new URL("child.ts", import.meta.url).pathname;
    this.process = spawn(process.execPath, [script], {
      env: { ...process.env, ...env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    const { stdout } = this.process;
    if (stdout !== null) createInterface(stdout).on("line", (line) => this.#hear(line));
    this.loaded = this.heard("loaded");
  }

  async begin(): Promise<void> {
    await this.loaded;
    const started = this.heard("clock.started");
    this.process.stdin?.write("go\n");
    await started;
  }

  heard(event: string): Promise<void> {
    return new Promise((resolve) => this.#waiting.set(event, resolve));
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const ended = once(this.process, "exit");
    this.process.kill(signal);
    await ended;
  }

  #hear(line: string): void {
    const told = JSON.parse(line);
    this.lines.push(told);
    this.#waiting.get(told.event)?.();
  }
}

describe("killing the bot again and again", () => {
  let folder: string;
  let slack: SlackServer;
  let discord: DiscordServer;
  const bots: Bot[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "afterword-kill-"));
    slack = await startSlackServer();
    discord = await startDiscordServer();
  });

  afterEach(async () => {
    for (const bot of bots) bot.process.kill("SIGKILL");
    await slack.close();
    await discord.stop();
    await rm(folder, { recursive: true });
  });

  const open = (): Promise<Store> =>
    openStore({
      url: `sqlite:${join(folder, "bot.db")}`,
      now: () => new Date().toISOString(),
      log: silentLog,
      // Faster than the real platforms allow: a minute must be enough for everybody.
      lanePace: { slack: { burst: 10, rateMs: 20 }, discord: { burst: 10, rateMs: 20 } },
    });

  const load = (): Bot => {
    const bot = new Bot({
      NODE_COMPILE_CACHE: join(folder, "compile-cache"),
      DATABASE_URL: `sqlite:${join(folder, "bot.db")}`,
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.token,
    });
    bots.push(bot);
    return bot;
  };

  /** A nudge for each person, due one after the other from now on. */
  async function plan(): Promise<void> {
    const store = await open();
    const startMs = Date.now() + 500;
    const createdAt = new Date().toISOString();
    await store.change(async (tx) => {
      for (let index = 0; index < PEOPLE; index += 1) {
        const id = `p${index}`;
        const home =
          index % 2 === 0
            ? { platform: "slack", workspace: slack.teamId, account: `U${index}` }
            : {
                platform: "discord",
                workspace: discord.applicationId,
                account: discord.person(id).id,
              };
        if (home.platform === "slack") slack.addUser(home.account);
        const policy = { ...policyIn("UTC"), quietFrom: "00:00", quietUntil: "00:00" };
        await tx.addPerson({ ...aPerson(id, { ...home, policy, createdAt }) });
        const dueAt = new Date(startMs + (SPREAD_MS * index) / PEOPLE).toISOString();
        const expiresAt = "2099-01-01T00:00:00.000Z";
        const step = { stepKey: id, kind: "thank-you", rank: "due", dueAt, expiresAt };
        await tx.addNotice(id, { id: `n${index}`, key: id, ...step });
      }
    });
    await store.close();
  }

  /** Both platforms are slow, and now and then lose an answer. */
  function misbehave(): void {
    for (let index = 0; index < PEOPLE; index += 1) {
      slack.fail("chat.postMessage", { kind: "slow", ms: 20 + (index % 7) * 30 });
      if (index % 10 === 0) slack.fail("chat.postMessage", { kind: "lost", by: "reset" });
      if (index % 10 === 5) slack.fail("chat.postMessage", { kind: "lost", by: "status" });
    }
    for (let index = 0; index < 10; index += 1) {
      discord.order("post", { kind: "reset", after: true }, 1);
      discord.order("post", { kind: "status after", status: 502 }, 1);
    }
  }

  /** How often each nudge can be seen, over both platforms. */
  function visible(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    const shown = JSON.stringify([
      [...Array(PEOPLE).keys()].map((index) => slack.dm(`U${index}`).map(({ text }) => text)),
      [...discord.world.messages.values()].map(({ content }) => content),
    ]);
    for (const [, key = ""] of shown.matchAll(/\W(p\d+)\W/g)) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return counts;
  }

  async function pending(): Promise<readonly Nudge[]> {
    const store = await open();
    const all: Nudge[] = [];
    for (let index = 0; index < PEOPLE; index += 1) {
      all.push(...(await store.pendingNudges(`p${index}`)));
    }
    await store.close();
    return all;
  }

  it(`shows each message exactly once over ${KILLS} kills`, { timeout: 180_000 }, async () => {
    await plan();
    misbehave();
    let bot = load();
    for (let kill = 0; kill < KILLS; kill += 1) {
      await bot.begin();
      const next = load();
      await next.loaded;
      await wait(Math.random() * 300);
      await bot.end("SIGKILL");
      bot = next;
    }
    const idle = bot.heard("idle");
    await bot.begin();
    await idle;
    await bot.end("SIGTERM");

    const takenOver = bots
      .flatMap(({ lines }) => lines)
      .reduce((sum, line) => sum + (line.takenOver ?? 0), 0);
    const found = [...visible().values()];
    expect(found.filter((count) => count > 1)).toEqual([]);
    expect(found).toHaveLength(PEOPLE);
    expect(await pending()).toEqual([]);
    // The kills did hit deliveries under way; otherwise this proved nothing.
    expect(takenOver).toBeGreaterThan(10);
  });
});
