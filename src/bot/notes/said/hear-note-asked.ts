import { packId } from "../../../chat/button.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import type { NoteAsked } from "../../../coach/language/intents/notes/note-asked.ts";
import { hearChanged } from "../../changes/said-change.ts";
import { askForAddresses } from "../../contacts/missing/ask-addresses.ts";
import type { Context } from "../../context.ts";
import type { AnsweredCard } from "../../guide/replied-to.ts";
import { steppedBackSaid } from "../../moving-on/step-back.ts";
import { allPlanned } from "../../own.ts";
import { opportunityName } from "../../wording/names.ts";
import { askTiming } from "../letters/ask-timing.ts";
import { letterKey } from "../letters/letter.ts";
import { letterReader, letterTo } from "../letters/letter-said.ts";
import { type DraftWanted, draftAsked, isKnown } from "./draft-asked.ts";
import { companiesMeant } from "./parties-meant.ts";

/**
 * A draft that was asked for in the DM. `card` is what the message answers: its company is meant where no other is named.
 * undefined when the words name nobody who is known and may be about something else.
 */
export async function hearNoteAsked(
  asked: NoteAsked,
  card: AnsweredCard,
  context: Context,
): Promise<Reply | undefined> {
  const company = asked.company ?? card.company;
  switch (asked.what) {
    case "any":
    case "thank-you":
    case "follow-up":
      return stepNote({ ...asked, what: asked.what, among: card.stepKeys }, card, context);
    case "addresses":
      return askForAddresses(company, context);
    case "feedback":
      return feedback(company, context);
    case "no-show":
      return asked.isNews ? missedCall(company, context) : letterTo("no-show", company, context);
    case "withdrawal":
      return asked.isNews
        ? steppedBackSaid(company, context)
        : letterTo("withdrawal", company, context);
    case "decision-date":
      return askTiming(company, asked.answerBy, context);
    default:
      return letterTo(asked.what, company, context);
  }
}

/** A thank-you or a follow-up: at the company of the card if somebody there can be meant, else anywhere. */
async function stepNote(
  wanted: DraftWanted & Pick<NoteAsked, "isCertain">,
  { company }: AnsweredCard,
  context: Context,
): Promise<Reply | undefined> {
  const here = company === undefined ? wanted : { company, ...wanted };
  // "The recruiter" is the one at the company of the card, known or not.
  if (wanted.role !== undefined || (await isKnown(here, context))) return draftAsked(here, context);
  return wanted.isCertain || (await isKnown(wanted, context))
    ? draftAsked(wanted, context)
    : undefined;
}

/** "Nobody called, write them" is news as long as no missed talk was told of; its answer has the words to send. */
async function missedCall(company: string | undefined, context: Context): Promise<Reply> {
  if (await isMissedKnown(company, context)) return letterTo("no-show", company, context);
  return hearChanged({ kind: "no-show", ...(company === undefined ? {} : { company }) }, context);
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

async function isMissedKnown(company: string | undefined, context: Context): Promise<boolean> {
  const all = await allPlanned(context);
  const meant = company === undefined ? all : companiesMeant(company, all);
  return meant.some(({ opportunity }) =>
    opportunity.interviews.some(({ state }) => state === "no-show"),
  );
}
