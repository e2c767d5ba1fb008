import { textOf, type Values } from "./read-values.ts";
import type { Fault } from "./variable.ts";
import type { VariableName } from "./variables.ts";

/** Finds settings that are each fine but do not go together: half-set pairs, two users of one file or port. */
export function faultsBetween(env: NodeJS.ProcessEnv, values: Partial<Values>): readonly Fault[] {
  const isSet = (name: VariableName) => textOf(env, name) !== undefined;
  return [
    ...halfSetSlack(isSet),
    ...apiWithoutToken(isSet),
    ...postgresWithoutKey(isSet, values),
    ...sharedFile(values),
    ...sharedPort(values),
    ...nothingToRun(isSet, values),
  ];
}

type IsSet = (name: VariableName) => boolean;

function halfSetSlack(isSet: IsSet): readonly Fault[] {
  if (isSet("SLACK_BOT_TOKEN") === isSet("SLACK_APP_TOKEN")) return [];
  const [missing, present] = isSet("SLACK_BOT_TOKEN")
    ? ["SLACK_APP_TOKEN", "SLACK_BOT_TOKEN"]
    : ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"];
  return [
    {
      name: missing,
      why: `It is missing although ${present} is set: Slack needs both.`,
      cure: `Set ${missing} too, or remove ${present} to run without Slack.`,
    },
  ];
}

function apiWithoutToken(isSet: IsSet): readonly Fault[] {
  const pairs = [
    ["SLACK_API_URL", "SLACK_BOT_TOKEN"],
    ["DISCORD_API_URL", "DISCORD_TOKEN"],
  ] as const;
  return pairs
    .filter(([url, token]) => isSet(url) && !isSet(token))
    .map(([url, token]) => ({
      name: url,
      why: `It is set without ${token}, so nothing would use it.`,
      cure: `Set ${token} too, or remove ${url}.`,
    }));
}

function postgresWithoutKey(isSet: IsSet, values: Partial<Values>): readonly Fault[] {
  if (isSet("AFTERWORD_KEY") || !/^postgres/.test(values.AFTERWORD_DATABASE ?? "")) return [];
  return [
    {
      name: "AFTERWORD_KEY",
      why: "It is missing: with PostgreSQL there is no database file to keep a key file beside.",
      cure: "Make one with: openssl rand -base64 32 — and keep a copy apart from the database.",
    },
  ];
}

function sharedFile(values: Partial<Values>): readonly Fault[] {
  const file = values.AFTERWORD_DATABASE;
  if (file === ":memory:" || file !== values.AFTERWORD_PLAYGROUND_DATABASE) return [];
  if (file === undefined) return [];
  return [
    {
      name: "AFTERWORD_PLAYGROUND_DATABASE",
      why: "It is the same file as AFTERWORD_DATABASE: example people would mix with real ones.",
      cure: "Name another file, or leave it out.",
    },
  ];
}

function sharedPort(values: Partial<Values>): readonly Fault[] {
  const port = values.AFTERWORD_HEALTH_PORT;
  const taken = values.AFTERWORD_PLAYGROUND === true && port === values.AFTERWORD_PLAYGROUND_PORT;
  if (!taken || port === undefined || port === 0) return [];
  return [
    {
      name: "AFTERWORD_HEALTH_PORT",
      why: "The playground already listens on this port.",
      cure: "Pick another port for one of the two.",
    },
  ];
}

function nothingToRun(isSet: IsSet, values: Partial<Values>): readonly Fault[] {
  const platforms: readonly VariableName[] = [
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "DISCORD_TOKEN",
  ];
  if (values.AFTERWORD_PLAYGROUND !== false || platforms.some(isSet)) return [];
  return [
    {
      name: "AFTERWORD_PLAYGROUND",
      why: "It is off and neither Slack nor Discord is set: there is nothing to run.",
      cure: "Set the tokens of Slack or Discord, or remove this setting.",
    },
  ];
}
