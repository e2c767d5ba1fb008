/** Other ways to say how alike two texts are, 0 to 1. */
export interface Measure {
  readonly name: string;
  readonly likeness: (a: string, b: string) => number;
}

const words = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Shared words among all words (Jaccard). */
function wordOverlap(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / Math.max(1, first.size + second.size - shared);
}

/** Shared pairs of letters, as the string-similarity package counts them. */
function dice(a: string, b: string): number {
  const [first, second] = [letterPairs(a), letterPairs(b)];
  const left = new Map<string, number>();
  for (const pair of first) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of second) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared++;
  }
  return (2 * shared) / Math.max(1, first.length + second.length);
}

function letterPairs(text: string): readonly string[] {
  const bare = text.replace(/\s+/g, "");
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, at) => bare.slice(at, at + 2));
}

/** One less the share of letters to change. */
function levenshtein(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const swap = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const other = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
      current.push(Math.min(swap, other));
    }
    last = current;
  }
  return 1 - (last[b.length] ?? 0) / Math.max(1, a.length, b.length);
}

export const PLAIN_MEASURES: readonly Measure[] = [
  { name: "word overlap", likeness: wordOverlap },
  { name: "Dice (letter pairs)", likeness: dice },
  { name: "Levenshtein", likeness: levenshtein },
];
