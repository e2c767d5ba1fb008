import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RateLimitError,
} from "discord.js";
import { SendFailure } from "../../src/chat/adapter.ts";

/** This person cannot be reached: DMs closed or blocked, no server in common, no such person or channel. */
const GONE = new Set<unknown>([50007, 50278, 50033, 10003, 10013]);

/** DMs opened too fast; missing access, which Discord reports at random for user-installed apps (api-docs #7666). */
const BUSY = new Set<unknown>([40003, 50001]);

/** Too late, answered already, token expired, message deleted or too old to edit: nothing is left to do. */
const QUIET = new Set<unknown>([10062, 40060, 50027, 10008, 30046]);

/** Network errors of which we know that nothing had been sent yet. */
const NEVER_LEFT = new Set<unknown>([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

/** Says what a failed REST call means for the message, whatever was thrown. */
export function sendFailureOf(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  if (error instanceof RateLimitError) {
    return new SendFailure("later", "Discord asks for a pause: try again after it.", {
      retryAfterMs: Math.max(1, Math.ceil(error.retryAfter)),
      cause: error,
    });
  }
  if (error instanceof DiscordAPIError) return refusalOf(error);
  if (error instanceof HTTPError) {
    return new SendFailure(
      "later",
      `Discord had a fault (HTTP ${error.status}): look before sending again.`,
      {
        maybePosted: true,
        cause: error,
      },
    );
  }
  if (networkCodes(error).some((code) => NEVER_LEFT.has(code))) {
    return new SendFailure("later", "Discord cannot be reached: try again later.", {
      cause: error,
    });
  }
  return new SendFailure("later", "No answer from Discord: look before sending again.", {
    maybePosted: true,
    cause: error,
  });
}

function refusalOf(error: DiscordAPIError): SendFailure {
  const told = `Discord refused the message (${error.status}, code ${error.code})`;
  if (GONE.has(error.code)) {
    return new SendFailure("gone", `${told}: this place cannot be reached.`, { cause: error });
  }
  if (BUSY.has(error.code) || error.status === 429) {
    return new SendFailure("later", `${told}: try again later.`, { cause: error });
  }
  return new SendFailure("refused", `${told}: the payload or our rights are wrong.`, {
    cause: error,
  });
}

/** An error may carry its code itself or in its cause. */
function networkCodes(error: unknown): readonly unknown[] {
  if (!(error instanceof Error)) return [];
  const own = "code" in error ? [error.code] : [];
  return [...own, ...networkCodes(error.cause)];
}

/** True for answers that came too late or twice: they are logged, nothing more. */
export function isQuiet(error: unknown): boolean {
  return error instanceof DiscordAPIError && QUIET.has(error.code);
}

/** The platform's or the network's code, for a log line; never the error's text, which may quote the payload. */
export function codeOf(error: unknown): string {
  if (error instanceof DiscordAPIError) return String(error.code);
  if (error instanceof HTTPError) return String(error.status);
  const [code] = networkCodes(error);
  if (code !== undefined) return String(code);
  return error instanceof Error ? error.name : "unknown";
}

/** True when Discord does not know the token: no later call can succeed. */
export function isBadToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

/** What to do about a gateway close from which Discord lets nobody reconnect (gateway close codes 4004, 4010-4014). */
export function closeCure(code: number): string {
  if (code === 4004) return BAD_TOKEN;
  if (code === 4013 || code === 4014) {
    return `Discord closed the connection (${code}) because of the intents: the bot asks for Guilds and DirectMessages only, neither needs approval. Check that the token belongs to this bot.`;
  }
  return `Discord closed the connection for good (${code}). Restart the bot; if it happens again, check the Discord developer portal.`;
}

export const BAD_TOKEN =
  "Discord does not accept the bot token. Copy it again from the developer portal (Bot, Reset Token) into the settings and restart.";
