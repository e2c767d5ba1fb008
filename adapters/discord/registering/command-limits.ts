import type { APIApplicationCommandOptionChoice } from "discord.js";
import { LIMITS, NAME_PATTERN } from "../limits.ts";
import type { DiscordCommand, DiscordSubcommand } from "./discord-command.ts";

/** Everything about these commands that Discord would refuse, one phrase each; its builders catch only part of it. */
export function commandFaults(commands: readonly DiscordCommand[]): readonly string[] {
  return commands.flatMap((command) => {
    const path = `/${command.name}`;
    const size = sizeOf(command);
    return [
      ...namingFaults(path, command),
      ...levelFaults(path, "commands", command.options),
      ...command.options.flatMap((sub) => subcommandFaults(`${path} ${sub.name}`, sub)),
      ...when(
        size > LIMITS.wholeCommand,
        `${path} has ${size} of ${LIMITS.wholeCommand} characters`,
      ),
    ];
  });
}

/** The same for commands in the menu of a message, which are a name alone: blanks and capitals are fine there. */
export function messageCommandFaults(names: readonly string[]): readonly string[] {
  return [
    ...when(
      names.length > LIMITS.messageCommands,
      `there are ${names.length} of ${LIMITS.messageCommands}`,
    ),
    ...when(new Set(names).size < names.length, "two have the same name"),
    ...names.flatMap((name) =>
      when(
        name.trim() !== name || name.length < 1 || name.length > LIMITS.messageCommandName,
        `"${name}" needs 1 to ${LIMITS.messageCommandName} characters and no blank at its ends`,
      ),
    ),
  ];
}

/** Characters of names, descriptions and values in one command, as Discord counts them against 8000. */
export function sizeOf(command: DiscordCommand): number {
  const options = command.options.flatMap((sub) => [sub, ...sub.options]);
  const choices = command.options
    .flatMap((sub) => sub.options)
    .flatMap((option) => ("choices" in option ? (option.choices ?? []) : []));
  const words = [
    ...[command, ...options].flatMap(({ name, description }) => [name, description]),
    ...choices.flatMap(({ name, value }) => [name, String(value)]),
  ];
  return words.reduce((sum, { length }) => sum + length, 0);
}

function subcommandFaults(path: string, sub: DiscordSubcommand): readonly string[] {
  const options = sub.options;
  return [
    ...namingFaults(path, sub),
    ...levelFaults(path, "fields", options),
    ...options.flatMap((option) => [
      ...namingFaults(`${path} ${option.name}`, option),
      ...("choices" in option ? choiceFaults(`${path} ${option.name}`, option.choices ?? []) : []),
    ]),
  ];
}

function namingFaults(
  path: string,
  named: { name: string; description: string },
): readonly string[] {
  const { name, description } = named;
  return [
    ...when(
      !NAME_PATTERN.test(name) || name !== name.toLowerCase(),
      `${path} needs a lower-case name of 1 to 32 letters, digits or dashes`,
    ),
    ...when(
      description.length < 1 || description.length > LIMITS.commandDescription,
      `${path} needs a summary of 1 to ${LIMITS.commandDescription} characters`,
    ),
  ];
}

function levelFaults(path: string, what: string, named: readonly { name: string }[]) {
  const names = named.map(({ name }) => name);
  return [
    ...when(
      names.length > LIMITS.perLevel,
      `${path} has ${names.length} of ${LIMITS.perLevel} ${what}`,
    ),
    ...when(new Set(names).size < names.length, `${path} has two ${what} of the same name`),
  ];
}

function choiceFaults(
  path: string,
  choices: readonly APIApplicationCommandOptionChoice<string>[],
): readonly string[] {
  const fits = (words: string) => words.length >= 1 && words.length <= LIMITS.choiceText;
  return [
    ...when(
      choices.length > LIMITS.perLevel,
      `${path} has ${choices.length} of ${LIMITS.perLevel} choices`,
    ),
    ...when(
      choices.some(({ name, value }) => !fits(name) || !fits(value)),
      `${path} has a choice that is empty or over ${LIMITS.choiceText} characters`,
    ),
  ];
}

function when(broken: boolean, fault: string): readonly string[] {
  return broken ? [fault] : [];
}
