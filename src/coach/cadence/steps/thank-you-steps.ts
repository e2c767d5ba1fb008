import { localDayOf } from "../../calendar/days.ts";
import type { Interview } from "../../facts.ts";
import type { Step, Window } from "../plan.ts";
import { recipientsOf } from "../recipients.ts";
import type { Setting } from "../setting.ts";
import { stepKey } from "../step-key.ts";
import { namedNudges } from "../timing/nudges.ts";
import { thankYouTiming } from "../timing/thank-you-timing.ts";
import { reasonFor } from "../timing/windows.ts";

/**
 * One note to everybody who was there. Where nobody is known yet, or where the employer wants to hear from nobody but
 * HR, it is one note for the whole round.
 */
export function thankYouSteps(interview: Interview, setting: Setting): readonly Step[] {
  const { opportunity, zone } = setting;
  const timing = thankYouTiming(interview, setting);
  const window: Window = {
    opensAt: timing.opensAt,
    closesAt: timing.closesAt,
    firstDay: localDayOf(timing.opensAt, zone),
    lastDay: localDayOf(timing.closesAt, zone),
  };
  const reason = reasonFor(timing.rule, timing.anchor, window.lastDay, setting);
  const recipients = recipientsOf(interview, setting).filter(
    ({ settled }) => interview.state === "planned" || settled !== undefined,
  );
  return recipients.map(({ contactId, settled }) => {
    const ids = {
      opportunityId: opportunity.id,
      interviewId: interview.id,
      ...(contactId === undefined ? {} : { contactId }),
    };
    const key = stepKey({ kind: "thank-you", ...ids });
    return {
      key,
      kind: "thank-you",
      ...ids,
      ...(settled ?? { state: "open" }),
      window,
      nudges: settled === undefined ? namedNudges(key, timing.anchor.at, timing.drafts) : [],
      reason,
    };
  });
}
