/**
 * Discord's numbers, as its API documentation of August 2026 states them (developers.discord.com/docs). Lengths count
 * UTF-16 units: never less than what Discord counts.
 */
export const LIMITS = {
  content: 2000,
  nonce: 25,
  embeds: 10,
  embedDescription: 4096,
  /** All texts of all embeds of one message together. */
  embedsInAll: 6000,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  linkUrl: 512,
  menuOptions: 25,
  menuOptionText: 100,
  menuPlaceholder: 150,
  modalTitle: 45,
  modalFields: 5,
  modalLabel: 45,
  modalDescription: 100,
  textInputValue: 4000,
  radioOptions: 10,
  choices: 25,
  choiceText: 100,
  /** Subcommands of a command, options of a subcommand, choices of an option. */
  perLevel: 25,
  commandDescription: 100,
  /** Commands in the menu of a message. */
  messageCommands: 15,
  messageCommandName: 32,
  /** Names, descriptions and values of one command together (4000 is the figure of old pages). */
  wholeCommand: 8000,
} as const;

/** Discord voids an interaction that got no answer within 3 s; half of it is left for the network. */
export const DEFER_AFTER_MS = 1500;

/** Autocomplete cannot be deferred: an empty list goes out before the 3 s are over. */
export const SUGGEST_WITHIN_MS = 2500;

/** One attempt to post: after this it counts as "may have been posted". */
export const SEND_TIMEOUT_MS = 10_000;

/** What we are willing to download from a message: far above any invite or list, and Discord's own upload limit. */
export const ATTACHMENT_MAX_BYTES = 10 * 1024 * 1024;

/** What we upload with a message: chat/message.ts promises no more, and Discord takes 10 MiB. */
export const UPLOAD_MAX_BYTES = 1024 * 1024;

/** Where Discord keeps uploads. */
export const ATTACHMENT_HOSTS: readonly string[] = ["cdn.discordapp.com", "media.discordapp.net"];

/** Milliseconds of Unix time at which Discord's snowflake ids start: 2015-01-01T00:00:00Z. */
export const SNOWFLAKE_EPOCH_MS = 1_420_070_400_000;

/** Command and option names: Discord's pattern, and lower case where a letter has one. */
export const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
