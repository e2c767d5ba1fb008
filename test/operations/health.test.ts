import { execFile } from "node:child_process";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHealth, type Health, type HealthCounts } from "../../src/operations/health.ts";
import { checkHealth } from "../../src/operations/health-check.ts";
import { type HealthServer, startHealthServer } from "../../src/operations/health-server.ts";

const START = "2026-11-24T20:00:00.000Z";
const COUNTS: HealthCounts = { pending: 7, overdue: 1, dead: 2 };

let now: string;
let counts: () => Promise<HealthCounts>;
let health: Health;

beforeEach(() => {
  now = START;
  counts = async () => COUNTS;
  health = createHealth({ adapters: ["slack"], counts: () => counts(), now: () => now });
});

describe("the health report", () => {
  it("is unhealthy while an adapter is starting", async () => {
    expect(await health.report()).toMatchObject({
      healthy: false,
      adapters: { slack: "starting" },
      problems: [`The slack adapter is starting since ${START}.`],
    });
  });

  it("tells states, the last tick and the counts when all is well", async () => {
    health.adapter("slack", "connected");
    health.ticked("2026-11-24T20:00:05.000Z");
    expect(await health.report()).toEqual({
      healthy: true,
      problems: [],
      adapters: { slack: "connected" },
      startedAt: START,
      lastTickAt: "2026-11-24T20:00:05.000Z",
      ...COUNTS,
    });
  });

  it("puts up with reconnecting for two minutes, counted from its beginning", async () => {
    health.adapter("slack", "connected");
    health.adapter("slack", "reconnecting");
    now = "2026-11-24T20:01:59.000Z";
    health.adapter("slack", "reconnecting");
    health.ticked(now);
    expect((await health.report()).healthy).toBe(true);
    now = "2026-11-24T20:02:00.000Z";
    expect((await health.report()).problems).toEqual([
      `The slack adapter is reconnecting since ${START}.`,
    ]);
  });

  it("is unhealthy at once when an adapter is disconnected", async () => {
    health.adapter("slack", "disconnected");
    expect((await health.report()).healthy).toBe(false);
  });

  it("notices a clock that stands still, also one that never ticked", async () => {
    health.adapter("slack", "connected");
    now = "2026-11-24T20:03:00.000Z";
    expect((await health.report()).healthy).toBe(true);
    now = "2026-11-24T20:03:00.001Z";
    expect((await health.report()).problems).toEqual([`The clock has not ticked since ${START}.`]);
    health.ticked("2026-11-24T20:03:00.000Z");
    expect((await health.report()).healthy).toBe(true);
  });

  it("says that the database does not answer, without repeating its error", async () => {
    health.adapter("slack", "connected");
    counts = async () => {
      throw new Error("password authentication failed for ana");
    };
    const report = await health.report();
    expect(report.problems).toEqual(["The database does not answer."]);
    expect(JSON.stringify(report)).not.toContain("ana");
  });
});

describe("the health server", () => {
  let server: HealthServer;

  beforeEach(async () => {
    server = await startHealthServer({ report: () => health.report(), port: 0 });
  });
  afterEach(() => server.close());

  it("listens on loopback", () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/healthz$/);
  });

  it("answers 503 while something is wrong and 200 when all is well", async () => {
    expect((await fetch(server.url)).status).toBe(503);
    health.adapter("slack", "connected");
    const response = await fetch(server.url);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toMatchObject({ healthy: true, pending: 7 });
  });

  it("answers 404 to anything else", async () => {
    expect((await fetch(new URL("/", server.url))).status).toBe(404);
    expect((await fetch(server.url, { method: "POST" })).status).toBe(404);
  });

  it("closes although a client keeps its connection open", async () => {
    const held = request(server.url);
    held.on("error", () => {});
    held.flushHeaders();
    await fetch(server.url);
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow();
  });

  it("says which setting to change when the port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(startHealthServer({ report: () => health.report(), port })).rejects.toThrow(
      `The health server cannot listen on 127.0.0.1:${port} (listen EADDRINUSE: address already in use 127.0.0.1:${port}). Set AFTERWORD_HEALTH_PORT to a free port, or to off.`,
    );
  });
});

describe("the health check", () => {
  it("is content with a healthy answer and tells an unhealthy one", async () => {
    const server = await startHealthServer({ report: () => health.report(), port: 0 });
    const { port } = new URL(server.url);
    expect(await checkHealth(port)).toContain(`${server.url} answered 503: {"healthy":false`);
    health.adapter("slack", "connected");
    expect(await checkHealth(port)).toBeUndefined();
    await server.close();
  });

  it("asks nobody when the health server is off", async () => {
    expect(await checkHealth("off")).toBeUndefined();
  });

  it("exits with 1 as a program when nothing answers, and with 0 when healthy", async () => {
    expect(await runCheck(await freePort())).toMatchObject({ code: 1 });
    health.adapter("slack", "connected");
    const server = await startHealthServer({ report: () => health.report(), port: 0 });
    expect(await runCheck(new URL(server.url).port)).toEqual({ code: 0, stderr: "" });
    await server.close();
  });
});

function runCheck(port: string): Promise<{ code: number; stderr: string }> {
  const file = fileURLToPath(new URL("../../src/operations/health-check.ts", import.meta.url));
  const env = { ...process.env, AFTERWORD_HEALTH_PORT: port };
  return new Promise((resolve) => {
    execFile(process.execPath, [file], { env }, (error, _, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stderr }),
    );
  });
}

async function freePort(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return String(port);
}
