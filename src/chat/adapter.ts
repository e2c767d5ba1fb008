import type { Registry } from "./command.ts";
import type { Incoming } from "./incoming.ts";
import type { Message } from "./message.ts";
import type { DirectMessage, MessageRef, Place } from "./place.ts";
import type { Reply } from "./reply.ts";

/** The bot as adapters see it: hear something, get one answer. Never rejects; faults of ours become a kind Reply. */
export type Handle = (incoming: Incoming) => Promise<Reply>;

/** One chat platform. */
export interface Adapter {
  readonly name: string;
  /** Connects and starts hearing. Throws with the cure in its message when the credentials are wrong. */
  start(handle: Handle, registry: Registry): Promise<void>;
  stop(): Promise<void>;
  /**
   * Posts out of the blue. `key` (at most 25 characters) marks the message so that a repeat can be recognised.
   * Throws SendFailure, nothing else. Never retries by itself.
   */
  send(place: Place, message: Message, key: string): Promise<MessageRef>;
  /** Replaces a message posted earlier. Throws SendFailure. */
  change(ref: MessageRef, message: Message): Promise<void>;
  /**
   * Looks in the DM's history for a message that was sent with this key at or after `since` (ISO-8601 UTC).
   * undefined: it is certainly not there. Throws SendFailure when nobody can tell now.
   */
  find(place: DirectMessage, key: string, since: string): Promise<MessageRef | undefined>;
}

export interface SendFailureDetails {
  /** True when the platform may have posted it all the same (time-out, reset, 5xx): look before sending again. */
  readonly maybePosted?: boolean;
  /** The platform asked us to wait this long before the next call; the whole lane pauses. */
  readonly retryAfterMs?: number;
  readonly cause?: unknown;
}

/**
 * Why a message did not go out.
 * - gone: this person cannot be reached (blocked, left, DMs closed). Never retried.
 * - later: the platform or the network is in the way now.
 * - refused: our payload or our rights are wrong. Never retried; somebody must look.
 */
export class SendFailure extends Error {
  readonly kind: "gone" | "later" | "refused";
  readonly maybePosted: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(kind: SendFailure["kind"], message: string, details: SendFailureDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "SendFailure";
    this.kind = kind;
    this.maybePosted = details.maybePosted ?? false;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** What main lends to every adapter. */
export interface AdapterHost {
  readonly log: Log;
  /** The connection's state, for health checks. */
  health(state: "connected" | "reconnecting" | "disconnected"): void;
  /** The adapter cannot go on (bad token, fatal close): the process ends non-zero with this sentence. */
  fatal(reason: string): void;
  /** ISO-8601 UTC, milliseconds. */
  now(): string;
}

/** Log lines carry event names and ids only: never what people typed, company names or tokens. */
export interface Log {
  info(event: string, ids?: LogIds): void;
  warn(event: string, ids?: LogIds): void;
  error(event: string, ids?: LogIds): void;
}

export type LogIds = Readonly<Record<string, string | number | boolean | undefined>>;
