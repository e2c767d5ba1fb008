import type { types } from "@slack/bolt";
import type { Block } from "../../../src/chat/message.ts";
import { wordsOf } from "../../../src/chat/text.ts";
import { LIMITS } from "../limits.ts";
import { broken, type Line, lengthOf, type Piece, pieces, printable, words } from "./rich-text.ts";

/** A block of words, with the number of characters it shows. */
export interface WordBlock {
  readonly block: types.KnownBlock;
  readonly length: number;
}

type Frame = (lines: readonly Line[]) => types.RichTextBlock["elements"];

/**
 * One of our blocks of words as Slack blocks, each within Slack's length. Empty words give no block at all, and neither
 * do rows of buttons or menus: see controls.ts.
 */
export function wordBlocks(block: Block): readonly WordBlock[] {
  switch (block.kind) {
    case "heading":
      return heading(block.text);
    case "paragraph":
      return framed([pieces(block.text)], sections);
    case "bullets":
      return framed(block.items.map(pieces), bullets);
    case "checklist":
      return framed(
        block.items.map((item) => [...words(item.done ? "[x] " : "[ ] "), ...pieces(item.text)]),
        bullets,
      );
    case "facts":
      return framed(
        block.rows.map((row) => [...words(`${row.label}: `, { bold: true }), ...pieces(row.value)]),
        sections,
      );
    case "draft":
      return framed([words(block.text)], preformatted);
    case "note":
      return note(block);
    case "divider":
      return [{ block: { type: "divider" }, length: 0 }];
    case "buttons":
    case "menu":
      return [];
  }
}

/** A paragraph of our own words. */
export function paragraph(line: Line): readonly WordBlock[] {
  return framed([line], sections);
}

/** Too long for a header (150 characters): bold words instead, so that nothing is lost. */
function heading(text: string): readonly WordBlock[] {
  const shown = printable(text).replaceAll("\n", " ");
  if (shown.trim() === "") return [];
  if (shown.length > LIMITS.header) return framed([words(shown, { bold: true })], sections);
  const plain = { type: "plain_text", text: shown, emoji: false } as const;
  return [{ block: { type: "header", text: plain }, length: shown.length }];
}

/** Small print is a context block, which knows no links: with a link in it, it is a paragraph. */
function note(block: Extract<Block, { kind: "note" }>): readonly WordBlock[] {
  const line = pieces(block.text);
  const hasLink = line.some((one) => one.type === "link");
  if (hasLink) return framed([line], sections);
  return broken(words(wordsOf(block.text)), LIMITS.blockWords).map((part) => {
    const text = part.map((one) => one.text ?? "").join("");
    return {
      block: { type: "context", elements: [{ type: "plain_text", text, emoji: false }] },
      length: text.length,
    };
  });
}

const sections: Frame = (lines) =>
  lines.map((line) => ({ type: "rich_text_section", elements: [...line] }));

const bullets: Frame = (lines) => [
  {
    type: "rich_text_list",
    style: "bullet",
    elements: lines.map((line) => ({ type: "rich_text_section", elements: [...line] })),
  },
];

const preformatted: Frame = (lines) => [
  { type: "rich_text_preformatted", elements: lines.flatMap((line): Piece[] => [...line]) },
];

/** Puts as many lines into each rich_text block as fit. */
function framed(lines: readonly Line[], frame: Frame): readonly WordBlock[] {
  const groups: { lines: Line[]; length: number }[] = [];
  for (const line of lines.flatMap((one) => broken(one, LIMITS.blockWords))) {
    const length = lengthOf(line);
    const last = groups.at(-1);
    if (last !== undefined && last.length + length <= LIMITS.blockWords) {
      last.lines.push(line);
      last.length += length;
    } else {
      groups.push({ lines: [line], length });
    }
  }
  return groups.map((group) => ({
    block: { type: "rich_text", elements: frame(group.lines) },
    length: group.length,
  }));
}
