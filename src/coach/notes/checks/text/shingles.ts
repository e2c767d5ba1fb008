import { ENGLISH } from "../../en/english.ts";
import { hashWords } from "../../hash-words.ts";
import type { NoteLocale } from "../../locale.ts";
import { type ReadSentence, readAs, readSentences } from "./own-stems.ts";

/** A stem is paired with this many that follow it, so that a word put in or taken out breaks few pairs. */
const REACH = 3;

export interface ShingleOptions {
  /** People, companies and roles that a template would swap. */
  readonly names?: readonly string[];
  readonly locale?: NoteLocale;
}

/**
 * A text as short hashes to compare by: of pairs of neighbouring stems, and one of the whole. No sentence can be read in
 * them, though whoever has them can test a guess. Names differ between copies of one template and are left out.
 */
export function shinglesOf(
  text: string,
  { names = [], locale = ENGLISH }: ShingleOptions = {},
): readonly string[] {
  const sentences = readSentences(text, readAs(locale.reading, names));
  const pairs = sentences.flatMap(({ own }) => pairsOf(own));
  const whole = wholeOf(sentences);
  return [...new Set(pairs), ...(whole === undefined ? [] : [whole])];
}

/** The hashed pairs of a sentence's own stems; politeness alone makes none. */
export function pairsOf(own: readonly string[]): readonly string[] {
  const pairs = own.flatMap((stem, at) =>
    own
      .slice(at + 1, at + 1 + REACH)
      .filter((other) => other !== stem)
      .map((other) => (stem < other ? `${stem} ${other}` : `${other} ${stem}`)),
  );
  return [...new Set(pairs)].map((pair) => hashWords(pair).toString(36));
}

/** One hash of all stems in any order, politeness included; undefined when there are no words. */
export function wholeOf(sentences: readonly ReadSentence[]): string | undefined {
  const stems = sentences.flatMap((one) => one.stems);
  return stems.length === 0 ? undefined : `=${hashWords(stems.toSorted().join(" ")).toString(36)}`;
}
