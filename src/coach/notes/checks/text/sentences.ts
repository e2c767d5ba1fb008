/** Beyond this many words a sentence without a full stop is judged in pieces. */
const MAX_WORDS = 60;

/** The sentences of a text as they stand in it, so that they can be quoted. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+|(?<=[.!?…])["”’)]?\s+(?=\S)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .flatMap(pieces);
}

function pieces(sentence: string): readonly string[] {
  const words = sentence.split(/\s+/u);
  if (words.length <= MAX_WORDS) return [sentence];
  const count = Math.ceil(words.length / MAX_WORDS);
  return Array.from({ length: count }, (_, at) =>
    words.slice(at * MAX_WORDS, (at + 1) * MAX_WORDS).join(" "),
  );
}
