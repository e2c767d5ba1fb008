import { looksLikeName } from "../intents/plain.ts";
import { straighten } from "../typed-words.ts";
import { readWaiting } from "./read-waiting.ts";

/** What is on somebody's mind: words that order nothing and still deserve an answer. */
export type Worry =
  /** Nothing came yet. */
  | { readonly kind: "waiting"; readonly company?: string }
  /** They may no longer want the job. */
  | { readonly kind: "second-thoughts"; readonly company?: string }
  | { readonly kind: "nervous" | "thanks" | "hello" | "fine" };

const MAX_LENGTH = 160;
const LEAD =
  /^(?:(?:hi|hey|hello|so|ok|okay|well|ugh|omg|um+|hm+|and|but|also|honestly|btw)[\s,.!-]+)+(?=\S)/i;
const ENDS =
  /^[\s"'.!,-]+|(?:[\s"'.!?,;:)(-]|\p{Extended_Pictographic}|[\u200D\uFE0F\u{1F3FB}-\u{1F3FF}])+$/gu;
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
  /^(?:ok|okay|k|kk|alright|all right|got it|understood|sounds good|cool|great|perfect|nice|awesome|good|will do|noted|makes sense|good to know)(?:[\s,]+(?:ok|okay|cool|great|good|then))?$/i;

/** Reads what only weighs on somebody's mind; undefined for anything else, and for whole stories. */
export function readWorry(text: string): Worry | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const typed = straighten(text).replace(/\s+/g, " ").trim().replace(ENDS, "");
  const simple = simpleOf(typed);
  if (simple !== undefined) return { kind: simple };
  const words = typed.replace(LEAD, "");
  const unsure = SECOND_THOUGHTS.map((pattern) => pattern.exec(words)).find((one) => one !== null);
  if (unsure === undefined || unsure === null) return simpleWorry(words);
  const company = unsure.groups?.company;
  if (company !== undefined && !looksLikeName(company)) return undefined;
  return { kind: "second-thoughts", ...(company === undefined ? {} : { company }) };
}

const simpleWorry = (words: string): Worry | undefined => {
  const simple = simpleOf(words);
  return simple === undefined ? readWaiting(words) : { kind: simple };
};

function simpleOf(words: string): "nervous" | "thanks" | "hello" | "fine" | undefined {
  if (NERVOUS.test(words)) return "nervous";
  if (THANKS.test(words)) return "thanks";
  if (HELLO.test(words)) return "hello";
  return FINE.test(words) ? "fine" : undefined;
}
