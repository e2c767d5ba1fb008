import { type Button, packId } from "../../chat/button.ts";
import type { Block, Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import { planOpportunity } from "../../coach/cadence/plan-opportunity.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayRange, sayTime } from "../../coach/calendar/say-day.ts";
import type { StepKind } from "../../coach/facts.ts";
import type { Acted } from "../act.ts";
import type { Context } from "../context.ts";
import { turnText } from "../interviews/plan-card.ts";
import type { Planned } from "../replan.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { stepName } from "../wording/names.ts";
import { digest } from "./digest.ts";
import { type DueItem, groupKey, isDue, itemsOf } from "./due.ts";

interface AfterAct {
  /** Buttons in the row of Undo. */
  readonly beside?: readonly Button[];
  /** After a form: the group of steps whose card it was opened from, so that what is still due of it stays. */
  readonly group?: string;
}

/**
 * The answer to an act: what happened, what comes next, Undo. After a press the card itself changes; whatever else the
 * card held and is still due stays on it. Everywhere else it is said. `more` stands below Undo.
 */
export async function afterAct(
  context: Context,
  outcome: Text,
  acted: Acted,
  more: readonly Block[] = [],
  { beside = [], group }: AfterAct = {},
): Promise<Reply> {
  const reader = { policy: context.person.policy, now: context.now };
  const still = group === undefined ? await stillDue(context, acted) : dueOf(group, acted, context);
  const blocks = [...outcomeBlocks(context, outcome, acted, still.length > 0, beside), ...more];
  const message: Message =
    still.length === 0
      ? { notice: "Done.", blocks }
      : { ...digest(still, reader, blocks), notice: "Done." };
  const { kind } = context.incoming;
  return kind === "press" || kind === "form" ? change(message) : say(message);
}

function outcomeBlocks(
  context: Context,
  outcome: Text,
  { planned, actionId }: Acted,
  cardFollows: boolean,
  beside: readonly Button[],
): readonly Block[] {
  // A card below says itself what comes next, and of something closed the outcome has said it.
  const isLive = planned?.plan.status === "live";
  const next = isLive && !cardFollows ? [nextText(planned, context)] : [];
  const undo: Button = { label: "Undo", id: packId("undo", actionId) };
  return [
    { kind: "paragraph", text: outcome },
    ...next.map((words): Block => ({ kind: "paragraph", text: words })),
    { kind: "buttons", buttons: [undo, ...beside, ...(isLive ? [] : [WHAT_IS_DUE])] },
  ];
}

const WHAT_IS_DUE: Button = { label: "What is due", id: packId("today") };

/** What comes next: the step, its window, and when a message will come. */
export function nextText(planned: Planned, context: Context): Text {
  const { person, now } = context;
  const { zone } = person.policy;
  const today = localDayOf(now, zone);
  const ahead = planned.plan.steps.filter(
    ({ state, window }) => state === "open" && window.opensAt > now,
  );
  const [next] = ahead.toSorted((a, b) => (a.window.opensAt < b.window.opensAt ? -1 : 1));
  if (planned.plan.status !== "live" || next === undefined) return turnText(planned, context);
  const at = next.nudges.find(({ dueAt }) => dueAt > now)?.dueAt;
  const write =
    at === undefined
      ? ""
      : ` I write to you on ${sayDayFrom(localDayOf(at, zone), today)}, ${sayTime(at, zone)}.`;
  if (AT_A_MOMENT.includes(next.kind)) return text`Next: ${stepName(next.kind)}.${write}`;
  const { firstDay, lastDay } = next.window;
  const unless = ONLY_IN_SILENCE.includes(next.kind) ? ", if no word comes before" : "";
  return text`Next: ${stepName(next.kind)}, ${sayRange(firstDay, lastDay, today)}${unless}.${write}`;
}

const ONLY_IN_SILENCE: readonly StepKind[] = ["first-follow-up", "second-follow-up", "move-on"];

/** Steps that are one message at one time: a range of days would only confuse. */
const AT_A_MOMENT: readonly StepKind[] = ["checklist-day", "checklist-hour", "debrief"];

function dueOf(group: string, { planned }: Acted, { now }: Context): readonly DueItem[] {
  if (planned === undefined) return [];
  return itemsOf(planned).filter((item) => item.key === group && isDue(item, now));
}

/** What else the pressed card held and is still due, as it stands after the act. */
async function stillDue(context: Context, { planned }: Acted): Promise<readonly DueItem[]> {
  const { incoming, read, person, now } = context;
  if (incoming.kind !== "press" || planned === undefined) return [];
  const { channel, id } = incoming.message;
  const delivery = await read.deliveryByMessage(channel, id);
  const own = delivery?.personId === person.id;
  const nudges = own ? await read.nudgesOfDelivery(delivery.id) : [];
  const keys = new Set(nudges.flatMap(({ stepKey }) => groupOf(stepKey)));
  const ids = new Set([...keys].flatMap((key) => parseStepKey(key)?.opportunityId ?? []));
  const pressed = pressedGroup(incoming.id);
  if (pressed !== undefined) keys.add(pressed);
  ids.add(planned.opportunity.id);
  const found: DueItem[] = [];
  for (const opportunityId of ids) {
    const opportunity = await read.opportunity(opportunityId);
    if (opportunity === undefined || opportunity.personId !== person.id) continue;
    const items = itemsOf({ opportunity, plan: planOpportunity(opportunity, person.policy) });
    found.push(...items.filter((item) => keys.has(item.key) && isDue(item, now)));
  }
  return found;
}

function groupOf(stepKey: string): readonly string[] {
  const parsed = parseStepKey(stepKey);
  if (parsed === undefined) return [];
  return [groupKey({ ...parsed, key: stepKey })];
}

/** The group of thank-yous a press was about: the rest of a panel stays on the card. */
function pressedGroup(id: string): string | undefined {
  const key = id.split(":").find((part) => part.startsWith("thank-you."));
  return key === undefined ? undefined : groupOf(key)[0];
}
