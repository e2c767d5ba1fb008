const NUMBERS: ReadonlyMap<string, number> = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["a couple of", 2],
  ["couple of", 2],
  ["a couple", 2],
  ["couple", 2],
  ["three", 3],
  ["a few", 3],
  ["few", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
]);

/** A pattern for a small count in digits or words, without a capturing group. */
export const COUNT = String.raw`(?:\d{1,3}|${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join("|")})`;

/** The value of a small count: "10", "two", "a couple of" (2), "a few" (3); NaN for anything else. */
export function countOf(words: string): number {
  return NUMBERS.get(words.toLowerCase().replace(/\s+/g, " ")) ?? Number(words);
}
