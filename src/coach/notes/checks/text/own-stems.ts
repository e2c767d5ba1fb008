import type { Reading } from "../../locale.ts";

/** How texts are read: the language, and the names that may differ between copies of one template. */
export interface ReadAs {
  readonly reading: Reading;
  /** The words of people, companies and roles in small letters: left out of every comparison. */
  readonly nameWords: ReadonlySet<string>;
}

/** Reads in this language, without these names. */
export function readAs(reading: Reading, names: readonly string[]): ReadAs {
  const words = names.flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return { reading, nameWords: new Set(words) };
}

/** Gaps are no text yet. */
const GAPS = /\[[^\]\n]{0,120}\]/g;
/** A capital inside a sentence marks a name, and a name is what a template swaps. */
const NAME_INSIDE = /(?<=[\p{Ll}\p{N},;:'’")] )\p{Lu}[\p{L}\p{N}'’.-]*/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/**
 * The stems of a sentence that are its own: without names, numbers, plain words and politeness, and with words that say
 * the same made one.
 */
export function ownStems(sentence: string, as: ReadAs): readonly string[] {
  return stemsOf(sentence, as).filter((stem) => !as.reading.politeStems.has(stem));
}

/** All stems of a sentence but plain words, names and numbers. */
export function stemsOf(sentence: string, { reading, nameWords }: ReadAs): readonly string[] {
  const bare = sentence.replace(GAPS, " ").replace(NAME_INSIDE, " ");
  return (bare.match(WORD) ?? []).flatMap((found) => {
    const word = found.toLowerCase().replaceAll("’", "'");
    const [first = word] = word.split("'");
    if (nameWords.has(word) || nameWords.has(first) || /^\p{N}/u.test(word)) return [];
    if (reading.plainWords.has(word) || reading.plainWords.has(first)) return [];
    const stem = reading.stem(first);
    return reading.sameStems.get(stem) ?? stem;
  });
}
