import { webApi } from "@slack/bolt";
import { SendFailure } from "../../src/chat/adapter.ts";

/** The person or the channel cannot be written to any more. Source: Slack's error lists of chat.postMessage. */
const GONE = new Set([
  "user_not_found",
  "user_disabled",
  "user_not_visible",
  "account_inactive",
  "token_revoked",
  "is_archived",
  "restricted_action",
  "invalid_user_combination",
  "message_limit_exceeded",
  "cannot_dm_bot",
]);
/** Slack itself failed: the call may have been carried out all the same. */
const SLACK_FAILED = new Set([
  "internal_error",
  "fatal_error",
  "request_timeout",
  "service_unavailable",
]);
/** Slack is busy: the call was not carried out. */
const BUSY = new Set(["ratelimited", "rate_limited", "team_added_to_org", "accesslimited"]);
/** The connection was never made, so Slack cannot have heard us. */
const NEVER_ARRIVED = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
  "CERT_HAS_EXPIRED",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
]);
/** For a limit that comes without Retry-After (Slack's own limits are per minute). */
const UNTOLD_WAIT_MS = 60_000;

/** Why a call to Slack failed, in the words that the bot understands. */
export function failureOf(error: unknown): SendFailure {
  if (error instanceof SendFailure) return error;
  if (error instanceof webApi.WebAPIPlatformError) return platformFailure(error);
  if (error instanceof webApi.WebAPIRateLimitedError)
    return limited(error.retryAfter * 1000, error);
  if (error instanceof webApi.WebAPIHTTPError) return httpFailure(error);
  if (error instanceof webApi.WebAPIRequestError) return networkFailure(error);
  // The SDK throws a plain Error for a 429 without a usable Retry-After.
  if (error instanceof Error && error.message.startsWith("Retry header")) {
    return limited(UNTOLD_WAIT_MS, error);
  }
  const what = "Slack's answer could not be read. It may have done what was asked.";
  return new SendFailure("later", what, { maybePosted: true, cause: error });
}

/** Slack's own word for what went wrong ("message_not_found"), when it gave one. */
export function slackError(error: unknown): string | undefined {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error;
  return error instanceof SendFailure ? slackError(error.cause) : undefined;
}

function platformFailure(error: webApi.WebAPIPlatformError): SendFailure {
  const code = error.data.error;
  if (GONE.has(code)) {
    return new SendFailure("gone", `Slack says ${code}: this person cannot be written to.`, {
      cause: error,
    });
  }
  if (SLACK_FAILED.has(code)) {
    return new SendFailure("later", `Slack failed with ${code}.`, {
      maybePosted: true,
      cause: error,
    });
  }
  if (BUSY.has(code)) return limited(UNTOLD_WAIT_MS, error);
  return new SendFailure(
    "refused",
    `Slack refused the call with ${code}: check the app's scopes and settings against the manifest.`,
    { cause: error },
  );
}

function limited(retryAfterMs: number, cause: unknown): SendFailure {
  const what = `Slack asks us to wait ${retryAfterMs} ms before the next call.`;
  return new SendFailure("later", what, { retryAfterMs, cause });
}

function httpFailure(error: webApi.WebAPIHTTPError): SendFailure {
  const { statusCode } = error;
  if (statusCode === 429) return limited(UNTOLD_WAIT_MS, error);
  if (statusCode >= 500 || statusCode === 408) {
    const what = `Slack answered with status ${statusCode}. It may have done what was asked.`;
    return new SendFailure("later", what, { maybePosted: true, cause: error });
  }
  const what = `Slack refused the call with status ${statusCode}: check the address of its API.`;
  return new SendFailure("refused", what, { cause: error });
}

function networkFailure(error: webApi.WebAPIRequestError): SendFailure {
  const code = networkCode(error.original);
  const arrived = code === undefined || !NEVER_ARRIVED.has(code);
  const what = `Slack could not be reached (${code ?? error.original.name}).`;
  return new SendFailure("later", what, { maybePosted: arrived, cause: error });
}

/** fetch hides the system's code in the cause, or in the causes of an AggregateError (one per address tried). */
function networkCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof AggregateError) return networkCode(error.errors[0]);
  return networkCode(error.cause);
}
