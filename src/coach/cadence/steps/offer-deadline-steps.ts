import { localDayOf } from "../../calendar/days.ts";
import { lastDeed } from "../course.ts";
import type { Step } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { settledBy } from "../settled.ts";
import { stepKey } from "../step-key.ts";
import { morningDrafts, namedNudges } from "../timing/nudges.ts";
import { toldOn } from "../timing/told-on.ts";
import { dayWindow, reasonFor } from "../timing/windows.ts";

/** An offer that wants an answer by a day: told on the business day before it, and again on the day itself. */
export function offerDeadlineSteps(setting: Setting): readonly Step[] {
  const { course, opportunity, zone } = setting;
  const offer = lastDeed(course.deeds, "heard");
  if (course.status !== "offer" || offer?.what !== "offer" || offer.dueDay === undefined) return [];
  const kind = "offer-deadline";
  const offeredOn = localDayOf(offer.at, zone);
  // A day that is over by the time it is told is a day to know of, not one to wait for.
  const firstDay = offer.dueDay < offeredOn ? offer.dueDay : offeredOn;
  const window = dayWindow(firstDay, offer.dueDay, zone);
  const drafts = morningDrafts(toldOn(offeredOn, offer.dueDay, setting), window, setting, "ignore");
  const key = stepKey({ kind, opportunityId: opportunity.id, cycle: course.cycle });
  const settled = settledBy(course.deeds, kind, (deed) => deed.at >= offer.at);
  return [
    {
      key,
      kind,
      opportunityId: opportunity.id,
      ...(settled ?? { state: "open" }),
      window,
      nudges: settled === undefined ? namedNudges(key, offer.at, drafts) : [],
      reason: reasonFor("they-asked", anchorAt("reply", offer.at, setting), offer.dueDay, setting),
    },
  ];
}
