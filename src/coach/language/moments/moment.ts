import type { Instant, LocalDay, LocalTime } from "../../facts.ts";
import type { DateOrder, DayOptions, Direction } from "../dates/found-day.ts";

export interface MomentOptions extends DayOptions {
  /** "future" never gives the past and the other way round; "either" takes the nearest where the words leave it open. */
  readonly direction: Direction;
  /** "dates": the number in "Fri 11" is never an hour. */
  readonly numbers?: "dates";
}

export interface Moment {
  /** The calendar day in `zone`. */
  readonly day: LocalDay;
  /** "nearest": only a time was said, and the day is the next or last one that fits. */
  readonly dayFrom: "said" | "nearest";
  /** undefined when only a day was said. */
  readonly time: LocalTime | undefined;
  readonly zone: string;
  readonly zoneFrom: "said" | "profile";
  /** undefined when only a day was said. */
  readonly instant: Instant | undefined;
  /** Where a range was typed ("3-4pm"): minutes from its start to its end. */
  readonly durationMinutes?: number;
  /** Set where only the person's locale decided which number of "1/12" is the month: say so. */
  readonly orderFromLocale?: DateOrder;
  /** The words that were read. */
  readonly matched: string;
  /** The words that were not. */
  readonly rest: string;
}

export type MomentReading =
  | { readonly kind: "clear"; readonly moment: Moment }
  /** Two to four readings, the likeliest first, and what to ask about. */
  | { readonly kind: "unsure"; readonly options: readonly Moment[]; readonly why: string }
  | { readonly kind: "none"; readonly why: string };
