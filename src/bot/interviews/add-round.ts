import type { Reply } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import type { Opportunity } from "../../coach/facts.ts";
import { actIn } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { sayInterviewTime, sayRepeatedHour } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import type { NewInterview } from "./judge-values.ts";
import { storeInterview } from "./store-interview.ts";

/** The company answered with a next round that has a date: the reply and the new interview in one step. */
export async function addRound(
  opportunity: Opportunity,
  fresh: NewInterview,
  context: Context,
): Promise<Reply> {
  const acted = await context.change((tx) =>
    actIn(tx, context, {
      kind: "heard",
      summary: `next round at ${cut(opportunity.company, 60)} logged`,
      opportunityId: opportunity.id,
      guard: (planned) => refuseKnownRound(planned, fresh),
      deeds: [{ kind: "heard", what: "next-round" }],
      also: () => storeInterview(fresh, opportunity, opportunity.id, tx, context),
    }),
  );
  const interview = acted.planned?.opportunity.interviews.at(-1);
  const when =
    interview === undefined
      ? ""
      : sayInterviewTime(interview, context.person.policy.zone, context.now);
  return afterAct(
    context,
    text`Next round at ${opportunityName(opportunity)}: ${when}.${sayRepeatedHour(fresh.interview)} Well earned; the count of follow-ups starts anew.`,
    acted,
  );
}

/** The same round told twice is one round. Throws Sorry. */
function refuseKnownRound({ opportunity, plan }: Planned, { startsAt }: NewInterview): void {
  const known = opportunity.interviews.some(
    (one) => one.startsAt === startsAt && one.state === "planned",
  );
  if (!known) return;
  throw new Sorry(
    text`You have that round at ${opportunityName(opportunity)} already, so nothing was added.`,
    ...showPlan({ opportunity, plan }),
  );
}
