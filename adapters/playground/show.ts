import type { Button, LinkButton } from "../../src/chat/button.ts";
import type { Form, FormField } from "../../src/chat/form.ts";
import type { Block, Message } from "../../src/chat/message.ts";
import { type Text, wordsOf } from "../../src/chat/text.ts";

/**
 * The message as lines of plain text for a terminal. Control characters are dropped, so that nothing typed can move the
 * cursor, colour the screen or pass for a line of its own.
 */
export function showMessage(message: Message): readonly string[] {
  const lines = message.blocks.flatMap(showBlock);
  return lines.length > 0 ? lines : linesOf(message.notice);
}

/** A terminal has nowhere to put a file, so its lines follow the message, marked like words to copy. */
export function showAttachment({ attachment }: Message): readonly string[] {
  if (attachment === undefined) return [];
  return [
    `[file ${oneLine(attachment.name)}]`,
    ...linesOf(attachment.content).map((line) => `| ${line}`),
  ];
}

function showBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return linesOf(block.text);
    case "paragraph":
    case "note":
      return showText(block.text);
    case "bullets":
      return block.items.flatMap((item) => marked("- ", showText(item)));
    case "checklist":
      return block.items.flatMap(({ done, text }) =>
        marked(done ? "(x) " : "( ) ", showText(text)),
      );
    case "facts":
      return block.rows.flatMap(({ label, value }) =>
        marked(`${oneLine(label)}: `, showText(value)),
      );
    case "draft":
      return linesOf(block.text).map((line) => `| ${line}`);
    case "divider":
      return ["---"];
    case "buttons":
      return [block.buttons.map(showButton).join(" ")];
    case "menu": {
      const options = block.options.map(({ label }) => oneLine(label)).join(" | ");
      return [`[menu ${oneLine(block.label)}: ${options}]`];
    }
  }
}

/** "[Sent it @Ana]", or "[Open in Gmail -> https://…]" for one that only opens an address. */
function showButton(button: Button | LinkButton): string {
  if ("url" in button) return `[${oneLine(button.label)} -> ${showUrl(button.url)}]`;
  const about = button.about === undefined ? "" : ` @${oneLine(button.about)}`;
  return `[${oneLine(button.label)}${about}]`;
}

/** An address that carries a whole letter would fill the screen; the letter stands above it. */
const MAX_URL = 120;

function showUrl(url: string): string {
  const line = oneLine(url);
  return line.length <= MAX_URL ? line : `${line.slice(0, MAX_URL)}…`;
}

function showText(text: Text): readonly string[] {
  const words = text.map((span) =>
    span.kind === "link" ? `${span.text} (${span.url})` : wordsOf([span]),
  );
  return linesOf(words.join(""));
}

/** The form as lines: its fields with what is in them, what was wrong, and how to answer. */
export function showForm(form: Form): readonly string[] {
  const [first] = form.fields;
  const example = first === undefined ? "" : ` ${first.name}=${oneLine(exampleFor(first))}`;
  return [
    ...linesOf(form.title),
    ...form.fields.flatMap(showField),
    `answer with: !fill${example}${form.fields.length > 1 ? "; …" : ""}  (what you do not name stays as it is)`,
  ];
}

function showField(field: FormField): readonly string[] {
  const must = field.required ? ", required" : "";
  const value = field.value ?? "";
  const shown = field.options?.find((option) => option.value === value)?.label ?? value;
  const [head = "", ...rest] = linesOf(shown);
  const options = field.options?.map(({ label }) => oneLine(label)).join(" | ");
  return [
    `${field.name} (${oneLine(field.label)}${must}) = ${head}`.trimEnd(),
    ...rest.map((line) => `    ${line}`),
    ...(options === undefined ? [] : [`    one of: ${options}`]),
    ...(field.hint === undefined ? [] : marked("    ", linesOf(field.hint))),
    ...(field.fault === undefined ? [] : marked("    fault: ", linesOf(field.fault))),
  ];
}

function exampleFor(field: FormField): string {
  return field.options?.[0]?.label ?? "…";
}

/** Puts a mark before the first line and the same width of space before the others. */
function marked(mark: string, lines: readonly string[]): readonly string[] {
  const [first = "", ...rest] = lines;
  return [`${mark}${first}`, ...rest.map((line) => `${" ".repeat(mark.length)}${line}`)];
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).map(withoutControls);
}

/** The words on one line, safe for a terminal. */
export function oneLine(text: string): string {
  return linesOf(text).join(" ");
}

/** C0 and C1 controls, and the marks that reorder what is read (UAX #9). */
const CONTROLS = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function withoutControls(text: string): string {
  return text.replace(CONTROLS, "");
}
