import type { ReadSentence } from "./text/own-stems.ts";
import { pairsOf, wholeOf } from "./text/shingles.ts";

/** How like a note is to one other. */
export interface Likeness {
  readonly to: string;
  /** The share of this note's pairs that the other has, 0 to 1. */
  readonly overlap: number;
  /** Sentences that stand in the other note as well, or nearly so. */
  readonly repeated: readonly string[];
  readonly isTooSimilar: boolean;
  /** Greater means more alike. */
  readonly weight: number;
}

/** From this share of its pairs on a sentence is a repeat, measured on our corpus (bench/notes, development half). */
const REPEATED_SENTENCE = 0.45;
/** Fewer pairs than this are a common phrase and not a sentence. */
const FEWEST_PAIRS = 3;
/** From this share of a note in two repeated sentences or more on it is too similar; likewise measured. */
const TOO_MUCH_REPEATED = 0.35;
/** Or from this share of its pairs on, wherever in the note they stand; likewise measured. */
const TOO_MUCH_OVERLAP = 0.4;
/** Less than this in common, about one sentence, is a shared phrase and no shared note. */
const FEWEST_COMMON_PAIRS = 8;
/** A short note has few pairs: from this share on, so few in common are enough; likewise measured. */
const MOST_OVERLAP = 0.55;
const FEWEST_OF_FEW = 4;

/** A note made ready to be compared with several others. */
export interface Comparable {
  readonly sentences: readonly { readonly sentence: string; readonly pairs: readonly string[] }[];
  readonly whole: string | undefined;
}

/** Makes what was read of a note ready to be compared. */
export function comparable(sentences: readonly ReadSentence[]): Comparable {
  return {
    sentences: sentences.map(({ sentence, own }) => ({ sentence, pairs: pairsOf(own) })),
    whole: wholeOf(sentences),
  };
}

/** Compares a note with the shingles of another. */
export function likenessTo(
  to: string,
  shingles: readonly string[],
  { sentences, whole }: Comparable,
): Likeness {
  const theirs = new Set(shingles);
  const judged = sentences.map(({ sentence, pairs }) => {
    const shared = pairs.filter((pair) => theirs.has(pair)).length;
    const isRepeated = pairs.length >= FEWEST_PAIRS && shared >= REPEATED_SENTENCE * pairs.length;
    return { sentence, size: pairs.length, shared, isRepeated };
  });
  const all = sum(judged.map(({ size }) => size));
  const repeated = judged.filter(({ isRepeated }) => isRepeated);
  const shared = sum(judged.map((one) => one.shared));
  const repeatedShare = ratio(sum(repeated.map(({ size }) => size)), all);
  const isSame = whole !== undefined && theirs.has(whole);
  const overlap = isSame ? 1 : ratio(shared, all);
  const isMuch =
    (repeated.length > 1 && repeatedShare >= TOO_MUCH_REPEATED) || overlap >= TOO_MUCH_OVERLAP;
  const isTooSimilar =
    isSame ||
    (isMuch && shared >= FEWEST_COMMON_PAIRS) ||
    (overlap >= MOST_OVERLAP && shared >= FEWEST_OF_FEW);
  return {
    to,
    overlap,
    repeated: repeated.map(({ sentence }) => sentence),
    isTooSimilar,
    weight: (isTooSimilar ? 2 : 0) + repeatedShare + overlap,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
