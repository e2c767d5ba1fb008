import { straighten } from "../typed-words.ts";

const SAY = String.raw`(?:say|tell \S+|bring up|point out)`;
const SAID = String.raw`(?:said|told \S+|brought up|pointed out)`;
const LINK = String.raw`(?:\s*[:,]\s*|\s+)(?:about\s+)?`;
const FORGOT = "i (?:completely |totally |also )?(?:forgot|failed|neglected) to";
const SHOULD = "i (?:also )?(?:should|could|ought to|would) have (?:also )?";
const WANTED =
  "i(?:'d (?:also )?like| (?:also )?(?:wanted|want|meant|need|have|would like)) to (?:also )?";
const pattern = (lead: string): RegExp => new RegExp(`^${lead}(?=\\S)`, "i");
/** After these comes what is to be added, whatever it is. */
const SURE: readonly RegExp[] = [
  String.raw`(?:one (?:more )?thing )?(?:to (?:add(?: or correct)?|correct)|addition|correction)\s*(?::|\s-|\sis(?: that)?\b)\s*`,
  String.raw`${FORGOT} (?:${SAY}|mention|add) that\s+`,
  String.raw`${SHOULD}(?:${SAID}|mentioned|added) that\s+`,
  String.raw`${WANTED}(?:add|correct|mention|point out)(?:\s+that\s+|\s*:\s*(?:that\s+)?)`,
  String.raw`i(?:'d| would| should| must) (?:also )?(?:add|correct)(?:\s+that\s+|\s*:\s*(?:that\s+)?)`,
  String.raw`i (?:did not|didn't|never) (?:say|mention|tell \S+|said|mentioned|told \S+) that\s+`,
].map(pattern);
/** After these a sentence or something of the person's own: "I forgot to mention my Looker course". */
const OWN: readonly RegExp[] = [
  `${FORGOT} (?:${SAY}|mention|add)${LINK}`,
  `${SHOULD}(?:${SAID}|mentioned|added)${LINK}`,
  `${WANTED}(?:add|mention|point out)${LINK}`,
].map(pattern);
const IS_OWN = /^(?:i|i'm|i've|i'd|we|we've|my|our|it's|it (?:is|was))\b/i;
/** What no letter after an interview should bring up of itself. */
const PRIVATE =
  /\b(?:salary|salaries|pay|paid|money|wages?|bonus|compensation|vacation|holidays?|sick|pregnan\w+|nervous|hate[ds]?)\b/i;
/** Courtesies that were left out need no line in a letter. */
const COURTESY =
  /^(?:hello|hi|good ?bye|bye|thanks?|thank you|sorry|please|it|this|so|them|more)\W*$/i;
/** Whoever writes this means the letter, whatever it says. */
const LABEL = /^(?:one (?:more )?thing )?(?:to (?:add|correct)|addition|correction)\b/i;
const NOTHING = /^(?:nothing|none|no|n\/?a|-+)$/i;

/**
 * What is to be added or put right in a letter, without its lead-in: "I forgot to say that I know Looker" is "I know
 * Looker". undefined for words without such a lead-in; empty where they say that there is nothing to add.
 */
export function additionSaid(sentence: string): string | undefined {
  const words = straighten(sentence).trim();
  const sure = behind(SURE, words, sentence);
  const own = behind(OWN, words, sentence) ?? "";
  const rest = sure ?? (IS_OWN.test(own) ? own : undefined);
  if (rest === undefined)
    return /^nothing to (?:add|correct)(?: or correct)?\W*$/i.test(words) ? "" : undefined;
  return COURTESY.test(rest) || (PRIVATE.test(rest) && !LABEL.test(words))
    ? undefined
    : forLetter(rest);
}

function behind(leads: readonly RegExp[], words: string, sentence: string): string | undefined {
  const match = leads.map((lead) => lead.exec(words)).find((found) => found !== null);
  return match && sentence.trim().slice(match[0].length);
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
