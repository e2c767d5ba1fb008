import type { NoteChannel, NotePart } from "./note-request.ts";

/** A note to edit and send oneself. */
export interface Draft {
  readonly channel: NoteChannel;
  /** Only e-mail has one. */
  readonly subject: string | undefined;
  /** Greeting, parts and signature, as they would be sent; for the phone a call script, of which only the parts are said. */
  readonly body: string;
  readonly parts: readonly DraftPart[];
  /** What only the person can fill in; each stands in the body as its mark. */
  readonly blanks: readonly Blank[];
  /** Parts that were told and have no room in this channel. */
  readonly withoutRoom: readonly NotePart[];
  /** Which wording each part took: two notes with the same one would read alike. */
  readonly skeleton: string;
}

export interface DraftPart {
  readonly part: NotePart;
  readonly text: string;
}

export interface Blank {
  readonly part: NotePart | "signature";
  /** The words in square brackets that stand in the body. */
  readonly mark: string;
  /** The question whose answer fills it. */
  readonly question: string;
  /** Whether the note makes no sense without it; every other part can be left out. */
  readonly required: boolean;
}
