import { localDayOf } from "../../calendar/days.ts";
import type { Interview } from "../../facts.ts";
import { namedNudges } from "../nudges.ts";
import type { Step, Window } from "../plan.ts";
import type { Setting } from "../setting.ts";
import { type Settled, settledBy } from "../settled.ts";
import { stepKey } from "../step-key.ts";
import { thankYouTiming } from "../thank-you-timing.ts";
import { reasonFor } from "../windows.ts";

/**
 * One note to everybody who was there. Where nobody is known yet, or where the employer wants to hear from nobody but
 * HR, it is one note for the whole round.
 */
export function thankYouSteps(interview: Interview, setting: Setting): readonly Step[] {
  if (interview.state !== "planned") return [];
  const { opportunity, zone } = setting;
  const timing = thankYouTiming(interview, setting);
  const window: Window = {
    opensAt: timing.opensAt,
    closesAt: timing.closesAt,
    firstDay: localDayOf(timing.opensAt, zone),
    lastDay: localDayOf(timing.closesAt, zone),
  };
  const reason = reasonFor(timing.rule, timing.anchor, window.lastDay, setting);
  return recipientsOf(interview, setting).map(({ contactId, settled }) => {
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

interface Recipient {
  /** undefined: the note for the whole round. */
  readonly contactId: string | undefined;
  readonly settled: Settled | undefined;
}

/** Who gets a note after this round, and what was reported about it. */
export function recipientsOf(interview: Interview, setting: Setting): readonly Recipient[] {
  const { opportunity, course } = setting;
  const settled = (contactId: string | undefined) =>
    settledBy(
      course.deeds,
      "thank-you",
      (deed) =>
        deed.interviewId === interview.id &&
        // One note to everybody (a coordinator's, say) settles each of them; any note settles the one for the round.
        (contactId === undefined || deed.contactId === undefined || deed.contactId === contactId),
    );
  const known = opportunity.contacts.filter(({ id }) => interview.contactIds.includes(id));
  if (opportunity.noContact || known.length === 0) {
    return [{ contactId: undefined, settled: settled(undefined) }];
  }
  return known.map(({ id }) => ({ contactId: id, settled: settled(id) }));
}
