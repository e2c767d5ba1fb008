const QUOTES = /[\u2018\u2019\u201A\u201B\u2032\u00B4\u0060]/g;
const DOUBLE_QUOTES = /[\u201C\u201D\u201E\u2033\u00AB\u00BB]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000\t]/g;
const ADDRESSES =
  /https?:\/\/[^\s<>]{1,300}|[^\s@<>(),;:]{1,64}@[^\s@<>(),;:]{1,200}|\b[a-z\d-]{1,40}\.(?:com|org|net|io|ai|co|dev|app)\b(?:\/\S{0,200})?/giu;

/** Replaces the quotes, dashes and spaces that phones type by plain ones; every character keeps its place. */
export function straighten(words: string): string {
  return words
    .replace(QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replace(SPACES, " ");
}

/** Lower case without accents and doubled blanks, for comparing; "José  Peña" becomes "jose pena". */
export function fold(words: string): string {
  return straighten(words)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .replaceAll("ø", "o")
    .replaceAll("đ", "d")
    .replace(/\s+/g, " ")
    .trim();
}

/** Blanks links, e-mail addresses and domain names, so that "monday.com" is never read as a day. */
export function blankAddresses(words: string): string {
  return words.replace(ADDRESSES, (address) => " ".repeat(address.length));
}
