import { addMinutes } from "../../../coach/calendar/days.ts";
import { UNDO_MS, type UndoPlan } from "../../act.ts";
import { isDue, itemsOf } from "../../cards/due.ts";
import type { Context } from "../../context.ts";
import { allPlanned } from "../../own.ts";

/**
 * The steps that were put off a moment ago: another "snooze" with nothing else due changes their time. undefined where
 * something is due, or the last thing told was no snooze.
 */
export async function justSnoozed(context: Context): Promise<readonly string[] | undefined> {
  const { read, person, now } = context;
  const action = await read.lastAction(person.id, addMinutes(now, -UNDO_MS / 60_000));
  if (action?.kind !== "snoozed") return undefined;
  const all = await allPlanned(context);
  if (all.flatMap(itemsOf).some((item) => isDue(item, now))) return undefined;
  const { parts } = action.undo as UndoPlan;
  const ids = parts.flatMap((part) => ("id" in part ? part.id : []));
  return all.flatMap(({ opportunity }) =>
    opportunity.deeds.flatMap((deed) =>
      deed.kind === "snoozed" && ids.includes(deed.id) ? deed.stepKey : [],
    ),
  );
}
