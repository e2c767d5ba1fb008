import type { SocketModeReceiver } from "@slack/bolt";
import type { AdapterHost } from "../../src/chat/adapter.ts";
import { slackError } from "./faults.ts";

/** Watches one Socket Mode connection from start to stop. */
export interface Connection {
  stop(): void;
}

const STATES = ["connected", "reconnecting", "disconnected"] as const;
const LOOK_EVERY_MS = 15_000;
/** Bolt's own attempts go on for longer; after this a fresh process has the better chance. */
const GIVE_UP_AFTER_MS = 15 * 60_000;
/** Slack's words for an app token that will never work again. */
const TOKEN_IS_DEAD = new Set(["invalid_auth", "not_authed", "account_inactive", "token_revoked"]);

/**
 * Reports the connection's state, and ends the process when Slack stays away or takes the token back. A failed
 * *re*connect surfaces only as an unhandled rejection (measured on Bolt 5.1), so those are listened to.
 */
export function watchConnection(
  client: SocketModeReceiver["client"],
  host: AdapterHost,
): Connection {
  // A socket that Slack never greets says nothing at all: it counts as away from the start.
  let awaySince: number | undefined = performance.now();
  const noted = STATES.map((state) => {
    const note = () => {
      awaySince = state === "connected" ? undefined : (awaySince ?? performance.now());
      host.log.info("slack.connection", { state });
      host.health(state);
    };
    client.on(state, note);
    return () => client.off(state, note);
  });
  const onClose = () => {
    awaySince ??= performance.now();
    host.health("reconnecting");
  };
  client.on("close", onClose);

  const look = setInterval(() => {
    if (awaySince === undefined || performance.now() - awaySince < GIVE_UP_AFTER_MS) return;
    host.fatal("Slack has been out of reach for 15 minutes: check the network, then start again.");
  }, LOOK_EVERY_MS);
  look.unref();

  const onRejection = (reason: unknown) => {
    const code = slackError(reason);
    if (code === undefined && !isFromSlack(reason)) {
      // Somebody else's: listening here must not hide it where nobody else listens.
      if (process.listenerCount("unhandledRejection") > 1) return;
      throw reason;
    }
    host.log.error("slack.reconnect-failed", { why: code ?? "unreachable" });
    host.health("disconnected");
    if (code !== undefined && TOKEN_IS_DEAD.has(code)) {
      host.fatal(
        `Slack took the app token back (${code}): copy a new one from api.slack.com/apps.`,
      );
    }
  };
  process.on("unhandledRejection", onRejection);

  return {
    stop() {
      for (const off of noted) off();
      client.off("close", onClose);
      clearInterval(look);
      process.off("unhandledRejection", onRejection);
    },
  };
}

function isFromSlack(reason: unknown): boolean {
  return reason instanceof Error && "code" in reason && String(reason.code).startsWith("slack_");
}
