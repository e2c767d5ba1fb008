import { type Parsed, type Parser, parsed, refused } from "./variable.ts";

const KEY_BYTES = 32;
const KEY_CURE = "Make one with: openssl rand -base64 32";

/**
 * Makes a parser for a Slack token of one kind.
 * Prefixes: https://docs.slack.dev/authentication/tokens (bot "xoxb-", app-level "xapp-").
 */
export function slackTokenParser(prefix: "xoxb-" | "xapp-", where: string): Parser<string> {
  return (text) => {
    if (text.startsWith(prefix) && /^[\w-]{8,}$/.test(text)) return parsed(text);
    const other = prefix === "xoxb-" ? "xapp-" : "xoxb-";
    const why = text.startsWith(other)
      ? `It starts with ${other}: that is the other Slack token.`
      : `It is not a token that starts with ${prefix}.`;
    return refused(why, `Copy the one under ${where} of your Slack app, without quotes.`);
  };
}

/** Reads a Discord bot token: three parts joined by dots, without the word "Bot". */
export function parseDiscordToken(text: string): Parsed<string> {
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(text)) return parsed(text);
  const why = /^Bot\s/i.test(text)
    ? 'It starts with the word "Bot".'
    : "It is not three parts joined by dots.";
  return refused(
    why,
    "Copy the token alone from Developer Portal > your application > Bot > Reset Token.",
  );
}

/** Reads a master key: 32 bytes as base64. */
export function parseKey(text: string): Parsed<string> {
  if (isKey(text)) return parsed(text);
  return refused(`It is not ${KEY_BYTES} bytes in base64.`, KEY_CURE);
}

/** Reads earlier master keys, separated by commas. */
export function parseKeys(text: string): Parsed<string> {
  const keys = text.split(",").map((key) => key.trim());
  const wrong = keys.findIndex((key) => !isKey(key));
  if (wrong === -1) return parsed(keys.join(","));
  return refused(
    `Key ${wrong + 1} of ${keys.length} is not ${KEY_BYTES} bytes in base64.`,
    "Separate the old keys by commas, exactly as they once stood in AFTERWORD_KEY.",
  );
}

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]+=*$/.test(text) && Buffer.from(text, "base64").length === KEY_BYTES;
}
