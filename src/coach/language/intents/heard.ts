import { type MomentReading, readMoment } from "../read-moment.ts";
import { type PromiseOptions, type PromiseReading, readPromise } from "../read-promise.ts";
import { HEARD_PATTERNS, type HeardPattern } from "./heard-patterns.ts";
import type { Heard } from "./intent.ts";
import { subjectOf } from "./names/subject.ts";

/** Words behind an answer that turn it round or leave it open. */
const DOUBT =
  /\b(?:not|n't|yet|but|problem|problems|worries|one|way|idea|clue|more|until|unless|if|wait|maybe|might|however|though|although|mistake|joke|joking|kidding|supposed|instead|before|later)\b/i;
const HARMLESS =
  /^[\s,;:.-]*(?:(?:to|for) me|today|yesterday|this (?:morning|afternoon|evening)|just now|last night|unfortunately|sadly|finally|by e-?mail|by phone|via e-?mail|again|now|so|:\(|:\)|and|-)?[\s,;:.-]*$/i;
const DEADLINE_LEAD =
  /^[\s,;:.-]*(?:and )?(?:(?:they|he|she|hr)(?:'d like| (?:want|need|expect)s?| asked for| gave me| would like) )?(?:(?:i )?(?:need|have|must|should|got)(?: to)? )?(?:(?:due|(?:with )?(?:an? |the )?deadline(?: is| of|:)?|(?:(?:an?|my|the) )?(?:answer|reply|response|decision)|decide|respond|tell them|let them know|to (?:know|hear(?: back)?)|me to (?:decide|answer|reply|respond|sign|accept)|sign|accept)(?: (?:it|them))? )?/i;
const FILLER_REST =
  /^(?:(?:and|on|for|is|it's|it is|at|the latest|or so|i think|sometime|back|probably|or earlier|for sure|though|by|around|about|to me|me|with that|they)\s*)*$/i;
const MAX_NOTE_WORDS = 25;
/** A company's name has up to four words. */
const MAX_MORE_WORDS = 3;

/** "No decision yet, …": what stands behind it says until when. */
const NOTHING_YET =
  /^(?:still )?(?:no (?:decision|answer|news|word|reply)|nothing)(?: yet| so far)?\s*[,;:.-]+\s*(?:but )?/i;

/** "They said they need more time" is told at second hand, and the same. */
const SECOND_HAND =
  /^(?<who>(?:the |my )?\S{1,40}(?: \S{1,40}){0,2}?)(?: just)? (?:said|says|told me|tells me|replied|answered|wrote)(?: to me)?(?: that)? (?:they|she|he)(?<rest>(?:'ll|'d|'re|'ve| ).+)$/i;

/** Reads that a company answered, and what; whatever leaves a doubt is not read. */
export function readHeard(said: string, options: PromiseOptions): Heard | undefined {
  const words = said.replace(NOTHING_YET, "");
  return readAtSecondHand(words, options) ?? readAtFirstHand(words, options);
}

/** What somebody says of a decision is often meant kindly: only a wait and a wish are taken from it. */
function readAtSecondHand(words: string, options: PromiseOptions): Heard | undefined {
  const { who, rest } = SECOND_HAND.exec(words)?.groups ?? {};
  const subject = who === undefined ? undefined : subjectOf(who);
  if (subject === undefined || rest === undefined) return undefined;
  const told = readAtFirstHand(`they${rest}`, options);
  const isSure = told?.what === "holding" || told?.what === "needs-something";
  return told !== undefined && isSure ? { ...told, ...subject } : undefined;
}

function readAtFirstHand(words: string, options: PromiseOptions): Heard | undefined {
  for (const pattern of HEARD_PATTERNS) {
    const groups = pattern.pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    for (const said of ofLongerNames(groups)) {
      const heard = readSaid(pattern, said, options);
      if (heard !== undefined) return heard;
    }
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** "An offer from Morgan Stanley by friday": the company's name may go on where the pattern took the tail to begin. */
function ofLongerNames(groups: Groups): readonly Groups[] {
  const { from, tail = "" } = groups;
  const more = from === undefined ? [] : [...tail.matchAll(/ [^\s,;:.!?]+/gy)];
  const longer = more.slice(0, MAX_MORE_WORDS).map(({ 0: word, index }): Groups => {
    const end = index + word.length;
    return { ...groups, from: `${from}${tail.slice(0, end)}`, tail: tail.slice(end) };
  });
  return [groups, ...longer];
}

function readSaid(
  pattern: HeardPattern,
  groups: Groups,
  options: PromiseOptions,
): Heard | undefined {
  const subject = subjectOf(groups.subject);
  const from = subjectOf(groups.from ?? groups.sender);
  if (subject === undefined || from === undefined) return undefined;
  const { company } = { ...subject, ...from };
  const tail = `${countedOf(groups)}${groups.tail ?? ""}`;
  const found = withTail(pattern, tail, { ...options, company });
  if (found === undefined) return undefined;
  const note = [groups.note, found.rest].filter((part) => part !== undefined && part !== "");
  return { ...subject, ...from, ...found, rest: note.join(", ") };
}

/** "Another week" and "two more days" are counted from now. */
function countedOf({ count, unit }: Readonly<Record<string, string | undefined>>): string {
  if (count === undefined || unit === undefined) return "";
  const number = count.replace(/ more$/i, "").replace(/^(?:another|one|an)$/i, "a");
  return ` in ${number} ${unit}`;
}

/** How a tail is read: with the company that was named before it, if any. */
interface TailOptions extends PromiseOptions {
  readonly company: string | undefined;
}

function withTail(pattern: HeardPattern, tail: string, options: TailOptions): Heard | undefined {
  if (pattern.what === undefined) return afterGeneric(tail, options);
  const base = { kind: "heard" as const, what: pattern.what, rest: "" };
  if (HARMLESS.test(tail)) return pattern.needsDay === true ? undefined : base;
  if (pattern.tail === "note") return withNote(base, tail);
  if (pattern.tail === "moment") return withMoment(base, tail, options);
  return withPromise(base, tail, options);
}

/** "They replied, …": what they said may follow in the same message. */
function afterGeneric(tail: string, options: PromiseOptions): Heard | undefined {
  const base = { kind: "heard" as const, rest: "" };
  if (HARMLESS.test(tail)) return base;
  const said = tail.replace(/^[\s,;:.-]+(?:and |that )?/i, "");
  const more =
    said === tail.trim() && !/^\s*[,;:.-]/.test(tail) ? undefined : readHeard(said, options);
  return more ?? withNote(base, tail);
}

/** A short remark behind a comma is kept as a note; anything that raises a doubt stops the reading. */
function withNote(base: Heard, tail: string): Heard | undefined {
  const note = tail.trim().replace(/^[,;:.-]+\s*/, "");
  const isRemark = /^\s*[,;:.-]/.test(tail) && note.split(/\s+/).length <= MAX_NOTE_WORDS;
  return isRemark && !DOUBT.test(note) ? { ...base, rest: note } : undefined;
}

function withMoment(base: Heard, tail: string, options: TailOptions): Heard | undefined {
  const whenText = tail
    .trim()
    .replace(/^[,;:.-]+\s*/, "")
    .replace(/^(?:is |it's |is on )/i, "");
  const when = readMoment(whenText, { ...options, direction: "future" });
  const rest = restOf(when);
  if (rest === undefined) return undefined;
  if (FILLER_REST.test(rest)) return { ...base, when, whenText };
  // Where the company was named before, "with" names the people.
  if (options.company !== undefined && /^with \S/i.test(rest)) return { ...base, when, whenText };
  const named = /^(?:at|with|for) (\S.*)$/i.exec(rest);
  const company = named === null ? undefined : subjectOf(named[1])?.company;
  return company === undefined ? undefined : { ...base, company, when, whenText };
}

function withPromise(base: Heard, tail: string, options: PromiseOptions): Heard | undefined {
  const whenText = tail.replace(DEADLINE_LEAD, "").trim();
  const promise = readPromise(whenText, options);
  const rest = restOf(promise);
  if (rest === undefined || !FILLER_REST.test(rest)) return undefined;
  return { ...base, promise, whenText };
}

/** What a date's words left over; undefined when there was no date. */
function restOf(reading: MomentReading | PromiseReading): string | undefined {
  if (reading.kind === "none") return undefined;
  if ("rest" in reading) return reading.rest;
  return reading.kind === "clear" ? reading.moment.rest : reading.options[0]?.rest;
}
