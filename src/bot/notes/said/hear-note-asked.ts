import { packId } from "../../../chat/button.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import type { NoteAsked } from "../../../coach/language/intents/notes/note-asked.ts";
import { hearChanged } from "../../changes/said-change.ts";
import { askForAddresses } from "../../contacts/missing/ask-addresses.ts";
import type { Context } from "../../context.ts";
import type { AnsweredCard } from "../../guide/replied-to.ts";
import { allPlanned } from "../../own.ts";
import { opportunityName } from "../../wording/names.ts";
import { letterKey } from "../letters/letter.ts";
import { letterReader, letterTo } from "../letters/letter-said.ts";
import { draftAsked, isKnown } from "./draft-asked.ts";
import { companiesMeant } from "./parties-meant.ts";

/**
 * A draft that was asked for in the DM. `card` is what the message answers: its company is meant where no other is named.
 * undefined when the words name nobody who is known and may be about something else.
 */
export async function hearNoteAsked(
  asked: NoteAsked,
  { company: answered, stepKeys }: AnsweredCard,
  context: Context,
): Promise<Reply | undefined> {
  const company = asked.company ?? answered;
  switch (asked.what) {
    case "any":
    case "thank-you":
    case "follow-up": {
      const wanted = { ...asked, what: asked.what, among: stepKeys };
      const here = answered === undefined ? wanted : { company: answered, ...wanted };
      if (await isKnown(here, context)) return draftAsked(here, context);
      return asked.isCertain || asked.role !== undefined || (await isKnown(wanted, context))
        ? draftAsked(wanted, context)
        : undefined;
    }
    case "addresses":
      return askForAddresses(company, context);
    case "feedback":
      return feedback(company, context);
    case "no-show":
      if (asked.isNews && !(await isMissedKnown(company, context)))
        return hearChanged(
          { kind: "no-show", ...(company === undefined ? {} : { company }) },
          context,
        );
      return letterTo("no-show", company, context);
    default:
      return letterTo(asked.what, company, context);
  }
}

/** Feedback is asked for after a no; as long as none is known, whether there was one is asked. */
async function feedback(company: string | undefined, context: Context): Promise<Reply> {
  const { opportunity, plan } = await letterReader("thanks-after-no", company, context);
  const key = letterKey("thanks-after-no", opportunity.id);
  if (plan.status === "rejected" || plan.status === "role-closed")
    return letterTo("thanks-after-no", opportunity.id, context);
  return say({
    notice: "Have they decided?",
    blocks: [
      {
        kind: "paragraph",
        text: text`The best time to ask for feedback is after a no, and I know of none from ${opportunityName(opportunity)}. Did they say no? Nothing is changed yet.`,
      },
      {
        kind: "buttons",
        buttons: [
          { label: "They said no", id: packId("heard", "no", opportunity.id) },
          { label: "Draft it anyway", id: packId("note-new", key) },
        ],
      },
    ],
  });
}

/** "Nobody called, write them" is news as long as no missed talk was told of. */
async function isMissedKnown(company: string | undefined, context: Context): Promise<boolean> {
  const all = await allPlanned(context);
  const meant = company === undefined ? all : companiesMeant(company, all);
  return meant.some(({ opportunity }) =>
    opportunity.interviews.some(({ state }) => state === "no-show"),
  );
}
