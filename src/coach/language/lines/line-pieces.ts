import { blank, type Span } from "../dates/span.ts";

/** A part of a typed line, between two commas. */
export interface Piece {
  readonly words: string;
  /** True from "with" on: people are listed here. */
  readonly afterWith: boolean;
}

/** A dash between two numbers belongs to a range: "1pm - 4pm". */
const SEPARATOR =
  /(\s+(?:with\s+|w\/\s*)(?=\S)|[(),;\n|]|\s-\s(?!\d)|(?<!\d ?(?:[ap]\.?m\.?)?)\s-\s)/i;
const WITH = /^(?:with\s+|w\/\s*)/i;

/**
 * Cuts a line at commas, semicolons, line ends, " - ", "|" and before "with", but not inside brackets. Behind "with" a
 * dash belongs to a title: "Ana - hiring manager".
 */
export function cutLine(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let words = "";
  let depth = 0;
  let afterWith = false;
  const finish = () => {
    const trimmed = tidyPiece(words.replace(WITH, ""));
    if (trimmed !== "") pieces.push({ words: trimmed, afterWith });
    words = "";
  };
  for (const token of ` ${line}`.split(SEPARATOR)) {
    if (token === "(") depth += 1;
    if (token === ")") depth = Math.max(0, depth - 1);
    const isWith = /^\s+(?:with|w\/)\s*$/i.test(token);
    const separates = /^[,;\n|]$/.test(token) || (/^\s-\s$/.test(token) && !afterWith);
    if (depth > 0 || !(isWith || separates)) {
      words += token;
      continue;
    }
    finish();
    if (isWith) afterWith = true;
  }
  finish();
  return pieces;
}

/** Takes the first thing that `find` finds out of the pieces; pieces that end up empty are gone. */
export function takeFirst<T extends Span>(
  pieces: readonly Piece[],
  find: (words: string, piece: Piece, index: number) => T | undefined,
): { readonly found: T | undefined; readonly pieces: readonly Piece[] } {
  for (const [index, piece] of pieces.entries()) {
    const found = find(piece.words, piece, index);
    if (found === undefined) continue;
    const words = tidyPiece(blank(piece.words, found));
    const left = words === "" ? [] : [{ ...piece, words }];
    return { found, pieces: [...pieces.slice(0, index), ...left, ...pieces.slice(index + 1)] };
  }
  return { found: undefined, pieces };
}

/** Without blanks, dashes and lone little words at either end. */
export function tidyPiece(words: string): string {
  return words
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:.-]+|[\s,;:-]+$/g, "")
    .replace(/^"([^"]*)"$/, "$1")
    .replace(/(?:^|\s)(?:on|at|in|from|for|by|via|and|or)$/i, "")
    .trim();
}
