import { addBusinessDays } from "../../calendar/business-days.ts";
import type { Step } from "../plan.ts";
import type { Setting } from "../setting.ts";
import { settledBy } from "../settled.ts";
import { promiseOf } from "../timing/promise.ts";
import { waitStart } from "../timing/wait-start.ts";
import { type Offer, offeredStep } from "./offered-step.ts";

/** House rule: two weeks of silence at an employer who wants no messages, then a look at their portal. */
const PORTAL_CHECK_DAY = 10;

/** Where the employer wants no messages: a day to look at their portal instead of the follow-ups. */
export function portalCheckSteps(setting: Setting): readonly Step[] {
  const start = setting.opportunity.noContact ? waitStart(setting) : undefined;
  if (start === undefined) return [];
  const { calendar, course } = setting;
  const settled = settledBy(course.cycleDeeds, "portal-check");
  const common = {
    kind: "portal-check",
    rule: "portal-check",
    state: settled ?? { state: start.assumed ? "forecast" : "open" },
  } satisfies Partial<Offer>;
  const promise = promiseOf(setting, course.cycleDeeds);
  if (promise !== undefined && promise.askFrom > start.anchor.day) {
    const anchor = { what: "promise", at: promise.at, day: promise.reason.day } as const;
    const offer = { ...common, anchor, firstDay: promise.askFrom, promise: promise.reason };
    return [offeredStep(offer, setting)];
  }
  const firstDay = addBusinessDays(start.anchor.day, PORTAL_CHECK_DAY, calendar).day;
  const offer = { ...common, anchor: start.anchor, firstDay, counted: PORTAL_CHECK_DAY };
  return [offeredStep(offer, setting)];
}
