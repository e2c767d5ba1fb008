import { text } from "../../chat/text.ts";
import { parseStepKey } from "../../coach/cadence/step-key.ts";
import type { Contact, Interview, Opportunity, StepKind } from "../../coach/facts.ts";
import { groupKey, isUnsettled } from "../cards/due.ts";
import type { Context } from "../context.ts";
import { ownPlanned } from "../own.ts";
import { Sorry } from "../sorry.ts";
import { contactOf, followUpRecipient, opportunityName } from "../wording/names.ts";
import { parseLetterKey } from "./letters/letter.ts";
import { answerDay, letterTarget } from "./letters/letter-target.ts";
import { parseReaderKey } from "./reader-key.ts";
import type { NoteStep, NoteTarget } from "./target.ts";

/** Product rule A8: from so many people on, one note to the coordinator may name them all. */
export const COORDINATOR_FROM = 8;

/** Whether a draft can be made for this kind of step. */
export const isNoteStep = (kind: StepKind): kind is NoteStep =>
  kind === "thank-you" || kind === "first-follow-up" || kind === "second-follow-up";

/** The note a step's key stands for. Throws Sorry when the step, the round or the person is gone. */
export async function noteTarget(key: string, context: Context): Promise<NoteTarget> {
  const letter = parseLetterKey(key);
  if (letter !== undefined) return targetOfLetter(letter, context);
  const { stepKey, readerId } = parseReaderKey(key);
  const parsed = parseStepKey(stepKey);
  if (parsed === undefined || !isNoteStep(parsed.kind)) throw gone();
  const planned = await ownPlanned(context, parsed.opportunityId);
  const { opportunity, plan } = planned;
  const open = plan.steps.filter(
    (step) => (step.key === stepKey || groupKey(step) === stepKey) && isUnsettled(step),
  );
  const shared = { key, stepKey, step: parsed.kind, cycle: parsed.cycle, planned, open };
  if (parsed.kind !== "thank-you") {
    const usual = recipientThere(opportunity);
    const contact = usual === undefined ? undefined : (contactOf(opportunity, readerId) ?? usual);
    return { ...shared, interview: lastRound(opportunity), contact, toCoordinator: false };
  }
  const interview = opportunity.interviews.find(({ id }) => id === parsed.interviewId);
  if (interview === undefined) throw gone();
  if (interview.endsAt > context.now) {
    throw new Sorry(
      text`That interview is still to come. Right after it I can draft the thank-you from what you tell me.`,
    );
  }
  // They asked not to be contacted directly: whoever is meant, the note goes through HR.
  if (parsed.contactId !== undefined && !opportunity.noContact) {
    const contact = contactOf(opportunity, parsed.contactId);
    if (contact === undefined) throw gone();
    return { ...shared, interview, contact, toCoordinator: false };
  }
  const toCoordinator = !opportunity.noContact && interview.contactIds.length >= COORDINATOR_FROM;
  const contact = toCoordinator ? coordinatorOf(opportunity) : undefined;
  return { ...shared, interview, contact, toCoordinator };
}

async function targetOfLetter(
  { letter, opportunityId }: NonNullable<ReturnType<typeof parseLetterKey>>,
  context: Context,
): Promise<NoteTarget> {
  const planned = await ownPlanned(context, opportunityId);
  const asksTiming = letter === "decision-date";
  const answerBy = asksTiming ? await answerDay(opportunityId, context) : undefined;
  const target = letterTarget(letter, planned, context.now, { answerBy });
  if (letter === "no-show" && target.interview === undefined) {
    throw new Sorry(
      text`No interview with ${opportunityName(planned.opportunity)} should have begun yet, so nobody can have missed it.`,
    );
  }
  return target;
}

/** Who gets the follow-ups; nobody where they asked not to be contacted. */
export function recipientThere(opportunity: Opportunity): Contact | undefined {
  return opportunity.noContact ? undefined : followUpRecipient(opportunity);
}

/** The last round that took place or should have. */
function lastRound({ interviews }: Opportunity): Interview | undefined {
  return interviews
    .filter(({ state }) => state === "planned" || state === "no-show")
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
    .at(-1);
}

/** Who arranges interviews there, as far as is known: the coordinator, else the recruiter. */
export function coordinatorOf({ contacts }: Pick<Opportunity, "contacts">): Contact | undefined {
  return (
    contacts.find(({ kind }) => kind === "coordinator") ??
    contacts.find(({ kind }) => kind === "recruiter")
  );
}

const gone = (): Sorry =>
  new Sorry(text`That note is about something no longer in your list, so nothing was changed.`);
