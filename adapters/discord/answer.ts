import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Log } from "../../src/chat/adapter.ts";
import type { Form } from "../../src/chat/form.ts";
import type { Message } from "../../src/chat/message.ts";
import type { Reply } from "../../src/chat/reply.ts";
import { askInWords, showForm } from "./ask.ts";
import { isQuiet } from "./faults.ts";
import { answerFiles, giveWithFile } from "./files/upload.ts";
import { placeOf } from "./hear.ts";
import { keptKeyUrl } from "./post.ts";
import type { CommandIds } from "./rendering/markdown.ts";
import { showMessage } from "./show.ts";

export type Answerable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

/** An interaction that hangs on a message: a button, a menu, or a modal opened from one. */
type OnMessage = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/** Gives a reply to an interaction, whether it was deferred or not. Rejects with what Discord said. */
export async function answer(
  interaction: Answerable,
  reply: Reply,
  ids: CommandIds,
  log: Log,
): Promise<void> {
  switch (reply.kind) {
    case "say":
      return await giveWithFile(reply.message, log, mayBeTheFile, (message) =>
        speak(interaction, message, reply.visible, ids),
      );
    case "change":
      return await giveWithFile(reply.message, log, mayBeTheFile, (message) =>
        change(interaction, message, ids),
      );
    case "ask":
      return await ask(interaction, reply.form, reply.reopen, ids);
    case "choices":
    case "nothing":
      return await hush(interaction);
  }
}

/**
 * Buys time: "thinking…" for a command, nothing visible for a press or a modal on a message. Everywhere but in DMs only
 * the speaker sees it; Discord takes no other flag here.
 */
export async function defer(interaction: Answerable): Promise<void> {
  const source = onMessage(interaction);
  if (source === undefined) await interaction.deferReply(privacy(interaction, "you"));
  else await source.deferUpdate();
}

/** Without an answer there would be silence, so whatever is still open to an answer is tried without the file. */
const mayBeTheFile = (error: unknown): boolean => !isQuiet(error);

/** Says something of its own, beside any message that was pressed. */
async function speak(
  interaction: Answerable,
  message: Message,
  visible: Visible,
  ids: CommandIds,
): Promise<void> {
  const shown = { ...showMessage(message, ids), files: answerFiles(message) };
  const answered = { ...shown, ...privacy(interaction, visible) };
  if (!interaction.deferred) {
    await interaction.reply(answered);
  } else if (onMessage(interaction) !== undefined) {
    await interaction.followUp(answered);
  } else if (visible === "you" || placeOf(interaction).kind === "dm") {
    await interaction.editReply(shown);
  } else {
    // The deferred answer stays private whatever comes, and the first follow-up would take its place: fill it first.
    await interaction.editReply({ content: "Here it is, for everyone:" });
    await interaction.followUp(answered);
  }
}

async function change(interaction: Answerable, message: Message, ids: CommandIds): Promise<void> {
  const source = onMessage(interaction);
  if (source === undefined) return await speak(interaction, message, "you", ids);
  // The key stays findable when a nudge is pressed before its sending was recorded.
  const keyUrl = keptKeyUrl(source.message.embeds[0]?.url);
  // No attachments but the new ones: a file of the message that is replaced goes with it.
  const shown = {
    ...showMessage(message, ids, keyUrl),
    attachments: [],
    files: answerFiles(message),
  };
  if (source.deferred) await source.editReply(shown);
  else await source.update(shown);
}

/** A modal must be the very first response, and never to a modal: else the question is put in words. */
async function ask(
  interaction: Answerable,
  form: Form,
  reopen: string,
  ids: CommandIds,
): Promise<void> {
  if (!interaction.isModalSubmit() && !interaction.deferred) {
    await interaction.showModal(showForm(form));
    return;
  }
  const question = askInWords(form, reopen);
  // The second wrong answer takes the place of the first one's faults instead of piling up.
  const again = onMessage(interaction)?.message.content === question.notice;
  if (again) await change(interaction, question, ids);
  else await speak(interaction, question, "you", ids);
}

/** Discord shows "did not respond" unless even nothing is answered. */
async function hush(interaction: Answerable): Promise<void> {
  const source = onMessage(interaction);
  if (!interaction.deferred) await defer(interaction);
  if (source === undefined) await interaction.deleteReply();
}

type Visible = Extract<Reply, { kind: "say" }>["visible"];

/** Wherever others could read along, only the speaker sees the answer unless it is meant for everyone. */
function privacy(interaction: Answerable, visible: Visible): { flags?: MessageFlags.Ephemeral } {
  const alone = placeOf(interaction).kind === "dm";
  return alone || visible === "everyone" ? {} : { flags: MessageFlags.Ephemeral };
}

function onMessage(interaction: Answerable): OnMessage | undefined {
  if (interaction.isMessageComponent()) return interaction;
  return interaction.isModalSubmit() && interaction.isFromMessage() ? interaction : undefined;
}
