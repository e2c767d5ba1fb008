import type { APIEmbed } from "discord.js";
import type { Block, Message } from "../../src/chat/message.ts";
import { link, plain, type Text } from "../../src/chat/text.ts";
import { LIMITS } from "./limits.ts";
import { type CommandIds, type Fitted, fitDraft, fitText, oneLine } from "./markdown.ts";
import { type Row, rowsOf } from "./rows.ts";

/** The body of a Discord message, the same for posts, answers and edits. */
export interface Shown {
  readonly content: string;
  readonly embeds: APIEmbed[];
  readonly components: Row[];
}

const SHORTENED = "-# … shortened";
const GAP = "\n\n";
/** Room kept on every page for the note above and its line breaks. */
const RESERVE = SHORTENED.length + 2;

/**
 * Shows any message within Discord's limits: the notice as content (that is what a push notification reads), the blocks
 * as Markdown in embeds, buttons and menus as rows. What does not fit is left out with a note that says so.
 */
export function showMessage(message: Message, ids: CommandIds, embedUrl?: string): Shown {
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
    if (!isText(block)) continue;
    let fitted = blockMarkdown(block, pages.room(), ids);
    if (!fitted.whole && pages.turn()) fitted = blockMarkdown(block, pages.room(), ids);
    pages.add(fitted.markdown);
    if (!fitted.whole) {
      whole = false;
      break;
    }
  }
  return pages.finish(whole ? undefined : SHORTENED);
}

/** The descriptions of a message's embeds while they fill up. */
class Pages {
  readonly #full: string[] = [];
  #page = "";
  #left = LIMITS.embedsInAll - RESERVE;

  /** Characters that still fit on this page. */
  room(): number {
    const onPage = LIMITS.embedDescription - RESERVE - this.#page.length;
    return Math.min(onPage, this.#left) - GAP.length;
  }

  add(markdown: string): void {
    if (markdown.trim() === "") return;
    const added = this.#page === "" ? markdown : GAP + markdown;
    this.#page += added;
    this.#left -= added.length;
  }

  /** True when there is an empty page to write on afterwards, and was not before. */
  turn(): boolean {
    if (this.#page === "" || this.#full.length >= LIMITS.embeds - 1) return false;
    this.#full.push(this.#page);
    this.#page = "";
    return true;
  }

  finish(note: string | undefined): readonly string[] {
    const last = [this.#page, note ?? ""].filter((words) => words !== "").join("\n");
    return last === "" ? this.#full : [...this.#full, last];
  }
}

type TextBlock = Exclude<Block, { readonly kind: "divider" | "buttons" | "menu" }>;

function isText(block: Block): block is TextBlock {
  return block.kind !== "divider" && block.kind !== "buttons" && block.kind !== "menu";
}

function blockMarkdown(block: TextBlock, room: number, ids: CommandIds): Fitted {
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
