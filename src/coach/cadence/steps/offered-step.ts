import { addBusinessDays } from "../../calendar/business-days.ts";
import type { LocalDay, StepKind } from "../../facts.ts";
import type { Anchor, Reason, Rule, Step } from "../plan.ts";
import type { Setting } from "../setting.ts";
import type { Settled } from "../settled.ts";
import { stepKey } from "../step-key.ts";
import { morningDrafts, namedNudges } from "../timing/nudges.ts";
import {
  dayWindow,
  firstDayAfterTelling,
  reasonFor,
  spanOutsideYearEnd,
} from "../timing/windows.ts";

/** How long such a step is offered, in business days after its first day. */
const OFFERED_DAYS = 5;

export interface Offer {
  readonly kind: Extract<StepKind, "portal-check" | "move-on" | "check-in">;
  readonly rule: Rule;
  readonly anchor: Anchor;
  /** A business day; moved by the year-end pause unless the person chose it. */
  readonly firstDay: LocalDay;
  /** Business days from the anchor to the first day, where they were counted. */
  readonly counted?: number;
  readonly promise?: NonNullable<Reason["promise"]>;
  readonly chosenByPerson?: true;
  readonly state: Settled | { readonly state: "open" | "forecast" };
}

/** A step that is offered on one day and once more a week of work later, then left alone. */
export function offeredStep(offer: Offer, setting: Setting): Step {
  const { opportunity, course, calendar, zone } = setting;
  const told = firstDayAfterTelling(setting) ?? offer.firstDay;
  const isLate = !offer.chosenByPerson && told > offer.firstDay;
  const firstDay = isLate ? told : offer.firstDay;
  const lastDay = addBusinessDays(firstDay, OFFERED_DAYS, calendar).day;
  const planned = { firstDay, lastDay };
  const span = offer.chosenByPerson ? planned : spanOutsideYearEnd(planned, setting);
  const window = dayWindow(span.firstDay, span.lastDay, zone);
  const key = stepKey({ kind: offer.kind, opportunityId: opportunity.id, cycle: course.cycle });
  const drafts = morningDrafts(
    [
      ["due", span.firstDay],
      ["reminder", span.lastDay],
    ],
    window,
    setting,
    offer.chosenByPerson ? "ignore" : "pause",
  );
  const isAhead = offer.state.state === "open" || offer.state.state === "forecast";
  return {
    key,
    kind: offer.kind,
    opportunityId: opportunity.id,
    ...offer.state,
    window,
    nudges: isAhead ? namedNudges(key, offer.anchor.at, drafts) : [],
    reason: reasonFor(offer.rule, offer.anchor, span.lastDay, setting, {
      ...(offer.counted === undefined || isLate
        ? {}
        : { businessDays: [offer.counted, offer.counted + OFFERED_DAYS] }),
      ...(offer.promise === undefined ? {} : { promise: offer.promise }),
      ...(span.firstDay === firstDay ? {} : { movedFrom: firstDay }),
    }),
  };
}
