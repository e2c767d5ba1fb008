import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { say } from "../../../src/chat/reply.ts";
import { type SlackServer, startSlackServer } from "../../platforms/slack/server.ts";
import { contractRegistry } from "../contract-registry.ts";
import { ANA, createHost, slackAdapterFor } from "./harness.ts";
import { closeWorlds, eventually, slackWorld, words, wordsOf } from "./world.ts";

interface Bot {
  readonly process: ChildProcess;
  readonly lines: Readonly<Record<string, unknown>>[];
  ended(): Promise<number | null>;
}

const bots: Bot[] = [];
const servers: SlackServer[] = [];

afterEach(async () => {
  for (const bot of bots.splice(0)) bot.process.kill("SIGKILL");
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await closeWorlds();
});

async function slack(): Promise<SlackServer> {
  const server = await startSlackServer();
  server.addUser(ANA, { name: "Ana" });
  servers.push(server);
  return server;
}

/** The adapter in a process of its own. */
function bot(server: SlackServer, botToken = server.botToken, appToken = server.appToken): Bot {
  const file = fileURLToPath(new URL("./echo-process.ts", import.meta.url));
  const child = spawn(process.execPath, [file, server.apiUrl, botToken, appToken], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const lines: Record<string, unknown>[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => lines.push(JSON.parse(line)));
  createInterface({ input: child.stderr }).on("line", (line) => lines.push({ stderr: line }));
  const end = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const made: Bot = { process: child, lines, ended: () => end };
  bots.push(made);
  return made;
}

const within = (ms: number, check: () => void | Promise<void>) =>
  vi.waitFor(check, { timeout: ms, interval: 25 });
const connected = (made: Bot) =>
  within(8_000, () => expect(made.lines).toContainEqual({ started: true }));
const answersAgain = (server: SlackServer) =>
  within(15_000, async () => {
    const before = server.dm(ANA).length;
    const ack = await server.human.types(ANA, "/interview", "list");
    expect(ack.acked).toBe(true);
    await vi.waitFor(() => expect(server.dm(ANA).length).toBeGreaterThan(before));
  });

describe("the connection to Slack", () => {
  it("uses each token only where it belongs", async () => {
    const w = await slackWorld(() => say(words("Here.")));
    await w.types("/interview list");
    await eventually(() => expect(wordsOf(w.server.dm(ANA))).toEqual(["Here."]));
    for (const call of w.server.calls) {
      const wanted = call.method === "apps.connections.open" ? "xapp-" : "xoxb-";
      expect(`${call.method} ${call.token.slice(0, 5)}`).toBe(`${call.method} ${wanted}`);
    }
  });

  it("reports its state", async () => {
    const w = await slackWorld();
    expect(w.host.states).toContain("connected");
    w.server.socket.disconnect();
    await eventually(() => expect(w.host.states.at(-1)).toBe("reconnecting"));
  });

  it("waits for a late greeting", async () => {
    const server = await slack();
    server.socket.hello = "late";
    const adapter = slackAdapterFor(server, createHost());
    await adapter.start(async () => say(words("Here.")), contractRegistry);
    await server.human.types(ANA, "/interview", "list");
    await eventually(() => expect(wordsOf(server.dm(ANA))).toEqual(["Here."]));
    await adapter.stop();
  });

  it("says which token is wrong and what to do, and leaves the process alive", async () => {
    const server = await slack();
    const { botToken, appToken } = server;
    const start = (tokens: { readonly botToken: string; readonly appToken: string }) => {
      const adapter = slackAdapterFor({ ...server, ...tokens }, createHost());
      return adapter.start(async () => say(words("Here.")), contractRegistry);
    };
    await expect(start({ botToken: "xoxb-wrong", appToken })).rejects.toThrow(
      /SLACK_BOT_TOKEN.*invalid_auth.*api\.slack\.com/,
    );
    await expect(start({ botToken, appToken: "xapp-wrong" })).rejects.toThrow(
      /SLACK_APP_TOKEN.*invalid_auth/,
    );
  });

  it("survives a lost socket and failing reconnects, and answers again", async () => {
    const server = await slack();
    const made = bot(server);
    await connected(made);
    server.fail("apps.connections.open", { kind: "status", status: 503 });
    server.fail("apps.connections.open", { kind: "reset" });
    server.socket.disconnect();
    await within(15_000, () => expect(server.socket.connections).toBe(1));
    await answersAgain(server);
    expect(made.lines.filter((line) => "stderr" in line)).toEqual([]);
    expect(made.process.exitCode).toBeNull();
  }, 40_000);

  it("follows when Slack asks it to connect anew", async () => {
    const server = await slack();
    const made = bot(server);
    await connected(made);
    server.socket.disconnect("refresh_requested");
    await within(15_000, () => expect(server.callsOf("apps.connections.open")).toHaveLength(2));
    await within(5_000, () => expect(server.socket.connections).toBe(1));
    await answersAgain(server);
  }, 40_000);

  it("gives up with the cure, not with a stack, when the app token is taken back", async () => {
    const server = await slack();
    const made = bot(server);
    await connected(made);
    server.revoke(server.appToken);
    server.socket.disconnect();
    await within(15_000, () =>
      expect(made.lines.map((line) => line.fatal ?? "").join("")).toMatch(
        /token back.*api\.slack\.com/,
      ),
    );
    expect(made.lines.filter((line) => "stderr" in line)).toEqual([]);
  }, 30_000);

  it("stops within seconds in the middle of an outage, without a crash", async () => {
    const server = await slack();
    const made = bot(server);
    await connected(made);
    server.fail("apps.connections.open", { kind: "hang" }, 9);
    server.socket.disconnect();
    await within(5_000, () => expect(made.lines).toContainEqual({ state: "reconnecting" }));
    made.process.stdin?.end();
    expect(await made.ended()).toBe(0);
    const stopped = made.lines.find((line) => "stoppedAfterMs" in line);
    expect(Number(stopped?.stoppedAfterMs)).toBeLessThan(4_000);
    expect(made.lines.filter((line) => "stderr" in line)).toEqual([]);
  }, 30_000);
});
