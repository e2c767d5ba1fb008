/** FNV-1a over UTF-16 code units, as an unsigned 32-bit number: small, stable, and short enough that words stay guesses. */
export function hashWords(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) {
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
