import { editDistance } from "./edit-distance.ts";
import { fold } from "./typed-words.ts";

const MAX_LENGTH = 40;

/** The one of our own words that was probably meant, for "did you mean …?"; undefined when none is near. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const said = fold(typed.slice(0, MAX_LENGTH));
  if (said === "") return undefined;
  const begun = words.filter((word) => said.length >= 2 && fold(word).startsWith(said));
  if (begun.length === 1) return begun[0];
  const limit = said.length < 5 ? 1 : 2;
  const near = words
    .map((word) => ({ word, distance: editDistance(said, fold(word), limit) }))
    .filter(({ word, distance }) => distance <= limit && distance < word.length);
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.word;
}
