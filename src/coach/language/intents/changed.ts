import { type MomentOptions, type MomentReading, readMoment } from "../read-moment.ts";
import type { Changed } from "./intent.ts";
import { looksLikeName } from "./names/looks-like-name.ts";
import { SUBJECT, subjectOf } from "./names/subject.ts";

type Options = Omit<MomentOptions, "direction">;

/** A round in words: "the interview", "my call with Acme", "it". */
const ROUND =
  '(?:the |my |our |their |this )?(?:interview|call|meeting|screen|phone screen|round|(?:next|second|third|final|first) (?:round|interview))(?: (?:at|with|for) (?<with>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?))?';
const IT = `(?:it|this|that|${ROUND})`;
const DID = "(?:(?:have |has |had |just |only just |had to |'ve |'d )*)";
const MOVED =
  "(?:moved|rescheduled|re-scheduled|pushed(?: back)?|postponed|shifted|changed|delayed)";
const CANCELLED = "(?:cancell?ed|cancel|called off|call off)";
/** What the company did something with, where it is named behind the verb: "they moved globex to …". */
const OBJECT = '(?<object>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?)';
const WAS = "(?:'s been|'s| is| was| has been| got| has)?(?: now| just)?";
const NO_DATE =
  "(?:[\\s,;:.-]+(?:and |with |there is |but )*(?:no|without an?|without any) (?:new |other )?(?:date|time)(?: (?:yet|so far|named))?|[\\s,;:.-]+(?:indefinitely|until further notice|for now))?";
const AGAIN =
  "(?: again| today| yesterday| this morning| just now| on me| (?:my|the|our) interview)?";
const SHOWED =
  "(?:call(?:ed)?(?: me)?|phoned?(?: me)?|rang(?: me)?|show(?:ed)?(?: up)?|came|come|turn(?:ed)? up|join(?:ed)?(?: (?:the )?(?:call|meeting))?|appear(?:ed)?)";

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "i");

/** The new time follows "to", "for" or "on", or a colon: "moved to wednesday 10", "new time: thu 3pm". */
const WHEN =
  "(?: (?:to|for|until|till|on to|back to|forward to)|:|,? (?:it's |it is )?now(?: on| at)?) ?(?<when>\\S.{0,80})";
const MOVED_TO: readonly RegExp[] = [
  whole(`(?:move|reschedule|${MOVED})(?: ${IT})?${WHEN}`),
  whole(
    `(?:i )?${DID}(?:move|reschedule|moved|rescheduled) (?<object>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?)${WHEN}`,
  ),
  whole(`${SUBJECT} ${DID}${MOVED}(?: (?:${IT}|me|us))?${WHEN}`),
  whole(`they ${DID}${MOVED} ${OBJECT}${WHEN}`),
  whole(`${ROUND}${WAS} ${MOVED}${WHEN}`),
  whole(`(?:it|this|that)${WAS} ${MOVED}${WHEN}`),
  whole(
    `(?:the )?new (?:time|date)(?: (?:for|at) (?<with>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?))?(?: is|:)? (?<when>\\S.{0,80})`,
  ),
];
const PUT_OFF: readonly RegExp[] = [
  whole(
    `(?:it(?:'s| is| was| got| has been) )?(?:just )?(?:postponed|put off)(?: ${IT})?${AGAIN}${NO_DATE}`,
  ),
  whole(
    `${SUBJECT}(?:'s| is| was| has| have| had)? ?${DID}(?:been |got )?(?:postponed|put (?:it |me )?off)(?: ${IT})?${AGAIN}${NO_DATE}`,
  ),
  whole(`they ${DID}(?:postponed|put off) ${OBJECT}${AGAIN}${NO_DATE}`),
  whole(`${ROUND}${WAS}(?: been)? (?:postponed|put off)${AGAIN}${NO_DATE}`),
];
const OFF_BY_ME: readonly RegExp[] = [
  whole(`i ${DID}${CANCELLED}(?: ${IT})?${AGAIN}`),
  whole(
    `i ${DID}${CANCELLED}(?: (?:with|on))? (?<object>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?)${AGAIN}`,
  ),
];
const OFF_BY_THEM: readonly RegExp[] = [
  whole(`(?:they|${SUBJECT}) ${DID}${CANCELLED}(?: ${IT})?${AGAIN}`),
  whole(`${ROUND}${WAS}(?: been)? ${CANCELLED}${AGAIN}`),
  whole(
    `(?:it(?:'s| is| was| got| has been) )?(?:just )?(?:cancell?ed|called off)(?: by them)?${AGAIN}`,
  ),
];
const FOR_IT =
  "(?: (?:for|to|at|on) (?:my|the|our) (?:(?:phone|video|zoom|teams) )?(?:interview|call|meeting|screen|round|zoom)(?: (?:today|yesterday|this morning|this afternoon))?)?";
