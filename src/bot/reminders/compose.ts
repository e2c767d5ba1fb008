import type { Block, Message } from "../../chat/message.ts";
import { type Text, text } from "../../chat/text.ts";
import type { NudgeRank } from "../../coach/cadence/plan.ts";
import { planOpportunity } from "../../coach/cadence/plan-opportunity.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import { latest } from "../../coach/calendar/days.ts";
import type { Instant, Opportunity } from "../../coach/facts.ts";
import type { ClaimedDelivery, Nudge, Reading } from "../../store/store.ts";
import { lessonsFor } from "../around/lessons.ts";
import { digest } from "../cards/digest.ts";
import { type DueItem, groupKey, itemsOf } from "../cards/due.ts";
import { WELCOME, welcomeMessage } from "../privacy/enter.ts";
import { opportunityName, stepName } from "../wording/names.ts";

/** The message of one delivery, and which of its nudges it shows. */
export interface Composed {
  readonly message: Message;
  readonly sentNudgeIds: readonly string[];
}

/**
 * Words one delivery: derives each plan again from the facts of now, drops what became obsolete in the meantime, and
 * makes one message of the rest. undefined when nothing is left to say.
 */
export function createCompose(
  read: Reading,
): (delivery: ClaimedDelivery, now: Instant) => Promise<Composed | undefined> {
  return async ({ person, nudges, expired }, now) => {
    const opportunities = new Map<string, Opportunity>();
    for (const id of new Set(
      [...nudges, ...expired].flatMap(({ opportunityId }) => opportunityId ?? []),
    )) {
      const opportunity = await read.opportunity(id);
      if (opportunity !== undefined) opportunities.set(id, opportunity);
    }
    const still = nudges.flatMap((nudge) => stillPlanned(nudge, opportunities, person.policy));
    const welcome = nudges.filter(({ kind }) => kind === WELCOME);
    const items = mergeItems(still.map(({ item }) => item));
    if (items.length === 0 && welcome.length === 0) return undefined;
    const before: Block[] = [
      ...(welcome.length > 0 && items.length > 0 ? welcomeMessage().blocks.slice(0, 1) : []),
      ...lateNote(still, now),
      ...expiredNote(expired, opportunities),
    ];
    const lessons = await lessonsFor(items, person.id, read);
    const reader = { policy: person.policy, now, lessons };
    const message = items.length === 0 ? welcomeMessage() : digest(items, reader, before);
    return {
      message,
      sentNudgeIds: [...welcome, ...still.map(({ nudge }) => nudge)].map(({ id }) => id),
    };
  };
}

interface StillPlanned {
  readonly nudge: Nudge;
  readonly item: DueItem;
}

/** The card this nudge belongs to, where the plan of now still asks for it. */
function stillPlanned(
  nudge: Nudge,
  opportunities: ReadonlyMap<string, Opportunity>,
  policy: ClaimedDelivery["person"]["policy"],
): readonly StillPlanned[] {
  const opportunity = opportunities.get(nudge.opportunityId ?? "");
  const parsed = parseStepKey(nudge.stepKey);
  if (opportunity === undefined || parsed === undefined) return [];
  const plan = planOpportunity(opportunity, policy);
  const planned = plan.steps.some(({ nudges }) => nudges.some(({ key }) => key === nudge.key));
  if (!planned) return [];
  const key = groupKey({ ...parsed, key: nudge.stepKey });
  const item = itemsOf({ opportunity, plan }).find((one) => one.key === key);
  if (item === undefined || item.open.length === 0) return [];
  return [{ nudge, item: { ...item, rank: nudge.rank as NudgeRank } }];
}

/** Each card once: five thank-yous of one round are one item. */
function mergeItems(items: readonly DueItem[]): readonly DueItem[] {
  return [...new Map(items.map((item) => [item.key, item])).values()];
}

/** After a longer outage the message says so, in one line. What became due only by a new fact is not late. */
function lateNote(still: readonly StillPlanned[], now: Instant): readonly Block[] {
  const lateHours = Math.max(
    0,
    ...still.map(({ nudge, item }) => {
      const expectedAt = latest(nudge.nextAt, lastToldAt(item.opportunity));
      return (Date.parse(now) - Date.parse(expectedAt)) / 3_600_000;
    }),
  );
  if (lateHours < 2) return [];
  return [
    {
      kind: "note",
      text: text`This comes later than planned: for a while I could not write to you.`,
    },
  ];
}

/** When the newest fact about the opportunity was told. */
function lastToldAt({ createdAt, deeds, interviews }: Opportunity): Instant {
  const told = [...deeds.map((deed) => deed.recordedAt), ...interviews.map((one) => one.loggedAt)];
  return told.reduce(latest, createdAt);
}

/** Names what went stale unseen; what had expired before the newest fact brought it back was never missed. */
function expiredNote(
  expired: readonly Nudge[],
  opportunities: ReadonlyMap<string, Opportunity>,
): readonly Block[] {
  const lines = new Map<string, Text>();
  for (const { stepKey, opportunityId, expiresAt } of expired) {
    const opportunity = opportunities.get(opportunityId ?? "");
    const kind = parseStepKey(stepKey)?.kind;
    if (opportunity === undefined || kind === undefined) continue;
    if (expiresAt <= lastToldAt(opportunity)) continue;
    lines.set(
      `${kind}.${opportunity.id}`,
      text`${opportunityName(opportunity)}: ${stepName(kind)}`,
    );
  }
  if (lines.size === 0) return [];
  return [
    {
      kind: "note",
      text: text`Missed while I could not write to you, and no longer worth a reminder:`,
    },
    { kind: "bullets", items: [...lines.values()].slice(0, 10) },
  ];
}
