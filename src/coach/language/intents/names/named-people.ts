import { contactKindOf, isTitle } from "../../lines/contact-words.ts";
import { fold } from "../../typed-words.ts";
import { looksLikeName } from "./looks-like-name.ts";

/** Words that stand where a name could and never are one: "skip breakfast", "nothing sent", "well done". */
const NOBODY = new RegExp(
  `^(?:(?:my|the|this|that|your|their|some) )?(?:${[
    "nothing|none|nobody|no one|anyone|anybody|no|not|never|half|most|some|well|now|then|next|still|just|later|almost|over|yet|more|enough",
    "breakfast|lunch|dinner|coffee|class|school|work|gym|church|sleep|meals?|ads?|intro|song|rope|town|ahead",
    "(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|yesterday|day|week|month|year",
    "interview|call|meeting|round|test|homework|assignment|job|cv|resume|application|form|invite|prep|money|shivers?|flowers?",
  ].join("|")})(?: .*)?$`,
);

/** Whether these words can be the name of somebody who was written to. */
export function canBePerson(words: string): boolean {
  return (looksLikeName(words) && !NOBODY.test(fold(words))) || isTheTitle(words);
}

/** "The principal", "the charge nurse": only somebody's title stands there. */
function isTheTitle(words: string): boolean {
  const title = /^the (?<title>[a-z-]+(?: [a-z-]+){0,2})$/.exec(fold(words))?.groups?.title;
  if (title === undefined || /\b(?:my|an?|the|their|thanks)\b/.test(title)) return false;
  return isTitle(title) && contactKindOf(title) !== undefined;
}

/** "Ana's" stands for the note to Ana. */
export function withoutPossessive(name: string): string {
  return name.replace(/(?<=\p{L})(?:'s|(?<=s)')$/iu, "");
}
