import { DEFAULT_HEALTH_PORT } from "./default-health-port.ts";
import { parseDatabase, parseFileDatabase } from "./parse-database.ts";
import { parseRegion, parseZone } from "./parse-place.ts";
import { parseDiscordToken, parseKey, parseKeys, slackTokenParser } from "./parse-secret.ts";
import {
  choiceParser,
  parseApiUrl,
  parseHost,
  parsePort,
  parsePortOrOff,
  parseSwitch,
} from "./parse-simple.ts";
import type { Parser, Variable } from "./variable.ts";

const SLACK = "Slack (both or neither)";
const DISCORD = "Discord";
const MEMORY = "Memory";
const PEOPLE = "People whose platform does not tell";
const PLAYGROUND = "Playground";
const OPERATIONS = "Running it";
const PROXY = "Proxies and tests";

/** Every environment variable the program reads, in the order of the documents. */
export const VARIABLES = {
  SLACK_BOT_TOKEN: secret(
    SLACK,
    "Bot token of your Slack app (`xoxb-…`).",
    slackTokenParser("xoxb-", "OAuth & Permissions > Bot User OAuth Token"),
  ),
  SLACK_APP_TOKEN: secret(
    SLACK,
    "App-level token with the scope `connections:write` (`xapp-…`).",
    slackTokenParser("xapp-", "Basic Information > App-Level Tokens"),
  ),
  DISCORD_TOKEN: secret(DISCORD, "Bot token of your Discord application.", parseDiscordToken),
  AFTERWORD_DATABASE: {
    ...withFallback(
      MEMORY,
      "Where everything is stored: the path of an SQLite file (one process) or a `postgres://` address.",
      "data/afterword.sqlite",
      parseDatabase,
    ),
    secret: true,
  },
  AFTERWORD_KEY: {
    ...secret(
      MEMORY,
      "Master key for what people typed: 32 bytes in base64. Required with PostgreSQL.",
      parseKey,
    ),
    fallbackInWords: "a key file beside the SQLite file, made on first start",
  },
  AFTERWORD_OLD_KEYS: secret(
    MEMORY,
    "Earlier master keys, separated by commas: what they sealed is sealed anew at start.",
    parseKeys,
  ),
  AFTERWORD_ZONE: withFallback(
    PEOPLE,
    "Time zone until a person sets their own (Slack tells it, Discord does not).",
    "UTC",
    parseZone,
  ),
  AFTERWORD_REGION: withFallback(
    PEOPLE,
    "Country with an optional state whose holidays count where neither the person nor their zone tells.",
    "US",
    parseRegion,
  ),
  AFTERWORD_PLAYGROUND: withFallback(
    PLAYGROUND,
    "`on` or `off`: the page to try everything without tokens.",
    "on",
    parseSwitch,
  ),
  AFTERWORD_PLAYGROUND_PORT: withFallback(
    PLAYGROUND,
    "Port of the page; `0` picks a free one.",
    "4141",
    parsePort,
  ),
  AFTERWORD_PLAYGROUND_HOST: withFallback(
    PLAYGROUND,
    "Address the page listens on. It has no login: keep it on this machine.",
    "127.0.0.1",
    parseHost,
  ),
  AFTERWORD_PLAYGROUND_DATABASE: withFallback(
    PLAYGROUND,
    "SQLite file of the playground, kept apart from real people's data; `:memory:` forgets at exit.",
    "data/playground.sqlite",
    parseFileDatabase,
  ),
  AFTERWORD_HEALTH_PORT: {
    ...optional(
      OPERATIONS,
      "Port of `/healthz` on 127.0.0.1; `0` picks a free one, `off` opens none.",
      parsePortOrOff,
    ),
    fallbackInWords: `\`${DEFAULT_HEALTH_PORT}\` with Slack or Discord, else \`off\``,
  },
  AFTERWORD_LOG: withFallback(
    OPERATIONS,
    "`text` or `json`: one line for each event, ids only.",
    "text",
    choiceParser("text", "json"),
  ),
  SLACK_API_URL: {
    ...optional(PROXY, "Address of Slack's Web API.", parseApiUrl),
    fallbackInWords: "Slack's own",
  },
  DISCORD_API_URL: {
    ...optional(PROXY, "Address of Discord's REST API.", parseApiUrl),
    fallbackInWords: "Discord's own",
  },
} as const satisfies Readonly<Record<string, Variable<unknown>>>;

export type VariableName = keyof typeof VARIABLES;

function optional<T>(group: string, meaning: string, parse: Parser<T>) {
  return { group, meaning, secret: false, fallback: undefined, parse } as const;
}

function secret<T>(group: string, meaning: string, parse: Parser<T>) {
  return { ...optional(group, meaning, parse), secret: true } as const;
}

function withFallback<T>(group: string, meaning: string, fallback: string, parse: Parser<T>) {
  return { ...optional(group, meaning, parse), fallback } as const;
}
