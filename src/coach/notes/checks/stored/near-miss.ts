import { allowedSlips, editDistance } from "../../../language/edit-distance.ts";

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
