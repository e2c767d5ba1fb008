import { straighten } from "../typed-words.ts";

const ADVERBS = "(?:(?:really|also|still|just|even|then|both|badly|mostly|urgently) )*";
const IS = "(?:is|are|was|were|'s|'re)";
/** Verbs after which a thing is what somebody needs, … */
const NEEDS = `${ADVERBS}(?:needs? to (?:hire|find|recruit)|needs?|needed|looks? for|could ${ADVERBS}use|${IS} ${ADVERBS}(?:looking|searching) for)`;
/** … and those after which only a person is: "wants a coffee" and "lacks patience" are no needs. */
const WANTS = `${ADVERBS}(?:wants?|wanted|would (?:love|like)|'d (?:love|like)|hopes? for|lacks?|${IS} ${ADVERBS}(?:hoping for|missing|lacking|short of))`;
const AND = "(?:(?:and|but|also|so) )";
const SUBJECT =
  "(?:(?:that )?(?:she|he|they|we|(?:the|their|her|his) (?:team|group|department|company)) )";
/** "They need …" at the beginning, or behind something else they said; what "a colleague" needs is none of theirs. */
const TAIL = new RegExp(
  `(?:(?<=^|[,;]\\s{0,3})${AND}*${SUBJECT}?|(?<=\\s)(?:${AND}+${SUBJECT}?|${SUBJECT}))(?<verb>${NEEDS}|${WANTS}) (?<need>[^;]+?)\\s*(?=;|$)`,
  "i",
);
const WANTS_ONLY = new RegExp(`^${WANTS}$`, "i");
const PERSON =
  /^(?:(?:somebody|someone|anybody|anyone)\b|(?:an?|the right|more|two|three|good)\b.*\b(?:who|that can|to)\b|people\b|a person\b|a pair of hands\b)/i;
/** What they need of the person, what they need to do, and what no letter offers. */
const OTHER_START =
  /^(?:to|me|my|mine|it|that|this|these|those|you|your|him|his|her|us|our|their|the|not|no|nothing|until|till|by|on|at)\b/i;
const OTHER_HEAD =
  /\b(?:references?|portfolio|cop(?:y|ies)|cv|resume|résumé|passport|id|forms?|transcripts?|certificates?|samples?|proof|address(?:es)?|e-?mails?|answers?|reply|decision|confirmation|dates?|minutes?|hours?|days?|weeks?|months?|time|break|coffee|paperwork|documents?|details|information|info|availability|salary|check|visa|permit|permission|approval|sign-?off|signature|glasses|holiday|vacation|jobs?|position|role|apartment|flat|house)$/i;
const HEAD_ENDS =
  /\s+(?:(?:her|him|them)sel(?:f|ves)|now|who|that|to|with|for|in|on|of|from|by|at)\b/i;
const SPEECH = /^(?:also )?(?:said|says|told (?:me|us)|mentioned|explained|described)(?: that)?$/i;
const STARTS_SMALL =
  /^(?:Somebody|Someone|Anybody|Anyone|People|Help|More|Better|An?|The|Two|Three)\b/;

/** Parts what somebody needs, as a noun, from the rest of what they said; `need` is undefined where nothing is surely one. */
export function takeNeed(words: string): { readonly rest: string; readonly need?: string } {
  const match = TAIL.exec(straighten(words));
  const { verb = "", need: said = "" } = match?.groups ?? {};
  if (match === null || !isNeed(verb, said)) return { rest: words.trim() };
  const before = words
    .slice(0, match.index)
    .replace(/[\s,;]+(?:and|but)?\s*$/i, "")
    .trim();
  const after = words
    .slice(match.index + match[0].length)
    .replace(/^[\s,;]+/, "")
    .trim();
  const rest = [SPEECH.test(before) ? "" : before, after].filter((part) => part !== "");
  return { rest: rest.join("; "), need: asNoun(said) };
}

function isNeed(verb: string, said: string): boolean {
  if (WANTS_ONLY.test(verb)) return PERSON.test(said);
  const head = said.split(HEAD_ENDS)[0] ?? "";
  return PERSON.test(said) || (!OTHER_START.test(said) && !OTHER_HEAD.test(head.trim()));
}

function asNoun(said: string): string {
  const bare = said.trim().replace(/[.,!\s]+$/u, "");
  return STARTS_SMALL.test(bare) ? `${bare.charAt(0).toLowerCase()}${bare.slice(1)}` : bare;
}
