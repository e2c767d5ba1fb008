import type { types } from "@slack/bolt";
import type { Span, Text } from "../../../src/chat/text.ts";
import { LIMITS, wholeUpTo } from "../limits.ts";

/** One piece of a rich_text block. Slack takes its `text` literally: no markup, no mention, no emoji is read in it. */
export type Piece = types.RichTextText | types.RichTextLink;
/** Pieces that belong on one line or in one list item. */
export type Line = readonly Piece[];

/** Spans as pieces that Slack shows literally. */
export function pieces(text: Text): Line {
  return text.flatMap(piece);
}

function piece(span: Span): readonly Piece[] {
  switch (span.kind) {
    case "plain":
      return words(span.text);
    case "strong":
      return words(span.text, { bold: true });
    case "code":
      return words(span.text, { code: true });
    case "command":
      return words(`/${span.root} ${span.name}`, { code: true });
    case "link":
      return linked(span.text, span.url);
  }
}

/** Words in one face; nothing when there is nothing to show, because Slack refuses empty pieces. */
export function words(text: string, style?: types.RichTextText["style"]): readonly Piece[] {
  const shown = printable(text);
  if (shown === "") return [];
  return [
    style === undefined ? { type: "text", text: shown } : { type: "text", text: shown, style },
  ];
}

function linked(text: string, url: string): readonly Piece[] {
  const label = printable(text);
  if (!opens(url)) return words(label === url ? label : `${label} (${url})`);
  return [{ type: "link", url, ...(label === "" ? {} : { text: label }) }];
}

/** Whether Slack may be given this address: web and mail only, within its length. */
export function opens(url: string): boolean {
  return /^(https?:\/\/|mailto:)\S+$/i.test(url) && url.length <= LIMITS.url;
}

/** Without the control characters that no client can show. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "");
}

/** How many characters a line shows. */
export function lengthOf(line: Line): number {
  return line.reduce(
    (sum, one) => sum + (one.text ?? "").length + ("url" in one ? one.url.length : 0),
    0,
  );
}

/** Breaks a line into lines of at most `max` characters, each piece keeping its face. */
export function broken(line: Line, max: number): readonly Line[] {
  const lines: Piece[][] = [[]];
  let room = max;
  for (const one of line.flatMap((whole) => brokenPiece(whole, max))) {
    const length = lengthOf([one]);
    if (length > room) {
      lines.push([]);
      room = max;
    }
    lines.at(-1)?.push(one);
    room -= length;
  }
  return lines.filter((made) => made.length > 0);
}

function brokenPiece(whole: Piece, max: number): readonly Piece[] {
  if (whole.type === "link") return lengthOf([whole]) > max ? [] : [whole];
  const parts: Piece[] = [];
  for (let rest = whole.text; rest !== ""; ) {
    const end = wholeUpTo(rest, Math.min(max, rest.length));
    parts.push({ ...whole, text: rest.slice(0, end) });
    rest = rest.slice(end);
  }
  return parts;
}
