import { text } from "../../chat/text.ts";
import type { Plan } from "../../coach/cadence/plan.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import type { Interview, Opportunity } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { ownPlanned } from "../own.ts";
import { Sorry } from "../sorry.ts";

export interface OwnRound {
  readonly opportunity: Opportunity;
  readonly plan: Plan;
  readonly interview: Interview;
}

/** The round that a step's key is about. Throws Sorry when it is gone or somebody else's. */
export async function ownRound(key: string, context: Context): Promise<OwnRound> {
  const parsed = parseStepKey(key);
  return roundById(parsed?.opportunityId ?? "", parsed?.interviewId ?? "", context);
}

/** The same by the ids of the opportunity and the round. */
export async function roundById(
  opportunityId: string,
  interviewId: string,
  context: Context,
): Promise<OwnRound> {
  const { opportunity, plan } = await ownPlanned(context, opportunityId);
  const interview = opportunity.interviews.find(({ id }) => id === interviewId);
  if (interview !== undefined) return { opportunity, plan, interview };
  throw new Sorry(text`That interview is no longer in your list, so nothing was changed.`);
}
