import type { Reply } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import type { Opportunity } from "../../coach/facts.ts";
import type { Writing } from "../../store/store.ts";
import { actIn } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import { ownPlanned } from "../own.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { sayInterviewTime, sayRepeatedHour } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { type Joined, joinPeople, roundLogged } from "./join-people.ts";
import type { NewInterview } from "./judge-values.ts";
import { storeInterview } from "./store-interview.ts";
import { unkeptNotes } from "./unkept.ts";

/** The company answered with a next round that has a date: the reply and the new interview in one step. */
export async function addRound(
  opportunity: Opportunity,
  fresh: NewInterview,
  context: Context,
): Promise<Reply> {
  const joined = await context.change((tx) => joinKnown(opportunity.id, fresh, tx, context));
  if (joined !== undefined) {
    const said = text`You have that round at ${opportunityName(opportunity)} already. ${joined.said}`;
    return withNotes(await afterAct(context, said, joined.acted), fresh);
  }
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
  const reply = await afterAct(
    context,
    text`Next round at ${opportunityName(opportunity)}: ${when}.${sayRepeatedHour(fresh.interview)} Well earned; the count of follow-ups starts anew.`,
    acted,
  );
  return withNotes(reply, fresh);
}

/** The round that is told again may name people who were not known before. */
async function joinKnown(
  opportunityId: string,
  fresh: NewInterview,
  tx: Writing,
  context: Context,
): Promise<Joined | undefined> {
  const { opportunity } = await ownPlanned(context, opportunityId, tx);
  const round = roundLogged(opportunity, fresh);
  return round && joinPeople(fresh, opportunity, round, tx, context);
}

function withNotes(reply: Reply, fresh: NewInterview): Reply {
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  const [first, ...rest] = reply.message.blocks;
  const blocks = first === undefined ? rest : [first, ...unkeptNotes(fresh), ...rest];
  return { ...reply, message: { ...reply.message, blocks } };
}

/** The same round told twice is one round. Throws Sorry. */
function refuseKnownRound({ opportunity, plan }: Planned, fresh: NewInterview): void {
  if (roundLogged(opportunity, fresh) === undefined) return;
  throw new Sorry(
    text`You have that round at ${opportunityName(opportunity)} already, so nothing was added.`,
    ...showPlan({ opportunity, plan }),
  );
}
