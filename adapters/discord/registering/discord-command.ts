import type {
  APIApplicationCommandStringOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";

/** A command as Discord is told about it: every one of ours is a subcommand, every option a string. */
export type DiscordCommand = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, "options"> & {
  readonly options: readonly DiscordSubcommand[];
};

export type DiscordSubcommand = Omit<APIApplicationCommandSubcommandOption, "options"> & {
  readonly options: readonly APIApplicationCommandStringOption[];
};
