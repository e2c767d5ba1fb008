import { type Registry, typedFields } from "../../../src/chat/command.ts";

/** Text that completion put into a line, and what it stands for: a row id for a company's name. */
export interface Pick {
  readonly text: string;
  readonly value: string;
  /** Where the text begins in the line. */
  readonly at: number;
}

/** A line that begins with a command, in its parts. */
export interface TypedCommand {
  readonly root: string;
  /** undefined while the root is being typed. */
  readonly name: string | undefined;
  /** undefined while the name is being typed. A pick is one word, whatever spaces its text has. */
  readonly words: readonly Word[] | undefined;
}

export interface Word {
  /** What the word stands for. */
  readonly value: string;
  readonly isPick: boolean;
}

/** Takes a typed line apart; undefined when it is no command. Picks that were typed over are plain text again. */
export function readTyped(line: string, picks: readonly Pick[]): TypedCommand | undefined {
  const standing = picks.filter(({ text, at }) => line.startsWith(text, at));
  const match = /^\/(\S*)(?:\s+(\S*)(?:\s+([\s\S]*))?)?$/u.exec(withMarks(line, standing));
  if (match === null) return undefined;
  const [, root = "", name, rest] = match;
  const words = rest?.split(/\s+/u).map((word) => unmarked(word, standing));
  return { root, name: name ?? (/\s$/u.test(line) ? "" : undefined), words };
}

/**
 * The line as native options, as Discord would send it, when something in it was picked: then words are not guessed
 * from their spaces. The last field takes what is left.
 */
export function optionsOf(
  line: string,
  picks: readonly Pick[],
  { commands }: Registry,
): { name: string; options: Readonly<Record<string, string>> } | undefined {
  const typed = readTyped(line, picks);
  const words = typed?.words?.filter(({ value }) => value !== "") ?? [];
  const command = commands.find(({ root, name }) => root === typed?.root && name === typed.name);
  if (command === undefined || command.line === "whole") return undefined;
  if (!words.some(({ isPick }) => isPick)) return undefined;
  const names = typedFields(command).map(([field]) => field);
  const values = words.map(({ value }) => value);
  const options = names.slice(0, values.length).map((field, at) => {
    const isLast = at === names.length - 1;
    return [field, isLast ? values.slice(at).join(" ") : (values[at] ?? "")];
  });
  return { name: command.name, options: Object.fromEntries(options) };
}

/** NUL cannot be typed, so it can stand around the number of a pick. */
const MARK = "\u0000";

function withMarks(line: string, picks: readonly Pick[]): string {
  return [...picks.entries()]
    .toSorted(([, one], [, other]) => other.at - one.at)
    .reduce(
      (marked, [index, { text, at }]) =>
        `${marked.slice(0, at)}${MARK}${index}${MARK}${marked.slice(at + text.length)}`,
      line.replaceAll(MARK, " "),
    );
}

function unmarked(word: string, picks: readonly Pick[]): Word {
  const [before = "", index, ...after] = word.split(MARK);
  const pick = index === undefined ? undefined : picks[Number(index)];
  if (pick === undefined) return { value: word, isPick: false };
  if (before === "" && after.join("") === "") return { value: pick.value, isPick: true };
  return { value: before + pick.text + after.join(""), isPick: false };
}
