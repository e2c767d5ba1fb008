import { looksLikeName } from "../names/looks-like-name.ts";
import { ASKED, type NoteAsked, type NoteWanted } from "./note-asked.ts";
import { ARTICLE, LEAD, NAME, NOUN, whole } from "./note-words.ts";

interface LetterPattern {
  readonly what: NoteWanted;
  /** Group: `company`. */
  readonly pattern: RegExp;
  readonly isNews?: boolean;
}

const COMPANY = `(?<company>${NAME})`;
/** The same in other branches: a group's name stands once in a pattern. */
const LEFT = `(?<left>${NAME})`;
const ALONE = `(?<alone>${NAME})`;
const AT = `(?: (?:at|with|for|from|to|of) ${COMPANY})?`;
const PLACE =
  "(?:(?:hiring |interview |application )?process|running|race|role|job|position|application)";
const PROCESS = `(?:the ${PLACE}|consideration)`;
const LEAVE = "(?:withdraw|pull out|step back|bow out|drop out|back out)";
const LEAVING = "(?:withdrawing|pulling out|stepping back|bowing out|dropping out|backing out)";
export const OUT_OF = `(?: (?:from|of|out of) (?:${PROCESS}${AT}|the ${LEFT} ${PLACE}|${ALONE}))`;
const WRITE = "(?:draft|write|compose|prepare|e-?mail|message|text)";
const TO = `(?:${WRITE}(?: to)?|tell|ask)`;
const MISSED = "(?:missed|skipped) (?:call|interview|meeting|talk|appointment|slot)";
const NOBODY =
  "(?:(?:nobody|no one|no-one|they (?:never|didn't|didnt|did not)) (?:call(?:ed)?|phoned?|show(?:ed)?(?: up)?|came|come|turn(?:ed)? up|join(?:ed)?)(?: me)?|(?:it was )?(?:a )?no[- ]show)";
const OFFER =
  "(?:an|another|one more|a competing|a second|the other) (?:other |competing |job )?offer";
const HAVE_OFFER = `i(?:'ve got|'ve| have got| have| got) ${OFFER}`;
const ADDRESSES =
  "(?:the |their |all |missing |everyone's |people's |e-?mail )*(?:addresses|address|e-?mails?|names|contact details|contacts|titles)";

const letter = (what: NoteWanted, pattern: string, isNews = false): LetterPattern => ({
  what,
  pattern: whole(pattern),
  isNews,
});

const PATTERNS: readonly LetterPattern[] = [
  letter("withdrawal", `${LEAD}withdraw`),
  letter("withdrawal", `(?:${LEAD}|i(?:'ll| will) |i(?:'m| am) going to )${LEAVE}${OUT_OF}`),
  letter("withdrawal", `${LEAD}withdraw (?:my )?(?:application|candidacy|name)${AT}`),
  letter("withdrawal", `i(?:'m| am) ${LEAVING}${OUT_OF}`),
  letter(
    "withdrawal",
    `${LEAD}(?:tell|let) ${COMPANY} (?:know )?(?:that )?i(?:(?:'m| am) ${LEAVING}|(?: want| have|'d like) to ${LEAVE})`,
  ),
  letter(
    "withdrawal",
    `${LEAD}take me out of (?:the running|the race|the process|consideration)${AT}`,
  ),
  letter("withdrawal", `${LEAD}(?:${WRITE} )?${ARTICLE}withdrawal(?: (?:${NOUN}))?${AT}`),
  letter("thanks-after-no", `${LEAD}thank ${COMPANY} for (?:the|their|that) (?:no|rejection)`),
  letter(
    "thanks-after-no",
    `${LEAD}(?:${WRITE} )?${ARTICLE}(?:thanks|thank[- ]?you)(?: (?:${NOUN}))? after (?:the|their|a|that|my) (?:no|rejection)${AT}`,
  ),
  letter(
    "thanks-after-no",
    `${LEAD}(?:respond|reply|answer)(?: to)? (?:the|their|that|my) (?:rejection|no)(?: (?:e-?mail|mail|letter))?${AT}`,
  ),
  letter("feedback", `${LEAD}${TO} ${COMPANY} for (?:some |any |their |a bit of )?feedback`),
  letter("feedback", `${LEAD}ask for (?:some |any )?feedback${AT}`),
  letter(
    "decision-date",
    `${LEAD}${TO} ${COMPANY} (?:for|about) (?:their |the |its )?(?:timing|time ?line|decision date)`,
  ),
  letter(
    "decision-date",
    `${LEAD}ask ${COMPANY} (?:(?:about |for )?when they(?:'ll| will| are going to)? (?:decide|know|answer))`,
  ),
  letter(
    "decision-date",
    `${LEAD}${TO} ${COMPANY} (?:about (?:my|the|${OFFER.replace("(?:an", "(?:my|an")}) ?(?:other |competing )?(?:offer)?|(?:that )?${HAVE_OFFER})`,
  ),
  letter("decision-date", `${LEAD}let ${COMPANY} know (?:that )?${HAVE_OFFER}`),
  letter(
    "decision-date",
    `${HAVE_OFFER}(?:[\\s,;:.-]+(?:so|and|please|now))*[\\s,;:.-]+${TO} ${COMPANY}(?: (?:about it|for (?:their )?timing))?`,
  ),
  letter(
    "no-show",
    `${NOBODY}(?:[\\s,;:.-]+(?:so|and|please|now))*[\\s,;:.-]+(?:${WRITE}(?: to)? ${COMPANY}|what (?:do|should|can) i (?:write|say)(?: to ${LEFT})?)`,
    true,
  ),
  letter(
    "no-show",
    `${LEAD}${TO} ${COMPANY} (?:about (?:the|my|our|that|their) (?:${MISSED}|no-show)|that nobody (?:called|came|showed up))`,
  ),
  letter(
    "no-show",
    `${LEAD}${WRITE} ${ARTICLE}(?:${NOUN}) about (?:the|my|our|that|their) (?:${MISSED}|no-show)${AT}`,
  ),
  letter(
    "addresses",
    `${LEAD}ask (?:the |my |their )?(?:recruiter|hr|coordinator)(?: at (?<left>${NAME}))? (?:for|about) (?:\\S{1,40}'s )?${ADDRESSES}${AT}`,
  ),
  letter("addresses", `${LEAD}ask ${COMPANY} for (?:the |their )?(?:e-?mail )?addresses`),
];

/** Stand for the company that is spoken of anyway. */
export const THEY =
  /^(?:they|them|it|the company|(?:the |my |their )?(?:recruiter|hr|team|others?))$/i;

/** Reads that a letter beyond thank-yous and follow-ups is asked for: a withdrawal, thanks after a no, a question. */
export function readLetterAsked(words: string): NoteAsked | undefined {
  for (const { what, pattern, isNews = false } of PATTERNS) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const named = match.groups?.company ?? match.groups?.left ?? match.groups?.alone;
    const company = named === undefined || THEY.test(named) ? undefined : named;
    if (company !== undefined && !looksLikeName(company)) continue;
    return { ...ASKED, what, isNews, ...(company === undefined ? {} : { company }) };
  }
  return undefined;
}
