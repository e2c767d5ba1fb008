import type { NotePart } from "./note-request.ts";

/** One thing a check saw. It advises; nothing ever blocks sending. */
export interface Finding {
  readonly what: FindingKind;
  /** The words it is about, as they stand in the note; undefined when something is missing. */
  readonly quote: string | undefined;
  /** One line. */
  readonly why: string;
  readonly fix: string;
}

export type FindingKind = UniquenessFinding | CompletenessFinding | ToneFinding | "not-english";

export type UniquenessFinding = "copied" | "too-similar" | "repeated-sentence" | "missing-detail";

export type CompletenessFinding =
  | `missing-${NotePart}`
  | "missing-greeting"
  | "missing-signature"
  | "blank"
  | "empty"
  | "name-misspelled"
  | "wrong-name"
  | "wrong-company"
  | "wrong-role";

export type ToneFinding =
  | "long"
  | "checking-in"
  | "guilt"
  | "pressure"
  | "ultimatum"
  | "apology"
  | "exclamations"
  | "emoji"
  | "salary"
  | "capitals";
