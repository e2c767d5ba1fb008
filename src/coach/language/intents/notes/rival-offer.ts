import { looksLikeName } from "../names/looks-like-name.ts";
import { ASKED, type NoteAsked } from "./note-asked.ts";
import { THEY } from "./note-letters.ts";
import { NAME, whole } from "./note-words.ts";

const RIVAL = `(?:(?:from|with|at|by) (?!by |until )${NAME})`;
const KIND = "(?:(?:other|competing|second|job|verbal|written|firm|new) )*";
const MUST =
  "(?:i |we |they |it |which |that )?(?:(?:must|have to|need to|needs to|should|got to|gotta|want me to|wants me to|need me to|have|is|are|'s)(?: be)? )?";
const ANSWERED =
  "(?:(?:the |my )?deadline(?: is)?|answer(?:ed)?(?: (?:is )?(?:due|needed))?|decide|respond|reply|accept|sign|let them know|get back to them|(?:want|need|expect)s? (?:an?|my) (?:answer|decision|reply)|an? (?:answer|decision)|expir(?:es|ing|e)|run(?:s|ning)? out|end(?:s|ing)?|lapses?|good|open|due|valid)";
/** "Answer by monday", "it expires friday", "i must decide until then". */
const UNTIL = `${MUST}${ANSWERED}(?: (?:by|until|till|before|on))*(?<when> \\S.{0,40}?)?`;
const GAP = "(?:[\\s,;:.-]+(?:and|so|but|then|which|that|it)\\b)*[\\s,;:.-]+";

const HAVE = `(?:i(?:'ve got|'ve| have got| have| got)?|i just got) `;
/** "I have another offer": no news of a company that is waited for. */
const MINE = `${HAVE}(?:another|one more|a second|an other|a competing|the other) ${KIND}offer(?: ${RIVAL})?(?: too| already| now)?`;
/** The same of any offer: only where somebody else is to be told. */
const ANY = `${HAVE}(?:an?|another|the|my|one more) ${KIND}offer(?: ${RIVAL})?(?: too| already| now)?`;
const NAMED = `(?:my|the|an|another|this|their|that) (?:[^\\s,;:]{1,30} )?${KIND}offer(?: ${RIVAL})?`;
const OTHERS =
  '(?<rival>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}) (?:want|need|expect)s? (?:(?:an?|my) (?:answer|decision|reply)|me to (?:answer|decide|reply|accept|sign))(?: (?:on|to) (?:their|the) offer)?(?: (?:by|until|till|before|on))*(?<theirDay> \\S.{0,40}?)?';

const POLITE =
  "(?:(?:so|and|please|pls|now|then|can you|could you|can we|help me|help|i want to|i need to|i'd like to|let me|let's)[\\s,]+)*";
const TIMING =
  "(?: (?:about (?:it|that|this|the offer|my offer)|(?:for|about) (?:their |the )?(?:timing|time ?line|decision(?: date)?)|when they(?:'ll| will)? (?:decide|know)|(?:if|whether) they can (?:decide|answer|move|go|tell me)(?: (?:sooner|faster|earlier|quicker|by then|in time|before that))*|to (?:decide|answer|hurry)(?: (?:sooner|faster|earlier|up|by then))*))?";
const TELL = `(?:draft|write|e-?mail|message|text|tell|ask|inform|contact|let)(?: to)? (?<company>${NAME})(?: know)?${TIMING}`;

/** News of another offer and whom to tell, in either order; alone only where the offer is called another one. */
const PATTERNS: readonly RegExp[] = [
  whole(`(?:${ANY}|${NAMED})${GAP}${UNTIL}${GAP}${POLITE}${TELL}`),
  whole(`${NAMED} ${UNTIL}${GAP}${POLITE}${TELL}`),
  whole(`${ANY}${GAP}${POLITE}${TELL}`),
  whole(`${OTHERS}${GAP}${POLITE}${TELL}`),
  whole(`${POLITE}${TELL}(?: that)?[\\s,;:.-]+(?:${ANY}|${NAMED})(?:${GAP}| )${UNTIL}`),
  whole(`${POLITE}${TELL}(?: that)?[\\s,;:.-]+${OTHERS}`),
  whole(`${MINE}${GAP}${UNTIL}`),
];

const PRONOUN = /^(?:i|they|he|she|it|we|you)$/i;

/**
 * Reads that another company's offer must be answered by some day and that a company shall be asked for its timing. The
 * day is the person's own and nothing the company promised.
 */
export function readRivalOffer(words: string): NoteAsked | undefined {
  for (const pattern of PATTERNS) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const { company, rival, when = groups.theirDay } = groups;
    if (rival !== undefined && (PRONOUN.test(rival) || !looksLikeName(rival))) continue;
    const isNamed = company !== undefined && !THEY.test(company);
    if (isNamed && !looksLikeName(company)) continue;
    const day = when?.trim();
    return {
      ...ASKED,
      what: "decision-date",
      ...(isNamed ? { company } : {}),
      ...(day === undefined ? {} : { answerBy: day }),
    };
  }
  return undefined;
}
