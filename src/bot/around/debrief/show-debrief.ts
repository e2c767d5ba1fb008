import { type Reply, say } from "../../../chat/reply.ts";
import { code, text } from "../../../chat/text.ts";
import { digest } from "../../cards/digest.ts";
import { itemsOf } from "../../cards/due.ts";
import type { Context } from "../../context.ts";
import { companiesMeant } from "../../notes/said/parties-meant.ts";
import { allPlanned } from "../../own.ts";
import { Sorry } from "../../sorry.ts";

/** "Debrief": the cards of what is still to be told, of one company where it is named. Throws Sorry when there is none. */
export async function showDebrief(company: string | undefined, context: Context): Promise<Reply> {
  const { person, now } = context;
  const all = await allPlanned(context);
  const scope = company === undefined ? all : companiesMeant(company, all);
  const open = scope
    .flatMap(itemsOf)
    .filter(
      ({ kind, open: [step] }) =>
        kind === "debrief" && step !== undefined && step.window.opensAt <= now,
    );
  if (open.length > 0) return say(digest(open, { policy: person.policy, now }));
  throw new Sorry(
    text`No debrief is open. Whatever comes back to you later, just tell me: ${code("ana talked about dashboards; felt 4")}`,
  );
}
