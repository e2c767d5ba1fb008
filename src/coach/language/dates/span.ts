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
  const matched = ordered.map(({ start, end }) => words.slice(start, end)).join(" ");
  let rest = words;
  for (const span of ordered) rest = blank(rest, span);
  return { matched: tidy(matched), rest: tidy(rest) };
}

function tidy(words: string): string {
  return words
    .replace(/\(\s*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;-]+|[\s,;-]+$/g, "");
}
