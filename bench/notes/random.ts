/** A seeded generator of numbers from 0 to 1 (mulberry32), so that every run builds the same corpus. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Some of a list, in an order of chance. */
export function some<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item);
}

/** One of a list. Throws when it is empty. */
export function one<T>(list: readonly T[], random: () => number): T {
  const [item] = some(list, 1, random);
  if (item === undefined) throw new Error("Nothing to choose from: the list is empty.");
  return item;
}
