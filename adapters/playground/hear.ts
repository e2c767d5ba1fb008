import { randomUUID } from "node:crypto";
import type { Handle } from "../../src/chat/adapter.ts";
import type { CommandHeard, OpenedHeard, SuggestHeard } from "../../src/chat/incoming.ts";
import type { MessageRef, Place, Speaker } from "../../src/chat/place.ts";
import type { Choice } from "../../src/chat/reply.ts";
import { type Asked, createAnswers } from "./answer.ts";
import {
  type Content,
  type Conversations,
  dmChannel,
  type Entry,
  isVisibleTo,
} from "./conversations.ts";
import type { OpenForms } from "./open-forms.ts";
import type { PlaygroundPerson, Standing } from "./world.ts";

/** A file as it was handed over: everything is in memory already. */
export interface HandedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What was said along with it. */
  readonly text: string;
}

export type Suggesting = Pick<SuggestHeard, "root" | "name" | "field" | "typed" | "options">;

/**
 * What a person does in the playground. Every deed may bring its own event id, so that a second delivery of the same
 * deed can be told; without one it gets a new id. Rejects when the account is unknown.
 */
export interface Ears {
  /**
   * A line: "/…" is a slash command; anything else is heard in the DM only, as on Slack and Discord. `picked` is a
   * command in parts, with what completion stands for; the conversation keeps the line as typed.
   */
  says(standing: Standing, line: string, eventId?: string, picked?: PickedOptions): Promise<void>;
  /** A button or, with a value, a menu of a message this person can see. False: there is no such message. */
  presses(account: string, press: Press, eventId?: string): Promise<boolean>;
  /** Answers the person's open form; fields not named count as empty. False: no form is open. */
  fills(
    account: string,
    values: Readonly<Record<string, string>>,
    eventId?: string,
  ): Promise<boolean>;
  /** A shortcut from the menu of a message this person can see. False: there is no such message. */
  chooses(account: string, chosen: ChosenShortcut, eventId?: string): Promise<boolean>;
  attaches(standing: Standing, file: HandedFile, eventId?: string): Promise<void>;
  opens(account: string, what: OpenedHeard["what"], eventId?: string): Promise<void>;
  suggests(standing: Standing, asked: Suggesting): Promise<readonly Choice[]>;
}

export type PickedOptions = Omit<Extract<CommandHeard["input"], { kind: "options" }>, "kind">;

export interface Press {
  /** The entry's id. */
  readonly message: string;
  /** The button's or menu's id. */
  readonly id: string;
  readonly value?: string;
}

export interface ChosenShortcut {
  /** The entry's id. */
  readonly message: string;
  /** The shortcut's name, as declared. */
  readonly name: string;
}

export interface EarsOptions {
  readonly conversations: Conversations;
  readonly forms: OpenForms;
  readonly people: readonly PlaygroundPerson[];
  readonly channel: string;
  now(): string;
  readonly handle: Handle;
}

/** The playground is one workspace, and one lane. */
export const WORKSPACE = { platform: "playground", workspace: "playground" } as const;

