import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { App, LogLevel } from "@slack/bolt";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createSlackAdapter, listeningFor } from "../../../adapters/slack/adapter.ts";
import { listen } from "../../../adapters/slack/desk/listeners.ts";
import type { Incoming } from "../../../src/chat/incoming.ts";
import { change, NOTHING, type Reply, say } from "../../../src/chat/reply.ts";
import {
  EMULATED_BOT_TOKEN,
  type EmulatedSlack,
  SIGNING_SECRET,
  startEmulatedSlack,
} from "../../platforms/slack/emulator.ts";
import { type Json, list, str } from "../../platforms/slack/json.ts";
import { readBlocks } from "../../platforms/slack/reading.ts";
import { contractRegistry } from "../contract-registry.ts";
import { createHost } from "./harness.ts";
import { asks, card, LOOK, words } from "./world.ts";

/** The same listeners as on Socket Mode, on a Slack that somebody else wrote, over signed HTTP. */
describe("the Slack adapter on an independent Slack", () => {
  let slack: EmulatedSlack;
  let app: App;
  let appUrl: string;
  let answer: (incoming: Incoming) => Reply = () => NOTHING;
  const heard: Incoming[] = [];

  beforeAll(async () => {
    slack = await startEmulatedSlack(await freePort());
    app = new App({
      token: EMULATED_BOT_TOKEN,
      signingSecret: SIGNING_SECRET,
      deferInitialization: true,
      convoStore: false,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
    });
    await app.init();
    listen(
      app,
      listeningFor({
        botToken: EMULATED_BOT_TOKEN,
        apiUrl: slack.apiUrl,
        host: createHost(),
        registry: contractRegistry,
        workspace: slack.teamId,
        handle: async (incoming) => {
          heard.push(incoming);
          return answer(incoming);
        },
      }),
    );
    const server = (await app.start({ port: 0, host: "127.0.0.1" })) as Server;
    appUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
    slack.sendEventsTo(appUrl);
  });

  afterAll(async () => {
    await app.stop();
    await slack.close();
  });

  beforeEach(() => {
    heard.length = 0;
    answer = () => NOTHING;
  });

  const eventually = (check: () => Promise<void>) =>
    vi.waitFor(check, { timeout: 4_000, interval: 25 });
  const lastWords = async () => readBlocks(list((await slack.history()).at(-1), "blocks"));
  const interact = (payload: Json) =>
    slack.post(
      appUrl,
      new URLSearchParams({ payload: JSON.stringify({ ...common(), ...payload }) }),
    );
  const common = (): Json => ({
    api_app_id: "A0AFTER",
    token: "t",
    team: { id: slack.teamId, domain: "emulate" },
    user: { id: slack.ana, username: "ana", name: "ana", team_id: slack.teamId },
  });
  const command = async (text: string, triggerId?: string) =>
    slack.post(
      appUrl,
      new URLSearchParams({
        api_app_id: "A0AFTER",
        team_id: slack.teamId,
        channel_id: slack.dm,
        channel_name: "directmessage",
        user_id: slack.ana,
        user_name: "ana",
        command: "/interview",
        text,
        response_url: "http://127.0.0.1:9/nowhere",
        trigger_id: triggerId ?? (await slack.trigger()),
      }),
    );

  it("answers a signed command in the direct messages", async () => {
    answer = () => say(words("Two are open."));
    expect(await command("list")).toEqual({ status: 200, body: "" });
    await eventually(async () => expect(await lastWords()).toBe("Two are open."));
    expect(heard[0]).toMatchObject({
      kind: "command",
      root: "interview",
      speaker: { name: "ana" },
    });
  });

  it("answers what Ana writes, once, and not what it writes itself", async () => {
    answer = (incoming) => (incoming.kind === "text" ? say(words("Noted.")) : NOTHING);
    await slack.call("chat.postMessage", { channel: slack.dm, text: "sent &lt;ana&gt; &amp; raj" });
    await eventually(async () => expect(await lastWords()).toBe("Noted."));
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(heard.map((one) => one.kind === "text" && one.text)).toEqual(["sent <ana> & raj"]);
  });

  it("sends a nudge, finds it again by its key, and changes it after a press", async () => {
    const { apiUrl, ana } = slack;
    const adapter = createSlackAdapter({
      botToken: EMULATED_BOT_TOKEN,
      appToken: "xapp-none",
      apiUrl,
      host: createHost(),
    });
    const place = { kind: "dm", platform: "slack", workspace: slack.teamId, account: ana } as const;
    const since = new Date().toISOString();
    const ref = await adapter.send(place, card("Thank Raj.", "Sent it"), "EMULATED-KEY");
    expect(await adapter.find(place, "EMULATED-KEY", since)).toEqual(ref);
    expect(await adapter.find(place, "ANOTHER-KEY", since)).toBeUndefined();

    answer = () => change(words("Marked as sent."));
    const answered = await interact({
      type: "block_actions",
      trigger_id: await slack.trigger(),
      container: {
        type: "message",
        message_ts: ref.id,
        channel_id: ref.channel,
        is_ephemeral: false,
      },
      channel: { id: ref.channel, name: "directmessage" },
      message: { type: "message", ts: ref.id, text: "", user: "U0BOT" },
      actions: [{ type: "button", action_id: LOOK, block_id: "b", value: LOOK, action_ts: "1.1" }],
    });
    expect(answered.status).toBe(200);
    await eventually(async () => {
      const texts = (await slack.history()).map((message) => readBlocks(list(message, "blocks")));
      expect(texts).toContain("Marked as sent.");
      expect(texts).not.toContain("Thank Raj.");
    });
  });

  it("opens a form and answers its submission with faults beside the field", async () => {
    answer = () => asks();
    await command("add");
    await eventually(async () =>
      expect(slack.views().map((view) => str(view, "callback_id"))).toContain("1:fill:row1"),
    );
    answer = (incoming) => {
      const typed = incoming.kind === "form" ? (incoming.values.company ?? "") : "";
      const field = { name: "company", label: "Company", kind: "line", required: true } as const;
      const faulty = { ...field, value: typed, fault: "I know no such company." };
      return asks({ id: "1:fill:row1", title: "Add", submit: "Save", fields: [faulty] });
    };
    const answered = await interact({
      type: "view_submission",
      trigger_id: await slack.trigger(),
      view: {
        id: "V1",
        type: "modal",
        callback_id: "1:fill:row1",
        private_metadata: "{}",
        hash: "1",
        state: { values: { company: { company: { type: "plain_text_input", value: "Globex" } } } },
      },
    });
    expect(JSON.parse(answered.body)).toEqual({
      response_action: "errors",
      errors: { company: "I know no such company." },
    });
  });

  it("says in words what the form asks when the trigger was used up", async () => {
    answer = () => asks();
    const trigger = await slack.trigger();
    const view = { type: "modal", title: { type: "plain_text", text: "Other" }, blocks: [] };
    await slack.call("views.open", { trigger_id: trigger, view }, EMULATED_BOT_TOKEN);
    await command("add", trigger);
    await eventually(async () =>
      expect(await lastWords()).toContain("did not let me open the form"),
    );
  });

  it("draws the home screen", async () => {
    answer = (incoming) => (incoming.kind === "opened" ? say(words("Nothing is due.")) : NOTHING);
    const { teamId, ana } = slack;
    const event = { type: "app_home_opened", user: ana, channel: slack.dm, tab: "home" };
    const envelope = {
      type: "event_callback",
      team_id: teamId,
      api_app_id: "A0AFTER",
      event_id: "Ev1",
      event,
    };
    await app.processEvent({ body: envelope, ack: async () => {} });
    await eventually(async () => {
      const home = slack.views().find((view) => str(view, "type") === "home");
      expect(readBlocks(list(home, "blocks"))).toBe("Nothing is due.");
    });
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
