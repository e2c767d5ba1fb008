import { isBusinessDay } from "../../calendar/business-days.ts";
import { addDays } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { NudgeRank } from "../plan.ts";
import type { Setting } from "../setting.ts";

/**
 * When somebody is told of a day by which the company wants something: on the business day before it and on the day. Only
 * days after `askedOn` count: on that day itself the person has just told us about it.
 */
export function toldOn(
  askedOn: LocalDay,
  lastDay: LocalDay,
  setting: Setting,
): readonly (readonly [NudgeRank, LocalDay])[] {
  const dayBefore = businessDayBefore(lastDay, setting);
  if (dayBefore > askedOn) {
    return [
      ["due", dayBefore],
      ["last-call", lastDay],
    ];
  }
  return lastDay > askedOn ? [["due", lastDay]] : [];
}

function businessDayBefore(day: LocalDay, setting: Setting): LocalDay {
  let before = addDays(day, -1);
  // A week is enough to get over any weekend or holiday; a longer absence is no reason to tell earlier.
  for (let n = 0; n < 7 && !isBusinessDay(before, setting.calendar); n += 1) {
    before = addDays(before, -1);
  }
  return before;
}
