import { createHmac } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createEmulator } from "emulate";
import { isRecord, type Json, list, str } from "./json.ts";

export const SIGNING_SECRET = "loopback-signing-secret";
export const EMULATED_BOT_TOKEN = "xoxb-emulated";
const PERSON_TOKEN = "xoxp-emulated-ana";
const APP_ID = "A0AFTER";
const SCOPES = [
  "chat:write",
  "commands",
  "files:write",
  "im:history",
  "im:write",
  "users:read",
  "files:read",
];

/** An independent Slack (emulate 0.12.2), which speaks signed HTTP instead of Socket Mode. */
export interface EmulatedSlack {
  readonly apiUrl: string;
  /** The one person there is. */
  readonly ana: string;
  readonly teamId: string;
  /** The direct messages of Ana with the bot. */
  readonly dm: string;
  /** Lets Slack send its events to this address from now on. */
  sendEventsTo(url: string): void;
  /** Calls a Web API method as Ana, or with another token. */
  call(method: string, args: Json, token?: string): Promise<Json>;
  /** Slack's answer to a signed request to the app: status and body. */
  post(
    url: string,
    body: URLSearchParams,
  ): Promise<{ readonly status: number; readonly body: string }>;
  trigger(): Promise<string>;
  history(): Promise<readonly unknown[]>;
  views(): readonly Json[];
  close(): Promise<void>;
}

type Register = (app: unknown, store: unknown, hooks: Webhooks, ...rest: unknown[]) => unknown;
interface Webhooks {
  register(hook: { url: string; events: string[]; active: boolean; owner: string }): unknown;
}
interface SlackModule {
  readonly slackPlugin: { register: Register };
  readonly getSlackStore: (store: unknown) => { readonly views: { all(): readonly Json[] } };
}

/** The emulator's Slack module has a hashed name, and its event subscriptions no public way in: both are found here. */
async function slackModule(): Promise<SlackModule> {
  const folder = new URL(".", import.meta.resolve("emulate"));
  const name = readdirSync(folder).find(
    (file) =>
      /^dist-.*\.js$/.test(file) &&
      readFileSync(new URL(file, folder), "utf8").includes('name: "slack"'),
  );
  if (name === undefined) throw new Error("emulate has no Slack module: is it still 0.12.2?");
  return await import(new URL(name, folder).href);
}

/** Starts the emulator on a free port with one person, Ana, and our app installed. */
export async function startEmulatedSlack(port: number): Promise<EmulatedSlack> {
  const { slackPlugin, getSlackStore } = await slackModule();
  let webhooks: Webhooks | undefined;
  let store: unknown;
  const { register } = slackPlugin;
  slackPlugin.register = (app, itsStore, hooks, ...rest) => {
    webhooks = hooks;
    store = itsStore;
    return register.call(slackPlugin, app, itsStore, hooks, ...rest);
  };
  const emulator = await createEmulator({
    service: "slack",
    port,
    seed: {
      slack: {
        signing_secret: SIGNING_SECRET,
        strict_scopes: true,
        users: [{ name: "ana", real_name: "Ana Ruiz" }],
        oauth_apps: [
          {
            app_id: APP_ID,
            client_id: "1.1",
            client_secret: "secret",
            name: "Afterword",
            redirect_uris: [],
            scopes: SCOPES,
            bot_id: "B0BOT",
            bot_user_id: "U0BOT",
            bot_name: "afterword",
          },
        ],
        tokens: [
          {
            token: EMULATED_BOT_TOKEN,
            type: "bot",
            user_id: "U0BOT",
            bot_id: "B0BOT",
            app_id: APP_ID,
            scopes: SCOPES,
          },
          { token: PERSON_TOKEN, type: "user", user: "ana", scopes: [...SCOPES, "im:read"] },
        ],
      },
    },
  });
  slackPlugin.register = register;
  const apiUrl = `${emulator.url}/api/`;

  const call = async (method: string, args: Json, token = PERSON_TOKEN): Promise<Json> => {
    const response = await fetch(`${apiUrl}${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(args),
    });
    const answer: unknown = await response.json();
    if (isRecord(answer) && answer.ok === true) return answer;
    throw new Error(`${method}: ${JSON.stringify(answer)}`);
  };

  const me = await call("auth.test", {});
  const ana = str(me, "user_id") ?? "";
  const opened = await call("conversations.open", { users: ana }, EMULATED_BOT_TOKEN);
  const dm = str(opened, "channel", "id") ?? "";
  return {
    apiUrl,
    ana,
    teamId: str(me, "team_id") ?? "",
    dm,
    call,
    sendEventsTo(url) {
      webhooks?.register({ url, events: ["message"], active: true, owner: "slack" });
    },
    async post(url, form) {
      const body = form.toString();
      const timestamp = String(Math.floor(Date.now() / 1000));
      const digest = createHmac("sha256", SIGNING_SECRET).update(`v0:${timestamp}:${body}`);
      const response = await fetch(url, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          "x-slack-request-timestamp": timestamp,
          "x-slack-signature": `v0=${digest.digest("hex")}`,
        },
        body,
      });
      return { status: response.status, body: await response.text() };
    },
    async trigger() {
      const made = await call("views.generateTriggerId", { user_id: ana }, EMULATED_BOT_TOKEN);
      return str(made, "trigger_id") ?? "";
    },
    async history() {
      const answer = await call("conversations.history", { channel: dm }, EMULATED_BOT_TOKEN);
      return list(answer, "messages").toReversed();
    },
    views: () => getSlackStore(store).views.all(),
    close: async () => {
      await emulator.close();
    },
  };
}
