import { DEFAULT_HEALTH_PORT } from "./settings/default-health-port.ts";
import { faultsBetween } from "./settings/faults-between.ts";
import { readValues, type Values, variableNames } from "./settings/read-values.ts";
import { unknownNames } from "./settings/unknown-names.ts";
import type { Fault } from "./settings/variable.ts";

/** What the environment says, parsed: the only place where it is read. */
export interface Settings {
  readonly slack: SlackSettings | undefined;
  readonly discord: DiscordSettings | undefined;
  readonly playground: PlaygroundSettings | undefined;
  /** As the store opens it: "sqlite:<path>", ":memory:" or "postgres://…". */
  readonly database: string;
  readonly keys: KeySettings;
  /** IANA zone for people whose platform does not tell theirs. */
  readonly zone: string;
  readonly region: string;
  /** undefined: no health server. 0: any free port. */
  readonly healthPort: number | undefined;
  readonly logFormat: "text" | "json";
}

export interface KeySettings {
  /** 32 bytes in base64; undefined: the key file beside the database. */
  readonly current: string | undefined;
  /** Earlier keys, separated by commas. */
  readonly old: string | undefined;
}

export interface SlackSettings {
  readonly botToken: string;
  readonly appToken: string;
  /** undefined: Slack's own. */
  readonly apiUrl: string | undefined;
}

export interface DiscordSettings {
  readonly token: string;
  /** undefined: Discord's own. */
  readonly apiUrl: string | undefined;
}

export interface PlaygroundSettings {
  readonly port: number;
  readonly hostname: string;
  readonly database: string;
}

export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads and checks the whole environment; an empty value counts as unset. Every fault is found in one go. */
export function readSettings(env: NodeJS.ProcessEnv): SettingsReading {
  const { values, faults } = readValues(env);
  const all = [...unknownNames(env, variableNames()), ...faults, ...faultsBetween(env, values)];
  // Without a fault, no value that has a fallback is missing.
  if (all.length === 0) return { ok: true, settings: settingsFrom(values as Values) };
  return { ok: false, faults: all };
}

/** The one message that lists every fault with its cure; it repeats no secret. */
export function faultMessage(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "one setting needs" : `${faults.length} settings need`;
  const lines = faults.map(({ name, why, cure }) => `  ${name}: ${why}\n    ${cure}`);
  return [`Afterword did not start: ${count} a look.`, ...lines].join("\n");
}

function settingsFrom(values: Values): Settings {
  const slack = slackFrom(values);
  const discord = discordFrom(values);
  return {
    slack,
    discord,
    playground: playgroundFrom(values),
    database: values.AFTERWORD_DATABASE,
    keys: { current: values.AFTERWORD_KEY, old: values.AFTERWORD_OLD_KEYS },
    zone: values.AFTERWORD_ZONE,
    region: values.AFTERWORD_REGION,
    healthPort: healthPortFrom(values, slack !== undefined || discord !== undefined),
    logFormat: values.AFTERWORD_LOG,
  };
}

function slackFrom(values: Values): SlackSettings | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_API_URL: apiUrl } = values;
  if (botToken === undefined || appToken === undefined) return undefined;
  return { botToken, appToken, apiUrl };
}

function discordFrom(values: Values): DiscordSettings | undefined {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = values;
  return token === undefined ? undefined : { token, apiUrl };
}

function playgroundFrom(values: Values): PlaygroundSettings | undefined {
  if (!values.AFTERWORD_PLAYGROUND) return undefined;
  return {
    port: values.AFTERWORD_PLAYGROUND_PORT,
    hostname: values.AFTERWORD_PLAYGROUND_HOST,
    database: values.AFTERWORD_PLAYGROUND_DATABASE,
  };
}

function healthPortFrom(values: Values, onPlatform: boolean): number | undefined {
  if ("AFTERWORD_HEALTH_PORT" in values) return values.AFTERWORD_HEALTH_PORT;
  return onPlatform ? DEFAULT_HEALTH_PORT : undefined;
}
