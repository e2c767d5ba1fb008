import type { types } from "@slack/bolt";
import { type Block, type Message, wordsAlone } from "../../src/chat/message.ts";
import { plain } from "../../src/chat/text.ts";
import { controls } from "./blocks/controls.ts";
import { printable, words } from "./blocks/rich-text.ts";
import { paragraph, type WordBlock, wordBlocks } from "./blocks/word-blocks.ts";
import { cut, LIMITS } from "./limits.ts";

/** What Slack is given to show: `text` is for the push notification and for screen readers. */
export interface Shown {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

const SHORTENED = "This message was shortened, because it was too long for Slack.";
/** Even beside full menus some words must remain. */
const LEAST_WORDS = 2000;

/**
 * A message as Block Kit, within Slack's limits whatever is in it. Words that do not fit are left out, which is said;
 * buttons and menus always stay. `key` (at most 255 characters) becomes the first block's id.
 */
export function show(message: Message, key?: string): Shown {
  const blocks = fitted(message);
  const [first, ...rest] = blocks;
  const marked =
    key === undefined || first === undefined ? blocks : [{ ...first, block_id: key }, ...rest];
  return { text: escaped(cut(printable(message.notice), LIMITS.notice / 5)), blocks: marked };
}

/** Signs of Slack's markup, and signs that look the same and are none. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { "*": "∗", _: "＿", "~": "∼", "`": "ˋ" };

/**
 * Words for the one place where Slack reads its markup (`text`): & < > as entities, so that no mention or link can be
 * made; look-alikes for the signs of formatting; and a word joiner after each colon, so that no emoji code is left.
 */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[*_~`]/g, (sign) => LOOK_ALIKES[sign] ?? "")
    .replace(/:(?=[\w+-]+:)/g, ":\u2060");
}

type Part =
  | { readonly kind: "words"; readonly made: WordBlock }
  | { readonly kind: "row"; readonly block: types.KnownBlock };

function fitted(message: Message): types.KnownBlock[] {
  const { parts, rowLength, rows } = partsOf(blocksOf(message));
  let wordsLeft = Math.max(LEAST_WORDS, LIMITS.messageWords - rowLength) - SHORTENED.length;
  let blocksLeft = LIMITS.messageBlocks - rows - 1;
  let isShortened = false;
  const out: types.KnownBlock[] = [];
  for (const part of parts) {
    if (part.kind === "row") {
      out.push(part.block);
    } else if (isShortened) {
      // Nothing after the first omission, so that the reader never misses something in the middle.
    } else if (part.made.length <= wordsLeft && blocksLeft > 0) {
      out.push(part.made.block);
      wordsLeft -= part.made.length;
      blocksLeft -= 1;
    } else {
      isShortened = true;
      out.push(...paragraph(words(SHORTENED)).map((made) => made.block));
    }
  }
  if (out.length > 0) return out;
  return paragraph(words(message.notice.trim() === "" ? "–" : message.notice)).map(
    (made) => made.block,
  );
}

/** Words to copy that stand alone lose their frame: "Copy text" of the phone would take its marks along. */
function blocksOf(message: Message): readonly Block[] {
  const alone = wordsAlone(message);
  return alone === undefined ? message.blocks : [{ kind: "paragraph", text: [plain(alone)] }];
}

/** Every block of the message in order; rows of buttons beyond what a message can hold are left out. */
function partsOf(blocks: readonly Block[]) {
  const parts: Part[] = [];
  let rowLength = 0;
  let rows = 0;
  for (const block of blocks) {
    if (block.kind === "buttons" || block.kind === "menu") {
      const made = rows < LIMITS.messageBlocks / 2 ? controls(block, rows) : undefined;
      if (made === undefined) continue;
      parts.push({ kind: "row", block: made.block });
      rowLength += made.length;
      rows += 1;
    } else {
      parts.push(...wordBlocks(block).map((made) => ({ kind: "words" as const, made })));
    }
  }
  return { parts, rowLength, rows };
}
