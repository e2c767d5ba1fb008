import type { Json } from "./json.ts";

export interface Message {
  readonly channel: string;
  readonly ts: string;
  readonly user: string;
  readonly isBot: boolean;
  readonly text: string;
  readonly blocks: readonly unknown[];
  readonly metadata: unknown;
  readonly threadTs: string | undefined;
  /** Only this person sees it. */
  readonly onlyFor: string | undefined;
  readonly edited: boolean;
}

export interface View {
  readonly id: string;
  readonly hash: string;
  readonly type: "modal" | "home";
  readonly user: string;
  readonly view: Json;
  /** Faults beside fields, by block id, until the next submission. */
  readonly errors: Readonly<Record<string, string>>;
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly tz: string | undefined;
  readonly locale: string;
}

export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly mimetype: string;
  readonly content: Uint8Array;
  /** As for a file of another workspace: the event carries no address. */
  readonly hidesUrl: boolean;
}

export interface ResponseUrl {
  readonly channel: string;
  readonly user: string;
  /** The message it belongs to: what replace_original replaces. */
  readonly original: string | undefined;
  readonly madeAt: number;
  uses: number;
}

export const TEAM = "T0CLUB";
export const APP = "A0AFTER";
export const BOT_USER = "U0BOT";
export const BOT_ID = "B0BOT";
export const BOT_TOKEN = "xoxb-loopback-bot";
export const APP_TOKEN = "xapp-loopback-app";

/** Everything the workspace knows. Time comes from `now` (milliseconds), so that a test may turn it. */
export class Workspace {
  readonly users = new Map<string, User>();
  /** Channel id to its members. */
  readonly channels = new Map<string, Set<string>>();
  readonly messages: Message[] = [];
  readonly homes = new Map<string, View>();
  /** Open dialogs of each person, the topmost last. */
  readonly modals = new Map<string, View[]>();
  readonly triggers = new Map<
    string,
    { readonly user: string; readonly at: number; used: boolean }
  >();
  readonly responseUrls = new Map<string, ResponseUrl>();
  readonly files = new Map<string, StoredFile>();
  /** How often a message with each delivery key was stored. */
  readonly keys = new Map<string, number>();
  readonly now: () => number;
  /** Where the server answers: "http://127.0.0.1:1234". */
  origin = "";
  #count = 0;

  constructor(now: () => number) {
    this.now = now;
    this.channels.set("C0JOBCLUB", new Set([BOT_USER]));
    this.channels.set("C0STRANGE", new Set());
  }

  next(prefix: string): string {
    this.#count += 1;
    return `${prefix}${this.#count}`;
  }

  ts(): string {
    this.#count += 1;
    return `${Math.floor(this.now() / 1000)}.${String(this.#count).padStart(6, "0")}`;
  }

  addUser(id: string, details: Partial<Omit<User, "id">> = {}): void {
    const tz = "tz" in details ? details.tz : "America/New_York";
    this.users.set(id, { id, name: details.name ?? id, tz, locale: details.locale ?? "en-US" });
    this.channels.set(this.dmOf(id), new Set([id, BOT_USER]));
  }

  fileUrl(id: string): string {
    return `${this.origin}/files/${id}`;
  }

  dmOf(user: string): string {
    return `D0${user}`;
  }

  trigger(user: string): string {
    const id = this.next("trigger.");
    this.triggers.set(id, { user, at: this.now(), used: false });
    return id;
  }

  /** Uses a trigger; the error Slack gives when that is not possible. */
  useTrigger(id: string): { readonly user: string } | { readonly error: string } {
    const trigger = this.triggers.get(id);
    if (trigger === undefined) return { error: "invalid_trigger_id" };
    if (trigger.used) return { error: "exchanged_trigger_id" };
    if (this.now() - trigger.at > 3_000) return { error: "expired_trigger_id" };
    trigger.used = true;
    return { user: trigger.user };
  }

  add(message: Omit<Message, "ts" | "edited"> & { readonly ts?: string }): Message {
    const stored: Message = { edited: false, ...message, ts: message.ts ?? this.ts() };
    this.messages.push(stored);
    return stored;
  }

  replace(ts: string, change: Partial<Message>): Message | undefined {
    const index = this.messages.findIndex((message) => message.ts === ts);
    const old = this.messages[index];
    if (old === undefined) return undefined;
    const made = { ...old, ...change };
    this.messages[index] = made;
    return made;
  }

  remove(ts: string): void {
    const index = this.messages.findIndex((message) => message.ts === ts);
    if (index >= 0) this.messages.splice(index, 1);
  }

  topModal(user: string): View | undefined {
    return this.modals.get(user)?.at(-1);
  }

  viewById(id: string): View | undefined {
    const modals = [...this.modals.values()].flat();
    return [...modals, ...this.homes.values()].find((view) => view.id === id);
  }

  newView(user: string, view: Json): View {
    const type = view.type === "home" ? "home" : "modal";
    return { id: this.next("V"), hash: this.next("hash."), type, user, view, errors: {} };
  }

  /** Puts a view in another one's place, with a new hash unless only its errors differ. */
  replaceView(id: string, change: Partial<View>): View | undefined {
    const old = this.viewById(id);
    if (old === undefined) return undefined;
    const hash = change.view === undefined ? old.hash : this.next("hash.");
    const made: View = { ...old, ...change, hash };
    if (old.type === "home") this.homes.set(old.user, made);
    const stack = this.modals.get(old.user);
    if (stack !== undefined) {
      this.modals.set(
        old.user,
        stack.map((view) => (view.id === id ? made : view)),
      );
    }
    return made;
  }
}
