import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";

/** A stretch of days up to `day`; `from` is its first day where there is more than one. */
export interface Stretch {
  readonly day: LocalDay;
  readonly from?: LocalDay;
}

/** The stretch from one day to another, or that one day. */
export function stretch(from: LocalDay, day: LocalDay): Stretch {
  return from < day ? { from, day } : { day };
}

/**
 * The stretches from each reading of a first day to the reading of the last day that belongs to it. Of several readings
 * of the last day, the one in the week behind the first day is meant.
 */
export function paired(first: readonly Stretch[], last: readonly Stretch[]): readonly Stretch[] {
  const [only] = first;
  if (only !== undefined && first.length === 1 && last.length > 1) {
    const week = last.filter(({ day }) => day > only.day && day <= addDays(only.day, 7));
    return week.map((one) => joined(only, one));
  }
  if (first.length !== last.length) return [];
  return first.flatMap((one, index) => {
    const other = last[index];
    return other === undefined ? [] : [joined(one, other)];
  });
}

function joined(a: Stretch, b: Stretch): Stretch {
  const days = [a.from ?? a.day, a.day, b.from ?? b.day, b.day].toSorted();
  return stretch(days[0] ?? a.day, days.at(-1) ?? b.day);
}
