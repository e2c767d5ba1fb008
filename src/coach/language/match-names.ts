import { allowedSlips, editDistance } from "./edit-distance.ts";
import { fold } from "./typed-words.ts";

export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  /** What a person is: "Principal"; "the principal" means whoever alone is that. */
  readonly title?: string | undefined;
}

export type NameMatch =
  | { readonly kind: "one"; readonly id: string }
  /** More than one can be meant: ask. */
  | { readonly kind: "several"; readonly ids: readonly string[] }
  /** `nearest`: up to three names that look alike, for "did you mean …?". */
  | { readonly kind: "none"; readonly nearest?: readonly string[] };

interface Known {
  readonly id: string;
  readonly words: readonly string[];
}

const MAX_LENGTH = 200;

/** "Ms. Odom" */
const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|chef|coach)$/;

/**
 * Finds the person or company that was named: by the whole name, by whole words of it, by the beginning of a first or
 * last name, by a courtesy title and the name behind it, by what they are ("the principal"), and last by small slips.
 * Two candidates are always "several": nobody is taken for somebody else silently.
 */
export function matchName(said: string, candidates: readonly NameCandidate[]): NameMatch {
  const wanted = wordsOf(said.slice(0, MAX_LENGTH));
  if (wanted.length === 0) return { kind: "none" };
  const known = candidates.map(({ id, name }) => ({ id, words: wordsOf(name) }));
  const behind = behindCourtesy(wanted);
  const isPolite = behind.length < wanted.length;
  const found =
    matchedBy([sameName, hasWords, hasBeginnings], wanted, known) ??
    (isPolite ? matchedBy([hasWords, hasSlips], behind, known) : undefined) ??
    titled(wanted, candidates) ??
    matchedBy([hasSlips], wanted, known);
  if (found !== undefined) return found;
  const nearest = nearestNames(behind.join(" "), candidates);
  return nearest.length === 0 ? { kind: "none" } : { kind: "none", nearest };
}

/** The name behind a courtesy title; all words where none stands before them or nothing behind it. */
export function behindCourtesy(words: readonly string[]): readonly string[] {
  const [first = "", ...behind] = words;
  return behind.length > 0 && COURTESY.test(first) ? behind : words;
}

type Matches = (wanted: readonly string[], words: readonly string[]) => boolean;

/** The first of these ways in which anybody is meant. */
function matchedBy(
  ways: readonly Matches[],
  wanted: readonly string[],
  known: readonly Known[],
): NameMatch | undefined {
  for (const matches of ways) {
    const matched = known.filter(({ words }) => matches(wanted, words));
    const [only] = matched;
    if (only === undefined) continue;
    const rivals = known.filter(
      (other) => !matched.includes(other) && isRival(wanted, only, other),
    );
    const ids = [...matched, ...rivals].map(({ id }) => id);
    return ids.length === 1 ? { kind: "one", id: only.id } : { kind: "several", ids };
  }
  return undefined;
}

/** Whoever the words name by what they are: "the principal", "charge nurse". */
function titled(
  wanted: readonly string[],
  candidates: readonly NameCandidate[],
): NameMatch | undefined {
  const ids = candidates.filter((one) => isTitleOf(wanted.join(" "), one)).map(({ id }) => id);
  const [only] = ids;
  if (only === undefined) return undefined;
  return ids.length === 1 ? { kind: "one", id: only } : { kind: "several", ids };
}

/** Whether the words are somebody's title, with or without "the" before it. */
export function isTitleOf(said: string, { title = "" }: NameCandidate): boolean {
  const wanted = wordsOf(said.replace(/^\s*(?:the|our|their)\s+/i, "")).join(" ");
  return title !== "" && wanted !== "" && wordsOf(title).join(" ") === wanted;
}

/** "Ana Stone" could be Anabel Stone, but there is an Ana Ruiz as well: a word that only nearly fits is hers in full. */
function isRival(wanted: readonly string[], best: Known, other: Known): boolean {
  return wanted.some((word) => !best.words.includes(word) && other.words.includes(word));
}

/** "j.r." as two words. */
const INITIAL = /(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu;

/** Words without accents, capitals and the punctuation round them; an emoji is a word like any other. */
function wordsOf(name: string): readonly string[] {
  const words = fold(name).replace(INITIAL, "$1. ").split(" ");
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}\p{S}]+|[^\p{L}\p{N}\p{S}]+$/gu, ""));
  const kept = bare.filter((word) => word !== "");
  return kept.length > 0 ? kept : words.filter((word) => word !== "");
}

/** A one-word name is no tier of its own: "Ana" can still mean "Ana Ruiz", so both must be offered. */
function sameName(wanted: readonly string[], words: readonly string[]): boolean {
  return wanted.length > 1 && wanted.join(" ") === words.join(" ");
}

function hasWords(wanted: readonly string[], words: readonly string[]): boolean {
  return eachInOrder(wanted, words, (said, word) => said === word);
}

function hasBeginnings(wanted: readonly string[], words: readonly string[]): boolean {
  const joined = words.join("");
  return (
    (beginsLongEnough(wanted) &&
      eachInOrder(wanted, words, (said, word) => word.startsWith(said))) ||
    (wanted.join("").length > 2 && joined.startsWith(wanted.join("")))
  );
}

/** One letter says too little, except as a last initial: "ana r". */
function beginsLongEnough([first = ""]: readonly string[]): boolean {
  return [...first].length > 1;
}

function hasSlips(wanted: readonly string[], words: readonly string[]): boolean {
  return (
    (isSlip(wanted.join(" "), words.join(" ")) && hasNoOtherWord(wanted, words)) ||
    eachInOrder(wanted, words, (said, word) => said === word || isSlip(said, word))
  );
}

/** Slips are spread over the words: "acme ana" is not "Acme Inc", though two letters make one of the other. */
function hasNoOtherWord(wanted: readonly string[], words: readonly string[]): boolean {
  if (wanted.length !== words.length) return true;
  return wanted.every((said, at) => editDistance(said, words[at] ?? "", 1) <= 1);
}

function isSlip(said: string, word: string): boolean {
  const limit = allowedSlips(Math.min([...said].length, [...word].length));
  return limit > 0 && editDistance(said, word, limit) <= limit;
}

/** Every wanted word finds its own word of the name, from left to right. */
function eachInOrder(
  wanted: readonly string[],
  words: readonly string[],
  same: (said: string, word: string) => boolean,
): boolean {
  let from = 0;
  for (const said of wanted) {
    const found = words.findIndex((word, index) => index >= from && same(said, word));
    if (found < 0) return false;
    from = found + 1;
  }
  return true;
}

function nearestNames(said: string, candidates: readonly NameCandidate[]): readonly string[] {
  const limit = Math.max(2, Math.floor(said.length / 3));
  return candidates
    .map(({ name }) => ({ name, distance: distanceTo(said, name, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => name);
}

function distanceTo(said: string, name: string, limit: number): number {
  const parts = [wordsOf(name).join(" "), ...wordsOf(name)];
  const near = parts.filter((part) => [...part].length > 2 && [...said].length > 2);
  return Math.min(limit + 1, ...near.map((part) => editDistance(said, part, limit)));
}
