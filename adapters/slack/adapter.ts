import { setTimeout as delay } from "node:timers/promises";
import { App, type Logger, LogLevel, SocketModeReceiver, webApi } from "@slack/bolt";
import { type Adapter, type AdapterHost, SendFailure } from "../../src/chat/adapter.ts";
import type { Place } from "../../src/chat/place.ts";
import { type Connection, watchConnection } from "./connection.ts";
import { createFrontDesk } from "./desk/front-desk.ts";
import { type Listening, listen } from "./desk/listeners.ts";
import { slackError } from "./faults.ts";
import { CALL_TIMEOUT_MS } from "./limits.ts";
import { createPeople } from "./web/people.ts";
import { createPoster, type Poster } from "./web/post.ts";

export interface SlackOptions {
  /** `xoxb-…`, the bot's own token. */
  readonly botToken: string;
  /** `xapp-…` with the scope connections:write, for Socket Mode. */
  readonly appToken: string;
  /** Where Slack's Web API is; ends with a slash. Only tests set it. */
  readonly apiUrl?: string;
  readonly host: AdapterHost;
}

/** How long a clean shutdown may take: stopping in the middle of a reconnect would wait for the network. */
const STOP_WITHIN_MS = 3000;
/** A socket that Slack never greets stays pending for ever; from then on the watch takes over. */
const CONNECT_WITHIN_MS = 30_000;

/** Slack over Socket Mode: no public address is needed. */
export function createSlackAdapter(options: SlackOptions): Adapter {
  const { host } = options;
  const nudges = createPoster(unretried(options));
  let running: { readonly app: App; readonly connection: Connection } | undefined;

  return {
    name: "slack",
    async start(handle, registry) {
      const { app, receiver } = createApp(options);
      const workspace = await signIn(options, app);
      listen(app, listeningFor({ ...options, handle, registry, workspace }));
      const connection = watchConnection(receiver.client, host);
      running = { app, connection };
      try {
        await Promise.race([app.start(), delay(CONNECT_WITHIN_MS, undefined, { ref: false })]);
      } catch (cause) {
        connection.stop();
        throw new Error(cureFor("app token (SLACK_APP_TOKEN, xapp-…)", cause), { cause });
      }
    },
    async stop() {
      if (running === undefined) return;
      const { app, connection } = running;
      running = undefined;
      connection.stop();
      const stopped = app.stop().catch(() => host.log.warn("slack.stopped-untidily"));
      await Promise.race([stopped, delay(STOP_WITHIN_MS, undefined, { ref: false })]);
    },
    async send(place, message, key) {
      const { channel, ts } = await nudges.post(addressOf(place), message, key);
      if (message.attachment !== undefined) {
        // The words are out: a second try would double them, so a lost file is only noted.
        await nudges
          .attach(channel, message.attachment)
          .catch(() => host.log.warn("slack.file-not-attached", { channel }));
      }
      return { platform: "slack", workspace: place.workspace, channel, id: ts };
    },
    async change(ref, message) {
      await nudges.change({ channel: ref.channel, ts: ref.id }, message);
    },
    async find(place, key, since) {
      const channel = await nudges.directMessages(place.account);
      const found = await nudges.find(channel, key, since);
      if (found === undefined) return undefined;
      return { platform: "slack", workspace: place.workspace, channel, id: found.ts };
    },
  };
}

type ListeningParts = Pick<SlackOptions, "botToken" | "apiUrl" | "host"> &
  Pick<Listening, "registry" | "workspace"> & {
    readonly handle: Parameters<typeof createFrontDesk>[0]["handle"];
  };

/** What the listeners need, whatever receiver brings the events: answers have clients of their own beside nudges. */
export function listeningFor(parts: ListeningParts): Listening {
  const { botToken, apiUrl, host, handle, registry, workspace } = parts;
  const client = unretried(parts);
  const poster: Poster = createPoster(client);
  // A limit on looking somebody up must not hold answers back: a 429 pauses a whole client.
  const people = createPeople(unretried(parts), poster);
  const front = createFrontDesk({
    handle,
    host,
    workspace,
    desk: { client, poster, people, log: host.log },
  });
  return { front, registry, workspace, files: { client, botToken, apiUrl } };
}

/** A client that tries each call once: a repeated post would be a second message. */
function unretried({ botToken, apiUrl }: Pick<SlackOptions, "botToken" | "apiUrl">) {
  return new webApi.WebClient(botToken, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    timeout: CALL_TIMEOUT_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: SILENT,
  });
}

/**
 * The receiver's options are an object of their own, without retryConfig (a small one turns the first outage into a
 * crash) and without headers (the SDK writes the token into them and shares them): both were measured on Bolt 5.1.
 */
function createApp({ botToken, appToken, apiUrl }: SlackOptions) {
  const at = apiUrl === undefined ? {} : { slackApiUrl: apiUrl };
  const receiver = new SocketModeReceiver({
    appToken,
    logger: SILENT,
    installerOptions: { clientOptions: { ...at, timeout: CALL_TIMEOUT_MS } },
  });
  const app = new App({
    token: botToken,
    receiver,
    logger: SILENT,
    deferInitialization: true,
    convoStore: false,
    clientOptions: {
      ...at,
      timeout: CALL_TIMEOUT_MS,
      retryConfig: { retries: 2, minTimeout: 100 },
    },
  });
  return { app, receiver };
}

/** Checks the bot token and tells the team id. Throws with the cure. */
async function signIn(options: SlackOptions, app: App): Promise<string> {
  try {
    await app.init();
    const me = await app.client.auth.test({ token: options.botToken });
    return me.team_id ?? "";
  } catch (cause) {
    throw new Error(cureFor("bot token (SLACK_BOT_TOKEN, xoxb-…)", cause), { cause });
  }
}

function cureFor(what: string, error: unknown): string {
  const code = slackError(error);
  if (code === undefined) {
    return "Slack could not be reached: check the network and the proxy, then start again.";
  }
  return `Slack does not accept the ${what}: ${code}. Copy it again from api.slack.com/apps, or reinstall the app.`;
}

function addressOf(place: Place): string {
  const address = place.kind === "dm" ? place.account : place.channel;
  if (address !== "") return address;
  throw new SendFailure("refused", "The message has no address, so it was not sent.");
}

/** The SDK's own log lines quote payloads and addresses; what matters comes through events and errors. */
const SILENT: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
};
