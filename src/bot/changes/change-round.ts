import { text } from "../../chat/text.ts";
import type { Interview } from "../../coach/facts.ts";
import type { Writing } from "../../store/store.ts";
import type { UndoPart } from "../act.ts";
import type { Context } from "../context.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { alreadyText } from "./round-to-change.ts";

/** Saves a round with some fields changed; returns the way back. */
export async function changeRound(
  tx: Writing,
  opportunityId: string,
  round: Interview,
  change: Partial<Interview>,
): Promise<readonly UndoPart[]> {
  const fields = Object.keys(change) as readonly (keyof Interview)[];
  const changed = fields.filter((field) => !isSame(round[field], change[field]));
  await tx.saveInterview(opportunityId, { ...round, ...change });
  return [{ kind: "interview", opportunityId, interview: round, changed }];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Makes sure that nobody changed the round in the meantime, and that the change changes anything: of two taps at the
 * same moment one acts. Throws Sorry.
 */
export function refuseStale(
  fresh: Planned,
  seen: Interview,
  wanted: Pick<Interview, "state"> & Partial<Pick<Interview, "startsAt" | "zone">>,
  context: Context,
): void {
  const round = fresh.opportunity.interviews.find(({ id }) => id === seen.id);
  if (round === undefined) {
    throw new Sorry(
      text`That interview is no longer in your list, so nothing was changed.`,
      ...showPlan(fresh),
    );
  }
  const { startsAt = round.startsAt, zone = round.zone } = wanted;
  const isThere = round.state === wanted.state && round.startsAt === startsAt;
  if (isThere && round.zone === zone) {
    throw new Sorry(alreadyText(fresh, round, context), ...showPlan(fresh));
  }
  if (round.startsAt !== seen.startsAt || round.state !== seen.state) {
    throw new Sorry(
      text`That interview was changed a moment ago, so nothing more was changed.`,
      ...showPlan(fresh),
    );
  }
}
