import { SocketModeReceiver } from "@slack/bolt";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Connection, watchConnection } from "../../../adapters/slack/connection.ts";
import { createHost, type HeardHost } from "./harness.ts";

const MINUTE_MS = 60_000;

describe("watching the connection to Slack", () => {
  let host: HeardHost;
  let client: SocketModeReceiver["client"];
  let connection: Connection;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "performance"] });
    host = createHost();
    client = new SocketModeReceiver({ appToken: "xapp-1" }).client;
    connection = watchConnection(client, host);
  });
  afterEach(() => {
    connection.stop();
    vi.useRealTimers();
  });

  it("ends the process after a quarter of an hour without Slack", () => {
    client.emit("connected");
    vi.advanceTimersByTime(60 * MINUTE_MS);
    client.emit("close");
    client.emit("reconnecting");
    vi.advanceTimersByTime(14 * MINUTE_MS);
    expect(host.fatals).toEqual([]);
    vi.advanceTimersByTime(2 * MINUTE_MS);
    expect(host.fatals[0]).toContain("15 minutes");
  });

  it("starts counting anew when Slack came back in between", () => {
    client.emit("close");
    vi.advanceTimersByTime(14 * MINUTE_MS);
    client.emit("connected");
    vi.advanceTimersByTime(14 * MINUTE_MS);
    expect(host.fatals).toEqual([]);
    expect(host.states.at(-1)).toBe("connected");
  });

  it("counts a socket that is never greeted from the start", () => {
    vi.advanceTimersByTime(16 * MINUTE_MS);
    expect(host.fatals[0]).toContain("15 minutes");
  });

  it("leaves nothing behind when it is stopped", () => {
    const listeners = process.listenerCount("unhandledRejection");
    connection.stop();
    expect(process.listenerCount("unhandledRejection")).toBe(listeners - 1);
    client.emit("connected");
    vi.advanceTimersByTime(60 * MINUTE_MS);
    expect(host.states).toEqual([]);
    expect(host.fatals).toEqual([]);
  });
});
