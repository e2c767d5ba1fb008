import type { Reply } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import type { OwnRound } from "../../around/own-round.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { chooseOpportunity, ownPlanned } from "../../own.ts";
import type { Planned } from "../../replan.ts";
import { Sorry } from "../../sorry.ts";
import { opportunityName } from "../../wording/names.ts";
import { pressAskRecruiter } from "./ask-recruiter.ts";
import { missingInRound } from "./missing.ts";

/** The draft that asks a company's recruiter for names or addresses; the newest round that lacks some is meant. */
export async function askForAddresses(
  company: string | undefined,
  context: Context,
): Promise<Reply> {
  const planned = await chooseOpportunity(context, company, {
    verb: "ask-addresses",
    doing: "ask for addresses",
    fits: (one) => lacking(one, context) !== undefined,
  });
  return askAt(planned, context);
}

/** The company chosen from the menu. */
export const pressAskAddresses: PressHandler = async ([opportunityId = ""], context) =>
  askAt(await ownPlanned(context, opportunityId), context);

async function askAt(planned: Planned, context: Context): Promise<Reply> {
  const round = lacking(planned, context);
  if (round !== undefined)
    return pressAskRecruiter([planned.opportunity.id, round.interview.id], context);
  throw new Sorry(
    text`No name or address is missing for a thank-you at ${opportunityName(planned.opportunity)}.`,
  );
}

function lacking({ opportunity, plan }: Planned, { now }: Context): OwnRound | undefined {
  return opportunity.interviews
    .filter(({ state, endsAt }) => state === "planned" && endsAt <= now)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1))
    .map((interview) => ({ opportunity, plan, interview }))
    .find((round) => missingInRound(round) !== undefined);
}
