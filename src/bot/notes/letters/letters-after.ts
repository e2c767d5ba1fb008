import { type Button, packId } from "../../../chat/button.ts";
import { type Block, MAX_MENU_OPTIONS } from "../../../chat/message.ts";
import type { HeardKind, Opportunity } from "../../../coach/facts.ts";
import type { Context } from "../../context.ts";
import { allPlanned } from "../../own.ts";
import { opportunityLabel } from "../../wording/names.ts";
import { letterKey, type SideLetter } from "./letter.ts";

const LABELS: Readonly<Partial<Record<SideLetter, string>>> = {
  "thanks-after-no": "Thank them",
  withdrawal: "Withdraw kindly",
};

/** The button that drafts a letter in a message of its own. */
export function letterButton(letter: SideLetter, { id }: Opportunity): Button {
  return { label: LABELS[letter] ?? "Draft", id: packId("note-new", letterKey(letter, id)) };
}

/** What one may want to write after an answer: thanks after a no, a question to the others after an offer. */
export async function lettersAfter(
  heard: HeardKind,
  opportunity: Opportunity,
  context: Context,
): Promise<readonly Block[]> {
  if (heard === "no") {
    return [{ kind: "buttons", buttons: [letterButton("thanks-after-no", opportunity)] }];
  }
  return heard === "offer" ? askOthers(opportunity, context) : [];
}

/** Only companies that are still deciding, and with whom one has talked. */
async function askOthers({ id }: Opportunity, context: Context): Promise<readonly Block[]> {
  const options = (await allPlanned(context))
    .filter(
      ({ opportunity, plan }) =>
        opportunity.id !== id &&
        plan.status === "live" &&
        opportunity.interviews.some(({ endsAt }) => endsAt <= context.now),
    )
    .slice(-MAX_MENU_OPTIONS)
    .map(({ opportunity }) => ({
      label: opportunityLabel(opportunity),
      value: letterKey("decision-date", opportunity.id),
    }));
  if (options.length === 0) return [];
  return [{ kind: "menu", id: packId("note-new"), label: "Ask others for timing …", options }];
}
