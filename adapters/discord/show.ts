import type { APIEmbed } from "discord.js";
import { type Block, type Message, wordsAlone } from "../../src/chat/message.ts";
import { link, plain, type Text } from "../../src/chat/text.ts";
import { LIMITS } from "./limits.ts";
import {
  type CommandIds,
  escapeMarkdown,
  type Fitted,
  fitDraft,
  fitText,
  oneLine,
} from "./rendering/markdown.ts";
import { Pages } from "./rendering/pages.ts";
import { type Row, rowsOf } from "./rendering/rows.ts";

/** The body of a Discord message, the same for posts, answers and edits. */
export interface Shown {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
}

/**
 * Shows any message within Discord's limits: the notice as content (that is what a push notification reads), the blocks
 * as Markdown in embeds, buttons and menus as rows. What does not fit is left out with a note that says so.
 */
export function showMessage(message: Message, ids: CommandIds, embedUrl?: string): Shown {
  const alone = bare(message);
  if (alone !== undefined)
    return { content: alone, embeds: embedsOf([], embedUrl), components: [] };
  const { rows, asText, dropped } = rowsOf(message.blocks);
  const links = asText.map(
    ({ label, url }): Block => ({ kind: "paragraph", text: [link(label, url)] }),
  );
  const pages = pagesOf([...message.blocks, ...links], ids, dropped);
  const notice = fitText([plain(oneLine(message.notice))], LIMITS.content, ids).markdown.trim();
  const nothing = notice === "" && pages.length === 0 && rows.length === 0;
  return {
    content: nothing ? "…" : notice,
    embeds: embedsOf(pages, embedUrl),
    components: [...rows],
  };
}

/**
 * Words to copy that stand alone, as the message's own content: "Copy Text" of the phone takes that and no embed. A
 * code block only where Discord would read a sign of theirs; undefined where they are too long for it.
 */
function bare(message: Message): string | undefined {
  const words = wordsAlone(message)?.trim() ?? "";
  if (words === "") return undefined;
  const isPlain = escapeMarkdown(words) === words;
  const { markdown, whole } = isPlain
    ? { markdown: words, whole: words.length <= LIMITS.content }
    : fitDraft(words, LIMITS.content);
  return whole ? markdown : undefined;
}

/** The address hangs on the first embed; one is made for it where the message has no text of its own. */
function embedsOf(pages: readonly string[], embedUrl: string | undefined): APIEmbed[] {
  const described = pages.map((description): APIEmbed => ({ description }));
  if (embedUrl === undefined) return described;
  const [first = { description: "-# Afterword" }, ...rest] = described;
  return [{ ...first, url: embedUrl }, ...rest];
}

/** Blocks in order, a new page at each divider and wherever one is full. */
function pagesOf(blocks: readonly Block[], ids: CommandIds, dropped: boolean): readonly string[] {
  const pages = new Pages();
  let whole = !dropped;
  for (const block of blocks) {
    if (block.kind === "divider") pages.turn();
    let fitted = blockMarkdown(block, pages.room(), ids);
    if (!fitted.whole && pages.turn()) fitted = blockMarkdown(block, pages.room(), ids);
    pages.add(fitted.markdown);
    if (!fitted.whole) {
      whole = false;
      break;
    }
  }
  return pages.finish(whole);
}

/** Buttons, menus and dividers have no words of their own. */
function blockMarkdown(block: Block, room: number, ids: CommandIds): Fitted {
  switch (block.kind) {
    case "heading":
      return fitLines([{ prefix: "### ", text: [plain(block.text)] }], room, ids);
    case "paragraph":
      return fitText(block.text, room, ids);
    case "bullets":
      return fitLines(
        block.items.map((text) => ({ prefix: "- ", text })),
        room,
        ids,
      );
    case "checklist":
      return fitLines(
        block.items.map(({ done, text }) => ({ prefix: done ? "- ☑ " : "- ☐ ", text })),
        room,
        ids,
      );
    case "facts":
      return fitLines(
        block.rows.map(({ label, value }) => ({
          prefix: "",
          text: [{ kind: "strong", text: `${label}:` }, plain(" "), ...value],
        })),
        room,
        ids,
      );
    case "draft":
      return fitDraft(block.text, room);
    case "note":
      return fitLines([{ prefix: "-# ", text: block.text }], room, ids);
    case "divider":
    case "buttons":
    case "menu":
      return { markdown: "", whole: true };
  }
}

interface Line {
  readonly prefix: string;
  readonly text: Text;
}

/** One line each; a line that does not fit is cut and ends the list. */
function fitLines(lines: readonly Line[], room: number, ids: CommandIds): Fitted {
  const done: string[] = [];
  let left = room;
  for (const { prefix, text } of lines) {
    const { markdown, whole } = fitText(onOneLine(text), left - prefix.length, ids);
    if (markdown !== "") done.push(prefix + markdown);
    if (!whole) return { markdown: done.join("\n"), whole: false };
    left -= prefix.length + markdown.length + 1;
  }
  return { markdown: done.join("\n"), whole: true };
}

function onOneLine(text: Text): Text {
  return text.map((span) => ("text" in span ? { ...span, text: oneLine(span.text) } : span));
}