/** Turns what people do into Incoming and puts what the bot answers where it belongs. */
export function createEars(options: EarsOptions): Ears {
  const { conversations, forms, people, channel, handle, now } = options;
  const answers = createAnswers({ conversations, forms, channel, now });

  function speakerOf(account: string): Speaker {
    const person = people.find(({ id }) => id === account);
    if (person === undefined) {
      const known = people.map(({ id }) => id).join(", ");
      throw new Error(`Nobody here is called "${account}". The playground knows: ${known}.`);
    }
    // No locale: the playground cannot know it, and "1/12" is then asked and not guessed.
    return { ...WORKSPACE, account, name: person.name, zoneHint: person.zone };
  }

  function heardFrom(standing: Standing, eventId: string = randomUUID()) {
    const speaker = speakerOf(standing.account);
    return { eventId, speaker, place: placeOf(standing, channel), now: now() };
  }

  /** Where the person stands who acts on a message; undefined when they cannot see it. */
  function seen(account: string, id: string): { entry: Entry; standing: Standing } | undefined {
    const entry = conversations.entry(id);
    if (entry === undefined || !isVisibleTo(entry, account)) return undefined;
    return { entry, standing: { account, where: entry.channel === channel ? "channel" : "dm" } };
  }

  function note(standing: Standing, content: Content, seenBy: string | undefined): void {
    const where = standing.where === "dm" ? dmChannel(standing.account) : channel;
    const from = standing.account;
    conversations.post({ channel: where, seenBy, from, at: now(), content, key: undefined });
  }

  return {
    async says(standing, line, eventId, picked) {
      const heard = heardFrom(standing, eventId);
      const command = readCommand(line);
      const inDm = standing.where === "dm";
      const isPrivate = command !== undefined && !inDm;
      note(standing, { kind: "words", text: line }, isPrivate ? standing.account : undefined);
      const asked: Asked = { standing, origin: undefined };
      if (command !== undefined) {
        const input: CommandHeard["input"] =
          picked === undefined
            ? { kind: "line", line: command.line }
            : { kind: "options", ...picked };
        answers.take(await handle({ ...heard, kind: "command", root: command.root, input }), asked);
      } else if (inDm) {
        answers.take(await handle({ ...heard, kind: "text", text: line }), asked);
      }
    },

    async presses(account, { message, id, value }, eventId) {
      const { entry, standing } = seen(account, message) ?? {};
      if (entry === undefined || standing === undefined) return false;
      const heard = heardFrom(standing, eventId);
      const origin: MessageRef = { ...WORKSPACE, channel: entry.channel, id: entry.id };
      const choice = value === undefined ? {} : { value };
      const reply = await handle({ ...heard, ...choice, kind: "press", id, message: origin });
      answers.take(reply, { standing, origin });
      return true;
    },

    async fills(account, values, eventId) {
      const open = forms.of(account);
      if (open === undefined) return false;
      const heard = heardFrom(open.standing, eventId);
      const all = Object.fromEntries(
        open.form.fields.map(({ name }) => [name, values[name] ?? ""]),
      );
      const reply = await handle({ ...heard, kind: "form", id: open.form.id, values: all });
      // An answer that asks again replaces the form; any other one closes it. A form opened meanwhile stays.
      if (reply.kind !== "ask" && forms.of(account) === open) forms.close(account);
      answers.take(reply, { standing: open.standing, origin: open.origin, typed: all });
      return true;
    },

    async chooses(account, { message, name }, eventId) {
      const { entry, standing } = seen(account, message) ?? {};
      if (entry === undefined || standing === undefined) return false;
      const heard = heardFrom(standing, eventId);
      const reply = await handle({ ...heard, kind: "shortcut", name, text: wordsOf(entry) });
      answers.take(reply, { standing, origin: undefined });
      return true;
    },

    async attaches(standing, { name, bytes, text }, eventId) {
      const heard = heardFrom(standing, eventId);
      note(standing, { kind: "file", name, text }, undefined);
      if (standing.where === "channel") return;
      const read = async () => bytes;
      const sizeBytes = bytes.length;
      const reply = await handle({ ...heard, kind: "file", name, sizeBytes, text, read });
      answers.take(reply, { standing, origin: undefined });
    },

    async opens(account, what, eventId) {
      const standing: Standing = { account, where: "dm" };
      const heard = heardFrom(standing, eventId);
      const reply = await handle({ ...heard, kind: "opened", what });
      answers.take(reply, { standing, origin: undefined });
    },

    async suggests(standing, asked) {
      const reply = await handle({ ...heardFrom(standing), ...asked, kind: "suggest" });
      return reply.kind === "choices" ? reply.choices : [];
    },
  };
}

function placeOf({ account, where }: Standing, channel: string): Place {
  return where === "dm"
    ? { kind: "dm", ...WORKSPACE, account }
    : { kind: "channel", ...WORKSPACE, channel };
}

/** What a person wrote; of the bot's own messages, what a push notification would show. */
function wordsOf({ content }: Entry): string {
  return content.kind === "message" ? content.message.notice : content.text;
}

/** "/interview add Acme" as root and line; undefined for a line that is no slash command. */
function readCommand(line: string): { root: string; line: string } | undefined {
  const match = /^\/(\S+)\s*([\s\S]*)$/u.exec(line.trim());
  return match === null ? undefined : { root: match[1] ?? "", line: match[2] ?? "" };
}
