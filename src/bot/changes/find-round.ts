import { addMinutes } from "../../coach/calendar/days.ts";
import type { Instant, Interview, Opportunity } from "../../coach/facts.ts";
import type { Planned } from "../replan.ts";

/** What can happen to the time of a round. */
export type ChangeKind = "moved" | "postponed" | "cancelled" | "no-show";

/** Told again within this time, a change is the same one: a second tap, not a second event (in minutes). */
const AGAIN_MINUTES = 10;
/** Without a company named, "nobody called" is about a round of the last three days. */
const JUST_MINUTES = 3 * 24 * 60;

/** The rounds a change can be about, the likeliest ones only; several mean that the person must say which. */
export function roundsFor(
  change: ChangeKind,
  { interviews, deeds }: Opportunity,
  now: Instant,
): readonly Interview[] {
  const inState = (state: Interview["state"]) => interviews.filter((one) => one.state === state);
  const planned = inState("planned");
  const ahead = planned.filter(({ endsAt }) => endsAt > now);
  const over = planned.filter(({ id, startsAt }) => startsAt <= now && !tookPlace(id, deeds));
  const tiers: Readonly<Record<ChangeKind, readonly (readonly Interview[])[]>> = {
    moved: [
      [...ahead, ...inState("postponed")],
      inState("no-show").slice(-1),
      over.slice(-1),
      inState("cancelled").slice(-1),
      planned.slice(-1),
    ],
    postponed: [ahead, inState("no-show").slice(-1), over.slice(-1)],
    cancelled: [[...ahead, ...inState("postponed")], inState("no-show").slice(-1), over.slice(-1)],
    "no-show": [over.slice(-1)],
  };
  return tiers[change].find((tier) => tier.length > 0) ?? [];
}

/** A debrief or a thank-you says that somebody was met. */
function tookPlace(interviewId: string, deeds: Opportunity["deeds"]): boolean {
  return deeds.some(
    (deed) =>
      (deed.kind === "debriefed" || (deed.kind === "sent" && deed.step === "thank-you")) &&
      deed.interviewId === interviewId,
  );
}

/** The round that was marked so a moment ago, so that the same words twice act once. */
export function markedLately(
  change: Exclude<ChangeKind, "moved">,
  { interviews, deeds }: Opportunity,
  now: Instant,
): Interview | undefined {
  const since = addMinutes(now, -AGAIN_MINUTES);
  const deed = deeds.findLast((one) => one.kind === change && one.recordedAt >= since);
  const id = deed !== undefined && "interviewId" in deed ? deed.interviewId : undefined;
  return interviews.find((one) => one.id === id && one.state === change);
}

/** Whether an opportunity can be meant where no company was named. */
export function fitsChange(change: ChangeKind, now: Instant): (planned: Planned) => boolean {
  return ({ opportunity, plan }) => {
    if (change !== "moved" && markedLately(change, opportunity, now) !== undefined) return true;
    if (plan.status !== "live") return false;
    return roundsFor(change, opportunity, now).some((round) => isNear(change, round, now));
  };
}

function isNear(change: ChangeKind, { state, startsAt, endsAt }: Interview, now: Instant): boolean {
  if (state === "postponed" || state === "no-show") return change !== "no-show";
  return (
    state === "planned" &&
    (change === "no-show" ? startsAt <= now : true) &&
    endsAt > addMinutes(now, -JUST_MINUTES)
  );
}
