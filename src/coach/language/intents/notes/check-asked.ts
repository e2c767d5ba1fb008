import { straighten } from "../../typed-words.ts";
import { ARTICLE, LEAD, NAME, NOUN, whole } from "./note-words.ts";

/** A note that somebody wants to have read. */
export interface CheckAsked {
  /** Whom it is for, as said beside it; empty where nobody is named. */
  readonly whom: string;
  /** The note itself; empty where none came along. */
  readonly words: string;
  /** "Check and keep": a copy is wanted. */
  readonly keeps: boolean;
}

/** "check:", "check and keep ana:", "keep & check acme ana:". */
const ORDER =
  /^\s*(?:check(?<keep>\s+(?:and|&)\s+keep)?|(?<keepFirst>keep\s+(?:and|&)\s+check))(?:[^\S\n]+(?<whom>[^:\n]{1,80}?))?\s*:\s*/i;
const GREETING = /\b(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b/gi;
/** What stands before the note is short. */
const MAX_BEFORE = 120;

const HELLO = "(?:(?:hi|hey|hello|ok|okay|so|please|pls|and|coach|afterword|question)[\\s,:!.]+)*";
const THING = `${ARTICLE}(?:${NOUN}|draft|reply|answer)`;
const WHOM = `(?: (?:to|for) (?<whom>${NAME}))?`;
const THIS = `(?:this|that|it)(?: (?:one|${NOUN}))?`;
const FINE =
  "(?:ok|okay|good|good enough|fine|all ?right|right|polite|appropriate|clear|(?:too|a bit) (?:much|long|short|formal|pushy|stiff|casual))";
const READ =
  "(?:check|double[- ]check|review|proof-?read|read(?: over| through)?|look (?:at|over)|go over|(?:have|take) a look at|critique|correct|fix)";
const SMALL =
  "(?: (?:for me|please|first|too|before i send (?:it|this)|to send|like (?:this|that)|so far))*";

/** "Check my note to linda", with the note behind it or without. */
const ASKS: readonly RegExp[] = [
  whole(`${HELLO}${LEAD}${READ} ${THING}${WHOM}${SMALL}`),
  whole(`${HELLO}${LEAD}${READ} (?<owner>${NAME})'s ${NOUN}${SMALL}`),
];
/** Only with a note behind it. */
const BEFORE: readonly RegExp[] = [
  ...ASKS,
  whole(`${HELLO}${LEAD}${READ}(?: ${THIS})?${WHOM}${SMALL}`),
  whole(
    `${HELLO}(?:is|are|does|do|will|would) (?:${THIS}|${THING})(?: (?:sound|look|read|seem|be|work))?(?: ${FINE})?${WHOM}${SMALL}`,
  ),
  whole(`${HELLO}how (?:does|do|is|about) (?:${THIS}|${THING})(?: (?:sound|look|read))?${SMALL}`),
  whole(
    `${HELLO}(?:what do you think|what about|(?:any )?(?:thoughts|feedback|opinions?))(?: (?:of|about|on))?(?: ${THIS}| ${THING})?${SMALL}`,
  ),
  whole(
    `${HELLO}(?:can|could|should|may|would) (?:i|you) send (?:${THIS}|${THING})${WHOM}${SMALL}`,
  ),
  whole(`${HELLO}(?:(?:here(?:'s| is)|this is|i wrote)(?: this)? ?)(?:${THING})?${WHOM}${SMALL}`),
  whole(`${HELLO}(?:my|the) ${NOUN}${WHOM}${SMALL}`),
];
const CHECK = /^(?:can you |please )?check(?: (?:it|this))?(?: please)?$/i;
/** "Check my note to linda:" names nobody called "my note to linda". */
const OWN_NOTE = whole(`(?:${THING}|${THIS})${WHOM}`);

/** Reads that a note shall be checked, with or without its text. undefined for anything else. */
export function readCheckAsked(said: string): CheckAsked | undefined {
  const order = ORDER.exec(said);
  if (order !== null) {
    const { whom = "", keep, keepFirst } = order.groups ?? {};
    const keeps = keep !== undefined || keepFirst !== undefined;
    return { whom: readerIn(whom.trim()), words: said.slice(order[0].length), keeps };
  }
  for (const { index } of said.slice(0, MAX_BEFORE).matchAll(GREETING)) {
    const asked = index === 0 ? undefined : whomIn(said.slice(0, index), BEFORE);
    if (asked !== undefined) return { whom: asked, words: said.slice(index), keeps: false };
  }
  const alone = said.length > MAX_BEFORE ? undefined : whomIn(said, [...ASKS, CHECK]);
  return alone === undefined ? undefined : { whom: alone, words: "", keeps: false };
}

/** Whom the words name; empty where they name nobody, undefined where they ask nothing. */
function whomIn(words: string, patterns: readonly RegExp[]): string | undefined {
  const bare = straighten(words)
    .replace(/\s+/g, " ")
    .replace(/^[\s"']+|[\s.?!:,;"'-]+$/g, "");
  for (const pattern of patterns) {
    const match = pattern.exec(bare);
    if (match !== null) return match.groups?.whom ?? match.groups?.owner ?? "";
  }
  return undefined;
}

function readerIn(whom: string): string {
  const own = OWN_NOTE.exec(whom);
  return own === null ? whom : (own.groups?.whom ?? "");
}
