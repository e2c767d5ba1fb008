import { packId } from "../../chat/button.ts";
import type { Message } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import { isDue, itemsOf } from "../cards/due.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";
import { turnText } from "../interviews/plan-card.ts";
import { allPlanned, chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { opportunityLabel, opportunityName } from "../wording/names.ts";
import { nextFollowUpText } from "./pushy.ts";

/** One screen on a phone. */
const MAX_LINES = 8;

const NORMAL = text`Silence is normal at this stage and says little about you.`;

/** "Haven't heard anything": that silence is normal, what may be written when, and what is due before. */
export async function saySilence(
  company: string | undefined,
  context: Context,
  lead: Text = NORMAL,
): Promise<Reply> {
  if (company === undefined) {
    const live = (await allPlanned(context)).filter(({ plan }) => plan.status === "live");
    if (live.length > 1) return say(overview(live, lead, context));
  }
  const planned = await chooseOpportunity(context, company, {
    verb: "silence",
    doing: "look at",
    fits: ({ plan }) => plan.status === "live",
    trustsPerson: true,
  });
  return say(oneAnswer(planned, lead, context));
}

/** The same for the opportunity chosen from a menu. */
export const pressSilence: PressHandler = async ([id = ""], context) =>
  say(oneAnswer(await ownPlanned(context, id), NORMAL, context));

function oneAnswer(planned: Planned, lead: Text, context: Context): Message {
  const { opportunity } = planned;
  const plan = { label: "Show the plan", id: packId("plan", opportunity.id) };
  const due = { label: "What is due", id: packId("today") };
  return {
    notice: "About the silence.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${lead} ${opportunityName(opportunity)}: ${standing(planned, context)}`,
      },
      { kind: "buttons", buttons: hasDue(planned, context) ? [due, plan] : [plan] },
    ],
  };
}

function overview(live: readonly Planned[], lead: Text, context: Context): Message {
  const items = live.slice(0, MAX_LINES).map((planned): Text => {
    const name = opportunityLabel(planned.opportunity);
    return text`${name}: ${standing(planned, context)}`;
  });
  const more = live.length - items.length;
  return {
    notice: "About the silence.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${lead} This is where things stand:`,
      },
      { kind: "bullets", items: more > 0 ? [...items, text`and ${more} more`] : items },
      { kind: "buttons", buttons: [{ label: "What is due", id: packId("today") }] },
    ],
  };
}

/** What is theirs to write first, else when a follow-up is welcome. */
function standing(planned: Planned, context: Context): Text {
  const isBefore = planned.opportunity.interviews.every(({ endsAt }) => endsAt > context.now);
  const owed = itemsOf(planned).some(
    (item) => item.kind === "thank-you" && isDue(item, context.now),
  );
  return isBefore || owed ? turnText(planned, context) : nextFollowUpText(planned, context);
}

const hasDue = (planned: Planned, { now }: Context): boolean =>
  itemsOf(planned).some((item) => isDue(item, now));
