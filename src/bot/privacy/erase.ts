import { packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { code, strong, text } from "../../chat/text.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import { type FormHandler, handleCommand, type PressHandler } from "../feature.ts";

/** What has to be typed: long enough not to happen by accident. */
const WORD = "erase";

export const eraseCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "erase",
    summary: "Delete everything I know about you, for good",
    fields: {},
    examples: ["erase"],
    answers: "form",
    line: "whole",
  }),
  ({ line }, context) =>
    line?.trim().toLowerCase() === WORD ? erase(context) : askErase(context, "", undefined),
);

export const pressErase: PressHandler = (_, context) => askErase(context, "", undefined);

export const submitErase: FormHandler = (_, { word = "" }, context) =>
  word.trim().toLowerCase() === WORD
    ? erase(context)
    : askErase(context, word, `Nothing was deleted. Type ${WORD} to confirm, or close this form.`);

/** Asks for the typed confirmation; nothing is deleted before it. */
export function askErase(
  context: Context,
  value: string,
  fault: string | undefined,
): Promise<Reply> {
  return ask(context, {
    id: packId("erase"),
    title: "Delete everything",
    submit: "Delete for good",
    fields: [
      {
        name: "word",
        label: `Type ${WORD} to delete all you told me`,
        hint: "Interviews, people, notes and reminders. It cannot be undone.",
        kind: "line",
        required: true,
        maxLength: 20,
        value,
        ...(fault === undefined ? {} : { fault }),
      },
    ],
  });
}

/** Deletes every row in one transaction, then wipes the freed pages, and says what was deleted. */
async function erase(context: Context): Promise<Reply> {
  const counts = await context.change((tx) => tx.erasePerson(context.person.id));
  await context.scrub();
  const rows = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([table, count]) => ({ label: table, value: text`${count}` }));
  return say({
    notice: "Everything is deleted.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${strong("Everything is deleted")}, reminders included. This is your receipt, from ${context.now.slice(0, 16).replace("T", " ")} UTC:`,
      },
      { kind: "facts", rows },
      {
        kind: "note",
        text: text`Messages already in this conversation stay until you delete them here. Backups made by whoever runs this bot may hold older copies. To me you are a stranger now: your next ${code("/interview add")} is answered with the first notice, and nothing is stored before your yes.`,
      },
    ],
  });
}
