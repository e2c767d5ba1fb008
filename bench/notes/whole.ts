import type { ToneFinding } from "../../src/coach/notes/finding.ts";
import type { NotePart } from "../../src/coach/notes/note-request.ts";
import type { PairClass } from "./build-pairs.ts";

/** A whole note as somebody wrote it, labelled by its writer, who did not know how the checks read. */
export interface WholeNote {
  readonly text: string;
  readonly parts: readonly NotePart[];
  readonly tones: readonly ToneFinding[];
}

/** Two whole notes of one sender at one company. */
export interface WholePair {
  readonly kind: PairClass;
  readonly a: string;
  readonly b: string;
  /** The label: a colleague who compares the two would call them the same note. */
  readonly isTooSimilar: boolean;
  /** What is stored: people, company, role, the writer. */
  readonly names: readonly string[];
}
