import { localDayOf } from "../../calendar/days.ts";
import type { Step } from "../plan.ts";
import { anchorAt, type Setting } from "../setting.ts";
import { stepKey } from "../step-key.ts";
import { morningDrafts, namedNudges } from "../timing/nudges.ts";
import { toldOn } from "../timing/told-on.ts";
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
