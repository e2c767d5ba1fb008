import type { HeardKind } from "../../facts.ts";
import { FROM, SUBJECT } from "./subject.ts";

/** What a tail behind the pattern may hold: nothing, a note, a deadline that was promised, or the next round's time. */
export type TailKind = "note" | "promise" | "moment";

export interface HeardPattern {
  readonly what: HeardKind | undefined;
  readonly pattern: RegExp;
  readonly tail: TailKind;
  /** The tail must hold a day, or the message is not read: "they will let me know". */
  readonly needsDay?: boolean;
}

const JOB = "(?:role|position|job|req|opening|vacancy)";
const ROUND =
  "(?:next|second|third|fourth|final|last|another|2nd|3rd|4th) (?:round|interview|stage|step)(?: interview)?";
const WANTED =
  "(?<note>(?:(?:my|some|more|a|an|the|two|three|two more) )*(?:references?|work sample|writing sample|samples?|availability|portfolio|documents?|transcripts?|paperwork|information|info|details|salary expectations?|form|test|assessment|take-?home|background check|id|diploma|certificates?|proof of \\S+)(?: (?:from|of|for) me)?)";
const WILL =
  "(?: will|'ll|ll| would| are going to| is going to| plan to| plans to| hope to| hopes to| expect to| expects to| promised to| want to| wants to| should| said (?:that )?they(?: will|'ll|'d| would))";
const ANSWER =
  "(?:decide|(?:make|have|reach) (?:a|their|the) decision|(?:have|give me) an answer|let me know|let us know|get back(?: to me)?|come back to me|be in touch|get in touch|answer|reply|respond|call(?: me)?(?: back)?|e-?mail me|write(?: to me)?|know(?: more)?|tell me|contact me|reach out|follow up)";

function heard(
  what: HeardKind | undefined,
  pattern: string,
  tail: TailKind,
  needsDay = false,
): HeardPattern {
  return {
    what,
    pattern: new RegExp(`^${pattern}(?<tail>(?:$|[\\s,;:.-]).*)$`, "i"),
    tail,
    needsDay,
  };
}

