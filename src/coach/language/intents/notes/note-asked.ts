/** Which text is asked for; "any" where a thank-you or a follow-up can be meant. */
export type NoteWanted =
  | "any"
  | "thank-you"
  | "follow-up"
  | "withdrawal"
  | "thanks-after-no"
  /** Thanks after a no, asked for by its question: it makes sense only once they said no. */
  | "feedback"
  | "decision-date"
  | "no-show"
  /** What a recruiter is asked for: names and addresses of the people one met. */
  | "addresses";

/** A draft that is asked for in words. It only shows something: nothing is recorded by it. */
export interface NoteAsked {
  readonly kind: "note";
  readonly what: NoteWanted;
  /** A person, a company or both, as typed; undefined where nobody is named. */
  readonly whom?: string;
  /** Whom they mean by what that person does there. */
  readonly role?: "recruiter" | "manager" | "coordinator";
  readonly everyone: boolean;
  /** "One note for everyone": a single one, in the place of a note to each. */
  readonly isShared: boolean;
  /** Named behind "at". */
  readonly company?: string;
  /** For a question about timing: the words for the day another offer must be answered, as typed. */
  readonly answerBy?: string;
  /** "Another wording". */
  readonly isOther: boolean;
  /** "Nobody called, write them" tells of the missed call as well; "i withdrew from acme" tells it and asks for nothing. */
  readonly isNews: boolean;
  /** The words can only be an order to draft; others are obeyed where somebody of that name is known. */
  readonly isCertain: boolean;
}

/** A request that names nobody and leaves nothing else said. */
export const ASKED: NoteAsked = {
  kind: "note",
  what: "any",
  everyone: false,
  isShared: false,
  isOther: false,
  isNews: false,
  isCertain: true,
};
