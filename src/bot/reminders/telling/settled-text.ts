import { strong, type Text, text } from "../../../chat/text.ts";
import type { Step } from "../../../coach/cadence/plan.ts";
import { addMinutes, localDayOf } from "../../../coach/calendar/days.ts";
import { sayDay } from "../../../coach/calendar/say-day.ts";
import type { Instant } from "../../../coach/facts.ts";
import type { Context } from "../../context.ts";
import type { Planned } from "../../replan.ts";
import { contactOf, listNames, opportunityName, stepName } from "../../wording/names.ts";

/** "thank-you to Ana and Raj", "first follow-up". */
export function stepsNoun({ opportunity }: Planned, steps: readonly Step[]): string {
  const [first] = steps;
  if (first === undefined) return "nothing";
  const names = steps.flatMap(({ contactId }) => contactOf(opportunity, contactId)?.name ?? []);
  const noun = names.length > 1 ? "thank-yous" : stepName(first.kind);
  return names.length === 0 ? noun : `${noun} to ${listNames(names)}`;
}

/** What was sent, and when (`at`) on the person's clock: "Sent today: thank-you to Ana Ruiz at Acme. In good time." */
export function sentText(
  planned: Planned,
  steps: readonly Step[],
  at: Instant,
  { person, now }: Context,
): Text {
  const { zone } = person.policy;
  const today = localDayOf(now, zone);
  const day = localDayOf(at, zone);
  const when = day === today ? "today" : sayDay(day, today);
  const name = opportunityName(planned.opportunity);
  if (steps[0]?.kind === "portal-check")
    return text`Noted: you looked at the portal of ${name} ${when}.`;
  return text`${strong("Sent")} ${when}: ${stepsNoun(planned, steps)} at ${name}.${praise(planned, steps, at)}`;
}

/** A thank-you is in good time up to here after the interview (product rule 2.3: one to two days). */
const IN_TIME_MINUTES = 48 * 60;

/** A word on the deed itself, where the time was good; nothing where it was not. */
function praise({ opportunity }: Planned, steps: readonly Step[], at: Instant): string {
  const inTime = steps.every(({ window, kind, interviewId }) => {
    const met = opportunity.interviews.find(({ id }) => id === interviewId);
    const late =
      kind === "thank-you" && met !== undefined && at > addMinutes(met.endsAt, IN_TIME_MINUTES);
    return window.opensAt <= at && at <= window.closesAt && !late;
  });
  const [first] = steps;
  if (!inTime || first === undefined) return "";
  if (first.kind === "thank-you") return " In good time.";
  return first.kind.endsWith("follow-up") ? " Right inside the polite window." : "";
}
