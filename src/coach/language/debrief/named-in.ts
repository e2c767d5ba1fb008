import type { NameCandidate } from "../match-names.ts";
import { straighten } from "../typed-words.ts";
import { type Led, leadingName } from "./said-of.ts";
import { SENTENCE_END } from "./sentence-end.ts";

/** Behind these a name is somebody's, wherever it stands: "I liked Julia", "talked with Nigel". */
const BEHIND = /\b(?:with|to|tell|told|asked|met|liked|loved|thanked)\s+(?=\S)/i;

/** Names that are words as well, in small letters and without a deed behind them: "may take two weeks", "will decide". */
const ORDINARY =
  /^(?:will|may|mark|grant|day|hope|rose|bill|art|chance|page|long|young|price|rich|best|love|case|wood|drew|pat|sue|guy|june|april|august|joy|faith|grace|frank|dean|chase|reed|read|park|hill|rush|king|short|small|law|good|fair|sharp|strong|power|law|bright|wise|noble|early|lane)(?! (?:(?:also|really|just) )*(?:[a-z]+(?:ed|[^s\W]s)|is|was|has|said|told|spoke|gave|likes?)\b)(?: |$)/;

/** Who is named in what was told about an interview, whatever was said of them; only whole words of a name count. */
export function namedIn(text: string, people: readonly NameCandidate[]): readonly string[] {
  const clauses = straighten(text)
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(/,\s+|\s+(?:and|but)\s+/i))
    .flatMap((clause) => [clause, ...clause.split(BEHIND).slice(1)]);
  const ids = clauses.flatMap((clause) => {
    const words = clause.trim().replace(/^(?:(?:and|but|so|also|then)[\s,]+)+/i, "");
    // A name may stand alone: "with Nigel".
    const led = leadingName(`${words} .`, people);
    const isSure = led !== undefined && (!ORDINARY.test(words) || isInFull(words, led));
    return isSure ? led.contactId : [];
  });
  return [...new Set(ids)];
}

/** Two words of a name or more: "will grant was kind". */
function isInFull(words: string, { rest }: Led): boolean {
  return words.split(/\s+/).length + 1 - rest.split(/\s+/).length > 1;
}
