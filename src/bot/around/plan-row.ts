import { type Button, packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { stepKey } from "../../coach/cadence/step-key.ts";
import type { Instant, Interview, Opportunity } from "../../coach/facts.ts";

/** What the plan offers around its rounds: questions for the next one, notes on the last one, the people. */
export function aroundRow({ id, interviews }: Opportunity, now: Instant): Block {
  const rounds = interviews
    .filter(({ state }) => state === "planned")
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
  const next = rounds.find(({ startsAt }) => startsAt > now);
  const last = rounds.findLast(({ endsAt }) => endsAt <= now);
  return {
    kind: "buttons",
    buttons: [
      ...(next === undefined ? [] : [questionsButton(id, next)]),
      ...(last === undefined ? [] : [debriefButton(id, last)]),
      { label: "People", id: packId("contacts", id) },
    ],
  };
}

const questionsButton = (opportunityId: string, { id }: Interview): Button => ({
  label: "Questions to ask",
  id: packId("questions", opportunityId, id),
});

const debriefButton = (opportunityId: string, { id: interviewId }: Interview): Button => ({
  label: "How it went",
  id: packId("debrief", stepKey({ kind: "debrief", opportunityId, interviewId })),
});
