import type {
  APIApplicationCommandAttachmentOption,
  APIApplicationCommandStringOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";

/** A command as Discord is told about it: every one of ours is a subcommand, every option a string or a file. */
export type DiscordCommand = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, "options"> & {
  readonly options: readonly DiscordSubcommand[];
};

export type DiscordSubcommand = Omit<APIApplicationCommandSubcommandOption, "options"> & {
  readonly options: readonly DiscordOption[];
};

export type DiscordOption =
  | APIApplicationCommandStringOption
  | APIApplicationCommandAttachmentOption;

/** A command in the menu of a message: a name, and no options. */
export type DiscordMessageCommand = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** Everything Discord is told about in one list. */
export type AppCommand = DiscordCommand | DiscordMessageCommand;
