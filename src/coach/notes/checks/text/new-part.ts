import type { Reading } from "../../locale.ts";
import { plainTextOf } from "./plain-text.ts";

/** Longer texts are judged by their beginning; nobody sends a note of 20,000 characters. */
const MAX_CHARACTERS = 20_000;
/** Two dashes and a space alone on a line begin a signature in mails (RFC 3676, section 4.3). */
const SIGNATURE_MARK = /^-- $/m;

const HTML_QUOTE = /<(?:blockquote\b|div[^<>]{0,200}(?:gmail_quote|yahoo_quoted|divRplyFwdMsg))/i;

/** What the person wrote themselves: without HTML, quoted mails, and the footer of a mail program. */
export function newPartOf(text: string, reading: Reading): string {
  const unquoted = withoutQuotes(plainTextOf(text.slice(0, MAX_CHARACTERS)), reading);
  const mark = unquoted.search(SIGNATURE_MARK);
  return (mark < 0 ? unquoted : unquoted.slice(0, mark)).trim();
}

/** A letter as it would be sent: plain words, without the mails it quotes but with its footer; `leftOut` where it quotes any. */
export function letterPartOf(
  text: string,
  reading: Reading,
): { readonly words: string; readonly leftOut: boolean } {
  const plain = plainTextOf(text);
  const own = withoutQuotes(plain, reading);
  const leftOut = own !== plain || HTML_QUOTE.test(text);
  return { words: leftOut ? own.replace(/\n{3,}/g, "\n\n").trim() : own.trim(), leftOut };
}

function withoutQuotes(plain: string, reading: Reading): string {
  const lead = plain.search(reading.quoteLead);
  const own = lead < 0 ? plain : plain.slice(0, lead);
  return own
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n");
}
