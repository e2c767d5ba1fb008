import type { ToneFinding } from "../../src/coach/notes/finding.ts";
import type { NotePart } from "../../src/coach/notes/note-request.ts";

/** What the pairs of one half of the corpus are built from; the halves share no sentence. */
export interface PairMaterial {
  /** Sentences of thanks, greeting and good wishes that everyone uses. */
  readonly politeOpenings: readonly string[];
  readonly politeClosings: readonly string[];
  /** One fact a line, told three times in honest other words. */
  readonly facts: readonly (readonly [string, string, string])[];
  /** Notes that are sent to everybody, with {name}, {company} and {detail}. */
  readonly templates: readonly string[];
  readonly details: readonly string[];
  /** What a light rewording swaps. */
  readonly edits: readonly (readonly [string, string])[];
  /** Whole notes reworded lightly by hand. */
  readonly reworded: readonly (readonly [string, string])[];
}

/** What the labelled notes of one half are built from: each sentence plays this part, or has this tone, and no other. */
export interface NoteMaterial {
  readonly parts: Readonly<Record<NotePart, readonly string[]>>;
  readonly tones: Readonly<Record<Exclude<ToneFinding, "long">, readonly string[]>>;
  /** Neither a part nor a tone, though some words look like it. */
  readonly neutral: readonly string[];
  readonly greetings: readonly string[];
  readonly signOffs: readonly string[];
}
