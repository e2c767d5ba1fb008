/** A piece of what was typed: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span of a regular expression's match. */
export function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/** Overwrites a span with blanks; everything else keeps its place. */
export function blank(words: string, span: Span): string {
  return words.slice(0, span.start) + " ".repeat(span.end - span.start) + words.slice(span.end);
}

/** What the spans cover, in the order it was typed, and what they leave over. */
export function split(
  words: string,
  spans: readonly Span[],
): { readonly matched: string; readonly rest: string } {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  let rest = words;
  let reached = 0;
  const pieces: string[] = [];
  for (const { start, end } of ordered) {
    pieces.push(words.slice(Math.max(start, reached), end));
    reached = Math.max(reached, end);
    rest = blank(rest, { start, end });
  }
  const matched = pieces.filter((piece) => piece !== "").join(" ");
  return { matched: tidy(matched), rest: tidy(rest) };
}

function tidy(words: string): string {
  return words
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;-]+|[\s,;-]+$/g, "");
}
