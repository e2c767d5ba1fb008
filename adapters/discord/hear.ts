import {
  ApplicationCommandOptionType,
  type Attachment,
  type AutocompleteInteraction,
  type BaseInteraction,
  type ChatInputCommandInteraction,
  type CommandInteractionOption,
  InteractionContextType,
  type Message,
  type MessageComponentInteraction,
  MessageType,
  type ModalSubmitInteraction,
  type User,
} from "discord.js";
import type {
  CommandHeard,
  FileHeard,
  FormHeard,
  HeardFile,
  PressHeard,
  SuggestHeard,
  TextHeard,
} from "../../src/chat/incoming.ts";
import { directMessage, type MessageRef, type Place, type Speaker } from "../../src/chat/place.ts";
import { answersOf } from "./ask.ts";

export const PLATFORM = "discord";

/** Fetches an upload by its address. */
type Download = (url: string) => Promise<Uint8Array>;

/** A slash command with its native options and the files that hang on it; `now` is ISO-8601 UTC. */
export function commandHeard(
  interaction: ChatInputCommandInteraction,
  now: string,
  download: Download,
): CommandHeard {
  const { data } = interaction.options;
  const { name, options } = subcommandOf(data);
  const files = filesOf(data, download);
  return {
    ...eventOf(interaction, now),
    kind: "command",
    root: interaction.commandName,
    input: { kind: "options", name, options },
    ...(files.length === 0 ? {} : { files: Object.fromEntries(files) }),
  };
}

/** Somebody is typing in a field that completes; `now` is ISO-8601 UTC. */
export function suggestHeard(interaction: AutocompleteInteraction, now: string): SuggestHeard {
  const focused = interaction.options.getFocused(true);
  const { name, options } = subcommandOf(interaction.options.data);
  return {
    ...eventOf(interaction, now),
    kind: "suggest",
    root: interaction.commandName,
    name,
    field: focused.name,
    typed: focused.value,
    options,
  };
}

/** A button or a menu, of which the first chosen option counts; `now` is ISO-8601 UTC. */
export function pressHeard(interaction: MessageComponentInteraction, now: string): PressHeard {
  const value = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return {
    ...eventOf(interaction, now),
    kind: "press",
    id: interaction.customId,
    ...(value === undefined ? {} : { value }),
    message: messageRef(
      interaction.applicationId,
      interaction.message.channelId,
      interaction.message.id,
    ),
  };
}

/** A modal that was sent; `now` is ISO-8601 UTC. */
export function formHeard(interaction: ModalSubmitInteraction, now: string): FormHeard {
  return {
    ...eventOf(interaction, now),
    kind: "form",
    id: interaction.customId,
    values: answersOf(interaction.fields),
  };
}

/** True for what a person wrote in the bot's DMs: not our own words, not another bot's, no system message. */
export function isForUs(message: Message): boolean {
  const written = message.type === MessageType.Default || message.type === MessageType.Reply;
  return written && !message.author.bot && message.webhookId === null && message.guildId === null;
}

/** Words in a DM; `now` is ISO-8601 UTC. */
export function textHeard(message: Message, workspace: string, now: string): TextHeard {
  const repliesTo = message.reference;
  return {
    ...spokenBy(message, workspace, now),
    eventId: message.id,
    kind: "text",
    text: message.content,
    ...(repliesTo?.messageId === undefined
      ? {}
      : { repliesTo: messageRef(workspace, repliesTo.channelId, repliesTo.messageId) }),
  };
}

/** One file in a DM, its content fetched only when somebody reads it; `now` is ISO-8601 UTC. */
export function fileHeard(
  message: Message,
  attachment: Attachment,
  workspace: string,
  now: string,
  download: Download,
): FileHeard {
  return {
    ...spokenBy(message, workspace, now),
    eventId: attachment.id,
    kind: "file",
    ...heardFile(attachment, download),
    text: message.content,
  };
}

/** Points at a Discord message. */
export function messageRef(workspace: string, channel: string, id: string): MessageRef {
  return { platform: PLATFORM, workspace, channel, id };
}

/**
 * Where an interaction happens: the bot's own DMs, or a channel (servers, group DMs, other people's DMs). In a server
 * that has not invited the bot, the channel may be unknown: what matters is that others could read along.
 */
export function placeOf(interaction: BaseInteraction): Place {
  const { applicationId, channelId, guildId, user } = interaction;
  const isShared =
    guildId !== null || interaction.context === InteractionContextType.PrivateChannel;
  if (!isShared) return directMessage(speakerOf(user, applicationId));
  const channel = channelId ?? guildId ?? interaction.id;
  return { kind: "channel", platform: PLATFORM, workspace: applicationId, channel };
}

/** Who did what, where and when. */
export function eventOf(interaction: BaseInteraction, now: string) {
  const speaker = speakerOf(interaction.user, interaction.applicationId);
  return {
    eventId: interaction.id,
    speaker: { ...speaker, localeHint: interaction.locale },
    place: placeOf(interaction),
    now,
  };
}

/** A plain DM tells no locale and no zone. */
function spokenBy(message: Message, workspace: string, now: string) {
  const speaker = speakerOf(message.author, workspace);
  return { speaker, place: directMessage(speaker), now };
}

function speakerOf(user: User, workspace: string): Speaker {
  return {
    platform: PLATFORM,
    workspace,
    account: user.id,
    name: user.globalName ?? user.username,
  };
}

function subcommandOf(data: readonly CommandInteractionOption[]) {
  const [subcommand] = data;
  const options = (subcommand?.options ?? []).flatMap(({ name, type, value }) =>
    // The value of a file is only its id.
    value === undefined || type === ApplicationCommandOptionType.Attachment
      ? []
      : [[name, String(value)] as const],
  );
  return { name: subcommand?.name ?? "", options: Object.fromEntries(options) };
}

function filesOf([subcommand]: readonly CommandInteractionOption[], download: Download) {
  return (subcommand?.options ?? []).flatMap(({ name, attachment }) =>
    attachment == null ? [] : [[name, heardFile(attachment, download)] as const],
  );
}

/** Its content is fetched only when somebody reads it. */
function heardFile({ name, size, url }: Attachment, download: Download): HeardFile {
  return { name, sizeBytes: size, read: () => download(url) };
}
