import type { NameCandidate } from "../match-names.ts";
import { straighten } from "../typed-words.ts";
import { whoIs } from "./read-point.ts";

/** What is to be added or put right in a letter, without its lead-in; empty where they say there is nothing. */
export interface AdditionSaid {
  readonly words: string;
  /** Whose letter it is for, by the contact's id, where somebody known was named. */
  readonly to?: string;
}

const WHOM = String.raw`(?<whom>\S+(?: \S+){0,2}?)`;
const SAY = `(?:say|tell ${WHOM}|bring up|point out)`;
const SAID = `(?:said|told ${WHOM}|brought up|pointed out)`;
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
  String.raw`i (?:did not|didn't|never) (?:say|mention|said|mentioned|(?:tell|told) ${WHOM}) that\s+`,
].map(pattern);
const OWN_WORDS = "(?:i|i'm|i've|i'd|we|we've|my|our|it's|it (?:is|was))";
/** After these a sentence or something of the person's own: "I forgot to mention my Looker course". */
const OWN: readonly RegExp[] = [
  `${FORGOT} (?:${SAY}|mention|add)${LINK}`,
  `${SHOULD}(?:${SAID}|mentioned|added)${LINK}`,
  `${WANTED}(?:add|mention|point out|tell ${WHOM})${LINK}`,
].map((lead) => pattern(`${lead}(?=${OWN_WORDS}\\b)`));
const ANYBODY =
  /^(?:all of )?(?:them|him|her|you|it|us|me|people|all|every(?:body|one)|some(?:body|one)|the (?:team|panel|group))$/i;
/** "For Greg: I have an endorsement" */
const FOR = /^for (?<whom>[^:]{1,60}):\s*(?=\S)/i;
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
 * What is to be added or put right in a letter, and in whose: "I forgot to tell Greg that I know Looker" is "I know
 * Looker" for Greg. undefined for words without such a lead-in; empty where they say that there is nothing to add.
 */
export function additionSaid(
  sentence: string,
  people: readonly NameCandidate[],
): AdditionSaid | undefined {
  const words = straighten(sentence).trim();
  const lead = [...SURE, ...OWN].map((one) => one.exec(words)).find((found) => found !== null);
  if (!lead)
    return /^nothing to (?:add|correct)(?: or correct)?\W*$/i.test(words)
      ? { words: "" }
      : undefined;
  const rest = sentence.trim().slice(lead[0].length);
  if (COURTESY.test(rest) || (PRIVATE.test(rest) && !LABEL.test(words))) return undefined;
  return { words: forLetter(rest), ...addressee(lead.groups?.whom, people) };
}

function addressee(
  whom: string | undefined,
  people: readonly NameCandidate[],
): Pick<AdditionSaid, "to"> {
  const to = whom === undefined || ANYBODY.test(whom) ? undefined : whoIs(whom, people);
  return to === undefined ? {} : { to };
}

/** The same from a field that is meant for it, where no lead-in is needed; several lines for one reader are one. */
export function readAdditions(
  typed: string,
  people: readonly NameCandidate[],
): readonly AdditionSaid[] {
  const lines = typed
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•]\s*/, "").trim())
    .filter((line) => line !== "")
    .map((line) => {
      const whose = FOR.exec(straighten(line));
      const named = addressee(whose?.groups?.whom, people);
      const words = named.to === undefined ? line : line.slice(whose?.[0].length);
      return { ...(additionSaid(words, people) ?? { words: forLetter(words) }), ...named };
    });
  return joinAdditions(lines);
}

/** One addition a reader. */
export function joinAdditions(said: readonly AdditionSaid[]): readonly AdditionSaid[] {
  const readers = [...new Set(said.map(({ to }) => to))];
  return readers.map((to) => {
    const theirs = said.filter((one) => one.to === to && one.words !== "");
    const words = theirs.map((one) => one.words).join("; ");
    return { words, ...(to === undefined ? {} : { to }) };
  });
}

/** As it stands well behind a colon: no full stop, and nothing where it says so. */
function forLetter(words: string): string {
  const bare = words.trim().replace(/[.;,!\s]+$/u, "");
  return NOTHING.test(bare) ? "" : bare;
}
