import { packId } from "../../../../chat/button.ts";
import type { Block } from "../../../../chat/message.ts";
import { stepKey } from "../../../../coach/cadence/step-key.ts";
import type { Interview, Opportunity } from "../../../../coach/facts.ts";
import { lineOf } from "../kept.ts";

/** The button to the next people of a panel of whom nothing memorable is known yet; undefined when there are none. */
export function nextPointsRow(
  opportunity: Opportunity,
  interviewId: string,
  from = 0,
): Block | undefined {
  const interview = opportunity.interviews.find(({ id }) => id === interviewId);
  const start = interview === undefined ? -1 : firstWithout(opportunity, interview, from);
  if (interview === undefined || interview.contactIds.length < 2 || start < 0) return undefined;
  const key = stepKey({ kind: "debrief", opportunityId: opportunity.id, interviewId });
  const label = from === 0 ? "Next: one thing each" : "Next";
  return { kind: "buttons", buttons: [{ label, id: packId("points", key, String(start)) }] };
}

function firstWithout(opportunity: Opportunity, { id, contactIds }: Interview, from: number) {
  return contactIds.findIndex(
    (contactId, index) => index >= from && lineOf(opportunity, id, contactId) === "",
  );
}
