import type { NotePart } from "../note-request.ts";

/** What a note is measured by: its reader and its subject as they are stored. */
export interface Expected {
  /** The contact's name; undefined when nobody is named. */
  readonly to: string | undefined;
  /** Other people of this opportunity, whose names may stand in the note but not in its greeting. */
  readonly others: readonly string[];
  readonly company: string;
  /** Companies of the person's other opportunities. */
  readonly otherCompanies: readonly string[];
  readonly role: string | undefined;
  /** The person's own name. */
  readonly from: string | undefined;
  /** The parts this kind of note should have; all five for a first thank-you. */
  readonly parts: readonly NotePart[];
}

export const ALL_PARTS: readonly NotePart[] = ["thanks", "interest", "pick-up", "fit", "closing"];
