import { packId } from "../../chat/button.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import type { Context } from "../context.ts";
import { turnText } from "../interviews/plan-card.ts";
import { chooseOpportunity } from "../own.ts";
import { opportunityName } from "../wording/names.ts";

/** Silence that somebody calls ghosting: says where it stands and offers to move on; nothing is closed by words alone. */
export async function ghosted(company: string | undefined, context: Context): Promise<Reply> {
  const planned = await chooseOpportunity(context, company, {
    verb: "plan",
    doing: "look at",
    fits: ({ plan }) => plan.status === "live",
  });
  const { opportunity } = planned;
  return say({
    notice: "Silence is hard.",
    blocks: [
      {
        kind: "paragraph",
        text: text`No word from ${opportunityName(opportunity)}: that is hard, and it says more about their process than about you. Nothing was changed.`,
      },
      { kind: "paragraph", text: turnText(planned, context) },
      {
        kind: "buttons",
        buttons: [
          { label: "Move on", id: packId("move-on", opportunity.id) },
          { label: "Show the plan", id: packId("plan", opportunity.id) },
        ],
      },
    ],
  });
}
