import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ANA } from "../adapters/slack/harness.ts";
import { startDiscordServer } from "../platforms/discord/server.ts";
import { startSlackServer } from "../platforms/slack/server.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

interface Started {
  readonly child: ChildProcess;
  /** Everything it printed, on both streams. */
  said(): string;
  /** Its exit code. */
  readonly ended: Promise<number | null>;
}

let folder = "";
const cleanUp: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "afterword-main-"));
});

afterEach(async () => {
  for (const one of cleanUp.splice(0).reverse()) await one();
  rmSync(folder, { recursive: true });
});

function startMain(env: Readonly<Record<string, string>>): Started {
  const child = spawn(process.execPath, [MAIN], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? "",
      AFTERWORD_DATABASE: join(folder, "data", "afterword.sqlite"),
      AFTERWORD_PLAYGROUND_DATABASE: join(folder, "data", "playground.sqlite"),
      AFTERWORD_PLAYGROUND_PORT: "0",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (piece) => (said += String(piece)));
  const ended = new Promise<number | null>((resolve) =>
    child.once("exit", (code) => resolve(code)),
  );
  cleanUp.push(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  return { child, said: () => said, ended };
}

const waitFor = (check: () => void): Promise<void> =>
  vi.waitFor(check, { timeout: 15_000, interval: 50 });

async function slack() {
  const server = await startSlackServer();
  server.addUser(ANA, { name: "Ana", tz: "America/New_York" });
  cleanUp.push(() => server.close());
  const { botToken, appToken, apiUrl } = server;
  return {
    server,
    env: { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl },
  };
}

async function discord() {
  const server = await startDiscordServer();
  cleanUp.push(() => server.stop());
  return { server, env: { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.apiUrl } };
}

describe("npm start", () => {
  it("opens the playground without any setting, and stops cleanly", async () => {
    const main = startMain({});
    await waitFor(() =>
      expect(main.said()).toMatch(/The playground is open: http:\/\/127\.0\.0\.1:\d+\//),
    );
    const [address = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(main.said()) ?? [];
    expect((await fetch(address)).status).toBe(200);
    main.child.kill("SIGTERM");
    expect(await main.ended).toBe(0);
  });

  it("runs Slack, Discord and the playground together and answers on each", async () => {
    const [onSlack, onDiscord] = [await slack(), await discord()];
    const main = startMain({ ...onSlack.env, ...onDiscord.env, AFTERWORD_HEALTH_PORT: "0" });
    await waitFor(() => expect(main.said()).toMatch(/playground is open/));
    await onSlack.server.human.types(ANA, "/interview", "help");
    await waitFor(() =>
      expect(onSlack.server.ephemerals(ANA).length + onSlack.server.dm(ANA).length).toBeGreaterThan(
        0,
      ),
    );
    const ben = onDiscord.server.person("Ben");
    await onDiscord.server.human.slash(ben, "interview", "help");
    await waitFor(() =>
      expect(onDiscord.server.human.dm(ben).at(-1)?.text).toMatch(/Log an interview/),
    );
    main.child.kill("SIGTERM");
    expect(await main.ended).toBe(0);
    expect(main.said()).not.toContain(onSlack.server.botToken);
  });

  it("lists every fault of a half-set configuration at once and ends with 2", async () => {
    const main = startMain({
      SLACK_BOT_TOKEN: "xoxb-1",
      AFTERWORD_ZONE: "Mars/Base",
      AFTERWORD_REGON: "US",
    });
    expect(await main.ended).toBe(2);
    for (const name of ["SLACK_APP_TOKEN", "AFTERWORD_ZONE", "AFTERWORD_REGON"])
      expect(main.said()).toContain(name);
    expect(main.said()).not.toContain("xoxb-1");
    expect(main.said()).not.toMatch(/at .*\.ts:\d+/);
  });

  it("ends with 1 and one sentence when Discord closes for good", async () => {
    const { server, env } = await discord();
    const main = startMain({ ...env, AFTERWORD_PLAYGROUND: "off" });
    await waitFor(() => expect(main.said()).toMatch(/listening on discord/));
    server.gateway.close(4004);
    expect(await main.ended).toBe(1);
    expect(main.said()).toMatch(/Afterword ends: .*token/i);
  });

  it("ends with 1 and the cure when the token is wrong", async () => {
    const { env } = await slack();
    const main = startMain({
      ...env,
      SLACK_BOT_TOKEN: "xoxb-wrong-token",
      AFTERWORD_PLAYGROUND: "off",
    });
    expect(await main.ended).toBe(1);
    expect(main.said()).toMatch(/did not start: .*SLACK_BOT_TOKEN/);
  });

  it("leaves Discord running when Slack cannot start, and says so", async () => {
    const [onSlack, onDiscord] = [await slack(), await discord()];
    const main = startMain({
      ...onSlack.env,
      ...onDiscord.env,
      SLACK_BOT_TOKEN: "xoxb-wrong-token",
      AFTERWORD_PLAYGROUND: "off",
      AFTERWORD_HEALTH_PORT: "0",
    });
    await waitFor(() => expect(main.said()).toMatch(/listening on discord/));
    expect(main.said()).toMatch(/slack did not start, the rest goes on: .*SLACK_BOT_TOKEN/);
    const ben = onDiscord.server.person("Ben");
    await onDiscord.server.human.slash(ben, "interview", "help");
    await waitFor(() =>
      expect(onDiscord.server.human.dm(ben).at(-1)?.text).toMatch(/Log an interview/),
    );
  });

  it("refuses a second process on the same file with one sentence", async () => {
    const first = startMain({});
    await waitFor(() => expect(first.said()).toMatch(/playground is open/));
    const second = startMain({});
    expect(await second.ended).toBe(1);
    expect(second.said()).toMatch(/did not start: .*(in use|another process|already)/i);
  });
});
