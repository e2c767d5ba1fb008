import type { Reading } from "../locale.ts";

const CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]+(?![\p{L}\p{N}])/gu;
const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’]*(?:[ ,]+\p{Lu}[\p{Lu}'’]*){2,}(?![\p{L}\p{N}])/gu;
const LONG_ENOUGH = 4;

/**
 * Words in capitals that are said loudly: ordinary words, or three in a row. Abbreviations ("SQL", "AWS") and known
 * names are not. undefined when there are none.
 */
export function shoutedWords(
  text: string,
  names: readonly string[],
  reading: Reading,
): string | undefined {
  const known = new Set(names.flatMap((name) => name.toUpperCase().split(/\s+/u)));
  const run = (text.match(RUN) ?? []).find((words) =>
    words.split(/[ ,]+/).some((word) => word.length >= LONG_ENOUGH && !known.has(word)),
  );
  return (
    run ??
    (text.match(CAPITALS) ?? []).find((word) => !known.has(word) && isOrdinary(word, reading))
  );
}

function isOrdinary(word: string, reading: Reading): boolean {
  const lower = word.toLowerCase().replaceAll("’", "'");
  // "IT", "US" and "HE" are abbreviations as often as words.
  if (lower.length < 3) return false;
  const stem = reading.stem(lower);
  return (
    reading.plainWords.has(lower) || reading.politeStems.has(stem) || reading.sameStems.has(stem)
  );
}
