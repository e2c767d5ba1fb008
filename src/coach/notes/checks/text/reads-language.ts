import type { Reading } from "../../locale.ts";

/** Shorter texts say too little about their language. */
const FEWEST_WORDS = 12;
/** English prose has plain words for about every second word; other languages share a few of them by chance. */
const LEAST_SHARE = 0.2;

/** Whether a text seems to be in the language of the checks; a very short one is taken to be. */
export function readsLanguage(text: string, reading: Reading): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  const letters = words.join("").length;
  if (words.length < FEWEST_WORDS) return letters < 40 || /[a-z]/.test(words.join(""));
  const plain = words.filter((word) => reading.plainWords.has(word)).length;
  return plain >= LEAST_SHARE * words.length;
}
