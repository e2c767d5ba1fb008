import { addBusinessDays } from "../../calendar/business-days.ts";
import type { Deed, Instant, LocalDay } from "../../facts.ts";
import { lastDeed } from "../course.ts";
import type { Reason } from "../plan.ts";
import type { Setting } from "../setting.ts";

/** A day the company named, and the first day on which asking is polite. */
export interface Promised {
  readonly at: Instant;
  readonly askFrom: LocalDay;
  readonly reason: NonNullable<Reason["promise"]>;
}

/** Business days of patience after the promised day: one for a definite day, two for a vague range. */
const BUFFER_DAYS = { by: 1, around: 2 } as const;

/** The newest promise of the current cycle; one that was made before a new round or reply no longer holds. */
export function promiseOf(setting: Setting, deeds: readonly Deed[]): Promised | undefined {
  const deed = lastDeed(deeds, "promised");
  if (deed === undefined) return undefined;
  const { day, certainty, at } = deed;
  const bufferDays = BUFFER_DAYS[certainty];
  const askFrom = addBusinessDays(day, bufferDays, setting.calendar).day;
  return { at, askFrom, reason: { day, certainty, bufferDays } };
}
