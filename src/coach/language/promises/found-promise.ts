import type { Certainty, LocalDay } from "../../facts.ts";
import type { Span } from "../dates/span.ts";

/** What a promise in words is read against. */
export interface PromiseContext {
  readonly today: LocalDay;
  /** The n-th business day after `day`. */
  readonly addBusinessDays: (day: LocalDay, count: number) => LocalDay;
}

/** A vague range is told by its last day, because nobody should be reminded before it is over. */
export interface FoundPromise extends Span {
  readonly day: LocalDay;
  readonly certainty: Certainty;
}