/** Every message that reports an answer, most telling first. The tail is judged on its own. */
export const HEARD_PATTERNS: readonly HeardPattern[] = [
  heard("no", `${SUBJECT} (?:said|says|told me|answered) no(?: thanks| thank you)?`, "note"),
  heard(
    "no",
    `${SUBJECT} (?:has |have |just )?(?:rejected|declined|turned down|dumped) me`,
    "note",
  ),
  heard("no", `${SUBJECT} passed on me`, "note"),
  heard(
    "no",
    `(?:i )?(?:got|received|have) (?:a|my|the|another) (?:rejection|no)(?: letter| e-?mail| mail| call)?${FROM}`,
    "note",
  ),
  heard(
    "no",
    `(?:i (?:was|am|got|'m|have been|'ve been) |i'm |i've been |got |was )?rejected${FROM}`,
    "note",
  ),
  heard("no", `(?:it's|it is|it was) a no${FROM}`, "note"),
  heard(
    "no",
    `(?:rejection|a no|no) from (?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?)`,
    "note",
  ),
  heard("no", `(?:i )?(?:didn't|did not|didnt) get (?:the|this) ${JOB}${FROM}`, "note"),
  heard(
    "no",
    `${SUBJECT} (?:went with|chose|picked|hired|selected|decided on|decided to go with) (?:someone|somebody|another|an internal|a different)(?: else| candidate| person| applicant)?`,
    "note",
  ),
  heard(
    "no",
    `${SUBJECT} (?:decided not to|(?:won't|will not|wont|are not|aren't|is not|isn't) (?:be )?)(?: ?(?:move|moving|proceed|proceeding|go|going|continue|continuing))(?: forward| ahead| on)?(?: with me| with my application)?`,
    "note",
  ),
  heard(
    "role-closed",
    `(?:the )?${JOB}(?: (?:at|from) (?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?))?(?: (?:is|was|has been|got|is now))? (?:closed|filled|cancelled|canceled|withdrawn|frozen|gone)`,
    "note",
  ),
  heard(
    "role-closed",
    `${SUBJECT} (?:has |have )?(?:closed|cancelled|canceled|froze|frozen|filled|withdrew|pulled) (?:the|their|that) ${JOB}`,
    "note",
  ),
  heard("role-closed", `hiring freeze${FROM}`, "note"),
  heard(
    "offer",
    `(?:i )?(?:just )?(?:got|received|have|'ve got|have got) (?:an|the|a|my|a job|a verbal|a written|their) ?(?:offer|job offer)${FROM}`,
    "promise",
  ),
  heard(
    "offer",
    `${SUBJECT} (?:has |have |just )?(?:made|sent|gave|given|extended) (?:me )?(?:an|the|a job|a verbal|a written|their) ?offer`,
    "promise",
  ),
  heard("offer", `${SUBJECT} (?:has |have |just )?offered me (?:the|a|this) ${JOB}`, "promise"),
  heard(
    "offer",
    `(?:an )?offer from (?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?)`,
    "promise",
  ),
  heard(
    "next-round",
    `${SUBJECT} (?:has |have |just )?(?:invited|moved|advanced|asked|want|wants|would like) (?:to (?:see|meet|invite|move) )?(?:me )?(?:on |back )?(?:to|for|in for|into)? ?(?:a |an |the |their )?${ROUND}`,
    "moment",
  ),
  heard(
    "next-round",
    `(?:i )?(?:(?:'m|am|i'm) (?:in|on|through)|made it|moved(?: on)?|got|advanced|got invited|was invited|am invited|i'm invited|i've been invited)(?: in)?(?: ?to| for|to)? (?:a |the |their )?${ROUND}${FROM}`,
    "moment",
  ),
  heard(
    "next-round",
    `(?:a |the )?${ROUND}(?: (?:at|with) (?<from>[^\\s,;.!?"\\d]{1,40}(?: [^\\s,;.!?"\\d]{1,40}){0,3}?))?`,
    "moment",
    true,
  ),
  heard("next-round", `${SUBJECT}:? (?:a |the )?${ROUND}`, "moment", true),
  heard(
    "needs-something",
    `${SUBJECT} (?:now |also |still )?(?:want|wants|need|needs|asked for|asked me for|are asking for|is asking for|asks for|requested|would like) (?:to (?:see|have) )?${WANTED}`,
    "promise",
  ),
  heard("holding", `${SUBJECT}${WILL} ${ANSWER}`, "promise", true),
  heard(
    "holding",
    `(?:i|we)(?: will|'ll|ll| should| am supposed to|'m supposed to) (?:know(?: more)?|hear(?: back)?(?: from (?<from>[^\\s,;.!?"]{1,40}))?)`,
    "promise",
    true,
  ),
  heard(
    "holding",
    `(?:the |their |a )?(?:final )?(?:decision|answer)(?: (?:from|at) (?<from>[^\\s,;.!?"]{1,40}))?(?: (?:is|comes|will come|is due|expected|due))?(?= (?:by|on|in|within|end|next|around|this|at|early|late|mid|some))`,
    "promise",
    true,
  ),
  heard(
    "holding",
    `${SUBJECT} (?:said|say|says|promised|told me)(?: (?:that )?(?:a decision|an answer|it would be|it will be|it'll be))?(?= (?:by|on|in|within|end|next|around|this|at|early|late|mid|some|the|tomorrow|mon|tue|wed|thu|fri)[a-z]*)`,
    "promise",
    true,
  ),
  heard(
    "holding",
    `${SUBJECT} (?:need|needs|asked for|want|wants) (?:some |a bit |a little )?more time`,
    "promise",
  ),
  heard(
    "holding",
    `${SUBJECT}(?:'re|'s| are| is) still (?:deciding|interviewing|deliberating|reviewing|considering|discussing|thinking)`,
    "promise",
  ),
  heard(undefined, `(?:i )?(?:just |finally )?heard (?:back|something)${FROM}`, "note"),
  heard(
    undefined,
    `(?:i )?(?:just |finally )?heard from (?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?)`,
    "note",
  ),
  heard(
    undefined,
    `(?:i )?(?:just |finally )?(?:got|received|have) (?:a|an|the) (?:reply|answer|response)${FROM}`,
    "note",
  ),
  heard(
    undefined,
    `${SUBJECT} (?:has |have |just |finally )*(?:replied|answered|responded|wrote back|written back|got back to me|came back to me|called me back|called back|e-?mailed me(?: back)?|e-?mailed back|reached out)`,
    "note",
  ),
];
