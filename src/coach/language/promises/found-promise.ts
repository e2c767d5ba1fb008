import type { Certainty, LocalDay } from "../../facts.ts";
import type { DayContext } from "../dates/found-day.ts";
import type { Span } from "../dates/span.ts";

/** What a promise in words is read against: today, the calendar of business days, holidays. */
export type PromiseContext = DayContext;

/** A vague range is told by its last day, because nobody should be reminded before it is over. */
export interface FoundPromise extends Span {
  readonly day: LocalDay;
  /** The first day of a vague range. */
  readonly from?: LocalDay;
  readonly certainty: Certainty;
}
