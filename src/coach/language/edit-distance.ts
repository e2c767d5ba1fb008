/**
 * Typing slips between two words: letters added, dropped, changed, or two neighbours swapped (optimal string alignment).
 * Gives `limit + 1` as soon as it is certain that there are more than `limit`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = to.concat("").map((_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const current = nextRow(from, to, row, last, beforeLast);
    if (Math.min(...current) > limit) return limit + 1;
    [beforeLast, last] = [last, current];
  }
  return Math.min(last[to.length] ?? limit + 1, limit + 1);
}

function nextRow(
  from: readonly string[],
  to: readonly string[],
  row: number,
  last: readonly number[],
  beforeLast: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= to.length; column++) {
    const same = from[row - 1] === to[column - 1];
    const choices = [
      at(last, column) + 1,
      at(current, column - 1) + 1,
      at(last, column - 1) + (same ? 0 : 1),
    ];
    const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    if (row > 1 && column > 1 && swapped) choices.push(at(beforeLast, column - 2) + 1);
    current.push(Math.min(...choices));
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** How many slips a word of this length may hold and still be taken for another: none under 4 letters, 1, 2 from 8 on. */
export function allowedSlips(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
