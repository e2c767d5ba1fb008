import type { PhraseSet } from "./phrase-set.ts";

/** What a library made of a phrase; days and times as in a phrase's expectation, in the person's own zone. */
export type Answer =
  | { readonly kind: "clear"; readonly from?: string; readonly value: string }
  | { readonly kind: "asks"; readonly values: readonly string[] }
  | { readonly kind: "none" };

/** One of the libraries that are compared. */
export interface Reader {
  readonly name: string;
  /** It tells a vague range by its last day, as our rules want it; others are right with any day inside. */
  readonly namesLastDay: boolean;
  readonly read: (words: string, said: Omit<PhraseSet, "title" | "phrases">) => Answer;
}
