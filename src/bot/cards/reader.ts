import type { Instant, Policy } from "../../coach/facts.ts";

/** With whose eyes a card is read, and when: its days and times are on this person's clock. */
export interface Reader {
  readonly policy: Policy;
  readonly now: Instant;
  /** What the person wanted to do better next time, newest first: shown before an interview. */
  readonly lessons?: readonly string[];
  /** The card shares its message with others, so it has no room for what is missing. */
  readonly amongOthers?: boolean;
  /** Whether the message has a button or a menu for drafts; so it is unless said otherwise. */
  readonly hasDrafts?: boolean;
}
