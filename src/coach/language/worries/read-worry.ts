import { looksLikeName } from "../intents/names/looks-like-name.ts";
import { straighten } from "../typed-words.ts";
import { readWaiting } from "./read-waiting.ts";
import type { Feeling, Worry } from "./worry.ts";

const MAX_LENGTH = 160;
const LEAD =
  /^(?:(?:hi|hey|hello|so|ok|okay|well|ugh|omg|um+|hm+|and|but|also|honestly|btw)[\s,.!-]+)+(?=\S)/i;
const ENDS =
  /^[\s"'.!,-]+|(?:[\s"'.!?,;:)(-]|\p{Extended_Pictographic}|[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}])+$/gu;
const NAME = "\\S{1,40}(?: \\S{1,40}){0,3}?";
const COMPANY = "(?: (?:at|with|for|from) (?<company>\\S{1,40}(?: \\S{1,40}){0,3}?))?";
const ANY_MORE = "(?: (?:anymore|any more|any longer|after all|now))?";
const JOB = "(?:the|this|that) (?:job|role|position|offer)";
const SECOND_THOUGHTS: readonly RegExp[] = [
  `i (?:really )?(?:don't|dont|do not|no longer) (?:think i )?want ${JOB}${COMPANY}${ANY_MORE}`,
  `i (?:don't|dont|do not) want it${ANY_MORE}`,
  `i(?:'m| am|m) (?:not|no longer) (?:really )?interested(?: in ${JOB})?${COMPANY}${ANY_MORE}`,
  `i(?:'ve| have)? changed my mind(?: about ${JOB})?${COMPANY}`,
  `i(?:'m| am|m) having second thoughts(?: about ${JOB})?${COMPANY}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));
const TELL_ME =
  "(?:let (?:me|us|you) know|be in touch|get in touch|get back to (?:me|you)|reach out|follow up|contact (?:me|you)|call (?:me|you))(?: (?:soon|shortly|either way|later|when (?:they|we) (?:know|decide)|once (?:they|we) (?:know|decide)|at some point))?";
const NO_DAY: readonly RegExp[] = [
  `we(?:'ll| will) ${TELL_ME}`,
  `(?:they|the recruiter|hr|(?<company>${NAME})) (?:(?:just |only )?(?:said|says|told me)(?: that)? (?:they|she|he) ?)?(?:'ll|'d|ll|d|will|would) ${TELL_ME}`,
  `they(?:'ll| will|'d|ll| would) ${TELL_ME}`,
].map((pattern) => new RegExp(`^(?:${pattern})$`, "i"));
const MAY_WRITE = new RegExp(
  `^(?:should|can|may|shall) i (?:just |maybe )?(?:e-?mail|call|text|message|contact|ping|nudge|write(?: to)?|follow[ -]?up with|check in with|reach out to) (?:them|her|him|(?<company>${NAME}))(?: (?:again|now|already|today|yet))?$`,
  "i",
);
const LOW =
  /^(?:i(?:'m| am|m) (?:so |really |very |feeling |a bit |pretty |kind of |just )*(?:sad|down|discouraged|disappointed|frustrated|upset|bummed(?: out)?|exhausted|embarrassed|tired of (?:this|waiting|it))|i (?:feel like i |think i |totally |really |completely |kind of )*(?:bombed|blew|messed up|screwed up|failed)(?: (?:it|that|that one|(?:the|my|this) interview))?)(?: (?:today|now|right now))?$/i;
const FEELS =
  "(?:nervous|anxious|scared|terrified|stressed(?: out)?|freaking out|worried|panicking|overwhelmed|afraid|shaking)";
const NERVOUS = new RegExp(
  `^(?:i(?:'m| am|m) )?(?:so |very |really |super |a bit |a little |kind of |pretty |getting |feeling |still |just |too )*${FEELS}(?: (?:about|for) (?:it|this|that|today|tomorrow|(?:my|the|this) (?:interview|call|meeting)(?: (?:today|tomorrow))?))?(?: (?:right now|now|today|already|again))*$`,
  "i",
);
const THANKS =
  /^(?:(?:great|perfect|ok|okay|cool|awesome|nice|no)[\s,]+)*(?:(?:many |much )?(?:thanks|thank you|thank u|thankyou|thx|ty|tysm|cheers)|(?:much )?appreciated?(?: it)?|i appreciate (?:it|you|that)|you're (?:the best|great|awesome)|you (?:rock|are the best))(?:[\s,]+(?:so much|a lot|very much|a bunch|again|bot|coach|afterword|for (?:that|this|(?:the|your|all (?:the|your)) (?:help|reminders?|support)|everything|helping(?: me)?)))*$/i;
const HELLO =
  /^(?:hi|hey|hello|hiya|howdy|yo|good (?:morning|afternoon|evening)|morning)(?:[\s,]+(?:there|again|bot|coach|afterword))?$/i;
const FINE =
  /^(?:ok|okay|k|kk|alright|all right|got it|understood|sounds good|cool|great|perfect|nice|awesome|good|will do|noted|makes sense|nvm|never ?mind|good to know)(?:[\s,]+(?:ok|okay|cool|great|good|then))?$/i;

const ABOUT_COMPANY = [
  ["second-thoughts", SECOND_THOUGHTS],
  ["no-day", NO_DAY],
  ["may-write", [MAY_WRITE]],
] as const;

/** Reads what only weighs on somebody's mind; undefined for anything else, and for whole stories. */
export function readWorry(text: string): Worry | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const typed = straighten(text).replace(/\s+/g, " ").trim().replace(ENDS, "");
  const simple = simpleOf(typed);
  if (simple !== undefined) return { kind: simple };
  const words = typed.replace(LEAD, "");
  for (const [kind, patterns] of ABOUT_COMPANY) {
    const match = patterns.map((pattern) => pattern.exec(words)).find((one) => one !== null);
    if (match === undefined || match === null) continue;
    const company = match.groups?.company;
    if (company !== undefined && !looksLikeName(company)) return undefined;
    return { kind, ...(company === undefined ? {} : { company }) };
  }
  return simpleWorry(words);
}

const simpleWorry = (words: string): Worry | undefined => {
  const simple = simpleOf(words);
  return simple === undefined ? readWaiting(words) : { kind: simple };
};

function simpleOf(words: string): Feeling | undefined {
  if (NERVOUS.test(words)) return "nervous";
  if (LOW.test(words)) return "low";
  if (THANKS.test(words)) return "thanks";
  if (HELLO.test(words)) return "hello";
  return FINE.test(words) ? "fine" : undefined;
}
