import { looksLikeName } from "../intents/names/looks-like-name.ts";
import type { Worry } from "./worry.ts";

const NAME = "(?<company>\\S{1,40}(?: \\S{1,40}){0,3}?)";
const FROM = `(?: (?:back )?(?:from|on|about|with|at) (?:them|anyone|anybody|the (?:company|recruiter|manager)|${NAME}))?`;
const YET = "(?: (?:yet|so far|still|at all|today|since(?: then)?|since the interview|all week))*";
const NOT = "(?:haven't|havent|have not|have yet to|hadn't|never|didn't|didnt|did not|not)";
const SPAN =
  "(?:an?|one|two|three|four|five|six|over a|almost a|nearly a|more than a|a couple of|a few|like a|\\d{1,2}) (?:whole |full |business |working )?(?:days?|weeks?|months?)";
/** A name must not end in the middle: only words that begin something else may follow without a comma. */
const END =
  "(?=$|[,;.:?!-]|\\s+(?:and|so|but|with|now|still|nothing|no|should|shall|can|may|do|what|when|how|is|it's|its|been|already|i|i'm|they)(?![\\p{L}']))";
const behind = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${END}`, "iu");
/** Nothing came. */
const SILENCE: readonly RegExp[] = [
  `(?:i )?(?:still )?${NOT} (?:hear|heard)(?: (?:anything|back|a thing|a word|nothing|anything back))*${FROM}${YET}`,
  `(?:i(?:'ve)? )?(?:still )?heard nothing(?: back)?${FROM}${YET}`,
  `(?:there(?:'s| is) )?(?:still )?(?:no|zero) (?:news|word|reply|response|answer|update)${FROM}${YET}`,
  `(?:still )?(?:nothing|crickets|(?:radio |total )?silence)${FROM}${YET}`,
  `(?:i'm |im |i am )?still waiting(?: (?:to hear(?: back)?|for (?:an answer|a reply|a response|news|them)))?${FROM}${YET}`,
  `(?:they|no ?one|nobody) (?:still )?(?:(?:has|have|haven't|havent|have not|hasn't|never|didn't|didnt|did not) )?(?:replied|reply|responded|respond|answered|written back|write back|wrote back|gotten back|got back|get back)(?: to me)?${YET}`,
].map(behind);
const NEGATED =
  /\b(?:not|never|no|yet to)\b|n't\b|nt\b|\b(?:nothing|nobody|noone|zero|crickets|silence|waiting)\b/i;
/** How long ago it was. */
const TIME = behind(
  `(?:(?:it's|its|it is|it has|it's been|its been)(?: (?:already|now|been|like|about))*|been|already) ${SPAN}(?: already| now)*(?: (?:since (?:the|my|our) interview|without (?:any |a )?(?:news|word|reply|answer)|with nothing))?`,
);
const TO_THEM = "(?: (?:to|with))?(?: (?:them|her|him|the (?:recruiter|manager|company)))?";
const WRITE =
  "(?:e-?mail|follow[ -]?up|write|reach out|check in|call|text|message|contact|ping|nudge|ask|do something|worry|be worried|wait)";
/** What to do now. */
const ASK: readonly RegExp[] = [
  `(?:when |how soon )?(?:should|can|may|do|shall) i (?:just |maybe |really )?${WRITE}${TO_THEM}(?: (?:again|now|already|today|anyway|first|longer|more|or wait|or not|about it))*`,
  "(?:now )?what (?:should|do|can) i do(?: now)?",
  "is (?:that|this|it) (?:normal|ok|okay|bad|a bad sign)(?: that| if)?",
  "should i (?:be (?:worried|concerned)|worry)(?: that| if)?",
].map(behind);
const BETWEEN = /^[\s,;.:?!-]+(?:(?:and|so|but|now|with)(?=[\s,]))?\s*/i;

/**
 * Reads that no answer came and what that leaves one to ask: "it's been a week and nothing, should I email?". undefined
 * unless every word is about that.
 */
export function readWaiting(words: string): Extract<Worry, { kind: "waiting" }> | undefined {
  let rest = words;
  let isSilent = false;
  let company: string | undefined;
  while (rest !== "") {
    const silence = longest(SILENCE, rest);
    const isNegated = silence !== undefined && NEGATED.test(silence[0]);
    const time = TIME.exec(rest);
    const match = (isNegated ? silence : undefined) ?? time ?? longest(ASK, rest);
    if (match === undefined || match === null) return undefined;
    isSilent ||= isNegated || (time !== null && match === time);
    company ??= match.groups?.company;
    rest = ` ${rest.slice(match[0].length)}`.replace(BETWEEN, "").trim();
  }
  if (!isSilent || (company !== undefined && !looksLikeName(company))) return undefined;
  return { kind: "waiting", ...(company === undefined ? {} : { company }) };
}

/** The longest, so that no "anything" is left over; a company's name as short as it can be. */
function longest(patterns: readonly RegExp[], words: string): RegExpExecArray | undefined {
  const found = patterns.map((pattern) => pattern.exec(words)).filter((match) => match !== null);
  return found.toSorted((a, b) => b[0].length - a[0].length)[0];
}
