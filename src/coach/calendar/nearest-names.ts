/** Something with a name in words, to be found by what somebody typed. */
interface Named {
  /** Folded by foldName. */
  readonly folded: string;
}

/** Lower case, without accents, punctuation as single blanks: "São Paulo" and "sao_paulo" are the same. */
export function foldName(words: string): string {
  return words
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+]+/gu, " ")
    .trim();
}

/** The entries nearest to what was typed, best first: the same, beginning with it, a word of it, inside, a slip away. */
export function nearestNames<T extends Named>(
  typed: string,
  entries: readonly T[],
  n: number,
): readonly T[] {
  const wanted = foldName(typed.slice(0, 100));
  if (wanted === "") return [];
  return entries
    .map((entry) => ({ entry, distance: distanceBetween(wanted, entry.folded) }))
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, n)
    .map(({ entry }) => entry);
}

function distanceBetween(wanted: string, name: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (` ${name}`.includes(` ${wanted}`)) return 2;
  if (wanted.length > 3 && name.includes(wanted)) return 3;
  const allowed = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
  const slips = slipsBetween(wanted, name, allowed);
  return slips <= allowed ? 3 + slips : Number.POSITIVE_INFINITY;
}

/** Letters to add, drop or replace (Levenshtein); anything over `limit` is only known to be more than it. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const others = [...b];
  let previous = Array.from({ length: others.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of others.entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      const dropped = (previous[column + 1] ?? 0) + 1;
      const added = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, dropped, added));
    }
    previous = current;
  }
  return previous.at(-1) ?? limit + 1;
}
