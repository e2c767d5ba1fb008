import {
  type CheckAsked,
  readCheckAsked,
} from "../../../coach/language/intents/notes/check-asked.ts";
import { newPartOf } from "../../../coach/notes/checks/text/new-part.ts";
import { ENGLISH } from "../../../coach/notes/en/english.ts";

/** From so many characters on a greeting begins a letter, whoever is greeted. */
const LETTER_FROM = 200;
/** A shorter text needs so many words behind the greeting, and has to speak to somebody. */
const MIN_WORDS = 5;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|madam)\.?\s+/i;
/** Where a name ends that no comma follows: "Hi Linda thank you for …". */
const BEHIND_NAME =
  /\s(?:thank|thanks|thx|it|it's|i|i'm|i've|i'd|just|great|so|this|hope|hoping|good|really|as)\b.*$/i;
const SPEAKS_TO_SOMEBODY = /\b(?:you|your|you're|you've|yours|u|thanks|thx)\b/i;
/** What a company writes to whoever applied there. */
const FROM_COMPANY =
  /\b(?:thank(?:s| you) (?:so much |again )?for (?:applying|your application|your interest in|interviewing with (?:us|me)|coming in|(?:taking the time|making time) to (?:meet|speak|talk|interview|chat) with (?:us|our))|we (?:regret|(?:have|'ve) decided|(?:are|were) (?:pleased|happy|unable)|will not be|would (?:like|love) to (?:invite|offer|schedule|move))|move forward with (?:other|another)|your (?:candidacy|application))\b/i;

export interface Letter {
  /** Whom it is for, as said before it or in its greeting; empty when nobody is named. */
  readonly whom: string;
  readonly words: string;
  /** "asked": in so many words. "letter": plainly one by its length. "short": one only if it greets somebody stored. */
  readonly as: "asked" | "letter" | "short";
  /** Nobody but a letter writer ends like that. */
  readonly isCertain: boolean;
  readonly keeps: boolean;
  /** Whose name stands alone at its end; empty for none. */
  readonly signedBy: string;
}

/** The note in a message: asked to be checked, or by its greeting. undefined when the words are something else. */
export function letterIn(said: string): Letter | undefined {
  const asked = readCheckAsked(said);
  const words = asked?.words ?? said;
  const { greeting, greetedByNoName, signOff } = ENGLISH.reading;
  const own = newPartOf(words, ENGLISH.reading);
  const match = greeting.exec(own);
  const greeted = match?.groups?.name?.trim().replace(TITLE, "").replace(BEHIND_NAME, "");
  const byGreeting = greeted === undefined || greetedByNoName.test(greeted) ? "" : greeted;
  const signedBy = own.includes("\n") ? (own.split("\n").at(-1)?.trim() ?? "") : "";
  if (asked !== undefined) return askedLetter(asked, byGreeting, signedBy);
  if (greeted === undefined || FROM_COMPANY.test(own)) return undefined;
  const isCertain = signOff.test(own);
  if (said.length >= LETTER_FROM)
    return { whom: byGreeting, words, as: "letter", isCertain, keeps: false, signedBy };
  const behind = own.slice(own.indexOf(greeted) + greeted.length);
  const isTalk = (behind.match(/[\p{L}\p{N}'’]+/gu) ?? []).length < MIN_WORDS;
  if (byGreeting === "" || isTalk || !SPEAKS_TO_SOMEBODY.test(behind)) return undefined;
  return { whom: byGreeting, words, as: "short", isCertain: false, keeps: false, signedBy };
}

const askedLetter = (
  { whom, words, keeps }: CheckAsked,
  byGreeting: string,
  signedBy: string,
): Letter => ({
  whom: whom === "" ? byGreeting : whom,
  words,
  as: "asked",
  isCertain: true,
  keeps,
  signedBy,
});
