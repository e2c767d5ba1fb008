import type { NameCandidate } from "../match-names.ts";
import { straighten } from "../typed-words.ts";
import { leadingName } from "./said-of.ts";
import { SENTENCE_END } from "./sentence-end.ts";

/** Behind these a name is somebody's, wherever it stands: "I liked Julia", "talked with Nigel". */
const BEHIND = /\b(?:with|to|told|asked|met|liked|loved|thanked)\s+(?=\S)/i;

/** Who is named in what was told about an interview, whatever was said of them; only whole words of a name count. */
export function namedIn(text: string, people: readonly NameCandidate[]): readonly string[] {
  const clauses = straighten(text)
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(/,\s+|\s+(?:and|but)\s+/i))
    .flatMap((clause) => [clause, ...clause.split(BEHIND).slice(1)]);
  const ids = clauses.flatMap((clause) => {
    const words = clause.trim().replace(/^(?:(?:and|but|so|also|then)[\s,]+)+/i, "");
    // A name may stand alone: "with Nigel".
    return leadingName(`${words} .`, people)?.contactId ?? [];
  });
  return [...new Set(ids)];
}
