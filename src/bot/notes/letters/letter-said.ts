import type { Reply } from "../../../chat/reply.ts";
import type { Instant } from "../../../coach/facts.ts";
import type { Context } from "../../context.ts";
import { chooseOpportunity } from "../../own.ts";
import type { Planned } from "../../replan.ts";
import { sayDraft } from "../drafts/press-note.ts";
import { letterKey, namesOf, SIDE_LETTERS, type SideLetter } from "./letter.ts";
import { missedRound } from "./letter-target.ts";

/** The draft of a letter that was asked for by name, as in "note acme withdraw"; undefined for other words. */
export async function letterSaid(
  what: string | undefined,
  company: string | undefined,
  context: Context,
): Promise<Reply | undefined> {
  const meant = SIDE_LETTERS.find(({ value }) => value === what);
  return meant === undefined ? undefined : letterTo(meant.letter, company, context);
}

/** The draft of a letter to a company; which one is asked where none is named and several fit. */
export async function letterTo(
  letter: SideLetter,
  company: string | undefined,
  context: Context,
): Promise<Reply> {
  const { id } = (await letterReader(letter, company, context)).opportunity;
  return sayDraft(letterKey(letter, id), context);
}

/** Which opportunity a letter is about; `more` goes along with the menu that asks. Throws Sorry with a menu where several fit. */
export function letterReader(
  letter: SideLetter,
  company: string | undefined,
  context: Context,
  more: readonly string[] = [],
): Promise<Planned> {
  const { doing } = namesOf(letter);
  return chooseOpportunity(context, company, {
    verb: "letter",
    verbArgs: [letter, ...more],
    doing,
    fits: (one) => suits(letter, one, context.now),
  });
}

/** Which opportunities are offered when no company was named; whoever names one gets the draft. */
function suits(letter: SideLetter, { opportunity, plan }: Planned, now: Instant): boolean {
  switch (letter) {
    case "no-show":
      return missedRound(opportunity, now)?.state === "no-show";
    case "decision-date":
      return plan.status === "live";
    case "thanks-after-no":
      return plan.status === "rejected" || plan.status === "role-closed";
    case "withdrawal":
      return !["rejected", "role-closed", "cancelled"].includes(plan.status);
  }
}
