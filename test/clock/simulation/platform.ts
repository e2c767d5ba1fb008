import { type Adapter, SendFailure } from "../../../src/chat/adapter.ts";
import type { Message } from "../../../src/chat/message.ts";
import type { DirectMessage, MessageRef, Place } from "../../../src/chat/place.ts";
import type { VirtualTime } from "../virtual-time.ts";
import type { Random } from "./random.ts";

/** A message that a person can see. */
export interface Post {
  readonly id: string;
  readonly account: string;
  readonly key: string;
  readonly shows: readonly string[];
  readonly atMs: number;
  /** When and what the sending side's clock showed when the request began. */
  readonly call: Call;
}

/** One request to post, whatever became of it. */
export interface Call {
  readonly account: string;
  readonly lane: string;
  readonly key: string;
  readonly shows: readonly string[];
  readonly atMs: number;
  readonly wall: string;
  /** Of the process that sends. */
  readonly life: number;
}

/** A rate limit the platform answered with. */
export interface Pause {
  readonly lane: string;
  readonly fromMs: number;
  readonly untilMs: number;
  readonly life: number;
}

type Outcome =
  | "posted"
  | "too many"
  | "connection refused"
  | "error, not posted"
  | "error, but posted"
  | "answer lost"
  | "lands late";

const TIME_OUT_MS = 10_000;
/** Discord returns the first message when a nonce comes again within a few minutes; Slack knows nothing like it. */
const NONCE_WINDOW_MS = 180_000;

/** A chat platform on a bad day: it limits, fails, loses answers and delivers requests late. */
export class SimPlatform {
  readonly posts: Post[] = [];
  readonly calls: Call[] = [];
  readonly pauses: Pause[] = [];
  readonly blocked = new Map<string, number>();
  /** 0: never fails; 1: half of the requests do. */
  badness = 1;
  /** Requests may land late only while the wall clock is not about to step: nobody could tell then. */
  mayLandLate = true;
  life = 0;
  /** What the next request meets, whatever the chances. */
  forced: Outcome | undefined;
  onCall = (): void => {};
  /** When the last late request so far lands. */
  lateUntilMs = 0;
  readonly #time: VirtualTime;
  readonly #random: Random;

  constructor(time: VirtualTime, random: Random) {
    this.#time = time;
    this.#random = random;
  }

  readonly adapter = (): Pick<Adapter, "send" | "find"> => ({
    send: (place, message, key) => this.#send(dm(place), message, key),
    find: (place, key, since) => this.#find(place, key, since),
  });

  async #send(place: DirectMessage, message: Message, key: string): Promise<MessageRef> {
    const call = this.#note(place, message, key);
    this.onCall();
    const outcome = this.#outcome();
    await this.#time.wait(this.#random.between(20, 300));
    this.#refuseIfBlocked(call);
    switch (outcome) {
      case "posted":
        return refOf(place, this.#post(call));
      case "too many":
        return this.#limit(call);
      case "connection refused":
        throw new SendFailure("later", "connection refused");
      case "error, not posted":
        throw new SendFailure("later", "502", { maybePosted: true });
      case "error, but posted":
        this.#post(call);
        throw new SendFailure("later", "502", { maybePosted: true });
      case "answer lost":
        this.#post(call);
        await this.#time.wait(TIME_OUT_MS);
        throw new SendFailure("later", "timed out", { maybePosted: true });
      case "lands late":
        this.#landLater(call);
        await this.#time.wait(TIME_OUT_MS);
        throw new SendFailure("later", "timed out", { maybePosted: true });
    }
  }

  async #find(place: DirectMessage, key: string, since: string): Promise<MessageRef | undefined> {
    await this.#time.wait(this.#random.between(20, 300));
    if (this.#random.chance(0.1 * this.badness)) throw new SendFailure("later", "timed out");
    if (this.#random.chance(0.1 * this.badness)) {
      throw new SendFailure("later", "429", { retryAfterMs: 60_000 });
    }
    const sinceMs = Date.parse(since);
    const post = this.posts.find(
      (one) => one.account === place.account && one.key === key && one.atMs >= sinceMs,
    );
    return post && refOf(place, post);
  }

  #note(place: DirectMessage, message: Message, key: string): Call {
    const call = {
      account: place.account,
      lane: laneOf(place),
      key,
      shows: message.notice.split(" "),
      atMs: this.#time.nowMs,
      wall: this.#time.wall(),
      life: this.life,
    };
    this.calls.push(call);
    return call;
  }

  #outcome(): Outcome {
    const { forced } = this;
    this.forced = undefined;
    if (forced !== undefined) return forced;
    if (!this.#random.chance(0.5 * this.badness)) return "posted";
    const outcome = this.#random.pick<Outcome>([
      "too many",
      "connection refused",
      "error, not posted",
      "error, but posted",
      "answer lost",
      "lands late",
      "lands late",
    ]);
    return outcome === "lands late" && !this.mayLandLate ? "answer lost" : outcome;
  }

  #landLater(call: Call): void {
    const afterMs = this.#random.between(9_000, 14_500);
    this.lateUntilMs = Math.max(this.lateUntilMs, this.#time.nowMs + afterMs);
    this.#time.setTimer(() => this.#post(call), afterMs);
  }

  #refuseIfBlocked(call: Call): void {
    const blockedAtMs = this.blocked.get(call.account);
    if (blockedAtMs !== undefined && blockedAtMs <= this.#time.nowMs) {
      throw new SendFailure("gone", "DMs closed");
    }
  }

  #limit(call: Call): never {
    const retryAfterMs = this.#random.whole(5, 60) * 1000;
    const fromMs = this.#time.nowMs;
    const { lane, life } = call;
    this.pauses.push({ lane, fromMs, untilMs: fromMs + retryAfterMs, life });
    throw new SendFailure("later", "429", { retryAfterMs });
  }

  #post(call: Call): Post {
    const atMs = this.#time.nowMs;
    if (call.lane.startsWith("discord")) {
      const first = this.posts.find(
        (post) => post.key === call.key && atMs - post.atMs < NONCE_WINDOW_MS,
      );
      if (first !== undefined) return first;
    }
    const { account, key, shows } = call;
    const post = { id: String(this.posts.length + 1), account, key, shows, atMs, call };
    this.posts.push(post);
    return post;
  }
}

function laneOf({ platform, workspace }: DirectMessage): string {
  return `${platform}:${workspace}`;
}

function refOf({ platform, workspace, account }: DirectMessage, post: Post): MessageRef {
  return { platform, workspace, channel: `dm-${account}`, id: post.id };
}

function dm(place: Place): DirectMessage {
  if (place.kind !== "dm") throw new Error("The clock only writes direct messages.");
  return place;
}
