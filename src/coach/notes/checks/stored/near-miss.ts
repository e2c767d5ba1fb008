import { allowedSlips, editDistance } from "../../../language/edit-distance.ts";

/** Whether a greeting was meant for this name: there even one letter of a short name counts, "Anna" for "Ana". */
export function nearGreeting(word: string, meant: string): boolean {
  if (nearMiss(word, meant)) return true;
  const isLong = word.length > 2 && meant.length > 2;
  return isLong && word !== meant && editDistance(fold(word), fold(meant), 1) === 1;
}

/** Whether a word was meant to be this one and is not: a slip or two, or an accent that is missing. */
export function nearMiss(word: string, meant: string): boolean {
  if (word === meant || word.length < 3 || meant.length < 3) return false;
  const [bare, bareMeant] = [fold(word), fold(meant)];
  if (bare === bareMeant) return word.toLowerCase() !== meant.toLowerCase();
  const limit = allowedSlips(Math.min(bare.length, bareMeant.length));
  // Short names lie close together: Dana and Dan, Lena and Lana. One letter in four is taken for another name.
  if (limit === 0 || bare[0] !== bareMeant[0]) return false;
  return editDistance(bare, bareMeant, limit) <= limit;
}

function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
