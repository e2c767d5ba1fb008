import { randomUUID } from "node:crypto";
import type { Message } from "../../src/chat/message.ts";

/** One thing somebody said in the playground. A change makes a new entry with the same id and a higher version. */
export interface Entry {
  readonly id: string;
  /** Entries keep the place they were given when posted. */
  readonly order: number;
  /** "dm-ana", or the club channel's name. */
  readonly channel: string;
  /** The only person who sees it; undefined: everyone in the conversation. */
  readonly seenBy: string | undefined;
  /** The account that said it; undefined: the bot. */
  readonly from: string | undefined;
  /** ISO-8601 UTC, by the playground's clock. */
  readonly at: string;
  /** 1 when posted, one more with every change. */
  readonly version: number;
  readonly content: Content;
  /** The bot spoke out of the blue, with this key. */
  readonly key: string | undefined;
}

export type Content =
  | { readonly kind: "message"; readonly message: Message }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "file"; readonly name: string; readonly text: string };

export type NewEntry = Pick<Entry, "channel" | "seenBy" | "from" | "at" | "content" | "key">;

/** Every conversation of the playground, in memory: what a chat platform would keep for us. */
export class Conversations {
  readonly #entries = new Map<string, Entry>();
  readonly #listeners = new Set<(entry: Entry) => void>();

  /** Adds an entry at the end. Ids are random, so that a reference from before a restart never meets another message. */
  post(said: NewEntry): Entry {
    return this.#put({ ...said, id: randomUUID(), order: this.#entries.size + 1, version: 1 });
  }

  /** Replaces what an entry says; undefined when there is no such entry. */
  change(id: string, message: Message): Entry | undefined {
    const old = this.#entries.get(id);
    if (old === undefined) return undefined;
    return this.#put({ ...old, version: old.version + 1, content: { kind: "message", message } });
  }

  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** All of them, oldest first. */
  entries(): readonly Entry[] {
    return [...this.#entries.values()];
  }

  /** Calls back after every post and change; returns the way to stop. */
  subscribe(listener: (entry: Entry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #put(entry: Entry): Entry {
    this.#entries.set(entry.id, entry);
    for (const listener of this.#listeners) listener(entry);
    return entry;
  }
}

/** The id of a person's conversation with the bot. */
export function dmChannel(account: string): string {
  return `dm-${account}`;
}

/** Whether this person can see the entry: their own DM, or the club channel unless it is for somebody else's eyes. */
export function isVisibleTo(entry: Entry, account: string): boolean {
  if (entry.channel.startsWith("dm-")) return entry.channel === dmChannel(account);
  return entry.seenBy === undefined || entry.seenBy === account;
}
