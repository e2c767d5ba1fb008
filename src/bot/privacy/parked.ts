import type { CommandHeard, Incoming } from "../../chat/incoming.ts";
import type { Block } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";

/** What somebody said before their yes, and what was answered to it after. */
export interface ParkedAnswer {
  readonly said: Incoming;
  readonly reply: Reply;
}

/**
 * One answer for all that waited for the yes: the first line of each and the last one whole. A form cannot open beside
 * others, so a button opens it.
 */
export function answerTogether(answers: readonly ParkedAnswer[]): Reply {
  const last = answers.at(-1);
  if (last !== undefined && answers.length === 1) return last.reply;
  return say({
    notice: "Here is what waited for your answer.",
    blocks: answers.flatMap((one) => [...echo(one.said), ...blocksOf(one.reply, one === last)]),
  });
}

function echo(said: Incoming): readonly Block[] {
  const words = typedWords(said);
  return words === undefined ? [] : [{ kind: "draft", text: words }];
}

function blocksOf(reply: Reply, whole: boolean): readonly Block[] {
  switch (reply.kind) {
    case "say":
    case "change":
      return whole ? reply.message.blocks : reply.message.blocks.slice(0, 1);
    case "ask":
      return [
        { kind: "paragraph", text: text`This one needs a little more before it is saved.` },
        { kind: "buttons", buttons: [{ label: "Open the form", id: reply.reopen }] },
      ];
    default:
      return [];
  }
}

/** What a stranger typed, so that the notice can show it: nothing typed is ever lost. */
export function typedWords(incoming: Incoming): string | undefined {
  switch (incoming.kind) {
    case "command":
      return commandWords(incoming);
    case "text":
    case "shortcut":
      return incoming.text;
    case "form":
      return Object.values(incoming.values).filter(Boolean).join(", ");
    default:
      return undefined;
  }
}

function commandWords({ root, input, files = {} }: CommandHeard): string {
  if (input.kind === "line") return `/${root} ${input.line}`.trim();
  const names = Object.values(files).map(({ name }) => name);
  return `/${root} ${input.name} ${[...Object.values(input.options), ...names].join(", ")}`.trim();
}
