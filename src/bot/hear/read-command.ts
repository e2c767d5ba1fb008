import { type Command, type Field, typedFields } from "../../chat/command.ts";
import type { CommandHeard, HeardFile } from "../../chat/incoming.ts";
import type { Message } from "../../chat/message.ts";
import type { Opportunity } from "../../coach/facts.ts";
import { matchName } from "../../coach/language/match-names.ts";
import { nearestWord } from "../../coach/language/nearest-word.ts";
import type { Context } from "../context.ts";
import type { CommandHandler, GivenArgs } from "../feature.ts";
import { helpMessage, unknownCommand, unknownRootMessage } from "../guide/help.ts";

export type ReadCommand =
  | {
      readonly kind: "run";
      readonly handler: CommandHandler;
      readonly args: GivenArgs;
    }
  | { readonly kind: "help"; readonly message: Message };

/** Finds the command that was meant and its arguments; an unknown word gets help with the nearest match. */
export async function readCommand(
  { root, input, files = {} }: CommandHeard,
  handlers: readonly CommandHandler[],
  context: Context,
): Promise<ReadCommand> {
  const own = handlers.filter(({ declaration }) => declaration.root === root);
  if (own.length === 0) return unknownRoot(root, input, handlers, context);
  const registry = { roots: {}, commands: own.map(({ declaration }) => declaration) };
  const { name, rest } =
    input.kind === "options" ? { name: input.name, rest: "" } : firstWord(input.line);
  if (name === "") return { kind: "help", message: helpMessage(registry, undefined) };
  const handler = own.find(({ declaration }) => declaration.name === name.toLowerCase());
  if (handler === undefined) {
    const nearest = nearestWord(
      name,
      own.map(({ declaration }) => declaration.name),
    );
    return { kind: "help", message: unknownCommand(registry, root, name, rest, nearest) };
  }
  const args =
    input.kind === "options"
      ? { ...nativeArgs(handler.declaration, input.options, files), line: undefined }
      : await readLine(handler.declaration, rest, context);
  return { kind: "run", handler, args };
}

/** A slip before the subcommand, where a platform lets it through: the root that was meant, with all that was typed. */
function unknownRoot(
  typed: string,
  input: CommandHeard["input"],
  handlers: readonly CommandHandler[],
  { registry }: Context,
): ReadCommand {
  const roots = [...new Set(handlers.map(({ declaration }) => declaration.root))];
  const line = input.kind === "line" ? input.line.trim() : input.name;
  return {
    kind: "help",
    message: unknownRootMessage(registry, typed, line, nearestWord(typed, roots)),
  };
}

function firstWord(line: string): { name: string; rest: string } {
  const [, name = "", rest = ""] = /^\s*(\S*)\s*([\s\S]*)$/.exec(line) ?? [];
  return { name, rest: rest.trim() };
}

/** Words where words belong and files where files do, whatever a platform sent; blank words are none. */
function nativeArgs(
  { fields }: Command,
  options: Readonly<Record<string, string>>,
  files: Readonly<Record<string, HeardFile>>,
): GivenArgs {
  const isFile = (name: string): boolean => fields[name]?.kind === "file";
  return Object.fromEntries([
    ...Object.entries(options).filter(([name, value]) => !isFile(name) && value.trim() !== ""),
    ...Object.entries(files).filter(([name]) => isFile(name)),
  ]);
}

/** Splits a typed line over the command's fields in their order; the last field that matches takes what is left. */
async function readLine(
  command: Command,
  line: string,
  context: Context,
): Promise<Record<string, string | undefined>> {
  const args: Record<string, string | undefined> = { line: line === "" ? undefined : line };
  if (command.line === "whole" || line === "") return args;
  let words = line.split(/\s+/);
  for (const [name, field] of typedFields(command)) {
    const taken = await wordsTaken(field, words, context);
    if (taken === 0) continue;
    args[name] = words
      .slice(0, taken)
      .join(" ")
      .replace(/[,;:]$/, "");
    words = words.slice(taken);
  }
  // What no field wanted still reaches the handler, so that it can say which name it does not know.
  if (words.length > 0) args.rest = words.join(" ");
  return args;
}

async function wordsTaken(
  field: Field,
  words: readonly string[],
  context: Context,
): Promise<number> {
  if (words.length === 0) return 0;
  if (field.kind === "opportunity") {
    return companyWords(words, await context.read.opportunities(context.person.id));
  }
  if (field.kind === "choice") return choiceWords(field, words);
  return words.length;
}

/** How many leading words name one of the person's companies: the longest run that matches. */
function companyWords(words: readonly string[], among: readonly Opportunity[]): number {
  const names = among.map(({ id, company }) => ({ id, name: company }));
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    const said = words
      .slice(0, count)
      .join(" ")
      .replace(/[,;:]$/, "");
    if (matchName(said, names).kind !== "none") return count;
  }
  return 0;
}

function choiceWords({ choices = [] }: Field, words: readonly string[]): number {
  for (let count = Math.min(words.length, 3); count > 0; count -= 1) {
    if (choiceMeant(choices, words.slice(0, count).join(" ")) !== undefined) return count;
  }
  return 0;
}

/** The choice somebody meant by its value or label; case, blanks and dashes do not matter. */
function choiceMeant(
  choices: readonly { readonly label: string; readonly value: string }[],
  said: string,
): string | undefined {
  const plain = (words: string): string =>
    words
      .toLowerCase()
      .replace(/[\s_-]+/g, " ")
      .trim();
  return choices.find(({ label, value }) => [plain(label), plain(value)].includes(plain(said)))
    ?.value;
}
