import { straighten } from "../typed-words.ts";

/** What a company does by a day, where that is less than deciding. */
export type PromiseAbout = "call" | "write";

const DECIDES =
  /\b(?:de[sc]{1,2}id\w*|de[sc]{1,2}i?[sc]{1,2}ions?|offers?|answers?|verdict|final (?:word|call)|make up their minds?)\b/i;
const WAYS: readonly (readonly [PromiseAbout, string])[] = [
  ["call", "call|phone|ring"],
  ["write", "e-?mail|write|text|message"],
];

/** What they do by the day they named: "he'll call me on Monday" is a call. undefined for a decision or an answer. */
export function promiseAbout(words: string): PromiseAbout | undefined {
  const said = straighten(words);
  if (DECIDES.test(said)) return undefined;
  return WAYS.find(([, verb]) =>
    new RegExp(
      `(?:'ll|\\b(?:will|would|should|going to|to|can)|\\b(?:they|he|she|hr)(?:'d)?) (?:${verb})s?\\b|\\b(?:${verb})s? (?:to )?(?:me|us|back)\\b`,
      "i",
    ).test(said),
  )?.[0];
}
