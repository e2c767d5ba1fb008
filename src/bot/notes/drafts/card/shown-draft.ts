import type { Blank, Draft } from "../../../../coach/notes/draft.ts";
import type { NoteTarget } from "../../target.ts";
import type { Wording } from "../wording.ts";

/** A draft as its card shows it. */
export interface ShownDraft {
  readonly target: NoteTarget;
  readonly wording: Wording;
  readonly draft: Draft;
  /** All that is open in it, also what the wording leaves out. */
  readonly blanks: readonly Blank[];
}
