import type { Certainty, ContactKind, LocalDay, LocalTime } from "../facts.ts";
import type { FindingKind, ToneFinding } from "./finding.ts";
import type { NoteKind, NotePart } from "./note-request.ts";

/** Sentences with {slots} that mean the same; a note takes one of them. */
export type Pool = readonly string[];

/** Everything about notes that belongs to one language: a second language is a second folder beside `en`. */
export interface NoteLocale {
  readonly drafts: DraftCopy;
  readonly reading: Reading;
  readonly findings: Readonly<Record<FindingKind, FindingCopy>>;
  /** The praise for a remembered {detail} that is a thing, and for any other; {name} will see it. */
  readonly remembered: string;
  readonly listened: string;
}

export interface FindingCopy {
  /** May hold {name}, {percent}, {count} and {detail}, as far as the finding has them. */
  readonly why: string;
  readonly fix: string;
}

/** How the checks read a text of this language. */
export interface Reading {
  /** Words that carry no meaning of their own; also how the language is recognised. */
  readonly plainWords: ReadonlySet<string>;
  /** Stems of the politeness that everyone uses: never held against a note. */
  readonly politeStems: ReadonlySet<string>;
  /** Stems that say the same, each to one of them. */
  readonly sameStems: ReadonlyMap<string, string>;
  /** A small-letter word without its endings. */
  readonly stem: (word: string) => string;
  /** The text as the phrases of `parts` are written: small letters, no short forms. */
  readonly spellOut: (text: string) => string;
  readonly parts: Readonly<Record<NotePart, RegExp>>;
  readonly tone: Readonly<Record<WordedTone, readonly Saying[]>>;
  /** Taken out before the tone is judged: "no rush", "the salary data". */
  readonly harmless: RegExp;
  /** The first line of a letter; the group `name` holds whom it greets. */
  readonly greeting: RegExp;
  /** Whom one greets without a name: "there", "all". */
  readonly greetedByNoName: RegExp;
  /** The line above the name at the end. */
  readonly signOff: RegExp;
  /** The group `role` holds a role that is named: "the … role". */
  readonly namedRole: RegExp;
  /** Where a note says whose role or team it is about; the group `company` holds the employer's name. */
  readonly employers: readonly RegExp[];
  /** Around such a name in a sentence about earlier work, another offer or somebody else. */
  readonly earlierWork: RegExp;
  /** Words that many employers' names share; alone they name nobody. */
  readonly employerWords: ReadonlySet<string>;
  /** A role somebody wants to work as; the group `role` holds it. */
  readonly wantedRole: RegExp;
  /** What short forms of roles stand for: "rn", "registered nurse". */
  readonly roleShorts: ReadonlyMap<string, string>;
  /** The words of each field a role can be in; a word may be in several. */
  readonly roleFields: readonly ReadonlySet<string>[];
  /** Gaps that templates leave, beyond square brackets. */
  readonly gaps: RegExp;
  /** The line above a quoted mail. */
  readonly quoteLead: RegExp;
}

/** One way in which a tone is said, read sentence by sentence. */
export interface Saying {
  readonly says: RegExp;
  /** A sentence with this is none of it. */
  readonly unless?: RegExp;
  /** Held only against a note that gives nothing: no interest, nothing of the talk, nothing about the writer. */
  readonly isFineWhenGiving?: boolean;
}

/** The tones that are found by their words. */
export type WordedTone = Exclude<ToneFinding, "long" | "exclamations" | "emoji" | "capitals">;

export interface DraftCopy {
  readonly thanks: Pool;
  readonly thanksLater: Pool;
  readonly interest: Readonly<Record<ContactKind, Pool>>;
  /** What their title adds to the talk, with {asTitle}. */
  readonly title: Pool;
  readonly interestLater: Pool;
  /** In the place of interest where there is none. */
  readonly gracious: Pool;
  readonly withdrawing: Pool;
  readonly pickUp: Readonly<Record<PointShape, Pool>>;
  readonly addition: Readonly<Record<AdditionShape, Pool>>;
  readonly need: Pool;
  readonly strength: Readonly<Record<Exclude<StrengthShape, "sentence">, Pool>>;
  readonly announced: Pool;
  readonly askTiming: Pool;
  readonly closing: Pool;
  readonly closingWithoutInterest: Pool;
  /** For 300 characters. */
  readonly shortThanks: Pool;
  readonly shortClosing: Pool;
  readonly firstFollowUp: FollowUpCopy;
  readonly secondFollowUp: LastFollowUpCopy;
  readonly letters: Readonly<Record<Letter, readonly (readonly LetterLine[])[]>>;
  readonly blanks: Readonly<
    Record<BlankKind, { readonly mark: string; readonly question: string }>
  >;
  readonly frame: FrameCopy;
  readonly days: DayCopy;
  readonly words: WordShapes;
}

