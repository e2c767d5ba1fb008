import type { HeardKind } from "../../facts.ts";
import { FROM, SUBJECT } from "./names/subject.ts";

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
/** Whose offer it is, where that stands behind it; "at the end of the week" is a day. */
const AT =
  '(?: (?:from|at|with) (?!(?:the end|an? |my |their )|\\d)(?<from>[^\\s,;:.!?"]{1,40}(?: [^\\s,;:.!?"]{1,40}){0,3}?))?';
const WANTED =
  "(?<note>(?:(?:my|some|more|a|an|the|two|three|two more) )*(?:references?|work sample|writing sample|samples?|availability|portfolio|documents?|transcripts?|paperwork|information|info|details|salary expectations?|form|test|assessment|take[- ]?home|background check|id|diploma|certificates?|proof of \\S+)(?: (?:from|of|for) me)?)";
const TASK =
  "(?<note>(?:a |an |the |another |my )?(?:take[- ]?home|case study|coding|technical|written|home)?(?: ?(?:test|assignment|challenge|task|exercise|assessment|questionnaire|form))?)(?<=home|study|test|assignment|challenge|task|exercise|assessment|questionnaire|form)";
const WILL =
  "(?: will|'ll|ll| would| are going to| is going to| plan to| plans to| hope to| hopes to| expect to| expects to| promised to| want to| wants to| should| (?:said|told me|says) (?:that )?they(?: will|'ll|'d| would)?)";
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
    `${SUBJECT} (?:has |have |just )?(?:(?:rejected|declined|turned down|dumped) me|turned me down)`,
    "note",
  ),
  heard("no", `${SUBJECT} passed(?: on me)?`, "note"),
  heard(
    "no",
    `(?:i )?(?:got|received|have) (?:a|my|the|another) (?:rejection|no)(?: letter| e-?mail| mail| call)?${FROM}`,
    "note",
  ),
  heard(
    "no",
    `(?:i (?:was|am|got|'m|have been|'ve been) |i'm |i've been |got |was |(?:i )?just got )?rejected${FROM}`,
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
    `${SUBJECT} (?:decided not to|(?:won't|will not|wont|are not|aren't|is not|isn't) (?:be |going to (?:be )?)?)(?: ?(?:move|moving|proceed|proceeding|go|going|continue|continuing))(?: forward| ahead| on)?(?: with me| with my application)?`,
    "note",
  ),
  heard(
    "role-closed",
    `(?:the )?${JOB}(?: (?:at|from) (?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?))?(?: (?:is|was|has been|got|is now))? (?:closed|filled|cancelled|canceled|withdrawn|frozen|gone)`,
    "note",
  ),
  heard(
    "role-closed",
    `${SUBJECT} ${JOB}(?: (?:is|was|has been|got|is now))? (?:closed|filled|withdrawn|frozen)`,
    "note",
  ),
  heard(
    "role-closed",
    `${SUBJECT} (?:has |have )?(?:closed|cancelled|canceled|froze|frozen|filled|withdrew|pulled) (?:the|their|that) ${JOB}`,
    "note",
  ),
  heard("role-closed", `hiring freeze${FROM}`, "note"),
  heard(
    "role-closed",
    `${SUBJECT} (?:has|have|announced|is in|are in|went into) (?:a|an) hiring freeze`,
    "note",
  ),
  heard("offer", `(?:i )?(?:just )?(?:got|landed) (?:the|this) ${JOB}${FROM}`, "promise"),
  heard(
    "offer",
    `(?:i )?(?:just )?(?:got|received|have|'ve got|have got) (?:an|the|a|my|a job|a verbal|a written|their) ?(?:offer|job offer)${AT}`,
    "promise",
  ),
  heard(
    "offer",
    `${SUBJECT}(?:'ve|'s)? (?:has |have |just )*(?:made|sent|gave|given|extended) (?:me )?(?:an|the|a job|a verbal|a written|their) ?(?:offer|job offer)${AT}`,
    "promise",
  ),
  heard(
    "offer",
    `${SUBJECT} (?:(?:just )?(?:said|says|told me|called to say|called to tell me))(?: that)? i(?:'ve| have)? (?:got|get|have|landed) (?:the|this) ${JOB}`,
    "promise",
  ),
  heard(
    "offer",
    `${SUBJECT}(?:'ve|'s)? (?:has |have |just )*offered me (?:the|an?|this) (?:[^\\s,;.!?]+ ){0,3}?${JOB}${AT}`,
    "promise",
  ),
  heard(
    "offer",
    `(?:(?:an?|my|the) )?(?:job )?offer (?:from|at|with) (?!(?:an? |the end|my |their |hand|least|last|first)|\\d)(?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?)`,
    "promise",
  ),
  heard(
    "next-round",
    `${SUBJECT} (?:has |have |just )?(?:invited|moved|advanced|asked|want|wants|would like) (?:to (?:see|meet|invite|move|do|have|schedule|set up|hold) )?(?:me )?(?:on |back )?(?:to|for|in for|into)? ?(?:a |an |the |their )?${ROUND}`,
    "moment",
  ),
  heard(
    "next-round",
    `(?:i )?(?:(?:'m|am|i'm) (?:in|on|through)|through|invited|made it|moved(?: on)?|got|advanced|got invited|was invited|am invited|i'm invited|i've been invited)(?: in)?(?: ?to| for|to)? (?:a |the |their )?${ROUND}${FROM}`,
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
  heard("next-round", `${SUBJECT} (?:has |have |just )?invited me back`, "moment"),
  heard(
    "next-round",
    `${SUBJECT} (?:want|wants|asked|would like) me (?:to )?(?:come )?(?:in|back)(?: in)?(?: again)?(?: for (?:a|another|one more) (?:interview|round|chat|call|meeting|conversation))?`,
    "moment",
    true,
  ),
  heard(
    "next-round",
    `${SUBJECT} (?:said|says) yes to (?:a |an |the |another )?${ROUND}`,
    "moment",
  ),
  heard(
    "needs-something",
    `${SUBJECT} (?:has |have |just )?(?:sent|gave|assigned|e-?mailed) me ${TASK}`,
    "promise",
  ),
  heard(
    "needs-something",
    `(?:i )?(?:just )?(?:got|received) (?!(?:a |the |my )?(?:test|form|exercise)\\b)${TASK}${FROM}`,
    "promise",
  ),
  heard("holding", `${SUBJECT}${WILL} ${ANSWER}`, "promise", true),
  heard(
    "holding",
    `(?:(?:they|(?:the |my )?recruiter|hr) (?:said|told me) (?:that )?)?(?:should|(?:i|we)(?: will|'ll|ll| should| am supposed to|'m supposed to)) (?:know(?: more)?|hear(?: back)?(?: from (?<from>[^\\s,;.!?"]{1,40}))?)`,
    "promise",
    true,
  ),
  heard(
    "holding",
    `(?:the |their |a )?(?:final )?(?:decision|answer)(?: (?:from|at) (?<from>[^\\s,;.!?"]{1,40}))?(?: (?:is|comes|will come|is coming|is due|is expected|expected|due))?(?= (?:by|on|in|within|end|next|around|this|at|early|late|mid|some))`,
    "promise",
    true,
  ),
  heard(
    "holding",
    `${SUBJECT} (?:said|say|says|promised|told me)(?: (?:that )?(?:a decision|an answer|it would be|it will be|it'll be))?(?= (?:by|on|in|within|end|next|around|this|at|early|late|mid|some|the|a|an|one|two|three|four|tomorrow|mon|tue|wed|thu|fri|\\d)[a-z]*)`,
    "promise",
    true,
  ),
  heard(
    "holding",
    `${SUBJECT} (?:still )?(?:need|needs|asked for|want|wants) (?:(?:until|till|time (?:until|till))|(?<count>another|one more|a|an|two(?: more)?|three(?: more)?|\\d{1,2}(?: more)?) (?<unit>days?|weeks?|months?)(?: more| longer)?)`,
    "promise",
  ),
  heard(
    "holding",
    `${SUBJECT} (?:still |just )?(?:need|needs|asked for|want|wants) (?:some |a bit |a little |a bit of )?(?:more )?time(?: to (?:decide|think|review|discuss|finish))?`,
    "promise",
  ),
  heard(
    "holding",
    `${SUBJECT}(?:'re|'s| are| is) still (?:deciding|interviewing|deliberating|reviewing|considering|discussing|thinking)`,
    "promise",
  ),
  // On hold is neither closed nor a date: what it means is asked.
  heard(undefined, `${SUBJECT} (?:has |have |just )?put (?:the|this|their) ${JOB} on hold`, "note"),
  heard(undefined, `(?:i )?(?:just |finally )?heard (?:back|something)${FROM}`, "note"),
  heard(
    undefined,
    `(?:i )?(?:just |finally )?heard from (?<from>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?)`,
    "note",
  ),
  heard(
    undefined,
    `(?:i )?(?:just |finally )?(?:got|received|have) (?:a|an|the) (?:(?:reply|answer|response)${FROM}|(?:e-?mail|mail|message|call|letter) (?:from|by) (?<sender>[^\\s,;.!?"]{1,40}(?: [^\\s,;.!?"]{1,40}){0,3}?))`,
    "note",
  ),
  heard(
    undefined,
    `${SUBJECT} (?:has |have |just |finally )*(?:replied|answered|responded|wrote back|written back|got back to me|came back to me|called me back|called back|called|e-?mailed me(?: back)?|e-?mailed back|reached out)`,
    "note",
  ),
];
