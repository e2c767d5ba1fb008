import {
  type AutocompleteInteraction,
  type BaseInteraction,
  type Client,
  type Message as DiscordMessage,
  Routes,
} from "discord.js";
import type { AdapterHost, Handle } from "../../src/chat/adapter.ts";
import type { Registry } from "../../src/chat/command.ts";
import type { Incoming } from "../../src/chat/incoming.ts";
import type { Message } from "../../src/chat/message.ts";
import { type Reply, say } from "../../src/chat/reply.ts";
import { text } from "../../src/chat/text.ts";
import { type Answerable, answer, defer } from "./answer.ts";
import { askInWords } from "./ask.ts";
import { codeOf, isQuiet } from "./faults.ts";
import { download } from "./files/download.ts";
import { giveWithFile, withFile } from "./files/upload.ts";
import {
  commandHeard,
  fileHeard,
  formHeard,
  isForUs,
  pressHeard,
  suggestHeard,
  textHeard,
} from "./hear.ts";
import { LIMITS, SUGGEST_WITHIN_MS } from "./limits.ts";
import { type CommandIds, shorten } from "./rendering/markdown.ts";
import { shortcutHeard } from "./shortcuts.ts";
import { showMessage } from "./show.ts";

/** What listening needs besides the client. */
export interface Listening {
  readonly handle: Handle;
  readonly registry: Registry;
  readonly host: AdapterHost;
  readonly ids: CommandIds;
  readonly attachmentHosts: readonly string[];
  readonly deferAfterMs: number;
}

/** Answers one interaction; never rejects, because a rejecting listener would end the process. */
export async function onInteraction(interaction: BaseInteraction, on: Listening): Promise<void> {
  if (interaction.isAutocomplete()) return await suggest(interaction, on);
  if (!isAnswerable(interaction)) return;
  try {
    const work = ask(on, incomingOf(interaction, on));
    if (mayDefer(interaction, on.registry) && !(await isDoneWithin(work, on.deferAfterMs))) {
      await defer(interaction);
    }
    await answer(interaction, await work, on.ids, on.host.log);
  } catch (error) {
    const event = isQuiet(error) ? "discord.answer.late" : "discord.answer.failed";
    on.host.log.warn(event, { interaction: interaction.id, code: codeOf(error) });
  }
}

/** Answers words and files that somebody wrote in the bot's DMs; never rejects. */
export async function onMessage(message: DiscordMessage, on: Listening): Promise<void> {
  if (!isForUs(message)) return;
  const workspace = message.client.application.id;
  const now = on.host.now();
  const files = [...message.attachments.values()].map((attachment) =>
    fileHeard(message, attachment, workspace, now, downloadFrom(on)),
  );
  for (const incoming of files.length > 0 ? files : [textHeard(message, workspace, now)]) {
    try {
      await write(message.client, message.channelId, incoming.eventId, await ask(on, incoming), on);
    } catch (error) {
      on.host.log.warn("discord.answer.failed", { message: message.id, code: codeOf(error) });
    }
  }
}

/** Autocomplete takes a list and nothing else, soon and only once: an empty one when anything goes wrong. */
async function suggest(interaction: AutocompleteInteraction, on: Listening): Promise<void> {
  try {
    const work = ask(on, suggestHeard(interaction, on.host.now()));
    const inTime = await isDoneWithin(work, SUGGEST_WITHIN_MS);
    const reply = inTime ? await work : undefined;
    const choices = reply?.kind === "choices" ? reply.choices : [];
    await interaction.respond(
      choices
        .filter(
          ({ label, value }) => label !== "" && value !== "" && value.length <= LIMITS.choiceText,
        )
        .slice(0, LIMITS.choices)
        .map(({ label, value }) => ({ name: shorten(label, LIMITS.choiceText), value })),
    );
  } catch (error) {
    on.host.log.warn("discord.suggest.failed", {
      interaction: interaction.id,
      code: codeOf(error),
    });
  }
}

/** Says a reply in the DM; the event's id as nonce makes a repeated request one message. */
async function write(
  client: Client<true>,
  channel: string,
  nonce: string,
  reply: Reply,
  { ids, host }: Listening,
): Promise<void> {
  const message = messageOf(reply);
  if (message === undefined) return;
  const once = { nonce, enforce_nonce: true, allowed_mentions: { parse: [] } };
  await giveWithFile(
    message,
    host.log,
    () => true,
    (told) => {
      const request = withFile({ ...showMessage(told, ids), ...once }, told);
      return client.rest.post(Routes.channelMessages(channel), request);
    },
  );
}

/** No modal can open without an interaction, and words have no card to change. */
function messageOf(reply: Reply): Message | undefined {
  if (reply.kind === "say" || reply.kind === "change") return reply.message;
  return reply.kind === "ask" ? askInWords(reply.form, reply.reopen) : undefined;
}

/** The handler's reply; a handler that breaks is answered for, kindly and without its error text. */
async function ask({ handle, host }: Listening, incoming: Incoming): Promise<Reply> {
  try {
    return await handle(incoming);
  } catch (error) {
    host.log.error("discord.handle.failed", { event: incoming.eventId, code: codeOf(error) });
    return SORRY;
  }
}

const SORRY = say({
  notice: "Something went wrong on our side.",
  blocks: [{ kind: "paragraph", text: text`That did not work. Please try once more in a minute.` }],
});

function isAnswerable(interaction: BaseInteraction): interaction is Answerable {
  return (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  );
}

function downloadFrom({ attachmentHosts }: Listening) {
  return (url: string): Promise<Uint8Array> => download(url, attachmentHosts);
}

function incomingOf(interaction: Answerable, on: Listening): Incoming {
  const now = on.host.now();
  if (interaction.isMessageContextMenuCommand())
    return shortcutHeard(interaction, on.registry, now);
  if (interaction.isChatInputCommand()) return commandHeard(interaction, now, downloadFrom(on));
  return interaction.isModalSubmit() ? formHeard(interaction, now) : pressHeard(interaction, now);
}

/**
 * A deferred command can never open a form, so only those declared to answer with a message are, and those that carry a
 * file: it is fetched first, and what it holds is shown in a message. A press may: should it ask after all, the question
 * comes in words with a button that opens the form. A shortcut always asks.
 */
function mayDefer(interaction: Answerable, registry: Registry): boolean {
  if (interaction.isMessageContextMenuCommand()) return false;
  if (!interaction.isChatInputCommand()) return true;
  if ((interaction.options.resolved?.attachments?.size ?? 0) > 0) return true;
  const name = interaction.options.getSubcommand(false);
  const command = registry.commands.find(
    (known) => known.root === interaction.commandName && known.name === name,
  );
  return command?.answers === "message";
}

async function isDoneWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, ms, false);
  });
  const done = await Promise.race([work.then(() => true as const), late]);
  clearTimeout(timer);
  return done;
}
