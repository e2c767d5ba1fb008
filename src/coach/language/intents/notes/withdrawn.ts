import { looksLikeName } from "../names/looks-like-name.ts";
import { ASKED, type NoteAsked } from "./note-asked.ts";
import { OUT_OF, THEY } from "./note-letters.ts";
import { NAME, whole } from "./note-words.ts";

const COMPANY = `(?<company>${NAME})`;
const I = "(?:i(?:'ve| have)? )?(?:(?:just|already|now|finally|actually) )*";
const LEFT = "(?:withdrew|withdrawn|pulled out|stepped back|bowed out|dropped out|backed out)";
const AT = `(?: (?:at|with|for|from|to) ${COMPANY})?`;
const TOLD = "(?:told|let|informed|e-?mailed|wrote(?: to)?|messaged|called)";
const OUT =
  "i(?:(?:'m| am) (?:out|done|withdrawing|pulling out|stepping back|(?:not|no longer) interested(?: any ?more)?|not going (?:ahead|on)|no longer available)|(?:'ve| have)? withdrawn?| withdrew| want out|(?:'ve| have) (?:decided to )?(?:withdraw|pull out|step back|take(?:n)? (?:another|a different) (?:offer|job|role)))";
const WHEN = "(?: (?:today|yesterday|this morning|last night|already|by (?:e-?mail|phone)))*";

/** The person stepped back; news, and no wish for a letter. */
const PATTERNS: readonly RegExp[] = [
  whole(`${I}${LEFT}${OUT_OF}${WHEN}`),
  whole(`i(?:'ve| have)? (?:(?:just|already) )*${LEFT}${WHEN}`),
  whole(`${I}(?:withdrew|withdrawn|pulled) (?:my )?(?:application|candidacy|name)${AT}${WHEN}`),
  whole(`${I}${TOLD} ${COMPANY} (?:know )?(?:that )?${OUT}${WHEN}`),
  whole(`${I}(?:said|told them) no to ${COMPANY}${WHEN}`),
  whole(`${I}turned ${COMPANY} down${WHEN}`),
  whole(`${I}(?:turned down|declined) ${COMPANY}(?:'s (?:job )?offer)?${WHEN}`),
  whole(
    `${I}(?:turned down|declined) (?:the|their) (?:job )?offer (?:from|at|of) ${COMPANY}${WHEN}`,
  ),
  whole(
    `${I}(?:sent|e-?mailed|mailed)(?: off)? (?:the|my|a) withdrawal(?: (?:letter|note|e-?mail|mail))?${AT}${WHEN}`,
  ),
  whole(
    `(?:the |my )?withdrawal(?: (?:letter|note|e-?mail|mail))?${AT}(?: is| was)? (?:sent|out|done)${WHEN}`,
  ),
];

/** Reads that the person withdrew or turned a company down; undefined for anything else. */
export function readWithdrawn(words: string): NoteAsked | undefined {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const named = match.groups?.company ?? match.groups?.left ?? match.groups?.alone;
    const company = named === undefined || THEY.test(named) ? undefined : named;
    if (company !== undefined && !looksLikeName(company)) continue;
    return {
      ...ASKED,
      what: "withdrawal",
      isNews: true,
      ...(company === undefined ? {} : { company }),
    };
  }
  return undefined;
}
