import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js";
import { type Command, completes, type Field, type Registry } from "../../src/chat/command.ts";
import { commandFaults } from "./registering/command-limits.ts";
import type {
  DiscordCommand,
  DiscordOption,
  DiscordSubcommand,
} from "./registering/discord-command.ts";

/**
 * What Discord is told about our commands: one per root, each command of ours a subcommand with native options, usable in
 * servers, in the bot's DMs and, installed by a person, everywhere.
 * Throws with every limit of Discord's that the registry breaks.
 */
export function discordCommands(registry: Registry): readonly DiscordCommand[] {
  const commands = Object.entries(registry.roots).map(
    ([root, description]): DiscordCommand => ({
      type: ApplicationCommandType.ChatInput,
      name: root,
      description,
      contexts: [
        InteractionContextType.Guild,
        InteractionContextType.BotDM,
        InteractionContextType.PrivateChannel,
      ],
      integration_types: [
        ApplicationIntegrationType.GuildInstall,
        ApplicationIntegrationType.UserInstall,
      ],
      options: registry.commands.filter((command) => command.root === root).map(subcommand),
    }),
  );
  const faults = commandFaults(commands);
  if (faults.length > 0) {
    throw new Error(
      `Discord would refuse the commands, shorten or rename them: ${faults.join("; ")}.`,
    );
  }
  return commands;
}

function subcommand(command: Command): DiscordSubcommand {
  const fields = Object.entries(command.fields);
  const required = fields.filter(([, field]) => field.required === true);
  const optional = fields.filter(([, field]) => field.required !== true);
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: command.name,
    description: command.summary,
    // Discord wants the required ones first.
    options: [...required, ...optional].map(([name, field]) => option(name, field)),
  };
}

function option(name: string, field: Field): DiscordOption {
  if (field.kind === "file") return fileOption(name, field);
  const shared = {
    type: ApplicationCommandOptionType.String,
    name,
    description: field.summary,
    required: field.required === true,
  } as const;
  if (completes(field)) return { ...shared, autocomplete: true };
  if (field.choices === undefined) return shared;
  return { ...shared, choices: field.choices.map(({ label, value }) => ({ name: label, value })) };
}

function fileOption(name: string, { summary, endings }: Field): DiscordOption {
  return {
    type: ApplicationCommandOptionType.Attachment,
    name,
    description: summary,
    required: false,
    ...(endings === undefined ? {} : { file_types: [...endings] }),
  };
}
