import { ENGLISH } from "../en/english.ts";
import type { Finding } from "../finding.ts";
import type { NoteLocale } from "../locale.ts";
import { say } from "./say.ts";
import { newPartOf } from "./text/new-part.ts";
import { ownStems, readAs } from "./text/own-stems.ts";
import { sentencesOf } from "./text/sentences.ts";
import { pairsOf, shinglesOf, wholeOf } from "./text/shingles.ts";

/** Another note of this opportunity: its text, or what was kept of it. */
export type OtherNote = {
  /** Whom it went to, to name in a finding. */
  readonly to: string;
} & ({ readonly text: string } | { readonly shingles: readonly string[] });

export interface UniquenessOptions {
  /** People, companies and roles that a template would swap. */
  readonly names?: readonly string[];
  /** The one thing only this contact said. */
  readonly detail?: string;
  /** Whom this note goes to. */
  readonly to?: string;
  readonly locale?: NoteLocale;
}

export interface Uniqueness {
  /** unique: nothing to see. repeats: single sentences stand elsewhere too. too-similar: the note does. */
  readonly verdict: "unique" | "repeats" | "too-similar";
  /** How much of what is this note's own also stands in the note most like it, 0 to 100. */
  readonly overlapPercent: number;
  /** The note most like it. */
  readonly nearest: string | undefined;
  readonly findings: readonly Finding[];
  readonly remembersDetail: boolean;
}

/** From this share of its pairs on a sentence is a repeat, measured on our corpus (bench/notes, development half). */
const REPEATED_SENTENCE = 0.45;
/** Fewer pairs than this are a common phrase and not a sentence. */
const FEWEST_PAIRS = 3;
/** From this share of a note in repeated sentences on it is too similar; likewise measured. */
const TOO_SIMILAR = 0.35;
/** Less than this in common, about one sentence, is a shared phrase and no shared note. */
const FEWEST_COMMON_PAIRS = 8;
/** Of the words of a detail, this share must be in the note to call it remembered. */
const REMEMBERED = 0.5;
const MAX_REPEATS = 3;

interface Likeness {
  readonly to: string;
  readonly overlap: number;
  readonly repeatedShare: number;
  readonly repeatedPairs: number;
  readonly repeated: readonly string[];
  readonly isSame: boolean;
}

/**
 * How far a note is its own beside the notes to other people: swapped names, reordered and lightly reworded sentences
 * are seen through; thanks, greetings and good wishes never count against it.
 */
export function checkUniqueness(
  text: string,
  others: readonly OtherNote[],
  options: UniquenessOptions = {},
): Uniqueness {
  const locale = options.locale ?? ENGLISH;
  const as = readAs(locale.reading, options.names ?? []);
  const sentences = sentencesOf(newPartOf(text, as.reading));
  const pairs = sentences.map((sentence) => ({ sentence, pairs: pairsOf(sentence, as) }));
  const whole = wholeOf(sentences, as);
  const likenesses = others.map((other) => {
    const kept = "shingles" in other ? other.shingles : shinglesOf(other.text, options);
    return likenessTo(other.to, new Set(kept), pairs, whole);
  });
  const nearest = likenesses.toSorted((a, b) => weight(b) - weight(a)).at(0);
  const remembersDetail = remembers(sentences, options.detail, locale);
  const isTooSimilar = nearest !== undefined && tooSimilar(nearest);
  return {
    verdict: isTooSimilar ? "too-similar" : nearest?.repeated.length ? "repeats" : "unique",
    overlapPercent: Math.round(100 * (nearest?.overlap ?? 0)),
    nearest: nearest?.to,
    remembersDetail,
    findings: [
      ...(nearest === undefined ? [] : similarity(nearest, isTooSimilar, locale)),
      ...missingDetail(remembersDetail, options, locale),
    ],
  };
}

function likenessTo(
  to: string,
  theirs: ReadonlySet<string>,
  sentences: readonly { readonly sentence: string; readonly pairs: ReadonlySet<string> }[],
  whole: string | undefined,
): Likeness {
  const judged = sentences.map(({ sentence, pairs }) => {
    const shared = [...pairs].filter((pair) => theirs.has(pair)).length;
    const isRepeated = pairs.size >= FEWEST_PAIRS && shared >= REPEATED_SENTENCE * pairs.size;
    return { sentence, size: pairs.size, shared, isRepeated };
  });
  const all = sum(judged.map(({ size }) => size));
  const repeated = judged.filter(({ isRepeated }) => isRepeated);
  const isSame = whole !== undefined && theirs.has(whole);
  return {
    to,
    isSame,
    overlap: isSame ? 1 : ratio(sum(judged.map(({ shared }) => shared)), all),
    repeatedShare: ratio(sum(repeated.map(({ size }) => size)), all),
    repeatedPairs: sum(repeated.map(({ shared }) => shared)),
    repeated: repeated.map(({ sentence }) => sentence),
  };
}

function tooSimilar({ isSame, repeatedShare, repeatedPairs }: Likeness): boolean {
  return isSame || (repeatedShare >= TOO_SIMILAR && repeatedPairs >= FEWEST_COMMON_PAIRS);
}

function weight({ isSame, repeatedShare, overlap }: Likeness): number {
  return (isSame ? 2 : 0) + repeatedShare + overlap / 100;
}

function similarity(
  { to, overlap, repeated }: Likeness,
  isTooSimilar: boolean,
  locale: NoteLocale,
): readonly Finding[] {
  const percent = String(Math.round(100 * overlap));
  return [
    ...(isTooSimilar ? [say("too-similar", repeated.at(0), locale, { name: to, percent })] : []),
    ...repeated
      .slice(0, MAX_REPEATS)
      .map((sentence) => say("repeated-sentence", sentence, locale, { name: to })),
  ];
}

function remembers(
  sentences: readonly string[],
  detail: string | undefined,
  locale: NoteLocale,
): boolean {
  const withNames = readAs(locale.reading, []);
  const wanted = new Set(ownStems(detail ?? "", withNames));
  if (wanted.size === 0) return false;
  const there = new Set(sentences.flatMap((one) => ownStems(one, withNames)));
  const found = [...wanted].filter((stem) => there.has(stem)).length;
  return found >= REMEMBERED * wanted.size;
}

function missingDetail(
  isThere: boolean,
  { detail, to }: UniquenessOptions,
  locale: NoteLocale,
): readonly Finding[] {
  if (isThere || detail === undefined || detail.trim() === "") return [];
  return [say("missing-detail", undefined, locale, { detail, name: to ?? "" })];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
