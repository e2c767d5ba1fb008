import { at, isRecord, list, str } from "./json.ts";

/** The words of blocks as a person reads them, one line for each line on the screen. */
export function readBlocks(blocks: readonly unknown[]): string {
  return blocks.flatMap(readBlock).join("\n");
}

function readBlock(block: unknown): readonly string[] {
  switch (str(block, "type")) {
    case "rich_text":
      return list(block, "elements").flatMap(readRich);
    case "context":
      return list(block, "elements").map((element) => str(element, "text") ?? "");
    case "input":
      return [str(block, "label", "text") ?? ""];
    case "header":
    case "section":
      return [str(block, "text", "text") ?? ""];
    default:
      return [];
  }
}

function readRich(element: unknown): readonly string[] {
  if (str(element, "type") === "rich_text_list") return list(element, "elements").flatMap(readRich);
  return [list(element, "elements").map(readPiece).join("")];
}

function readPiece(piece: unknown): string {
  if (str(piece, "type") === "link") return str(piece, "text") ?? str(piece, "url") ?? "";
  return str(piece, "text") ?? "";
}

/** One thing that can be pressed. */
export interface Pressable {
  readonly label: string;
  readonly blockId: string;
  readonly element: unknown;
  /** For an option of a menu. */
  readonly option?: unknown;
}

/** All buttons, and every option of every menu. */
export function pressables(blocks: readonly unknown[]): readonly Pressable[] {
  return blocks.flatMap((block, index) => {
    if (str(block, "type") !== "actions") return [];
    const blockId = str(block, "block_id") ?? `b${index}`;
    return list(block, "elements").flatMap((element): readonly Pressable[] => {
      if (str(element, "type") === "button") {
        return [{ label: str(element, "text", "text") ?? "", blockId, element }];
      }
      return list(element, "options").map((option) => ({
        label: str(option, "text", "text") ?? "",
        blockId,
        element,
        option,
      }));
    });
  });
}

/** Labels of buttons, and what stands on menus before one is opened. */
export function labels(blocks: readonly unknown[]): readonly string[] {
  return blocks
    .filter((block) => str(block, "type") === "actions")
    .flatMap((block) => list(block, "elements"))
    .map((element) => str(element, "text", "text") ?? str(element, "placeholder", "text") ?? "");
}

const MARKUP: readonly RegExp[] = [
  /<[^<>\s][^<>]*>/g,
  /(?<![\w*])\*[^*\s](?:[^*]*[^*\s])?\*(?![\w*])/g,
  /(?<![\w_])_[^_\s](?:[^_]*[^_\s])?_(?![\w_])/g,
  /(?<![\w~])~[^~\s](?:[^~]*[^~\s])?~(?![\w~])/g,
  /`[^`]+`/g,
  /:[a-z0-9_+-]+:/g,
];

/** What Slack would turn into mentions, links, emoji or formatting, by its rules for each kind of text. */
export function actsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(actsIn);
  if (!isRecord(value)) return [];
  const type = str(value, "type");
  const text = str(value, "text") ?? "";
  if (type === "mrkdwn") return markupIn(text);
  if (type === "plain_text")
    return value.emoji === false ? [] : (text.match(/:[a-z0-9_+-]+:/g) ?? []);
  if (type === "text") {
    const style = at(value, "style");
    return isRecord(style)
      ? Object.keys(style).map((face) => `${STYLE[face] ?? face} ${text}`)
      : [];
  }
  if (type !== undefined && LIVE.has(type)) return [`${type} ${JSON.stringify(value)}`];
  const own = type === undefined && "blocks" in value ? markupIn(text) : [];
  return [...own, ...Object.values(value).flatMap(actsIn)];
}

const LIVE = new Set([
  "user",
  "usergroup",
  "channel",
  "broadcast",
  "emoji",
  "date",
  "link",
  "team",
]);
const STYLE: Readonly<Record<string, string>> = { bold: "strong" };

function markupIn(text: string): readonly string[] {
  return MARKUP.flatMap((pattern) => text.match(pattern) ?? []);
}