/** A topic, a question they asked, something they did, how they are, or a saying of any shape. */
export type PointShape = "thing" | "question" | "deed" | "trait" | "saying";

/** Something that was left out, something that was said wrongly, or a saying of any shape. */
export type AdditionShape = "thing" | "correction" | "saying";

/** A thing one has, a deed as a clause, a whole sentence that stands alone, or any other words. */
export type StrengthShape = "thing" | "deed" | "sentence" | "saying";

/** How words that people typed fit into a sentence. */
export interface WordShapes {
  /** Hasty typing mended: "i have" to "I have". */
  readonly tidy: (words: string) => string;
  /** A title behind "as": "Head of Data", "a senior analyst". */
  readonly asTitle: (title: string) => string;
  /** What somebody said or did, turned to them; undefined when it is nothing to write back. */
  readonly point: (
    words: string,
  ) => { readonly shape: PointShape; readonly words: string } | undefined;
  readonly addition: (words: string) => AdditionShape;
  readonly strength: (words: string) => { readonly shape: StrengthShape; readonly words: string };
  readonly isThing: (words: string) => boolean;
}

/** Days and times as a letter names them; `region` as in "US-CA" decides the order of day and month. */
export interface DayCopy {
  /** "Friday, December 4", "Friday 4 December". */
  readonly day: (day: LocalDay, region: string) => string;
  /** "today", "yesterday", "on Tuesday", "on November 24". */
  readonly metOn: (day: LocalDay, today: LocalDay, region: string) => string;
  /** "a decision by Friday, December 4". */
  readonly decision: (day: LocalDay, certainty: Certainty, region: string) => string;
  /** "today at 3:00 PM (New York time)". */
  readonly missed: (
    day: LocalDay,
    time: LocalTime,
    today: LocalDay,
    zoneName: string,
    region: string,
  ) => string;
}

export interface FollowUpCopy {
  readonly interest: Pool;
  readonly ask: Pool;
  readonly closing: Pool;
}

export interface LastFollowUpCopy extends FollowUpCopy {
  /** In the place of interest where the news that it leads to is left out. */
  readonly withoutNews: Pool;
}

/** Notes written as a whole, three wordings each. */
export type Letter =
  | "coordinator-thanks"
  | "ask-addresses"
  | "no-show"
  | "withdrawal"
  | "thanks-after-no"
  | "decision-date";

export interface LetterLine {
  readonly part: NotePart;
  readonly text: string;
}

export type BlankKind =
  | "pick-up"
  | "short-pick-up"
  | "fit"
  | "new-angle"
  | "names"
  | "decision-day"
  | "missed-time"
  | "signature";

export interface FrameCopy {
  readonly greeting: string;
  readonly formalGreeting: string;
  readonly greetingWithoutName: string;
  readonly signOffs: Pool;
  readonly subjects: Readonly<Record<NoteKind, Pool>>;
  readonly phone: { readonly open: string; readonly say: string; readonly voicemail: string };
  readonly portal: string;
  readonly theRole: string;
  /** For a role that is typed with the word: "analyst position". */
  readonly theRoleNamed: string;
  readonly namesRole: RegExp;
  readonly theRoleUnnamed: string;
  /** In the place of a first name that is not known. */
  readonly nobody: string;
  /** Words whose capital first letter only begins a sentence. */
  readonly startsSmall: RegExp;
  readonly and: string;
  /** Titles of people; some of them stand before a first name ("Sir Nigel"), the others before a last name. */
  readonly titles: RegExp;
  readonly firstNameTitles: RegExp;
  /** What may stand behind a last name: "Jr.". */
  readonly nameEndings: RegExp;
}