const NOBODY = "(?:nobody|no one|noone|no-one)";
const NO_SHOW: readonly RegExp[] = [
  whole(`${SUBJECT} (?:has |have |just )?ghosted (?:the|our|my) (?:call|interview|meeting)`),
  whole(
    `(?:${NOBODY}|(?:they|the (?:interviewer|recruiter|company)) never) ${SHOWED}${FOR_IT}(?: (?:from|at) (?<with>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?))?`,
  ),
  whole(`${SUBJECT} (?:never|(?:didn't|didnt|did not)(?: even)?) ${SHOWED}${FOR_IT}`),
  whole(
    `(?:it was a |a )?no[- ]show(?: (?:from|at|by) (?<with>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?))?`,
  ),
];

/** Reads that an interview was moved, put off, cancelled, or that nobody called; anything beside that is not read. */
export function readChanged(words: string, options: Options): Changed | undefined {
  return (
    readMoved(words, options) ??
    firstMatch(NO_SHOW, words, { kind: "no-show" }) ??
    firstMatch(PUT_OFF, words, { kind: "postponed" }) ??
    firstMatch(OFF_BY_ME, words, { kind: "cancelled", by: "me" }) ??
    firstMatch(OFF_BY_THEM, words, { kind: "cancelled", by: "them" })
  );
}

function readMoved(words: string, options: Options): Changed | undefined {
  for (const pattern of MOVED_TO) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const company = companyOf(groups);
    const read = company && splitWhen(groups.when ?? "", options);
    if (read !== undefined) return { kind: "moved", ...read, ...company };
  }
  return undefined;
}

/** The time alone; "thursday 3pm at Acme" names the company behind it. */
function splitWhen(
  said: string,
  options: Options,
): { readonly whenText: string; readonly company?: string } | undefined {
  const rest = restOf(readMoment(said, { ...options, direction: "either" }));
  if (rest === undefined) return undefined;
  if (/^(?:instead|now|then)?$/i.test(rest)) return { whenText: said };
  const named = /^(?:at|with|for) (\S.*)$/i.exec(rest)?.[1];
  return named !== undefined && looksLikeName(named) && said.endsWith(rest)
    ? { whenText: said.slice(0, -rest.length).trim(), company: named }
    : undefined;
}

function restOf(reading: MomentReading): string | undefined {
  if (reading.kind === "clear") return reading.moment.rest;
  return reading.kind === "unsure" ? reading.options[0]?.rest : undefined;
}

function firstMatch(
  patterns: readonly RegExp[],
  words: string,
  change: Changed,
): Changed | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(words)?.groups ?? (pattern.test(words) ? {} : undefined);
    if (groups === undefined) continue;
    const company = companyOf(groups);
    if (company !== undefined) return { ...change, ...company };
  }
  return undefined;
}

/** Whoever was named must be able to be a company; undefined when it is something else that was moved. */
function companyOf(
  groups: Readonly<Record<string, string | undefined>>,
): { readonly company?: string } | undefined {
  const named = [groups.subject, groups.with, groups.object].filter((one) => one !== undefined);
  const read = named.map((one) => (NOT_A_COMPANY.test(one) ? undefined : subjectOf(one)));
  if (read.includes(undefined)) return undefined;
  const company = read.find((one) => one?.company !== undefined)?.company;
  return company === undefined ? {} : { company };
}

const NOT_A_COMPANY =
  /^(?:move|moved|reschedule|rescheduled|it|this|that|me|us|him|her|i|(?:interview|call|meeting|screen|round)(?:'s)?|the flight|(?:my |the |our )?(?:dinner|lunch|breakfast|brunch|coffee|gym|yoga|concert|show|game|match|train|wedding|vacation|holiday|school|trip|everything)|.*(?:appointment|subscription|flight|order|class|party|date))$/i;
