import type { NameCandidate } from "../match-names.ts";
import type { PromiseAbout } from "../promises/promise-about.ts";
import { readIntent } from "../read-intent.ts";
import { type PromiseOptions, readPromise } from "../read-promise.ts";
import { straighten } from "../typed-words.ts";
import { type AdditionSaid, additionSaid, joinAdditions } from "./read-addition.ts";
import { type DecisionSaid, readDecision } from "./read-decision.ts";
import { type Felt, feltIn } from "./read-felt.ts";
import {
  bareMore,
  joinPoints,
  type Point,
  readPoint,
  startsWithVerb,
  whoIs,
} from "./read-point.ts";
import { leadingName, saidOf } from "./said-of.ts";
import { isSchedule } from "./schedule.ts";
import { SENTENCE_END } from "./sentence-end.ts";

/** What somebody told about an interview in plain words. */
export interface DebriefSaid extends Felt {
  readonly points: readonly Point[];
  /** When they decide, in the person's words. */
  readonly whenText?: string;
  /** What they do by then, where that is less than deciding. */
  readonly whenAbout?: PromiseAbout;
  /** What is to be added or put right in letters, one a reader. */
  readonly additions?: readonly AdditionSaid[];
  /** Sentences that are none of these, kept as they were typed. */
  readonly notes: readonly string[];
}

type Clause =
  | { readonly kind: "point"; readonly point: Point }
  | { readonly kind: "when"; readonly whenText: string; readonly about?: PromiseAbout }
  | { readonly kind: "felt"; readonly felt: Felt }
  | { readonly kind: "addition"; readonly addition: AdditionSaid }
  /** `sure`: it says itself that it is a note. */
  | { readonly kind: "note"; readonly words: string; readonly sure: boolean };

