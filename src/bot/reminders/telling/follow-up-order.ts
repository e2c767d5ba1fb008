import { type Button, packId } from "../../../chat/button.ts";
import { text } from "../../../chat/text.ts";
import type { Step } from "../../../coach/cadence/plan.ts";
import { addMinutes, localDayOf } from "../../../coach/calendar/days.ts";
import { sayDay } from "../../../coach/calendar/say-day.ts";
import { UNDO_MS, type UndoPlan } from "../../act.ts";
import { isUnsettled } from "../../cards/due.ts";
import type { Context } from "../../context.ts";
import type { Planned } from "../../replan.ts";
import { Sorry } from "../../sorry.ts";
import { opportunityName } from "../../wording/names.ts";
import type { FoundSteps, SaidSteps } from "../said-steps.ts";
import { notOpen } from "../steps-not-found.ts";

/**
 * "Sent the follow-up" before the second window has opened is the first one told twice, unless the second was named;
 * and a second without a first is asked about. Throws Sorry with what can be meant.
 */
export async function refuseUnclearSecond(
  { planned, steps }: FoundSteps,
  said: SaidSteps,
  context: Context,
): Promise<void> {
  const { verb, verbArgs = [], which } = said;
  const [second] = steps;
  const first = planned.plan.steps.find(({ kind }) => kind === "first-follow-up");
  if (!verb.startsWith("sent") || second?.kind !== "second-follow-up" || first === undefined)
    return;
  if (isUnsettled(first)) throw firstNotSent(planned, packId(verb, ...verbArgs, first.key));
  if (which === "second" || second.window.opensAt <= context.now) return;
  throw await sentBefore(planned, first, second, packId(verb, ...verbArgs, second.key), context);
}

/** A follow-up that was named and is settled already. Throws Sorry that says when. */
export function refuseSettledFollowUp(
  scope: readonly Planned[],
  { which, company }: SaidSteps,
  context: Context,
): void {
  const [planned] = scope;
  if (which === undefined || planned === undefined) return;
  if (company === undefined && scope.length > 1) return;
  const step = planned.plan.steps.find(({ kind }) => kind === `${which}-follow-up`);
  if (step?.settledAt !== undefined) throw notOpen(planned, step, context);
}

function firstNotSent({ opportunity }: Planned, id: string): Sorry {
  return new Sorry(
    text`The first follow-up at ${opportunityName(opportunity)} is not marked as sent yet, and the second counts from it. Was it the first? Nothing is changed yet.`,
    { kind: "buttons", buttons: [{ label: "It was the first", id }] },
  );
}

async function sentBefore(
  { opportunity }: Planned,
  { settledAt = "" }: Step,
  second: Step,
  id: string,
  context: Context,
): Promise<Sorry> {
  const { zone } = context.person.policy;
  const today = localDayOf(context.now, zone);
  const sentOn = localDayOf(settledAt, zone);
  const on = sentOn === today ? "today" : `on ${sayDay(sentOn, today)}`;
  const buttons: readonly Button[] = [
    { label: "It was the second", id },
    ...(await undoOf(opportunity.id, context)),
  ];
  return new Sorry(
    text`The first follow-up at ${opportunityName(opportunity)} is already marked as sent ${on}, so nothing was changed. The second is polite from ${sayDay(second.window.firstDay, today)} on.`,
    { kind: "buttons", buttons },
  );
}

/** *Undo* of what was told last, while it can be undone and was about this opportunity. */
async function undoOf(
  opportunityId: string,
  { read, person, now }: Context,
): Promise<readonly Button[]> {
  const action = await read.lastAction(person.id, addMinutes(now, -UNDO_MS / 60_000));
  if (action?.kind !== "sent") return [];
  const { opportunityIds } = action.undo as UndoPlan;
  return opportunityIds.includes(opportunityId)
    ? [{ label: "Undo", id: packId("undo", action.id) }]
    : [];
}
