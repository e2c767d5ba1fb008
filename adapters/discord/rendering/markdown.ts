import type { Span, Text } from "../../../src/chat/text.ts";

/** Finds the id under which Discord knows one of our commands; undefined before it is registered. */
export type CommandIds = (root: string) => string | undefined;

/** Markdown within its room, and whether all of it fitted. */
export interface Fitted {
  readonly markdown: string;
  readonly whole: boolean;
}

const ZERO_WIDTH_SPACE = "\u200b";

/**
 * Shows words exactly as typed: no formatting, link, mention, emoji or timestamp can arise from them. Discord's parser
 * takes a backslash before any punctuation; the zero-width space keeps mentions apart even where a backslash is shown.
 */
export function escapeMarkdown(words: string): string {
  return (
    words
      .replaceAll("\r", "")
      .replace(/[\\*_~`|[\]<]/g, "\\$&")
      // Mentions of people, channels, commands, emoji and times.
      .replace(/\\<(?=[@#:/]|(?:a|t|id):)/g, `$&${ZERO_WIDTH_SPACE}`)
      .replace(/@(?=everyone|here)/gi, `@${ZERO_WIDTH_SPACE}`)
      // Bare addresses and :emoji: names.
      .replace(/:(?=\/\/|\w+:)/g, "\\:")
      .replace(/^\/\//, "\\//")
      // Headings, quotes and lists, where a line begins.
      .replace(/^(\s*)([#>+-])/gm, "$1\\$2")
      .replace(/^(\s*\d+)\./gm, "$1\\.")
  );
}

/** One line: line breaks would end a list item or a heading. */
export function oneLine(words: string): string {
  return words.replace(/\s*[\r\n]+\s*/g, " ");
}

/** The Markdown of spans, cut to at most `room` characters without breaking a span's own marks. */
export function fitText(text: Text, room: number, ids: CommandIds): Fitted {
  let markdown = "";
  for (const span of text) {
    const piece = markdownOf(span, ids);
    if (markdown.length + piece.length > room) {
      return { markdown: markdown + cutSpan(span, room - markdown.length, ids), whole: false };
    }
    markdown += piece;
  }
  return { markdown, whole: true };
}

/** A code block, its words untouched; cut inside the fence. */
export function fitDraft(words: string, room: number): Fitted {
  const safe = words.replaceAll("```", `\`${ZERO_WIDTH_SPACE}\`${ZERO_WIDTH_SPACE}\``);
  const inner = room - "```\n\n```".length;
  if (inner < 1) return { markdown: "", whole: false };
  const cut = cutText(safe, inner);
  return { markdown: `\`\`\`\n${cut}\n\`\`\``, whole: cut.length === safe.length };
}

/** The first `length` UTF-16 units of the words, never half of a surrogate pair. */
export function cutText(words: string, length: number): string {
  if (words.length <= length) return words;
  const cut = words.slice(0, Math.max(0, length));
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Cut to `length` with an ellipsis at the end when something is missing. */
export function shorten(words: string, length: number): string {
  return words.length <= length ? words : `${cutText(words, length - 1)}…`;
}

function markdownOf(span: Span, ids: CommandIds): string {
  switch (span.kind) {
    case "plain":
      return escapeMarkdown(span.text);
    case "strong":
      return span.text.trim() === "" ? span.text : `**${escapeMarkdown(span.text)}**`;
    case "code":
      return codeOf(span.text);
    case "command":
      return mentionOf(span.root, span.name, ids);
    case "link":
      return linkOf(span.text, span.url);
  }
}

/** Inline code knows no escapes: what would break out of it is shown as plain words instead. */
function codeOf(words: string): string {
  return words === "" || /[`\r\n]/.test(words) ? escapeMarkdown(words) : `\`${words}\``;
}

function mentionOf(root: string, name: string, ids: CommandIds): string {
  const id = ids(root);
  return id === undefined ? codeOf(`/${root} ${name}`) : `</${root} ${name}:${id}>`;
}

function linkOf(words: string, url: string): string {
  const address = webAddress(url);
  // A letter inside a mail address cannot be pressed here and is no text to read.
  if (address === undefined)
    return escapeMarkdown(`${words} ${url.replace(/^(mailto:[^?]*)\?.*$/i, "$1")}`);
  return `[${escapeMarkdown(words)}](<${address}>)`;
}

/** The address as Discord can link it; undefined when it is not http(s). */
export function webAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return undefined;
  return href.replace(/[()<>[\]\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

/** Only words can be cut; a command or a link is there or not. */
function cutSpan(span: Span, room: number, ids: CommandIds): string {
  if (span.kind === "command" || span.kind === "link") return "";
  let length = Math.min(span.text.length, Math.max(0, room));
  while (length > 0) {
    const piece = markdownOf({ kind: span.kind, text: cutText(span.text, length) }, ids);
    if (piece.length <= room) return piece;
    length -= Math.max(1, Math.ceil((piece.length - room) / 2));
  }
  return "";
}