const MAX_LENGTH = 3000;
/** After a comma these begin a sentence of their own. */
const NOTE =
  /^(?:to add|next steps? (?:is|are)|i (?:said|told them|promised|should|forgot|want to|will|'ll)|i'll|they (?:will|use|have|want|need|said))\b/i;
const SURE_NOTE = /^(?:next(?: steps?)?|to add|to correct|note)\s*(?::|is |are )\s*\S/i;

/**
 * Reads what somebody tells about their interview: "ana talked about dashboards; they decide by friday; felt 4".
 * undefined unless at least one sentence is surely about it and none of them is an order of its own.
 */
export function readDebrief(
  text: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): DebriefSaid | undefined {
  const words = straighten(text.slice(0, MAX_LENGTH)).trim();
  if (words.includes("?") || words.startsWith("/")) return undefined;
  const read = sentencesOf(words).flatMap((sentence) => clausesOf(sentence, people, options));
  const clauses = read.map((clause, at) => moreOf(clause, read[at - 1]) ?? clause);
  const notes = clauses.flatMap((clause) => (clause.kind === "note" ? [clause.words] : []));
  const unsure = clauses.flatMap((one) => (one.kind === "note" && !one.sure ? [one.words] : []));
  if (unsure.length === clauses.length) return undefined;
  if (unsure.some((note) => readIntent(note, options).kind !== "unknown")) return undefined;
  const felts = clauses.flatMap((clause) => (clause.kind === "felt" ? [clause.felt] : []));
  const decided = clauses.find((clause) => clause.kind === "when");
  const added = clauses.flatMap((one) => (one.kind === "addition" ? [one.addition] : []));
  return {
    ...Object.assign({}, ...felts),
    points: joinPoints(clauses.flatMap((one) => (one.kind === "point" ? [one.point] : []))),
    ...(decided === undefined ? {} : { whenText: decided.whenText }),
    ...(decided?.about === undefined ? {} : { whenAbout: decided.about }),
    ...(added.length === 0 ? {} : { additions: joinAdditions(added) }),
    notes,
  };
}

function sentencesOf(words: string): readonly string[] {
  return words
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

/** One sentence can hold several clauses; a comma ends one only where the next words are a clause of their own. */
function clausesOf(
  sentence: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): readonly Clause[] {
  const pieces = sentence.split(/(,\s+(?:and |but )?|,(?=\p{L})|\s+(?:and|but|&)\s+)/iu);
  const texts: string[] = [pieces[0] ?? ""];
  for (let at = 1; at < pieces.length; at += 2) {
    const next = pieces[at + 1] ?? "";
    const last = texts.at(-1) ?? "";
    const between = pieces[at] ?? "";
    const joined = `${last}${between}${next}`;
    const isComma = between.startsWith(",");
    const begins = isClause(next, people, options) || (isComma && namesFirst(next, people));
    const more = isComma ? goesOn(next, last, people, options) : undefined;
    if (more !== undefined) texts.push(more);
    else if (begins || endsBefore(next, last, joined, people, options)) texts.push(next);
    else texts[texts.length - 1] = joined;
  }
  const clauses = texts.flatMap((text) => readClauses(text, people, options));
  return clauses.map((clause, at) => sharedPoint(clause, clauses[at + 1], people) ?? clause);
}

/** "Linda was nice, talked about training": a verb behind a remark is of whom the remark was about. */
function goesOn(
  next: string,
  last: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): string | undefined {
  const named = startsWithVerb(next) ? leadingName(last, people) : undefined;
  const known = people.find(({ id }) => id === named?.contactId);
  const isRemark = readClearly(last, people, options).kind === "note";
  return known === undefined || !isRemark ? undefined : `${known.name} ${next}`;
}

/** "Felt 2, boss was rude": no feeling and no day goes on with words that say nothing of the kind. */
function endsBefore(
  next: string,
  last: string,
  joined: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): boolean {
  if (readDecision(last, people, options) !== undefined)
    return readPromise(next, options).kind === "none";
  return feltIn(last) !== undefined && feltIn(joined) === undefined;
}

/** Whether these words behind a comma or an "and" say something of their own. */
function isClause(
  words: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): boolean {
  if (NOTE.test(words) || readDecision(words, people, options) !== undefined) return true;
  return readClause(withoutLead(words), people).kind !== "note";
}

/** "Brandon was late" is about Brandon and not about whoever was named before; "Brandon" alone goes on in a list. */
function namesFirst(words: string, people: readonly NameCandidate[]): boolean {
  return leadingName(words.trim(), people) !== undefined && whoIs(words, people) === undefined;
}

/** One clause, or two where a decision stands behind something else. */
function readClauses(
  text: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): readonly Clause[] {
  const words = withoutLead(text);
  const isOwn = additionSaid(words, people) !== undefined || feltIn(words) !== undefined;
  const decision = isOwn ? undefined : readDecision(words, people, options);
  if (decision === undefined) return [readClearly(words, people, options)];
  const others = decision.rest.map((rest) => readClearly(rest, people, options));
  return [...others, whenClause(decision)];
}

const whenClause = ({ whenText, about }: DecisionSaid): Clause => ({
  kind: "when",
  whenText,
  ...(about === undefined ? {} : { about }),
});

/** Where no known saying fits, any verb tells of somebody known, unless the words are news or an order. */
function readClearly(
  words: string,
  people: readonly NameCandidate[],
  options: PromiseOptions,
): Clause {
  const clause = readClause(words, people);
  if (clause.kind !== "note" || clause.sure) return clause;
  const point = saidOf(clause.words, people);
  const isOther = point === undefined || readIntent(clause.words, options).kind !== "unknown";
  return isOther ? clause : told(point, words);
}

/** What somebody said; what happens when is for a note and no letter. */
const told = (point: Point, words: string): Clause =>
  isSchedule(point.words) ? { kind: "note", words, sure: true } : { kind: "point", point };

/** "Zoe and Raj both asked about tests": the name before a point shares it. */
function sharedPoint(
  clause: Clause,
  next: Clause | undefined,
  people: readonly NameCandidate[],
): Clause | undefined {
  if (clause.kind !== "note" || next?.kind !== "point") return undefined;
  const contactId = whoIs(clause.words, people);
  return contactId === undefined
    ? undefined
    : { kind: "point", point: { ...next.point, contactId } };
}

/** "Ana: the migration; needs somebody to own the report": a need without a name is of whoever was named before. */
function moreOf(clause: Clause, before: Clause | undefined): Clause | undefined {
  if (clause.kind !== "note" || before?.kind !== "point") return undefined;
  const point = bareMore(clause.words, before.point.contactId);
  return point === undefined ? undefined : { kind: "point", point };
}

const withoutLead = (text: string): string =>
  text.replace(/^(?:and|also|so|then|oh)[\s,]+/i, "").trim();

function readClause(words: string, people: readonly NameCandidate[]): Clause {
  const addition = additionSaid(words, people);
  if (addition !== undefined) return { kind: "addition", addition };
  const felt = feltIn(words);
  if (felt !== undefined) return { kind: "felt", felt };
  const point = readPoint(words, people);
  return point === undefined
    ? { kind: "note", words, sure: SURE_NOTE.test(words) }
    : told(point, words);
}
