import { isBusinessDay } from "../../calendar/business-days.ts";
import { addDays, localDayOf } from "../../calendar/days.ts";
import type { LocalDay } from "../../facts.ts";
import type { NudgeRank, Step } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { stepKey } from "../step-key.ts";
import { morningDrafts, namedNudges } from "../timing/nudges.ts";
import { answerDay, openRequest } from "../timing/wait-start.ts";
import { dayWindow, reasonFor } from "../timing/windows.ts";

/** What the company asked for: told on the business day before it is wanted, and again on the day itself. */
export function answerRequestSteps(setting: Setting): readonly Step[] {
  const request = openRequest(setting);
  if (request === undefined) return [];
  const { opportunity, zone } = setting;
  const { deed, cycle, settled } = request;
  const askedOn = localDayOf(deed.at, zone);
  const lastDay = answerDay(deed, setting);
  const window = dayWindow(askedOn, lastDay, zone);
  const days = toldOn(askedOn, lastDay, setting);
  const drafts = morningDrafts(days, window, setting, "ignore");
  const key = stepKey({ kind: "answer-request", opportunityId: opportunity.id, cycle });
  const anchor = anchorAt("request", deed.at, setting);
  return [
    {
      key,
      kind: "answer-request",
      opportunityId: opportunity.id,
      ...(settled ?? { state: "open" }),
      window,
      nudges: settled === undefined ? namedNudges(key, deed.at, drafts) : [],
      reason: reasonFor("they-asked", anchor, lastDay, setting),
    },
  ];
}

/** The days after the question only: on the day itself the person has just told us about it. */
function toldOn(
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
