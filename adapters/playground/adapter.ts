import {
  type Adapter,
  type AdapterHost,
  type Handle,
  SendFailure,
} from "../../src/chat/adapter.ts";
import type { Registry } from "../../src/chat/command.ts";
import type { Incoming } from "../../src/chat/incoming.ts";
import type { Message } from "../../src/chat/message.ts";
import type { DirectMessage, MessageRef, Place } from "../../src/chat/place.ts";
import { type Reply, say } from "../../src/chat/reply.ts";
import { text } from "../../src/chat/text.ts";
import { Conversations, dmChannel, type Entry } from "./conversations.ts";
import { createEars, type Ears, WORKSPACE } from "./hear.ts";
import { OpenForms } from "./open-forms.ts";
import type { PlaygroundPerson, PlaygroundWorld } from "./world.ts";

export interface PlaygroundOptions {
  readonly host: AdapterHost;
  readonly world: PlaygroundWorld;
  readonly people: readonly PlaygroundPerson[];
  /** The name of the one club channel, without "#". */
  readonly channel: string;
}

/** A chat platform inside this process. The page and the terminal are two faces of it. */
export interface PlaygroundAdapter extends Adapter {
  readonly people: readonly PlaygroundPerson[];
  readonly channel: string;
  readonly conversations: Conversations;
  readonly forms: OpenForms;
  /** What people do: it becomes Incoming, and the answer lands in the conversations. */
  readonly ears: Ears;
  /** What can be typed; empty before start. */
  registry(): Registry;
  /** The next send or change fails like this; `posted` says that the message arrives all the same (a lost answer). */
  failNext(failure: SendFailure, posted?: boolean): void;
}

const NOT_RUNNING = sentence("The bot is not running now. Start it, then try again.");
const BROKEN = sentence(
  "Something went wrong on our side, and nothing was changed. Try again in a minute.",
);
const NOTHING_TO_TYPE: Registry = { roots: {}, commands: [] };

/** Builds the playground's platform; it hears and says nothing before start. */
export function createPlaygroundAdapter(options: PlaygroundOptions): PlaygroundAdapter {
  const { host, world, people, channel } = options;
  const conversations = new Conversations();
  const forms = new OpenForms();
  let handle: Handle | undefined;
  let registry = NOTHING_TO_TYPE;
  let nextFailure: { failure: SendFailure; posted: boolean } | undefined;

  const ears = createEars({
    conversations,
    forms,
    people,
    channel,
    now: () => world.now(),
    handle: answer,
  });

  /** The bot's answer; a sentence of ours where there is none, because silence is the worst answer. */
  async function answer(incoming: Incoming): Promise<Reply> {
    if (handle === undefined) return say(NOT_RUNNING);
    try {
      return await handle(incoming);
    } catch {
      host.log.error("playground.handle-failed", { eventId: incoming.eventId });
      return say(BROKEN);
    }
  }

  /** Runs what reaches the platform, or fails the way that was ordered. */
  function deliver<T>(reach: () => T): T {
    const ordered = nextFailure;
    nextFailure = undefined;
    if (ordered === undefined) return reach();
    if (ordered.posted) reach();
    throw ordered.failure;
  }

  function channelOf(place: Place): string {
    if (place.kind === "channel") {
      if (place.channel === channel) return channel;
      throw new SendFailure("refused", `There is no channel #${place.channel}, only #${channel}.`);
    }
    if (people.some(({ id }) => id === place.account)) return dmChannel(place.account);
    throw new SendFailure("gone", "Nobody in the playground has this account.");
  }

  /** The same key is posted once, as Discord does with an enforced nonce. */
  function postOnce(place: Place, message: Message, key: string): Entry {
    const target = channelOf(place);
    const earlier = conversations
      .entries()
      .find((entry) => entry.key === key && entry.channel === target);
    if (earlier !== undefined) return earlier;
    const content = { kind: "message", message } as const;
    const at = world.now();
    return conversations.post({
      channel: target,
      seenBy: undefined,
      from: undefined,
      at,
      content,
      key,
    });
  }

  function changeEntry(ref: MessageRef, message: Message): void {
    if (conversations.change(ref.id, message) !== undefined) return;
    throw new SendFailure(
      "refused",
      "This message is not on the page any more: the playground forgets its conversations when it stops.",
    );
  }

  return {
    name: WORKSPACE.platform,
    people,
    channel,
    conversations,
    forms,
    ears,
    registry: () => registry,
    failNext(failure, posted = false) {
      nextFailure = { failure, posted };
    },
    async start(theHandle, theRegistry) {
      handle = theHandle;
      registry = theRegistry;
      host.health("connected");
      host.log.info("playground.started", { people: people.length });
    },
    async stop() {
      handle = undefined;
      host.health("disconnected");
    },
    async send(place, message, key) {
      return refTo(deliver(() => postOnce(place, message, key)));
    },
    async change(ref, message) {
      deliver(() => changeEntry(ref, message));
    },
    async find(place: DirectMessage, key, since) {
      const wanted = dmChannel(place.account);
      const found = conversations
        .entries()
        .find((entry) => entry.key === key && entry.channel === wanted && entry.at >= since);
      return found === undefined ? undefined : refTo(found);
    },
  };
}

function sentence(words: string): Message {
  return { notice: words, blocks: [{ kind: "paragraph", text: text`${words}` }] };
}

function refTo({ channel, id }: Entry): MessageRef {
  return { ...WORKSPACE, channel, id };
}
