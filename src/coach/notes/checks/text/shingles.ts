import { ENGLISH } from "../../en/english.ts";
import { hashWords } from "../../hash-words.ts";
import type { NoteLocale } from "../../locale.ts";
import { newPartOf } from "./new-part.ts";
import { ownStems, type ReadAs, readAs, stemsOf } from "./own-stems.ts";
import { sentencesOf } from "./sentences.ts";

/** A stem is paired with this many that follow it, so that a word put in or taken out breaks few pairs. */
const REACH = 3;

export interface ShingleOptions {
  /** People, companies and roles that a template would swap. */
  readonly names?: readonly string[];
  readonly locale?: NoteLocale;
}

/**
 * A text as hashes that can be compared and not read back: pairs of neighbouring stems of its own, and one hash of the
 * whole. Names differ between copies of one template and are left out.
 */
export function shinglesOf(
  text: string,
  { names = [], locale = ENGLISH }: ShingleOptions = {},
): readonly string[] {
  const as = readAs(locale.reading, names);
  const sentences = sentencesOf(newPartOf(text, as.reading));
  const pairs = sentences.flatMap((sentence) => [...pairsOf(sentence, as)]);
  const whole = wholeOf(sentences, as);
  return [...new Set(pairs), ...(whole === undefined ? [] : [whole])];
}

/** The hashed pairs of one sentence; two words make one pair, politeness alone makes none. */
export function pairsOf(sentence: string, as: ReadAs): ReadonlySet<string> {
  const stems = ownStems(sentence, as);
  const pairs = stems.flatMap((stem, at) =>
    stems
      .slice(at + 1, at + 1 + REACH)
      .filter((other) => other !== stem)
      .map((other) => (stem < other ? `${stem} ${other}` : `${other} ${stem}`)),
  );
  return new Set(pairs.map((pair) => hashWords(pair).toString(36)));
}

/** The whole text, politeness included and in any order; undefined when there are no words. */
export function wholeOf(sentences: readonly string[], as: ReadAs): string | undefined {
  const stems = sentences.flatMap((sentence) => stemsOf(sentence, as));
  return stems.length === 0 ? undefined : `=${hashWords(stems.toSorted().join(" ")).toString(36)}`;
}
