import { MONTH } from "../dates/month-names.ts";
import { WEEKDAY } from "../dates/weekday-names.ts";
import { type PromiseOptions, type PromiseReading, readPromise } from "../read-promise.ts";
import { straighten } from "../typed-words.ts";
import { SENTENCE_END } from "./sentence-end.ts";

/** What was told about what comes next. */
export interface NextSaid {
  /** When they decide, in the person's words: one day, several, or one that cannot be. */
  readonly whenText?: string;
  /** Words for the day of the decision that count from another day: it has to be asked for. */
  readonly unclear?: string;
  /** All the rest, as typed. */
  readonly note: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

interface Clause extends Span {
  readonly sentence: Span;
}

const DECIDES =
  /\b(?:de[sc]{1,2}id\w*|de[sc]{1,2}i?[sc]{1,2}ions?|offers?|final (?:word|answer|call)|make up their minds?)\b/i;
const ANSWERS =
  /(?:\b|(?='))(?:answers?|hear|lets? (?:me|us) know|gets? back|comes? back to (?:me|us)|(?:be|get) in touch|feedback|results?|tells? (?:me|us)|(?:(?:will|would|should) |'ll )call|calls? (?:me|us|back)|e-?mails? (?:me|us)|writes? (?:to )?(?:me|us)|replies|reply|respond)\b/i;
const SENDS = /\b(?:e-?mails?|writes?|tells?|calls?) (?:to )?(?:me|us)\b/i;
/** The person's own promise, not theirs. */
const MINE = /^(?:and |but |so |then )?(?:i|we)\b(?!.*\b(?:hear|know)\b)/i;
const FILLER =
  /^(?:they|he|she|hr|i|we|it|it's|is|are|the|a|an|their|team|company|recruiter|manager|will|'ll|would|should|could|may|might|to|want|wants|hope|hopes|plan|plans|expect|say|says|said|told|me|us|that|think|thinks|probably|maybe|likely|hopefully|ideally|deciding|from|them|comes?|by|about|around|or|so|earlier|sooner|not|very|quite|fairly|pretty|rather|sure|certain|definite|definitely|firm|final|and|for|at|latest|made|due|expected|in|be|on|later|after|afterwards|following|i'll|they'll|he'll|she'll|we'll|they're)$/i;
const LIMIT = /^(?:by|before|until|till|within|no later than|around)\b/i;
const MAX_WORDS_ALONE = 5;
const MAX_LENGTH_ALONE = 200;
/** Words that mean a day, even where none can be read. */
const NAMES_A_DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${WEEKDAY}(?![\p{L}])|\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \d|\d{1,2}(?:st|nd|rd|th)|\d{1,4}[./-]\d|yesterday|last (?:week|month)|(?:following|next|last) (?:day|week|month)|(?:day|week|month)s? (?:after|later))`,
  "iu",
);
const FROM_THERE = /\b(?:after|afterwards|later|following|once)\b/i;
/** "Next week or the week after" */
const WEEK_AFTER = /\b(?:days?|weeks?|months?) (?=after|later|following)/gi;
const EVENT =
  /\b(?:panel|interviews?|rounds?|meeting|calls?|test|take-?home|presentation|on-?site|visit|assessment|task|exercise|checks?|chat|trial|stages?|steps?|session|workshop|demo|talk|coffee|lunch)\b/i;
const AFTER_EVENT = new RegExp(`${FROM_THERE.source}.*${EVENT.source}`, "i");

/**
 * Reads "a panel with the CTO next week, decision by Friday 4 Dec": the day of the decision, and the rest as a note. A
 * day that belongs to something else is never taken for it.
 */
export function readNext(typed: string, options: PromiseOptions): NextSaid {
  const words = straighten(typed);
  if (words.trim() === "") return { note: "" };
  const whole = judge(words, options);
  if (isDayAlone(words, options)) return { ...whole, note: "" };
  const clauses = clausesOf(words, options);
  const told = (one: Span) => words.slice(one.start, one.end);
  const decision =
    clauses.find((one) => DECIDES.test(told(one)) && isTheirs(told(one), options)) ??
    clauses.find((one) => ANSWERS.test(told(one)) && isTheirs(told(one), options)) ??
    clauses.find((one) => isDayAlone(told(one), options) && isFree(one, words));
  if (decision === undefined) return { note: typed.trim() };
  return { ...judge(told(decision), options), note: without(typed, decision) };
}

/** "By Friday" is the decision's day where its sentence names nothing else, and "4 Dec" where nothing else is named. */
function isFree({ start, end, sentence }: Clause, words: string): boolean {
  const isLimit = LIMIT.test(words.slice(start, end).trim());
  return !EVENT.test(isLimit ? words.slice(sentence.start, sentence.end) : words);
}

/** Whether the words are a day and nothing else, readable or not. */
function isDayAlone(words: string, options: PromiseOptions): boolean {
  if (spans(words, SENTENCE_END).length > 1 || words.length > MAX_LENGTH_ALONE) return false;
  const reading = readPromise(words, options);
  if (reading.kind !== "none") return isFiller(reading.rest);
  const count = words.trim().split(/\s+/).length;
  const meansDay = LIMIT.test(words.trim()) || NAMES_A_DAY.test(words);
  return count <= MAX_WORDS_ALONE && meansDay && !EVENT.test(words) && !isNews(words);
}

/** "Decision soon" and "they decide after the panel" name no day. */
function isTheirs(words: string, options: PromiseOptions): boolean {
  if (MINE.test(words)) return false;
  const reading = readPromise(words, options);
  if (reading.kind === "none") return NAMES_A_DAY.test(words) && !EVENT.test(words);
  // "Ana e-mails me the test on Monday" is no answer.
  return !AFTER_EVENT.test(words) && !(SENDS.test(words) && EVENT.test(words.replace(SENDS, "")));
}

function judge(words: string, options: PromiseOptions): Omit<NextSaid, "note"> {
  return countsFromElsewhere(readPromise(words, options), words)
    ? { unclear: words.trim() }
    : { whenText: words.trim() };
}

/** "The week after", "two weeks later": days only somebody who was there can name. */
export function countsFromElsewhere(reading: PromiseReading, words: string): boolean {
  if (AFTER_EVENT.test(words)) return true;
  if (reading.kind !== "none") return FROM_THERE.test(reading.rest);
  return FROM_THERE.test(words) && /\b(?:days?|weeks?|months?)\b/i.test(words);
}

const isNews = (words: string): boolean => DECIDES.test(words) || ANSWERS.test(words);

const readRest = (rest: string): string =>
  rest.replace(DECIDES, "").replace(ANSWERS, "").replace(WEEK_AFTER, "");

function isFiller(rest: string): boolean {
  const words = readRest(rest)
    .split(/[\s,;:.()!]+/)
    .filter((word) => word !== "" && word !== "-");
  return words.every((word) => FILLER.test(word));
}

/** Sentences, and in them the pieces behind a comma or an "and" where a decision begins or ends. */
function clausesOf(words: string, options: PromiseOptions): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const sentence of spans(words, SENTENCE_END)) {
    let open: Span | undefined;
    for (const piece of spans(
      words,
      /,\s*(?:(?:and|but|then)\s+)?|\s+(?:and|but|then)\s+/i,
      sentence,
    )) {
      const joined = open === undefined ? piece : { start: open.start, end: piece.end };
      if (open === undefined || !isBreak(words, open, piece, joined, options)) open = joined;
      else {
        clauses.push({ ...open, sentence });
        open = piece;
      }
    }
    if (open !== undefined) clauses.push({ ...open, sentence });
  }
  return clauses;
}

/** Whether a decision begins with this piece, or a day or a decision ended before it. */
function isBreak(
  words: string,
  open: Span,
  piece: Span,
  joined: Span,
  options: PromiseOptions,
): boolean {
  const told = ({ start, end }: Span) => words.slice(start, end);
  if (isNews(told(piece)) && !isDayAlone(told(joined), options)) return true;
  const canEnd = isNews(told(open)) || isDayAlone(told(open), options);
  // "Decision by Fri, 4 Dec": the date goes on behind the comma.
  return canEnd && !isDayAlone(told(joined), options);
}

function spans(words: string, separator: RegExp, within?: Span): readonly Span[] {
  const { start, end } = within ?? { start: 0, end: words.length };
  const found: Span[] = [];
  let from = start;
  for (const match of words.slice(start, end).matchAll(new RegExp(separator, "giu"))) {
    found.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  found.push({ start: from, end });
  return found.filter((one) => words.slice(one.start, one.end).trim() !== "");
}

/** What is left when the decision is taken out, as typed. */
function without(typed: string, { start, end }: Span): string {
  const before = typed.slice(0, start).replace(/(?:[\s,;:-]|\s(?:and|but|then|so)(?=\s*$))+$/i, "");
  const after = typed.slice(end).replace(/^(?:[\s,;:.!-]|(?:and|but|then|so)\s)+/i, "");
  return [before.trim(), after.trim()].filter((part) => part !== "").join("; ");
}
