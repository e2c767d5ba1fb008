import { type Button, packId } from "../../chat/button.ts";
import type { Message } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { refuseFollowUp } from "../../coach/cadence/refusal.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayRange } from "../../coach/calendar/say-day.ts";
import type { StepKind } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";
import { allPlanned, chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { opportunityLabel, opportunityName } from "../wording/names.ts";
import { refusalText } from "../wording/refusal.ts";

const FOLLOW_UPS: ReadonlySet<StepKind> = new Set(["first-follow-up", "second-follow-up"]);
/** One screen on a phone. */
const MAX_LINES = 8;

/** "Am I being pushy?": the person's own count and window for one opportunity, or a line for each live one. */
export async function sayWhetherPushy(
  company: string | undefined,
  context: Context,
): Promise<Reply> {
  if (company === undefined) {
    const live = (await allPlanned(context)).filter(({ plan }) => plan.status === "live");
    if (live.length > 1) return say(overview(live, context));
  }
  const planned = await chooseOpportunity(context, company, {
    verb: "pushy",
    doing: "look at",
    fits: ({ plan }) => plan.status === "live",
    trustsPerson: true,
  });
  return say(oneAnswer(planned, context));
}

/** The same for the opportunity chosen from a menu. */
export const pressPushy: PressHandler = async ([id = ""], context) =>
  say(oneAnswer(await ownPlanned(context, id), context));

function oneAnswer(planned: Planned, context: Context): Message {
  const { opportunity } = planned;
  const showPlan: Button = { label: "Show the plan", id: packId("plan", opportunity.id) };
  return {
    notice: "Whether you are being pushy.",
    blocks: [
      {
        kind: "paragraph",
        text: text`${verdict(planned, context)} ${opportunityName(opportunity)}: ${sentText(planned, context)}`,
      },
      { kind: "paragraph", text: nextFollowUpText(planned, context) },
      NORM,
      { kind: "buttons", buttons: [showPlan] },
    ],
  };
}

function overview(live: readonly Planned[], context: Context): Message {
  const items = live
    .slice(0, MAX_LINES)
    .map(
      (planned): Text =>
        text`${opportunityLabel(planned.opportunity)}: ${sentText(planned, context)} ${nextFollowUpText(planned, context)}`,
    );
  const more = live.length - items.length;
  return {
    notice: "Whether you are being pushy.",
    blocks: [
      { kind: "paragraph", text: text`No. This is where your follow-ups stand:` },
      { kind: "bullets", items: more > 0 ? [...items, text`and ${more} more`] : items },
      NORM,
      { kind: "buttons", buttons: [{ label: "What is due", id: packId("today") }] },
    ],
  };
}

/** The article's own numbers: a thank-you within two days, follow-ups 5 to 10 business days apart, two at most. */
const NORM = {
  kind: "note",
  text: text`A thank-you and up to two short follow-ups, 5 to 10 business days apart, are what people who hire expect. Silence in between is normal and says little about you.`,
} as const;

/** The limit was reached, not passed: that is still polite, and the next one would not be. */
function verdict({ plan }: Planned, { now }: Context): Text {
  const step = nextFollowUp(plan.steps);
  if (plan.followUpsSent >= plan.followUpsAllowed && plan.followUpsSent > 0)
    return text`Not so far, and a further note would be.`;
  const isOpen = step?.state === "open" && step.window.opensAt <= now;
  return isOpen ? text`No, this is just the time to write.` : text`No.`;
}

function sentText({ opportunity, plan }: Planned, { person, now }: Context): Text {
  const { zone } = person.policy;
  const { followUpsSent: sent, followUpsAllowed: allowed } = plan;
  if (sent === 0)
    return allowed === 0
      ? text`you have sent no follow-up.`
      : text`you have sent none of the ${allowed === 1 ? "one follow-up" : `${allowed} follow-ups`} that are polite.`;
  const last = opportunity.deeds.findLast(
    (deed) => deed.kind === "sent" && FOLLOW_UPS.has(deed.step),
  );
  const when =
    last === undefined
      ? ""
      : `, the last on ${sayDay(localDayOf(last.at, zone), localDayOf(now, zone))}`;
  return text`you have sent ${sent} of ${allowed} polite follow-ups${when}.`;
}

/** When the next follow-up is welcome, or why none is. */
export function nextFollowUpText(planned: Planned, { person, now }: Context): Text {
  const today = localDayOf(now, person.policy.zone);
  const refusal = refuseFollowUp(planned.plan, planned.opportunity);
  if (refusal !== undefined) return refusalText(refusal, planned);
  const step = nextFollowUp(planned.plan.steps);
  if (step === undefined)
    return text`No follow-up is planned now, so there is nothing to worry about.`;
  const { firstDay, lastDay, opensAt, closesAt } = step.window;
  if (now > closesAt)
    return text`The window for the next one has passed; a short note is still fine.`;
  if (opensAt <= now && step.state === "open")
    return text`The polite window is open: ${sayRange(firstDay, lastDay, today)}. Brief and friendly is enough.`;
  return text`The next one is welcome from ${sayDayFrom(firstDay, today)}; until then waiting is the polite thing, and you need do nothing.`;
}

const nextFollowUp = (steps: readonly Step[]): Step | undefined =>
  steps.find(
    ({ kind, state }) => FOLLOW_UPS.has(kind) && (state === "open" || state === "forecast"),
  );
