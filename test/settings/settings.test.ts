import { describe, expect, it } from "vitest";
import { faultMessage, readSettings, type Settings } from "../../src/settings.ts";

const KEY = Buffer.alloc(32, 7).toString("base64");
const OLD_KEY = Buffer.alloc(32, 8).toString("base64");
const SLACK = { SLACK_BOT_TOKEN: "xoxb-111-222-abcDEF", SLACK_APP_TOKEN: "xapp-1-A1-222-abcdef" };
const DISCORD = { DISCORD_TOKEN: "MTIzNDU2.GabcdE.abc_def-123" };

function settings(env: NodeJS.ProcessEnv): Settings {
  const reading = readSettings(env);
  if (!reading.ok) throw new Error(faultMessage(reading.faults));
  return reading.settings;
}

function message(env: NodeJS.ProcessEnv): string {
  const reading = readSettings(env);
  if (reading.ok) throw new Error("The settings were accepted.");
  return faultMessage(reading.faults);
}

/** The message about a single fault, without its heading. */
function fault(env: NodeJS.ProcessEnv): string {
  const [heading, ...lines] = message(env).split("\n");
  expect(heading).toBe("Afterword did not start: one setting needs a look.");
  return lines.map((line) => line.trim()).join(" ");
}

describe("settings", () => {
  it("run the playground alone when nothing is set", () => {
    expect(settings({})).toEqual({
      slack: undefined,
      discord: undefined,
      playground: { port: 4141, hostname: "127.0.0.1", database: "sqlite:data/playground.sqlite" },
      database: "sqlite:data/afterword.sqlite",
      keys: { current: undefined, old: undefined },
      zone: "UTC",
      region: "US",
      healthPort: undefined,
      logFormat: "text",
    });
  });

  it("are all read", () => {
    expect(
      settings({
        ...SLACK,
        ...DISCORD,
        SLACK_API_URL: "http://127.0.0.1:9/api/",
        DISCORD_API_URL: "https://proxy.example/api",
        AFTERWORD_DATABASE: "postgres://ana:pw@db.example:5432/afterword",
        AFTERWORD_KEY: KEY,
        AFTERWORD_OLD_KEYS: `${OLD_KEY}, ${KEY}`,
        AFTERWORD_ZONE: "Europe/Berlin",
        AFTERWORD_REGION: "us-ca",
        AFTERWORD_PLAYGROUND: "ON",
        AFTERWORD_PLAYGROUND_PORT: "0",
        AFTERWORD_PLAYGROUND_HOST: "0.0.0.0",
        AFTERWORD_PLAYGROUND_DATABASE: ":memory:",
        AFTERWORD_HEALTH_PORT: "9000",
        AFTERWORD_LOG: "json",
      }),
    ).toEqual({
      slack: {
        botToken: SLACK.SLACK_BOT_TOKEN,
        appToken: SLACK.SLACK_APP_TOKEN,
        apiUrl: "http://127.0.0.1:9/api/",
      },
      discord: { token: DISCORD.DISCORD_TOKEN, apiUrl: "https://proxy.example/api" },
      playground: { port: 0, hostname: "0.0.0.0", database: ":memory:" },
      database: "postgres://ana:pw@db.example:5432/afterword",
      keys: { current: KEY, old: `${OLD_KEY},${KEY}` },
      zone: "Europe/Berlin",
      region: "US-CA",
      healthPort: 9000,
      logFormat: "json",
    });
  });

  it("count an empty or blank value as unset, and drop blanks around a value", () => {
    expect(settings({ SLACK_BOT_TOKEN: "", DISCORD_TOKEN: "  ", AFTERWORD_ZONE: " UTC " })).toEqual(
      settings({}),
    );
  });

  it("open the health server by default once a real platform runs", () => {
    expect(settings(SLACK).healthPort).toBe(8080);
    expect(settings(DISCORD).healthPort).toBe(8080);
    expect(settings({ ...DISCORD, AFTERWORD_HEALTH_PORT: "off" }).healthPort).toBeUndefined();
    expect(settings({ AFTERWORD_HEALTH_PORT: "0" }).healthPort).toBe(0);
  });

  it("leave the playground out when it is off", () => {
    expect(settings({ ...SLACK, AFTERWORD_PLAYGROUND: "off" }).playground).toBeUndefined();
  });

  it.each([
    ["data/mine.sqlite", "sqlite:data/mine.sqlite"],
    ["sqlite:data/mine.sqlite", "sqlite:data/mine.sqlite"],
    ["sqlite:///data/mine.sqlite", "sqlite:/data/mine.sqlite"],
    ["C:\\data\\mine.sqlite", "sqlite:C:\\data\\mine.sqlite"],
    [":memory:", ":memory:"],
    [
      "postgresql:///afterword?host=/run/postgresql",
      "postgresql:///afterword?host=/run/postgresql",
    ],
  ])("read the database %s", (text, database) => {
    expect(settings({ AFTERWORD_DATABASE: text, AFTERWORD_KEY: KEY }).database).toBe(database);
  });

  it("list every fault with its cure in one message", () => {
    expect(
      message({
        SLACK_APP_TOKEN: "xoxb-1-2-secretsecret",
        AFTERWORD_PLAYGROUND_PORT: "99999",
        AFTERWORD_ZOEN: "UTC",
      }),
    ).toBe(
      [
        "Afterword did not start: 4 settings need a look.",
        "  AFTERWORD_ZOEN: There is no setting of this name.",
        "    Did you mean AFTERWORD_ZONE?",
        "  SLACK_APP_TOKEN: It starts with xoxb-: that is the other Slack token.",
        "    Copy the one under Basic Information > App-Level Tokens of your Slack app, without quotes.",
        '  AFTERWORD_PLAYGROUND_PORT: "99999" is no port.',
        "    Write a whole number from 0 to 65535.",
        "  SLACK_BOT_TOKEN: It is missing although SLACK_APP_TOKEN is set: Slack needs both.",
        "    Set SLACK_BOT_TOKEN too, or remove SLACK_APP_TOKEN to run without Slack.",
      ].join("\n"),
    );
  });

  const oneFault: readonly (readonly [NodeJS.ProcessEnv, string])[] = [
    [
      { SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN },
      "SLACK_APP_TOKEN: It is missing although SLACK_BOT_TOKEN is set: Slack needs both. Set SLACK_APP_TOKEN too, or remove SLACK_BOT_TOKEN to run without Slack.",
    ],
    [
      { ...SLACK, SLACK_BOT_TOKEN: '"xoxb-111-222-abcDEF"' },
      "SLACK_BOT_TOKEN: It is not a token that starts with xoxb-. Copy the one under OAuth & Permissions > Bot User OAuth Token of your Slack app, without quotes.",
    ],
    [
      { DISCORD_TOKEN: "Bot MTIz.GabcdE.abc" },
      'DISCORD_TOKEN: It starts with the word "Bot". Copy the token alone from Developer Portal > your application > Bot > Reset Token.',
    ],
    [
      { DISCORD_TOKEN: "1234567890" },
      "DISCORD_TOKEN: It is not three parts joined by dots. Copy the token alone from Developer Portal > your application > Bot > Reset Token.",
    ],
    [
      { AFTERWORD_DATABASE: "mysql://ana:pw@db/afterword" },
      "AFTERWORD_DATABASE: It is a kind of database that is not supported here. Write the path of an SQLite file; the main database may also be a postgres:// address.",
    ],
    [
      { AFTERWORD_DATABASE: "data/" },
      "AFTERWORD_DATABASE: It names no file. Write the path of a file, such as data/afterword.sqlite.",
    ],
    [
      { AFTERWORD_DATABASE: "postgres://db.example", AFTERWORD_KEY: KEY },
      "AFTERWORD_DATABASE: The postgres:// address is incomplete. Write postgres://user:password@host:5432/database; percent-encode signs in the password.",
    ],
    [
      { AFTERWORD_DATABASE: "postgres://ana:pw@db/afterword" },
      "AFTERWORD_KEY: It is missing: with PostgreSQL there is no database file to keep a key file beside. Make one with: openssl rand -base64 32 — and keep a copy apart from the database.",
    ],
    [
      { AFTERWORD_KEY: "c2hvcnQ=" },
      "AFTERWORD_KEY: It is not 32 bytes in base64. Make one with: openssl rand -base64 32",
    ],
    [
      { AFTERWORD_OLD_KEYS: `${OLD_KEY},c2hvcnQ=` },
      "AFTERWORD_OLD_KEYS: Key 2 of 2 is not 32 bytes in base64. Separate the old keys by commas, exactly as they once stood in AFTERWORD_KEY.",
    ],
    [
      { AFTERWORD_PLAYGROUND: "maybe" },
      'AFTERWORD_PLAYGROUND: "maybe" is neither on nor off. Write on or off.',
    ],
    [
      { AFTERWORD_PLAYGROUND: "off" },
      "AFTERWORD_PLAYGROUND: It is off and neither Slack nor Discord is set: there is nothing to run. Set the tokens of Slack or Discord, or remove this setting.",
    ],
    [
      { AFTERWORD_PLAYGROUND_HOST: "http://localhost" },
      'AFTERWORD_PLAYGROUND_HOST: "http://localhost" is no address to listen on. Write an IP address or host name without port, such as 127.0.0.1.',
    ],
    [
      { AFTERWORD_PLAYGROUND_DATABASE: "postgres://ana:pw@db/afterword" },
      "AFTERWORD_PLAYGROUND_DATABASE: It is a kind of database that is not supported here. Write the path of an SQLite file; the main database may also be a postgres:// address.",
    ],
    [
      { AFTERWORD_PLAYGROUND_DATABASE: "sqlite:data/afterword.sqlite" },
      "AFTERWORD_PLAYGROUND_DATABASE: It is the same file as AFTERWORD_DATABASE: example people would mix with real ones. Name another file, or leave it out.",
    ],
    [
      { AFTERWORD_HEALTH_PORT: "4141" },
      "AFTERWORD_HEALTH_PORT: The playground already listens on this port. Pick another port for one of the two.",
    ],
    [
      { AFTERWORD_HEALTH_PORT: "80a" },
      'AFTERWORD_HEALTH_PORT: "80a" is no port. Write a whole number from 0 to 65535.',
    ],
    [{ AFTERWORD_LOG: "xml" }, 'AFTERWORD_LOG: "xml" is none of the choices. Write text or json.'],
    [
      { ...SLACK, SLACK_API_URL: "http://slack.example/api/" },
      "SLACK_API_URL: Tokens would travel unencrypted over the network. Write an https:// address, or http://127.0.0.1:<port>/… for a proxy on this machine.",
    ],
    [
      { DISCORD_API_URL: "https://proxy.example/api" },
      "DISCORD_API_URL: It is set without DISCORD_TOKEN, so nothing would use it. Set DISCORD_TOKEN too, or remove DISCORD_API_URL.",
    ],
    [
      { AFTERWORD_COLOUR_OF_THE_SKY: "blue" },
      "AFTERWORD_COLOUR_OF_THE_SKY: There is no setting of this name. Remove it; README.md lists every setting.",
    ],
  ];
  it.each(oneFault.map(([env, expected]) => ({ env, expected })))(
    "say: $expected",
    ({ env, expected }) => {
      expect(fault(env)).toBe(expected);
    },
  );

  it("say what is wrong with a zone or region and suggest a near one", () => {
    expect(fault({ AFTERWORD_ZONE: "Europe/Berln" })).toMatch(
      /^AFTERWORD_ZONE: "Europe\/Berln" is no time zone\. Did you mean .*Europe\/Berlin/,
    );
    expect(fault({ AFTERWORD_ZONE: "+02:00" })).toContain('"+02:00" is no time zone.');
    expect(fault({ AFTERWORD_REGION: "california" })).toMatch(
      /^AFTERWORD_REGION: "california" is no region\. Did you mean .*US-CA/,
    );
  });

  it("never repeat a secret, whatever is wrong with it", () => {
    const canary = "Canary7Canary7Canary7";
    const text = message({
      SLACK_BOT_TOKEN: `xapp-${canary}`,
      SLACK_APP_TOKEN: canary,
      DISCORD_TOKEN: `Bot ${canary}`,
      AFTERWORD_DATABASE: `mysql://ana:${canary}@db/afterword`,
      AFTERWORD_KEY: canary,
      AFTERWORD_OLD_KEYS: `${canary},${canary}`,
      SLACK_API_URL: `http://user:${canary}@slack.example/`,
    });
    expect(text).toContain("7 settings need a look");
    expect(text).not.toContain("Canary");
  });
});
