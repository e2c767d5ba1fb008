import {
  type Command,
  completes,
  type Field,
  type Registry,
  usage,
} from "../../../src/chat/command.ts";
import type { Choice } from "../../../src/chat/reply.ts";
import type { Suggesting } from "../hear.ts";

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
  /** What the text stands for, where that differs: a row id for a company's name. */
  readonly value?: string;
}

/** Asks the bot what could stand in a field. */
export type Suggest = (asked: Suggesting) => Promise<readonly Choice[]>;

/** Text that completion put in, and what it stands for. */
export interface Pick {
  readonly text: string;
  readonly value: string;
  /** Where the text begins in the line. */
  readonly at: number;
}

const NOTHING: Completion = { hint: undefined, options: [] };

/** Completes a line that is being typed: the root, the subcommand, then its fields from local data and examples. */
export async function complete(
  line: string,
  picks: readonly Pick[],
  registry: Registry,
  suggest: Suggest,
): Promise<Completion> {
  const match = /^\/(\S*)(?:\s+(\S*)(?:\s+([\s\S]*))?)?$/u.exec(meantBy(line, picks));
  if (match === null) return NOTHING;
  const [, root = "", name, rest] = match;
  if (name === undefined && !/\s$/u.test(line)) return completeRoot(root, registry);
  const ofRoot = registry.commands.filter((command) => command.root === root);
  const command = ofRoot.find((candidate) => candidate.name === name);
  if (rest === undefined || command === undefined) return completeName(name ?? "", ofRoot);
  return completeField(command, rest, suggest);
}

/** The line with what its picks stand for; picks that were typed over since are left out. */
export function meantBy(line: string, picks: readonly Pick[]): string {
  const untouched = picks.filter(({ text, at }) => line.startsWith(text, at));
  return untouched
    .toSorted((one, other) => other.at - one.at)
    .reduce(
      (meant, { text, value, at }) => meant.slice(0, at) + value + meant.slice(at + text.length),
      line,
    );
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
  rest: string,
  suggest: Suggest,
): Promise<Completion> {
  const examples = rest === "" ? examplesOf(command) : [];
  const entries = Object.entries(command.fields);
  if (command.line === "whole" || entries.length === 0) {
    const [, field] = entries[0] ?? [];
    return { hint: field?.summary ?? command.summary, options: examples };
  }
  const words = rest.split(/\s+/u);
  const typed = words.at(-1) ?? "";
  const [name, field] = entries[Math.min(words.length, entries.length) - 1] ?? entries[0] ?? [];
  if (name === undefined || field === undefined)
    return { hint: command.summary, options: examples };
  const hint = `${name}: ${field.summary}${field.required === true ? "" : " (optional)"}`;
  const before = entries.slice(0, words.length - 1).map(([key], at) => [key, words[at] ?? ""]);
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

/** A value of one word may stand in the line under its label; one of several words is typed as it is. */
function choiceOption({ label, value }: Choice, field: string, typed: string): CompletionOption {
  const isWord = !/\s/u.test(value);
  const made = option(label, field, isWord && label !== value ? label : value, typed.length);
  return made.text === value ? made : { ...made, value };
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
