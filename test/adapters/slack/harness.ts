import { createSlackAdapter } from "../../../adapters/slack/adapter.ts";
import type { Adapter, AdapterHost } from "../../../src/chat/adapter.ts";
import type { DirectMessage } from "../../../src/chat/place.ts";
import { list, str } from "../../platforms/slack/json.ts";
import { labels, readBlocks } from "../../platforms/slack/reading.ts";
import { type SlackServer, startSlackServer } from "../../platforms/slack/server.ts";
import type { View } from "../../platforms/slack/state.ts";
import type { Harness, Seen, SeenForm } from "../adapter-contract.ts";
import { contractRegistry } from "../contract-registry.ts";

export const ANA = "U0ANA";
export const BEN = "U0BEN";

/** A host that remembers what it was told. */
export interface HeardHost extends AdapterHost {
  readonly states: string[];
  readonly fatals: string[];
  readonly lines: string[];
}

export function createHost(): HeardHost {
  const states: string[] = [];
  const fatals: string[] = [];
  const lines: string[] = [];
  const write = (event: string, ids: object = {}) => {
    // The log withholds whatever is not one short word, so an event's name must be one.
    if (!/^slack\.[a-z-]+$/.test(event)) throw new Error(`"${event}" is no name of an event.`);
    lines.push(`${event} ${JSON.stringify(ids)}`);
  };
  return {
    states,
    fatals,
    lines,
    log: { info: write, warn: write, error: write },
    health: (state) => states.push(state),
    fatal: (reason) => fatals.push(reason),
    now: () => new Date().toISOString(),
  };
}

export interface SlackHarness extends Harness {
  readonly server: SlackServer;
  readonly host: HeardHost;
}

const dmOf = (server: SlackServer, account: string): DirectMessage => ({
  kind: "dm",
  platform: "slack",
  workspace: server.teamId,
  account,
});

export function slackAdapterFor(server: SlackServer, host: AdapterHost): Adapter {
  const { botToken, appToken, apiUrl } = server;
  return createSlackAdapter({ botToken, appToken, apiUrl, host });
}

/** The real adapter against our loopback Slack, with Ana in front of it. */
export async function slackHarness(): Promise<SlackHarness> {
  const server = await startSlackServer();
  server.addUser(ANA, { name: "Ana" });
  server.addUser(BEN, { name: "Ben", tz: "Europe/Berlin", locale: "de-DE" });
  const host = createHost();
  const adapter = slackAdapterFor(server, host);
  const { human } = server;
  return {
    server,
    host,
    adapter,
    place: dmOf(server, ANA),
    start: (handle) => adapter.start(handle, contractRegistry),
    async stop() {
      await adapter.stop();
      await server.close();
    },
    async says(text) {
      await human.says(ANA, text);
    },
    async types(line) {
      const [command = "", ...words] = line.split(" ");
      await human.types(ANA, command, words.join(" "));
    },
    async presses(label) {
      await human.presses(ANA, label);
    },
    async submits(values) {
      await human.submits(ANA, values);
    },
    form: async () => seenForm(server.openView(ANA)),
    visible: async () => seenBy(server, ANA),
    async deliverAgain() {
      await human.deliversAgain(ANA);
    },
    async echo(text) {
      const channel = server.workspace.dmOf(ANA);
      const ts = server.workspace.ts();
      const common = { type: "message", channel, channel_type: "im", event_ts: ts, ts };
      await human.event({ ...common, user: "U0BOT", bot_id: "B0BOT", text });
    },
    failWith: {
      gone: () => server.fail("chat.postMessage", { kind: "error", error: "user_disabled" }),
      "rate limit": () => server.fail("chat.postMessage", { kind: "limited", retryAfterS: 2 }),
      "lost answer": () => server.fail("chat.postMessage", { kind: "lost", by: "reset" }),
      refused: () => server.fail("chat.postMessage", { kind: "error", error: "invalid_blocks" }),
    },
  };
}

/** The bot's messages that one person sees, in the direct messages and for her eyes only elsewhere. */
export function seenBy(server: SlackServer, user: string): readonly Seen[] {
  const all = new Set([...server.dm(user), ...server.ephemerals(user)]);
  return [...all]
    .filter((message) => message.isBot)
    .map((message) => ({ text: readBlocks(message.blocks), buttons: labels(message.blocks) }));
}

export function seenForm(view: View | undefined): SeenForm | undefined {
  if (view === undefined) return undefined;
  const fields = list(view.view, "blocks").filter((block) => str(block, "type") === "input");
  return {
    title: str(view.view, "title", "text") ?? "",
    fields: fields.map((block) => {
      const name = str(block, "block_id") ?? "";
      const fault = view.errors[name];
      return {
        name,
        label: str(block, "label", "text") ?? "",
        value:
          str(block, "element", "initial_value") ??
          str(block, "element", "initial_option", "value") ??
          "",
        ...(fault === undefined ? {} : { fault }),
      };
    }),
  };
}
