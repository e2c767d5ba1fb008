import type { Message } from "../../src/chat/message.ts";
import type { MessageRef } from "../../src/chat/place.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { type Conversations, dmChannel } from "./conversations.ts";
import { keepTyped, type OpenForms } from "./open-forms.ts";
import type { Standing } from "./world.ts";

/** What the bot was asked: by whom and where, from which message, and with which words in a form. */
export interface Asked {
  readonly standing: Standing;
  readonly origin: MessageRef | undefined;
  readonly typed?: Readonly<Record<string, string>>;
}

export interface AnswersOptions {
  readonly conversations: Conversations;
  readonly forms: OpenForms;
  readonly channel: string;
  now(): string;
}

/** Puts replies where they belong: into the DM, the channel, before one pair of eyes, or onto the screen as a form. */
export function createAnswers(options: AnswersOptions): { take(reply: Reply, asked: Asked): void } {
  const { conversations, forms, channel, now } = options;

  function post(message: Message, { account, where }: Standing, visible: "you" | "everyone"): void {
    conversations.post({
      channel: where === "dm" ? dmChannel(account) : channel,
      seenBy: where === "channel" && visible === "you" ? account : undefined,
      from: undefined,
      at: now(),
      content: { kind: "message", message },
      key: undefined,
    });
  }

  return {
    take(reply, { standing, origin, typed = {} }) {
      switch (reply.kind) {
        case "say":
          return post(reply.message, standing, reply.visible);
        case "ask":
          return forms.open({ form: keepTyped(reply.form, typed), standing, origin });
        case "change": {
          const changed = origin && conversations.change(origin.id, reply.message);
          return changed === undefined ? post(reply.message, standing, "you") : undefined;
        }
        case "choices":
        case "nothing":
          return;
      }
    },
  };
}
