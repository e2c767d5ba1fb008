import { type REST, Routes } from "discord.js";
import { type Log, SendFailure } from "../../src/chat/adapter.ts";
import type { Message } from "../../src/chat/message.ts";
import type { DirectMessage, MessageRef, Place } from "../../src/chat/place.ts";
import { isQuiet, sendFailureOf } from "./faults.ts";
import { giveWithFile, withFile } from "./files/upload.ts";
import { messageRef } from "./hear.ts";
import { LIMITS, SEND_TIMEOUT_MS, SNOWFLAKE_EPOCH_MS } from "./limits.ts";
import type { CommandIds } from "./rendering/markdown.ts";
import { showMessage } from "./show.ts";

/** Messages out of the blue, over a REST client of their own that never retries: answers do not wait behind them. */
export interface Post {
  send(place: Place, message: Message, key: string): Promise<MessageRef>;
  change(ref: MessageRef, message: Message): Promise<void>;
  find(place: DirectMessage, key: string, since: string): Promise<MessageRef | undefined>;
}

/** Clocks differ, and a message may be stamped a little before the instant we look from. */
const CLOCK_SLACK_MS = 60_000;
const NO_MENTIONS = { allowed_mentions: { parse: [] } } as const;
const PAGE = 100;
const MAX_PAGES = 20;

/**
 * Where a message's key is kept. Discord returns a nonce only when the message is made, and a message need not have
 * buttons; the address of an embed without a title stays with the message, comes back in its history and is not shown.
 */
function keyUrl(key: string): string {
  return `${KEY_URL}${encodeURIComponent(key)}`;
}

/** The address on an embed when it is one of ours, so that an edit can keep it. */
export function keptKeyUrl(url: string | null | undefined): string | undefined {
  return url?.startsWith(KEY_URL) === true ? url : undefined;
}

const KEY_URL = "https://discord.com/#afterword-";

/** The sending half of the adapter; all three throw SendFailure and nothing else. */
export function createPost(rest: REST, ids: CommandIds, log: Log): Post {
  const channels = new Map<string, string>();

  const channelOf = async (place: Place): Promise<string> => {
    if (place.kind === "channel") return place.channel;
    const known = channels.get(place.account);
    if (known !== undefined) return known;
    const made = await rest.post(Routes.userChannels(), {
      body: { recipient_id: place.account },
      signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
    });
    const id = idOf(made);
    channels.set(place.account, id);
    return id;
  };

  /** Opening a DM posts nothing: whatever goes wrong with it, no message can be out. */
  const openChannel = (place: Place) =>
    channelOf(place).catch((error: unknown) => {
      throw withoutPost(error);
    });

  return {
    async send(place, message, key) {
      const channel = await openChannel(place);
      const once = { nonce: key.slice(0, LIMITS.nonce), enforce_nonce: true };
      const post = (told: Message) =>
        rest.post(Routes.channelMessages(channel), {
          ...withFile({ ...showMessage(told, ids, keyUrl(key)), ...once, ...NO_MENTIONS }, told),
          signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
        });
      const posted = await giveWithFile(message, log, isRefused, post).catch((error: unknown) => {
        // A channel that is unknown now may be known under another id next time.
        if (place.kind === "dm") channels.delete(place.account);
        throw sendFailureOf(error);
      });
      return messageRef(place.workspace, channel, idOf(posted));
    },

    async change(ref, message) {
      const patch = (told: Message) =>
        rest.patch(Routes.channelMessage(ref.channel, ref.id), {
          ...withFile({ ...showMessage(told, ids), attachments: [], ...NO_MENTIONS }, told),
          signal: AbortSignal.timeout(SEND_TIMEOUT_MS),
        });
      await giveWithFile(message, log, isRefused, patch).catch((error: unknown) => {
        // Deleted or too old to edit: there is nothing left to replace.
        if (!isQuiet(error)) throw sendFailureOf(error);
      });
    },

    async find(place, key, since) {
      const channel = await openChannel(place);
      let after = snowflakeAt(since);
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const query = new URLSearchParams({ limit: String(PAGE), after });
        const signal = AbortSignal.timeout(SEND_TIMEOUT_MS);
        const messages = await rest
          .get(Routes.channelMessages(channel), { query, signal })
          .then(messagesOf)
          .catch((error: unknown) => {
            throw withoutPost(error);
          });
        const found = messages.find((message) => carries(message, key));
        if (found !== undefined) return messageRef(place.workspace, channel, found.id);
        if (messages.length < PAGE) return undefined;
        after = newestOf(messages);
      }
      throw sendFailureOf(new Error("The DM's history is too long to look through."));
    },
  };
}

/** Discord took nothing and will not: without the file it may. In doubt a second try could be a second message. */
function isRefused(error: unknown): boolean {
  return !isQuiet(error) && sendFailureOf(error).kind === "refused";
}

/** The failure of a call that cannot have posted anything. */
function withoutPost(error: unknown): SendFailure {
  const { kind, message, retryAfterMs, cause } = sendFailureOf(error);
  return new SendFailure(kind, message, {
    cause,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** The smallest message id of an instant (ISO-8601 UTC), a minute earlier for the sake of clocks. */
function snowflakeAt(instant: string): string {
  const sinceEpochMs = Date.parse(instant) - CLOCK_SLACK_MS - SNOWFLAKE_EPOCH_MS;
  return String(BigInt(Math.max(0, sinceEpochMs)) << 22n);
}

interface Posted {
  readonly id: string;
  readonly embeds?: readonly { readonly url?: unknown }[];
}

function carries(message: Posted, key: string): boolean {
  return message.embeds?.some(({ url }) => url === keyUrl(key)) === true;
}

function newestOf(messages: readonly Posted[]): string {
  return String(messages.map(({ id }) => BigInt(id)).reduce((a, b) => (a > b ? a : b)));
}

function messagesOf(answer: unknown): readonly Posted[] {
  if (!Array.isArray(answer)) throw new Error("Discord answered the history with something else.");
  return answer.filter(isPosted);
}

function isPosted(value: unknown): value is Posted {
  return typeof value === "object" && value !== null && "id" in value;
}

function idOf(answer: unknown): string {
  if (isPosted(answer) && typeof answer.id === "string") return answer.id;
  throw new Error("Discord answered without an id.");
}
