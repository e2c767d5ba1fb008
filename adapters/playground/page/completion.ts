import {
  type Command,
  completes,
  type Field,
  type Registry,
  typedFields,
  usage,
} from "../../../src/chat/command.ts";
import type { Choice } from "../../../src/chat/reply.ts";
import type { Suggesting } from "../hear.ts";
import { type Pick, readTyped, type Word } from "./picks.ts";

/** What could be typed next. */
export interface Completion {
  /** Which part of the command is being typed, in words; undefined when the line is no command. */
  readonly hint: string | undefined;
  readonly options: readonly CompletionOption[];
}

export interface CompletionOption {
  readonly label: string;
  readonly detail: string;
  /** Takes the place of the last `replaces` characters of the line. */
  readonly text: string;
  readonly replaces: number;
  /** What the text stands for. */
  readonly value?: string;
}

/** Asks the bot what could stand in a field. */
export type Suggest = (asked: Suggesting) => Promise<readonly Choice[]>;

const NOTHING: Completion = { hint: undefined, options: [] };

/** Completes a line that is being typed: the root, the subcommand, then its fields from local data and examples. */
export async function complete(
  line: string,
  picks: readonly Pick[],
  registry: Registry,
  suggest: Suggest,
): Promise<Completion> {
  const typed = readTyped(line, picks);
  if (typed === undefined) return NOTHING;
  const { root, name, words } = typed;
  if (name === undefined) return completeRoot(root, registry);
  const ofRoot = registry.commands.filter((command) => command.root === root);
  const command = ofRoot.find((candidate) => candidate.name === name);
  if (words === undefined || command === undefined) return completeName(name, ofRoot);
  return completeField(command, words, suggest);
}

function completeRoot(typed: string, { roots }: Registry): Completion {
  const options = Object.entries(roots)
    .filter(([root]) => root.startsWith(typed.toLowerCase()))
    .map(([root, detail]) => option(`/${root}`, detail, `/${root} `, typed.length + 1));
  return { hint: "Choose a command", options };
}

function completeName(typed: string, commands: readonly Command[]): Completion {
  const options = commands
    .filter(({ name }) => name.startsWith(typed.toLowerCase()))
    .map((command) => option(usage(command), command.summary, `${command.name} `, typed.length));
  const hint = options.length > 0 ? "What would you like to do?" : `There is no "${typed}" here.`;
  return { hint, options };
}

async function completeField(
  command: Command,
  words: readonly Word[],
  suggest: Suggest,
): Promise<Completion> {
  const typed = words.at(-1)?.value ?? "";
  const examples = words.length === 1 && typed === "" ? examplesOf(command) : [];
  const entries = typedFields(command);
  const at = Math.min(words.length, entries.length) - 1;
  const [name, field] = entries[command.line === "whole" ? 0 : at] ?? [];
  if (name === undefined || field === undefined) {
    return { hint: command.summary, options: examples };
  }
  if (command.line === "whole") return { hint: field.summary, options: examples };
  const hint = `${name}: ${field.summary}${field.required === true ? "" : " (optional)"}`;
  const before = entries.slice(0, at).map(([key], index) => [key, words[index]?.value ?? ""]);
  const asked = { root: command.root, name: command.name, field: name, typed };
  const choices = completes(field)
    ? await suggest({ ...asked, options: Object.fromEntries(before) })
    : choicesOf(field, typed);
  const options = choices.map((choice) => choiceOption(choice, name, typed));
  return { hint, options: [...options, ...examples] };
}

function choicesOf(field: Field, typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  return (field.choices ?? []).filter(
    ({ label, value }) =>
      value.toLowerCase().startsWith(wanted) || label.toLowerCase().startsWith(wanted),
  );
}

/** The line shows the label; the bot gets the value. */
function choiceOption({ label, value }: Choice, field: string, typed: string): CompletionOption {
  return { ...option(label, field, `${label} `, typed.length), value };
}

function examplesOf(command: Command): readonly CompletionOption[] {
  return command.examples
    .map((example) => example.slice(command.name.length).trim())
    .filter((example) => example !== "")
    .map((example) => option(example, "example", example, 0));
}

function option(label: string, detail: string, text: string, replaces: number): CompletionOption {
  return { label, detail, text, replaces };
}
