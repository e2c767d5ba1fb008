import { packId } from "../../../../chat/button.ts";
import type { Block } from "../../../../chat/message.ts";
import { type Text, text } from "../../../../chat/text.ts";
import type { Step } from "../../../../coach/cadence/plan.ts";
import { localDayOf } from "../../../../coach/calendar/days.ts";
import type { Instant } from "../../../../coach/facts.ts";
import { groupKey, isUnsettled } from "../../../cards/due.ts";
import type { Context } from "../../../context.ts";
import { sayDayFrom } from "../../../wording/moments.ts";
import { calledName, stepName } from "../../../wording/names.ts";
import { isNoteStep, recipientThere } from "../../note-target.ts";
import type { NoteTarget } from "../../target.ts";

/** On a note that is out already: when it was sent, in the person's zone, and which note to the company comes next. */
export function sentBeforeBlocks(
  target: NoteTarget,
  { person, now }: Pick<Context, "person" | "now">,
): readonly Block[] {
  const sentAt = sentAtOf(target);
  if (sentAt === undefined) return [];
  const { zone } = person.policy;
  const today = localDayOf(now, zone);
  const next = nextFollowUp(target);
  const sent = text`You sent this on ${sayDayFrom(localDayOf(sentAt, zone), today)}.`;
  if (next === undefined) return [{ kind: "paragraph", text: sent }];
  const name = stepName(next.kind);
  if (next.window.opensAt > now) {
    const from = sayDayFrom(next.window.firstDay, today);
    return [{ kind: "paragraph", text: text`${sent} The ${name} is polite from ${from} on.` }];
  }
  const recipient = recipientThere(target.planned.opportunity);
  const label = `Draft the ${next.kind === "first-follow-up" ? "first" : "last"} follow-up`;
  const whom: Text = recipient === undefined ? text`` : text` to ${calledName(recipient.name)}`;
  return [
    { kind: "paragraph", text: text`${sent} Now the ${name}${whom} can go out.` },
    { kind: "buttons", buttons: [{ label, id: packId("note", next.key), style: "primary" }] },
  ];
}

/** When the last of it went out; undefined while something of it is open, and where it never went out. */
function sentAtOf({
  stepKey,
  open,
  step,
  planned,
  interview,
  contact,
}: NoteTarget): Instant | undefined {
  if (open.length > 0) return undefined;
  const steps = planned.plan.steps.filter(
    (one) => one.key === stepKey || groupKey(one) === stepKey,
  );
  const settled = steps.flatMap(({ state, settledAt }) =>
    state === "done" && settledAt !== undefined ? [settledAt] : [],
  );
  if (steps.length > 0 || step !== "thank-you") return settled.toSorted().at(-1);
  // The plan holds the steps of this cycle alone; an earlier round is known by its deeds.
  const sent = planned.opportunity.deeds.findLast(
    (deed) =>
      deed.kind === "sent" &&
      deed.step === step &&
      deed.interviewId === interview?.id &&
      deed.contactId === contact?.id,
  );
  return sent?.at;
}

function nextFollowUp({ stepKey, planned }: NoteTarget): Step | undefined {
  return planned.plan.steps.find(
    (step) =>
      step.key !== stepKey &&
      isNoteStep(step.kind) &&
      step.kind !== "thank-you" &&
      isUnsettled(step) &&
      step.nudges.length > 0,
  );
}
