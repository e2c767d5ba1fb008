import { straighten } from "../typed-words.ts";

const TELL = String.raw`(?:say|mention|add|correct|point out|bring up|tell \S+)`;
const TOLD = String.raw`(?:said|mentioned|added|corrected|pointed out|brought up|told \S+)`;
const LINK = String.raw`(?:\s*[:,]\s*|\s+)(?:that\s+|about\s+)?`;
const LEADS: readonly RegExp[] = [
  String.raw`(?:one (?:more )?thing )?(?:to (?:add(?: or correct)?|correct)|addition|correction)\s*(?::|\s-|\sis(?: that)?\b)\s*`,
  `i (?:completely |totally |also )?(?:forgot|failed|neglected) to ${TELL}${LINK}`,
  `i (?:also )?(?:should|could|ought to|would) have (?:also )?${TOLD}${LINK}`,
  `i(?:'d (?:also )?like| (?:also )?(?:wanted|want|meant|need|have|would like)) to (?:also )?(?:add|correct|mention|point out)${LINK}`,
  `i(?:'d| would| should| must) (?:also )?(?:add|correct)${LINK}`,
  String.raw`i (?:did not|didn't|never) (?:say|mention|tell \S+|said|mentioned|told \S+) that\s+`,
].map((lead) => new RegExp(`^${lead}(?=\\S)`, "i"));
/** Courtesies that were left out need no line in a letter. */
const COURTESY =
  /^(?:hello|hi|good ?bye|bye|thanks?|thank you|sorry|please|it|this|so|them|more)\W*$/i;
const NOTHING = /^(?:nothing|none|no|n\/?a|-+)$/i;

/**
 * What is to be added or put right in a letter, without its lead-in: "I forgot to say that I know Looker" is "I know
 * Looker". undefined for words without such a lead-in; empty where they say that there is nothing to add.
 */
export function additionSaid(sentence: string): string | undefined {
  const words = straighten(sentence).trim();
  for (const lead of LEADS) {
    const match = lead.exec(words);
    if (match === null) continue;
    const rest = sentence.trim().slice(match[0].length);
    return COURTESY.test(rest) ? undefined : forLetter(rest);
  }
  return /^nothing to (?:add|correct)(?: or correct)?\W*$/i.test(words) ? "" : undefined;
}

/** The same from a field that is meant for it, where no lead-in is needed; several lines are one. */
export function readAddition(typed: string): string {
  const lines = typed
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•]\s*/, "").trim())
    .filter((line) => line !== "")
    .map((line) => additionSaid(line) ?? forLetter(line));
  return lines.filter((line) => line !== "").join("; ");
}

/** As it stands well behind a colon: no full stop, and nothing where it says so. */
function forLetter(words: string): string {
  const bare = words.trim().replace(/[.;,!\s]+$/u, "");
  return NOTHING.test(bare) ? "" : bare;
}
