import type { Reading } from "../../locale.ts";
import { newPartOf } from "./new-part.ts";
import { sentencesOf } from "./sentences.ts";

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
const APOSTROPHE = /['’]/;
const STARTS_WITH_DIGIT = /^\p{N}/u;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** A sentence as it stands, and its stems: without names, numbers and plain words, and with words that say the same made one. */
export interface ReadSentence {
  readonly sentence: string;
  readonly stems: readonly string[];
  /** The stems that are no politeness. */
  readonly own: readonly string[];
}

/** Reads the sentences of what the person wrote themselves. */
export function readSentences(text: string, as: ReadAs): readonly ReadSentence[] {
  return sentencesOf(newPartOf(text, as.reading)).map((sentence) => {
    const stems = stemsOf(sentence, as);
    return { sentence, stems, own: stems.filter((stem) => !as.reading.politeStems.has(stem)) };
  });
}

/** The stems of any words, politeness included. */
function stemsOf(sentence: string, { reading, nameWords }: ReadAs): readonly string[] {
  const bare = sentence.replace(GAPS, " ").replace(NAME_INSIDE, " ");
  return (bare.match(WORD) ?? []).flatMap((found) => {
    const [word = ""] = found.toLowerCase().split(APOSTROPHE);
    if (nameWords.has(word) || reading.plainWords.has(word) || STARTS_WITH_DIGIT.test(word)) {
      return [];
    }
    const stem = reading.stem(word);
    return reading.sameStems.get(stem) ?? stem;
  });
}
