import { afterEach, expect, vi } from "vitest";
import { createDiscordAdapter } from "../../../adapters/discord/adapter.ts";
import type { Adapter, AdapterHost, Handle } from "../../../src/chat/adapter.ts";
import type { Registry } from "../../../src/chat/command.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import type { Message } from "../../../src/chat/message.ts";
import type { DirectMessage } from "../../../src/chat/place.ts";
import { NOTHING, type Reply } from "../../../src/chat/reply.ts";
import { text } from "../../../src/chat/text.ts";
import {
  type DiscordServer,
  type DiscordServerOptions,
  startDiscordServer,
} from "../../platforms/discord/server.ts";
import type { DiscordPerson } from "../../platforms/discord/world.ts";
import { contractRegistry } from "../contract-registry.ts";

/** The real adapter against the stand-in for Discord, with one person, Ana. */
export interface Setting {
  readonly server: DiscordServer;
  readonly adapter: Adapter;
  readonly ana: DiscordPerson;
  readonly place: DirectMessage;
  readonly heard: Incoming[];
  readonly log: string[];
  readonly fatal: string[];
  readonly health: string[];
}

export type Script = (incoming: Incoming) => Reply | Promise<Reply>;

export interface SettingOptions {
  readonly script?: Script;
  readonly registry?: Registry;
  readonly server?: DiscordServerOptions;
  readonly token?: string;
  readonly deferAfterMs?: number;
  readonly prepare?: (server: DiscordServer) => void;
  /** Discord refuses something on purpose in this test. */
  readonly mayViolate?: boolean;
}

const open: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** Everything made and connected; closed after the test, which fails when Discord would have refused a body. */
export async function connected(options: SettingOptions = {}): Promise<Setting> {
  const setting = await prepared(options);
  await begin(setting, options);
  return setting;
}

/** The same without starting the adapter. */
export async function prepared(options: SettingOptions = {}): Promise<Setting> {
  const server = await startDiscordServer(options.server);
  options.prepare?.(server);
  const ana = server.person("Ana");
  const log: string[] = [];
  const fatal: string[] = [];
  const health: string[] = [];
  const adapter = createDiscordAdapter({
    token: options.token ?? server.token,
    apiUrl: server.apiUrl,
    attachmentHosts: [server.attachmentHost],
    ...(options.deferAfterMs === undefined ? {} : { deferAfterMs: options.deferAfterMs }),
    host: recordingHost(log, fatal, health),
  });
  open.push(async () => {
    await adapter.stop();
    await server.stop();
    if (options.mayViolate !== true) expect(server.violations).toEqual([]);
  });
  const place = {
    kind: "dm",
    platform: "discord",
    workspace: server.applicationId,
    account: ana.id,
  } as const;
  return { server, adapter, ana, place, heard: [], log, fatal, health };
}

/** Starts the adapter of a setting with its script. */
export async function begin(setting: Setting, options: SettingOptions): Promise<void> {
  const handle: Handle = async (incoming) => {
    setting.heard.push(incoming);
    return (await options.script?.(incoming)) ?? NOTHING;
  };
  await setting.adapter.start(handle, options.registry ?? contractRegistry);
}

export const eventually = async <T>(check: () => T | Promise<T>): Promise<T> =>
  await vi.waitFor(check, { timeout: 5_000, interval: 10 });

/** A message of one paragraph, with buttons if any are named. */
export function words(said: string, ...buttons: readonly { label: string; id: string }[]): Message {
  return {
    notice: "A step is due.",
    blocks: [
      { kind: "paragraph", text: text`${said}` },
      ...(buttons.length === 0 ? [] : [{ kind: "buttons" as const, buttons }]),
    ],
  };
}

function recordingHost(log: string[], fatal: string[], health: string[]): AdapterHost {
  const line = (event: string, ids?: object) => log.push(`${event} ${JSON.stringify(ids ?? {})}`);
  return {
    log: { info: line, warn: line, error: line },
    health: (state) => health.push(state),
    fatal: (reason) => fatal.push(reason),
    now: () => new Date().toISOString(),
  };
}
