import { packId } from "../../../chat/button.ts";
import { MAX_MENU_OPTIONS } from "../../../chat/message.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { strong, text } from "../../../chat/text.ts";
import type { Opportunity } from "../../../coach/facts.ts";
import { act } from "../../act.ts";
import { afterAct } from "../../cards/after-act.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { allPlanned, ownPlanned } from "../../own.ts";
import { Sorry } from "../../sorry.ts";
import { cut, opportunityLabel, opportunityName } from "../../wording/names.ts";
import { takeIn } from "./take-in.ts";

/** *Merge with another*: which one, then everything of it moves here. */
export const pressMerge: PressHandler = async ([id = "", otherId], context) => {
  const { opportunity } = await ownPlanned(context, id);
  return otherId === undefined
    ? whichOther(opportunity, context)
    : merge(opportunity, otherId, context);
};

async function whichOther(opportunity: Opportunity, context: Context): Promise<Reply> {
  const all = await allPlanned(context);
  const options = all
    .filter((one) => one.opportunity.id !== opportunity.id)
    .toReversed()
    .slice(0, MAX_MENU_OPTIONS)
    .map((one) => ({ label: opportunityLabel(one.opportunity), value: one.opportunity.id }));
  if (options.length === 0) {
    throw new Sorry(text`There is no other opportunity in your list to merge with.`);
  }
  return say({
    notice: "Merge with which one?",
    blocks: [
      {
        kind: "paragraph",
        text: text`Which one is really the same as ${opportunityName(opportunity)}? Its interviews, people and history move here, and you can undo it for ten minutes.`,
      },
      { kind: "menu", id: packId("merge", opportunity.id), label: "Merge with …", options },
    ],
  });
}

async function merge(into: Opportunity, otherId: string, context: Context): Promise<Reply> {
  if (otherId === into.id) throw new Sorry(text`That is one and the same; nothing was changed.`);
  const { opportunity: other } = await ownPlanned(context, otherId);
  const { company, role } = other;
  const acted = await act(context, {
    kind: "merged",
    summary: `${cut(company, 40)} merged into ${cut(into.company, 40)}`,
    opportunityId: into.id,
    otherIds: [otherId],
    deeds: [{ kind: "merged", company, ...(role === undefined ? {} : { role }) }],
    async also(tx) {
      // Read again in the transaction: of two presses the second finds nothing to merge and says so.
      const { opportunity: fresh } = await ownPlanned(context, into.id, tx);
      const { opportunity: from } = await ownPlanned(context, otherId, tx);
      return takeIn(fresh, from, tx, context);
    },
  });
  const name = opportunityName(acted.planned?.opportunity ?? into);
  return afterAct(
    context,
    text`${strong("Merged")}: ${opportunityName(other)} is part of ${name} now, with its interviews, people and history.`,
    acted,
  );
}
