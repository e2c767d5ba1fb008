import { splitNames } from "../../split-names.ts";
import { looksLikeName } from "../names/looks-like-name.ts";
import { canBePerson, withoutPossessive } from "../names/named-people.ts";
import { ASKED, type NoteAsked, type NoteWanted } from "./note-asked.ts";
import { readLetterAsked } from "./note-letters.ts";
import { ARTICLE, LEAD, NAME, NOUN, WISH, whole } from "./note-words.ts";

interface NotePattern {
  /** Groups: `noun` for what the text is called, `whom` for its reader. */
  readonly pattern: RegExp;
  readonly isCertain: boolean;
  readonly isOther?: boolean;
}

const WHOM = `(?<whom>${NAME})`;
const THING = `${ARTICLE}(?<noun>${NOUN})`;
const TO_WHOM = `(?: (?:to|for|with) ${WHOM})?`;
const DRAFT = "(?:draft|write|compose|prepare|create|generate|word)(?: me| up| out)?";
const HELP = "(?:(?:i )?(?:need|want) |please |can you )?help(?: me)?";
/** "Send ana a note" alone may be a slip for "sent". */
const WISHED =
  "(?:(?:can|could|would|will) you |please |help me |(?:i )?(?:want|need) to |i(?:'d| would) like to )";
const OTHER =
  "(?:another|a different|a new|different|new|one more|the other) (?:wording|version|phrasing|draft)";
const AGAIN = "(?:re-?word|rephrase|re-?write|re-?draft)";

const certain = (pattern: string): NotePattern => ({ pattern: whole(pattern), isCertain: true });
const likely = (pattern: string): NotePattern => ({ pattern: whole(pattern), isCertain: false });
const other = (pattern: string): NotePattern => ({
  pattern: whole(pattern),
  isCertain: false,
  isOther: true,
});

const PATTERNS: readonly NotePattern[] = [
  certain("(?:show |list )?(?:me )?(?:all )?(?:the |my )?(?:notes|drafts|letters)"),
  certain("(?:which|what) notes (?:can|should|do) (?:i|you) (?:write|draft|have)"),
  certain(`${LEAD}draft(?: (?:it|one|something|this|that|now))?`),
  certain(`${LEAD}write (?:it|one|this)(?: up)?`),
  certain(`${LEAD}${DRAFT} ${THING}${TO_WHOM}`),
  certain(`${HELP} (?:with )?${THING}${TO_WHOM}`),
  certain(`${HELP} (?:with |in )?(?:writing|drafting) ${THING}${TO_WHOM}`),
  likely(`${HELP} (?:with |in )?(?:writing|drafting)(?: to)? ${WHOM}`),
  likely(`${WISHED}send ${THING} to ${WHOM}`),
  likely(`${WISHED}send ${WHOM} ${THING}`),
  certain(`${LEAD}(?:draft|compose)(?: for| to)? ${WHOM} ${THING}`),
  certain(`${LEAD}(?:draft|compose)(?: for| to)? ${WHOM}`),
  likely(`${LEAD}write(?: for| to)? ${WHOM} ${THING}`),
  likely(`${LEAD}write(?: for| to)? ${WHOM}`),
  other(`${WISH}${OTHER}(?: (?:for|to|of) (?:${THING} (?:to|for) )?${WHOM})?`),
  other(`${LEAD}${AGAIN} ${THING}${TO_WHOM}`),
  other(`${LEAD}${AGAIN} ${WHOM}`),
  likely(`${WISH}${THING} (?:to|for) ${WHOM}`),
  likely(
    `what (?:should|can|could|do|shall|would) (?:i|we|you) (?:write|say|put)(?: in ${THING})? to ${WHOM}`,
  ),
  likely(`what (?:should|can|could|do|shall|would) (?:i|we|you) (?:say|put) in ${THING}`),
  likely(`what (?:should|could|would) ${THING} (?:to|for) ${WHOM} (?:say|have in it)`),
  certain("what (?:should|can|could|do|shall) i write"),
  likely(
    `(?:(?:i )?(?:don't|dont|do not) know|(?:i have )?no idea|i(?:'m| am) not sure|not sure) (?:what|how) to (?:write|say)(?: to ${WHOM})?`,
  ),
  likely(`how (?:do|should|can|would) i (?:thank|word ${THING} (?:to|for)) ${WHOM}`),
];

/** "Note acme withdraw": the words of the command, in the DM. */
const COMMAND = /^(?:interview )?note (?<rest>\S.{0,80})$/i;
const COMMANDED: readonly (readonly [NoteWanted, RegExp])[] = [
  ["withdrawal", /(?:^| )withdraw(?:al| kindly)?$/i],
  ["thanks-after-no", /(?:^| )thanks after (?:a )?no$/i],
  ["decision-date", /(?:^| )(?:timing|ask for their timing)$/i],
  ["no-show", /(?:^| )(?:no[- ]show|nobody called)$/i],
  ["follow-up", /(?:^| )(?:the )?(?:first |second )?follow[- ]?up$/i],
  ["thank-you", /(?:^| )(?:the )?thank[- ]?you$/i],
];

