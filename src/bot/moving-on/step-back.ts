import { type Button, packId } from "../../chat/button.ts";
import type { Reply } from "../../chat/reply.ts";
import { code, strong, text } from "../../chat/text.ts";
import { act } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { cut, opportunityName } from "../wording/names.ts";

const VERB = "stepped-back";

/** Under a withdrawal: it went out, and the opportunity is closed; nothing where it is closed already. */
export function steppedBackButtons({ opportunity, plan }: Planned): readonly Button[] {
  if (plan.status === "moved-on") return [];
  return [{ label: "Sent it, close it", id: packId(VERB, opportunity.id) }];
}

/** *Sent it, close it*. */
export const pressSteppedBack: PressHandler = async ([id = ""], context) =>
  stepBack(await ownPlanned(context, id), context);

/** The same in words: "i withdrew from acme". Throws Sorry with a menu where several fit. */
export async function steppedBackSaid(
  company: string | undefined,
  context: Context,
): Promise<Reply> {
  const planned = await chooseOpportunity(context, company, {
    verb: VERB,
    doing: "close",
    fits: ({ plan }) => ["live", "parked", "offer"].includes(plan.status),
  });
  return stepBack(planned, context);
}

/** Closes an opportunity the person withdrew from: all its reminders stop. Throws Sorry when it is closed already. */
async function stepBack({ opportunity }: Planned, context: Context): Promise<Reply> {
  const name = opportunityName(opportunity);
  const company = cut(opportunity.company, 40);
  const acted = await act(context, {
    kind: "moved-on",
    guard(fresh) {
      if (fresh.plan.status !== "moved-on") return;
      throw new Sorry(text`${name} is closed already; nothing was changed.`, ...showPlan(fresh));
    },
    summary: `stepped back from ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    deeds: [{ kind: "moved-on" }],
  });
  return afterAct(
    context,
    text`${strong("Closed")}: you stepped back from ${name}. Telling them was the considerate thing to do. All its reminders stop. If you change your mind, ${code(`/interview reopen ${company}`)} brings it back.`,
    acted,
  );
}
