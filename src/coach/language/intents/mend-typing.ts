/** Short forms typed without their apostrophe; only at the beginning, where none of them is a name. */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^im\b/i, "i'm"],
  [/^ive\b/i, "i've"],
  [/^ill\b/i, "i'll"],
  [/^its\b/i, "it's"],
  [/^whats\b/i, "what's"],
  [/^thats\b/i, "that's"],
  [/^they(?=(?:ll|re|ve|d)\b)/i, "they'"],
  [/^lets\b/i, "let's"],
];
/** Verbs that begin an order or a report. */
const VERBS = ["sent", "skip", "snooze", "thanked", "emailed", "remind", "undo", "heard", "done"];

/**
 * Mends what thumbs do to the first word: a missing apostrophe ("ive sent it") or two letters that changed places
 * ("setn ana"). Any other word stays as typed: "send" is a word of its own and not a slip for "sent".
 */
export function mendTyping(words: string): string {
  const [first = ""] = words.split(" ", 1);
  const verb = VERBS.find((one) => isSwapped(first.toLowerCase(), one));
  if (verb !== undefined) return verb + words.slice(first.length);
  const short = SHORT_FORMS.find(([pattern]) => pattern.test(words));
  return short === undefined ? words : words.replace(short[0], short[1]);
}

/** Whether two neighbouring letters, after the first, changed places. */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length || typed === word || typed[0] !== word[0]) return false;
  const at = [...word].findIndex((letter, index) => letter !== typed[index]);
  const swapped = `${word.slice(0, at)}${word[at + 1] ?? ""}${word[at] ?? ""}${word.slice(at + 2)}`;
  return swapped === typed;
}
