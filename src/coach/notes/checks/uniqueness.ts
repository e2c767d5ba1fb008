import { firstName } from "../drafts/slots.ts";
import { ENGLISH } from "../en/english.ts";
import type { Finding } from "../finding.ts";
import type { NoteLocale } from "../locale.ts";
import { comparable, type Likeness, likenessTo } from "./likeness.ts";
import { say } from "./say.ts";
import { readAs, readSentences } from "./text/own-stems.ts";
import { shinglesOf } from "./text/shingles.ts";

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

/** Of the words of a detail, more than this share must be in the note to call it remembered: "dashboards" alone is anybody's. */
const REMEMBERED = 0.5;
/** Of a detail of so many words and more, this share is enough, and two at the least: "the church picnic" recalls all of its story. */
const LONG_DETAIL = 5;
const REMEMBERED_OF_LONG = 1 / 3;
const FEWEST_REMEMBERED = 2;
/** From this share on it is the whole note that repeats, and no single sentence is blamed for it. */
const NEARLY_ALL = 0.75;
const MAX_REPEATS = 3;

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
  const note = comparable(readSentences(text, readAs(locale.reading, options.names ?? [])));
  const likenesses = others
    .map((other) => {
      const kept = "shingles" in other ? other.shingles : shinglesOf(other.text, options);
      return likenessTo(other.to, kept, note);
    })
    .toSorted((a, b) => b.weight - a.weight);
  const [nearest] = likenesses;
  const remembersDetail = remembers(text, options, locale);
  return {
    verdict: verdictOf(likenesses),
    overlapPercent: Math.round(100 * (nearest?.overlap ?? 0)),
    nearest: nearest?.to,
    remembersDetail,
    findings: [
      ...(nearest?.isTooSimilar ? [tooSimilar(nearest, locale)] : []),
      ...repeats(likenesses, quotedOf(nearest), locale),
      ...missingDetail(remembersDetail, options, locale),
    ],
  };
}

function verdictOf(likenesses: readonly Likeness[]): Uniqueness["verdict"] {
  if (likenesses.some(({ isTooSimilar }) => isTooSimilar)) return "too-similar";
  return likenesses.some(({ repeated }) => repeated.length > 0) ? "repeats" : "unique";
}

function tooSimilar(nearest: Likeness, locale: NoteLocale): Finding {
  const { to, overlap } = nearest;
  const percent = String(Math.round(100 * overlap));
  const what = overlap >= NEARLY_ALL ? "copied" : "too-similar";
  return say(what, quotedOf(nearest), locale, { name: to, percent });
}

/** The sentence that stands for a note that is too similar. */
function quotedOf(nearest: Likeness | undefined): string | undefined {
  if (nearest === undefined || !nearest.isTooSimilar || nearest.overlap >= NEARLY_ALL) {
    return undefined;
  }
  return nearest.repeated.at(0);
}

/** Each repeated sentence once, with the note it stands in; not the one that was quoted already. */
function repeats(
  likenesses: readonly Likeness[],
  quoted: string | undefined,
  locale: NoteLocale,
): readonly Finding[] {
  const all = likenesses.flatMap(({ to, repeated }) =>
    repeated.map((sentence) => ({ to, sentence })),
  );
  const once = all.filter(
    ({ sentence }, at) =>
      sentence !== quoted && all.findIndex((other) => other.sentence === sentence) === at,
  );
  return once
    .slice(0, MAX_REPEATS)
    .map(({ to, sentence }) => say("repeated-sentence", sentence, locale, { name: to }));
}

/** By the words of the detail itself: that it was said or asked may be told in any way, and a capital hides none of it. */
function remembers(
  text: string,
  { detail, names = [] }: UniquenessOptions,
  locale: NoteLocale,
): boolean {
  const withNames = readAs(locale.reading, []);
  // A word of the role or the company stands in every note, and recalls nothing.
  const everywhere = new Set(
    readSentences(names.join(". ").toLowerCase(), withNames).flatMap(({ stems }) => stems),
  );
  const said = locale.drafts.words.point(detail ?? "")?.words ?? detail ?? "";
  const wanted = new Set(
    readSentences(said.toLowerCase(), withNames)
      .flatMap(({ own }) => own)
      .filter((stem) => !everywhere.has(stem)),
  );
  if (wanted.size === 0) return false;
  const there = new Set(readSentences(text.toLowerCase(), withNames).flatMap(({ own }) => own));
  const found = [...wanted].filter((stem) => there.has(stem)).length;
  if (found > REMEMBERED * wanted.size) return true;
  const enough = Math.max(FEWEST_REMEMBERED, REMEMBERED_OF_LONG * wanted.size);
  return wanted.size >= LONG_DETAIL && found >= enough;
}

function nameOf(to: string | undefined, locale: NoteLocale): string {
  const { frame } = locale.drafts;
  return to === undefined ? frame.nobody : firstName(to, frame);
}

function missingDetail(
  isThere: boolean,
  { detail, to }: UniquenessOptions,
  locale: NoteLocale,
): readonly Finding[] {
  if (isThere || detail === undefined || detail.trim() === "") return [];
  return [say("missing-detail", undefined, locale, { detail, name: nameOf(to, locale) })];
}
