/** Lines a person wants at hand before the interview and that belong to no other field. */
const AT_HAND =
  /\b(?:passcode|password|pin|meeting id|access code|dial[ -]?in|phone number|extension|bring|prepare|parking|reception|dress|ask for|photo id|take-home|presentation of|case study|accessib\w+|accommodation)\b/i;
const MAX_NOTE = 160;
const MAX_NOTES = 4;

/** What else of a mail is worth keeping: how to get in, what to bring. */
export function notesInMail(sentences: readonly string[]): readonly string[] {
  const notes = sentences
    .map((sentence) =>
      sentence
        .replace(/\s+/g, " ")
        .replace(/[.;,]+$/, "")
        .trim(),
    )
    .filter((sentence) => sentence.length <= MAX_NOTE && AT_HAND.test(sentence));
  return [...new Set(notes)].slice(0, MAX_NOTES);
}
