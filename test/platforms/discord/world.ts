/** What the stand-in for Discord knows: people, channels, messages, interactions. Plain data, no sockets. */
export type Json = Readonly<Record<string, unknown>>;

export interface DiscordPerson {
  readonly id: string;
  readonly name: string;
}

export interface Channel {
  readonly id: string;
  /** 0 a channel of the server, 1 a DM with the bot, 3 a group DM without it. */
  readonly type: 0 | 1 | 3;
  readonly recipient?: DiscordPerson;
}

export interface StoredMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly author: DiscordPerson | "bot";
  readonly sentAtMs: number;
  content: string;
  embeds: readonly Json[];
  components: readonly Json[];
  attachments: readonly Json[];
  flags: number;
  nonce?: string;
  repliesTo?: StoredMessage;
  edited: boolean;
  deleted: boolean;
  /** Only this person sees it. */
  onlyFor?: DiscordPerson;
}

export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The media type, "" where nobody told. */
  readonly type: string;
}

export interface StoredInteraction {
  readonly id: string;
  readonly token: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: 2 | 3 | 4 | 5;
  readonly person: DiscordPerson;
  readonly channel: Channel;
  readonly startedAtMs: number;
  /** The message whose component was used, or from which the modal was opened. */
  readonly source?: StoredMessage;
  answered: boolean;
  /** What @original points at once it was answered. */
  original?: StoredMessage;
  /** Told once, when the person sees the outcome. */
  readonly settle: (answer: Answer) => void;
}

/** What the person sees of an answer. */
export type Answer =
  | { readonly kind: "message"; readonly message: StoredMessage }
  | { readonly kind: "updated"; readonly message: StoredMessage }
  | { readonly kind: "modal"; readonly modal: Modal }
  | { readonly kind: "choices"; readonly choices: readonly { name: string; value: string }[] }
  /** Deferred without a visible change, or the deferred answer was taken away. */
  | { readonly kind: "acknowledged" }
  /** "The application did not respond." */
  | { readonly kind: "failed" };

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Json[];
  readonly source?: StoredMessage;
  readonly channel: Channel;
}

export interface RegisteredCommand {
  readonly id: string;
  /** 1 for a slash command, 3 for one in the menu of a message. */
  readonly type?: unknown;
  readonly name: string;
  readonly options?: readonly Json[];
  readonly contexts?: readonly number[];
}

const EPOCH_MS = 1_420_070_400_000;
export const LOADING = 128;
export const EPHEMERAL = 64;

export class World {
  readonly botId = "900000000000000001";
  readonly applicationId = "800000000000000001";
  readonly guildId = "700000000000000001";
  readonly clubChannel: Channel = { id: "600000000000000001", type: 0 };
  readonly groupChannel: Channel = { id: "600000000000000002", type: 3 };
  readonly people = new Map<string, DiscordPerson>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, StoredMessage>();
  readonly interactions = new Map<string, StoredInteraction>();
  readonly modals = new Map<string, Modal>();
  readonly blocked = new Set<string>();
  readonly files = new Map<string, StoredFile>();
  /** True while every upload is turned away, as where the bot lacks the right to attach files. */
  refusesFiles = false;
  readonly nonces = new Map<string, StoredMessage>();
  commands: readonly RegisteredCommand[] = [];
  readonly now: () => number;
  #counter = 0n;

  constructor(now: () => number) {
    this.now = now;
    this.channels.set(this.clubChannel.id, this.clubChannel);
  }

  /** A new id whose time is now. */
  snowflake(): string {
    this.#counter = (this.#counter + 1n) & 0x3fffffn;
    return String((BigInt(this.now() - EPOCH_MS) << 22n) | this.#counter);
  }

  person(name: string): DiscordPerson {
    const known = [...this.people.values()].find((person) => person.name === name);
    if (known !== undefined) return known;
    const person = { id: this.snowflake(), name };
    this.people.set(person.id, person);
    return person;
  }

  dmWith(person: DiscordPerson): Channel {
    const known = [...this.channels.values()].find(({ recipient }) => recipient?.id === person.id);
    if (known !== undefined) return known;
    const channel: Channel = { id: this.snowflake(), type: 1, recipient: person };
    this.channels.set(channel.id, channel);
    return channel;
  }

  add(channel: Channel, author: DiscordPerson | "bot", body: Json): StoredMessage {
    const message: StoredMessage = {
      id: this.snowflake(),
      channel,
      author,
      sentAtMs: this.now(),
      content: "",
      embeds: [],
      components: [],
      attachments: [],
      flags: 0,
      edited: false,
      deleted: false,
    };
    fill(message, body);
    this.messages.set(message.id, message);
    return message;
  }

  /** What one person sees in a channel, oldest first. */
  visible(channel: Channel, person: DiscordPerson): readonly StoredMessage[] {
    return [...this.messages.values()].filter(
      (message) =>
        message.channel.id === channel.id &&
        !message.deleted &&
        (message.onlyFor === undefined || message.onlyFor.id === person.id),
    );
  }
}

/** Overwrites what the body names, as an edit does. */
export function fill(message: StoredMessage, body: Json): void {
  if (body.content !== undefined) message.content = String(body.content ?? "");
  if (body.embeds !== undefined) message.embeds = listOf(body.embeds);
  if (body.components !== undefined) message.components = withIds(listOf(body.components));
  if (body.attachments !== undefined) {
    const kept = new Map(message.attachments.map((attachment) => [attachment.id, attachment]));
    message.attachments = listOf(body.attachments).map(
      (attachment) => kept.get(attachment.id) ?? attachment,
    );
  }
  if (typeof body.flags === "number") message.flags |= body.flags;
  if (typeof body.nonce === "string") message.nonce = body.nonce;
}

/** Discord numbers components that came without an id. */
function withIds(rows: readonly Json[]): readonly Json[] {
  let id = 0;
  const number = (value: Json): Json => {
    id += 1;
    return {
      id,
      ...(value.type === 3 ? { min_values: 1, max_values: 1 } : {}),
      ...value,
      ...(Array.isArray(value.components)
        ? { components: listOf(value.components).map(number) }
        : {}),
    };
  };
  return rows.map(number);
}

export function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
