import type { webApi } from "@slack/bolt";
import { SendFailure } from "../../../src/chat/adapter.ts";
import type { Attachment, Message } from "../../../src/chat/message.ts";
import { failureOf } from "../faults.ts";
import { at, listAt, textAt } from "../payload.ts";
import { show } from "../show.ts";

/** Where one posted message is. */
export interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** Messages go out, change and are looked for through this; every failure is a SendFailure, and nothing is retried. */
export interface Poster {
  /** `channel` may be a person's id: then it goes to the direct messages. */
  post(channel: string, message: Message, key: string, thread?: string): Promise<Posted>;
  /** Posts once and for all: tries a second time when that cannot make a second message. */
  postSurely(channel: string, message: Message, key: string, thread?: string): Promise<Posted>;
  change(posted: Posted, message: Message): Promise<void>;
  /** The message with this key, posted at or after `since` (ISO-8601 UTC); undefined when it is certainly not there. */
  find(channel: string, key: string, since: string): Promise<Posted | undefined>;
  /** Uploads a file into direct messages; `channel` is their own id (`D…`), never a person's. Needs files:write. */
  attach(channel: string, file: Attachment, thread?: string): Promise<void>;
  /** The id of somebody's direct messages with us. */
  directMessages(account: string): Promise<string>;
}

/** The name under which the key travels in a message's metadata. */
const METADATA_TYPE = "afterword_delivery";
/** Clocks differ: look a little further back than asked. */
const LOOK_BACK_S = 60;
const HISTORY_PAGE = 100;
const MAX_PAGES = 10;
const SECOND_TRY_AFTER_MS = 300;
/** An answer that comes half a minute late is better than none; it was acknowledged long before. */
const LONGEST_WAIT_MS = 30_000;

/** A poster over one client. The client must not retry by itself: a repeated post is a second message. */
export function createPoster(client: webApi.WebClient): Poster {
  const post: Poster["post"] = async (channel, message, key, thread) => {
    const shown = show(message, key);
    const sent = await called(() =>
      client.chat.postMessage({
        channel,
        ...shown,
        ...(thread === undefined ? {} : { thread_ts: thread }),
        metadata: { event_type: METADATA_TYPE, event_payload: { key } },
        unfurl_links: false,
        unfurl_media: false,
        link_names: false,
      }),
    );
    return { channel: sent.channel ?? channel, ts: sent.ts ?? "" };
  };

  const find: Poster["find"] = async (channel, key, since) => {
    const oldest = String(Date.parse(since) / 1000 - LOOK_BACK_S);
    let cursor: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const history = await called(() =>
        client.conversations.history({
          channel,
          oldest,
          limit: HISTORY_PAGE,
          include_all_metadata: true,
          ...(cursor === undefined ? {} : { cursor }),
        }),
      );
      const match = listAt(history, "messages").find((message) => carries(message, key));
      const ts = textAt(match, "ts");
      if (ts !== undefined) return { channel, ts };
      cursor = textAt(history, "response_metadata", "next_cursor");
      if (cursor === undefined) return undefined;
    }
    throw new SendFailure("later", "The conversation is too long to look through it now.");
  };

  return {
    post,
    find,
    async postSurely(channel, message, key, thread) {
      const startedAt = new Date().toISOString();
      try {
        return await post(channel, message, key, thread);
      } catch (error) {
        const failure = failureOf(error);
        if (failure.kind !== "later") throw failure;
        const waitMs = failure.retryAfterMs ?? SECOND_TRY_AFTER_MS;
        if (waitMs > LONGEST_WAIT_MS) throw failure;
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        const found = failure.maybePosted ? await find(channel, key, startedAt) : undefined;
        return found ?? (await post(channel, message, key, thread));
      }
    },
    async change({ channel, ts }, message) {
      await called(() =>
        client.chat.update({ channel, ts, ...show(message), link_names: false, parse: "none" }),
      );
    },
    async attach(channel, { name, content }, thread) {
      const file = { channel_id: channel, filename: name, content };
      await called(() =>
        client.filesUploadV2(thread === undefined ? file : { ...file, thread_ts: thread }),
      );
    },
    async directMessages(account) {
      const opened = await called(() => client.conversations.open({ users: account }));
      const channel = opened.channel?.id;
      if (channel !== undefined) return channel;
      throw new SendFailure("later", "Slack opened the direct messages but did not say where.");
    },
  };
}

function carries(message: unknown, key: string): boolean {
  if (at(message, "metadata", "event_payload", "key") === key) return true;
  return at(message, "blocks", 0, "block_id") === key;
}

async function called<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw failureOf(error);
  }
}
