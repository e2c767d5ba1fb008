import { Client, Events, GatewayIntentBits, Options, Partials, type RESTOptions } from "discord.js";
import { BAD_TOKEN, closeCure, isBadToken } from "./faults.ts";

/** Nobody can connect with these credentials; the message is the cure. */
export class FatalConnection extends Error {}

/** From login to READY takes well under a second; beyond this something is stuck. */
const READY_WITHIN_MS = 30_000;
/** destroy() before READY never resolves (discord.js 14.28). */
const DESTROY_WITHIN_MS = 2_000;
/** How long READY waits for each server that has an outage: nothing of ours depends on servers. */
const GUILD_WAIT_MS = 500;

/**
 * A client that is not connected yet. The Channel partial lets DMs be heard that were opened before this process
 * started; the intents are the two we need, none of them privileged.
 */
export function createClient(rest: Partial<RESTOptions>): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    waitGuildTimeout: GUILD_WAIT_MS,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      // What was said is in our database or nowhere: nothing that people typed stays in memory.
      MessageManager: 0,
    }),
    rest,
  });
}

/**
 * Logs in and resolves when the client is ready; `stop` gives up at once.
 * Rejects with FatalConnection when trying again is pointless, with the cause otherwise; the client is then of no use.
 */
export async function connect(client: Client, token: string, stop: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const ready = new Promise<void>((resolve, reject) => {
    client.once(Events.ClientReady, () => resolve());
    client.once(Events.ShardDisconnect, ({ code }) => reject(new FatalConnection(closeCure(code))));
    client.once(Events.Invalidated, () => reject(new Error("Discord ended the session.")));
    stop.addEventListener("abort", () => reject(new Error("Stopped before Discord was ready.")));
    timer = setTimeout(
      () => reject(new Error("Discord did not get ready in time.")),
      READY_WITHIN_MS,
    );
  });
  // Once the race is lost, the other side may still reject: nobody listens then.
  ready.catch(() => undefined);
  try {
    await Promise.race([client.login(token).then(() => ready), ready]);
  } catch (error) {
    await disconnect(client);
    throw isBadToken(error) ? new FatalConnection(BAD_TOKEN, { cause: error }) : error;
  } finally {
    clearTimeout(timer);
  }
}

/** Closes the connection, and waits for that only as long as it makes sense. */
export async function disconnect(client: Client): Promise<void> {
  await atMost(
    DESTROY_WITHIN_MS,
    client.destroy().catch(() => undefined),
  );
}

/** Waits for the work, but no longer than `ms` milliseconds. Rejects when the work does so in time. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