const TAIL =
  /(?:[\s,]+(?:please|pls|now|today|for me|then|asap|again|instead|politely|kindly|nicely|gracefully))+$/i;
const NOBODY = /^(?:it|one|this|that|them|they|him|her|this one|that one|something)$/i;
const ALL = /^(?:all|all of it|everything|'?em all|them all)$/i;
const SHARED =
  /\b(?:one|a single|the same) (?:short |single )?(?:thank[- ]?you(?: note)?|note|e-?mail|message|letter) (?:to|for)\b/i;
const ROLE =
  /^(?:(?<company>\S.{0,40}?)'s |the |my |their |our )?(?:(?<recruiter>recruiter|hr)|(?<manager>(?:hiring )?manager|hm|boss)|(?<coordinator>(?:interview )?coordinator|scheduler))$/i;
const PLACE = /^(?<whom>\S.*?)? ?(?:\b(?:over )?at|@|\bfrom) (?<company>\S.*)$/i;

/**
 * Reads that a draft is asked for: a thank-you, a follow-up or another letter, as an order, a wish or a question.
 * undefined for anything else, also where a sentence stands in the place of a name.
 */
export function readNoteAsked(said: string): NoteAsked | undefined {
  const words = said.replace(TAIL, "");
  const asked = readLetterAsked(words);
  if (asked !== undefined) return asked;
  const command = COMMAND.exec(words)?.groups?.rest;
  if (command !== undefined) return commanded(command);
  for (const one of PATTERNS) {
    const groups = one.pattern.exec(words)?.groups ?? (one.pattern.test(words) ? {} : undefined);
    const read = groups && readIn(groups, one);
    if (read !== undefined) return { ...read, isShared: read.everyone && SHARED.test(words) };
  }
  return undefined;
}

function readIn(
  { whom = "", noun = "" }: Readonly<Record<string, string | undefined>>,
  { isCertain, isOther = false }: NotePattern,
): NoteAsked | undefined {
  const reader = readerIn(whom);
  // "Thank you for everything" is meant for us.
  const isPolite = /^thank/i.test(noun) && ALL.test(whom);
  if (reader === undefined || (isPolite && !isCertain)) return undefined;
  return { ...ASKED, what: wantedBy(noun), isCertain, isOther, ...reader };
}

function commanded(rest: string): NoteAsked | undefined {
  const found = COMMANDED.find(([, pattern]) => pattern.test(rest));
  const [what, pattern] = found ?? ["any" as const, /$^/];
  const named = rest
    .replace(pattern, "")
    .replace(/^(?:to|for) /i, "")
    .trim();
  const isLetter = what !== "any" && what !== "follow-up" && what !== "thank-you";
  const reader = readerIn(named);
  if (reader === undefined || (isLetter && reader.role !== undefined)) return undefined;
  const { whom, ...more } = reader;
  // A letter goes to a company.
  if (isLetter) return { ...ASKED, what, ...(whom === undefined ? {} : { company: whom }) };
  return { ...ASKED, what, isCertain: found !== undefined, ...reader, ...more };
}

function wantedBy(noun: string): NoteWanted {
  if (/follow/i.test(noun)) return "follow-up";
  return /thank/i.test(noun) ? "thank-you" : "any";
}

type Reader = Pick<NoteAsked, "whom" | "role" | "everyone" | "company">;

/** Whom the text is for; undefined where the words cannot be names. */
function readerIn(words: string): Reader | undefined {
  const said = words.trim();
  if (said === "" || NOBODY.test(said)) return { everyone: false };
  if (ALL.test(said)) return { everyone: true };
  const place = PLACE.exec(said)?.groups;
  const company = place?.company;
  if (company !== undefined && !looksLikeName(company)) return undefined;
  const at = company === undefined ? {} : { company };
  const whom = place === undefined ? said : (place.whom ?? "");
  if (whom === "") return { everyone: false, ...at };
  const role = roleOf(whom);
  if (role !== undefined) return { everyone: false, ...at, ...role };
  const named = splitNames(whom);
  if (named.everyone) return { everyone: true, ...at };
  const names = named.names.map(withoutPossessive);
  if (names.length === 0 || !names.every(canBePerson)) return undefined;
  return { everyone: false, whom: names.join(", "), ...at };
}

function roleOf(words: string): Pick<NoteAsked, "role" | "company"> | undefined {
  const groups = ROLE.exec(words)?.groups;
  if (groups === undefined) return undefined;
  const company = groups.company === undefined ? {} : { company: groups.company };
  for (const role of ["recruiter", "manager", "coordinator"] as const) {
    if (groups[role] !== undefined) return { role, ...company };
  }
  return undefined;
}
