import { firstBusinessDayFrom } from "../../calendar/business-days.ts";
import { lastDeed } from "../course.ts";
import type { Step } from "../plan.ts";
import type { Setting } from "../setting.ts";
import { settledBy } from "../settled.ts";
import { offeredStep } from "./offered-step.ts";

/** A parked opportunity comes back on the day the person chose (the first business day from it). */
export function checkInSteps(setting: Setting): readonly Step[] {
  const { course, calendar } = setting;
  const parked = lastDeed(course.deeds, "parked");
  if (course.status !== "parked" || parked === undefined) return [];
  const settled = settledBy(course.deeds, "check-in", (deed) => deed.at >= parked.at);
  const step = offeredStep(
    {
      kind: "check-in",
      rule: "parked",
      anchor: { what: "parked", at: parked.at, day: parked.until },
      firstDay: firstBusinessDayFrom(parked.until, calendar),
      chosenByPerson: true,
      state: settled ?? { state: "open" },
    },
    setting,
  );
  return [step];
}
