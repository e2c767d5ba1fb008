/** An English word without its common endings: crude, and the same for both texts that are compared. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const bare = word
    .replace(/(?:'s|’s)$/, "")
    .replace(/(?:sses)$/, "ss")
    .replace(/ies$/, "y")
    .replace(/([^su])s$/, "$1");
  const short = bare.replace(/(?:ations?|ingly|edly|ing|ed|ment|ly)$/, "");
  const kept = short.length < 3 ? bare : short;
  return kept.replace(/([^aeioul])\1$/, "$1").replace(/e$/, "");
}
