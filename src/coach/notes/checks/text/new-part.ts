import type { Reading } from "../../locale.ts";
import { plainTextOf } from "./plain-text.ts";

/** Longer texts are judged by their beginning; nobody sends a note of 20,000 characters. */
const MAX_CHARACTERS = 20_000;
/** Two dashes and a space alone on a line begin a signature in mails (RFC 3676, section 4.3). */
const SIGNATURE_MARK = /^-- $/m;

/** What the person wrote themselves: without HTML, quoted mails, and the footer of a mail program. */
export function newPartOf(text: string, reading: Reading): string {
  const plain = plainTextOf(text.slice(0, MAX_CHARACTERS));
  const lead = plain.search(reading.quoteLead);
  const own = lead < 0 ? plain : plain.slice(0, lead);
  const unquoted = own
    .split("\n")
    .filter((line) => !/^\s*>/.test(line))
    .join("\n");
  const mark = unquoted.search(SIGNATURE_MARK);
  return (mark < 0 ? unquoted : unquoted.slice(0, mark)).trim();
}
