import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type Message,
  type MessageContextMenuCommandInteraction,
} from "discord.js";
import type { MessageShortcut, Registry } from "../../src/chat/command.ts";
import type { ShortcutHeard } from "../../src/chat/incoming.ts";
import { eventOf } from "./hear.ts";
import { messageCommandFaults } from "./registering/command-limits.ts";
import type { DiscordMessageCommand } from "./registering/discord-command.ts";

/**
 * What the menu of a message offers under "Apps": Discord calls it a message command, and its name is what it shows.
 * Throws with every limit of Discord's that the registry breaks.
 */
export function messageCommands({ shortcuts = [] }: Registry): readonly DiscordMessageCommand[] {
  const faults = messageCommandFaults(shortcuts.map(shownName));
  if (faults.length > 0) {
    throw new Error(
      `Discord would refuse the commands of messages, shorten them or offer fewer: ${faults.join("; ")}.`,
    );
  }
  return shortcuts.map((shortcut) => ({
    type: ApplicationCommandType.Message,
    name: shownName(shortcut),
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [
      ApplicationIntegrationType.GuildInstall,
      ApplicationIntegrationType.UserInstall,
    ],
  }));
}

/** A shortcut on a message, whose words come with it even where the bot may not read along; `now` is ISO-8601 UTC. */
export function shortcutHeard(
  interaction: MessageContextMenuCommandInteraction,
  { shortcuts = [] }: Registry,
  now: string,
): ShortcutHeard {
  return {
    ...eventOf(interaction, now),
    kind: "shortcut",
    name: nameOf(interaction.commandName, shortcuts),
    text: wordsOf(interaction.targetMessage),
  };
}

/** What the message says; the words of a forwarded one are in its snapshots. */
function wordsOf({ content, messageSnapshots }: Message): string {
  const forwarded = [...messageSnapshots.values()].map((snapshot) => snapshot.content ?? "");
  return [content, ...forwarded].filter((words) => words !== "").join("\n");
}

/** A name we no longer have is passed on as it is: the bot answers that it is out of date. */
function nameOf(label: string, shortcuts: readonly MessageShortcut[]): string {
  return shortcuts.find((shortcut) => shownName(shortcut) === label)?.name ?? label;
}

const shownName = ({ label, longLabel }: MessageShortcut): string => longLabel ?? label;
