import { stepKey } from "../../coach/cadence/step-key.ts";
import type { Contact, Instant, Opportunity } from "../../coach/facts.ts";
import { isUnsettled } from "../cards/due.ts";
import type { Planned } from "../replan.ts";
import { contactOf, cut, stepWithName } from "../wording/names.ts";
import { COORDINATOR_FROM, coordinatorOf, isNoteStep, recipientThere } from "./note-target.ts";
import type { NoteStep } from "./target.ts";

/** A note somebody could mean. */
export interface NoteChoice {
  readonly key: string;
  readonly step: NoteStep;
  readonly opportunity: Opportunity;
  readonly contact: Contact | undefined;
  /** To be written now: neither sent nor skipped, and its window has begun. */
  readonly isDue: boolean;
}

/** All notes of one opportunity that can be written by now: thank-yous of the newest round first, then follow-ups. */
export function noteChoices({ opportunity, plan }: Planned, now: Instant): readonly NoteChoice[] {
  const isDue = (key: string): boolean =>
    plan.steps.some((step) => step.key === key && isUnsettled(step) && step.window.opensAt <= now);
  const rounds = roundsOver(opportunity, now);
  if (rounds.length === 0) return [];
  const thanks = rounds.flatMap(({ id: interviewId, contactIds }) => {
    const known = contactIds.filter((id) => contactOf(opportunity, id) !== undefined);
    const ids = opportunity.noContact || known.length === 0 ? [undefined] : known;
    return ids.map((contactId): NoteChoice => {
      const whom = contactId === undefined ? {} : { contactId };
      const key = stepKey({
        kind: "thank-you",
        opportunityId: opportunity.id,
        interviewId,
        ...whom,
      });
      const contact = contactOf(opportunity, contactId);
      return { key, step: "thank-you", opportunity, contact, isDue: isDue(key) };
    });
  });
  const followUps = plan.steps.flatMap(({ kind, key, nudges }): readonly NoteChoice[] =>
    isNoteStep(kind) && kind !== "thank-you" && nudges.length > 0
      ? [{ key, step: kind, opportunity, contact: recipientThere(opportunity), isDue: isDue(key) }]
      : [],
  );
  return [...thanks, ...followUps];
}

/** The note to somebody that is most likely meant: one that is due, else the one of the newest round. */
export function likeliest(choices: readonly NoteChoice[]): NoteChoice | undefined {
  return choices.find(({ isDue }) => isDue) ?? choices[0];
}

/** Those that are due, where any are. */
export function dueFirst(choices: readonly NoteChoice[]): readonly NoteChoice[] {
  const due = choices.filter(({ isDue }) => isDue);
  return due.length > 0 ? due : choices;
}

/**
 * The notes to one person, or to a company where nobody is named: of its thank-yous those that are due, else all of them.
 * Where nobody is to be written to directly, a name stands for the note through HR.
 */
export function choicesFor(
  { planned, contact }: { readonly planned: Planned; readonly contact?: Contact },
  what: "any" | "thank-you" | "follow-up",
  now: Instant,
): readonly NoteChoice[] {
  const all = noteChoices(planned, now);
  const isFollowUp = ({ step }: NoteChoice): boolean => step !== "thank-you";
  if (what === "follow-up") return atMostOne(likeliest(all.filter(isFollowUp)));
  const fitting = what === "any" ? all : all.filter((one) => !isFollowUp(one));
  if (contact === undefined) return dueFirst(fitting);
  const own = planned.opportunity.noContact
    ? fitting
    : fitting.filter((one) => one.contact?.id === contact.id);
  const mine = likeliest(own);
  // While thank-yous wait, whoever was in no round is thanked along with the others; later a follow-up is meant.
  const waits = all.some((one) => one.isDue && !isFollowUp(one));
  const isTooEarly = mine !== undefined && isFollowUp(mine) && !mine.isDue && waits;
  const outside =
    mine === undefined || isTooEarly ? choiceForOutsider(planned, contact, now) : undefined;
  return atMostOne(outside ?? mine);
}

const atMostOne = (choice: NoteChoice | undefined): readonly NoteChoice[] =>
  choice === undefined ? [] : [choice];

/** For somebody who was in no round: thanks for the newest one; for a large panel whoever arranged it thanks them all. */
function choiceForOutsider(
  { opportunity }: Planned,
  contact: Contact,
  now: Instant,
): NoteChoice | undefined {
  const [round] = roundsOver(opportunity, now);
  if (round === undefined || opportunity.noContact) return undefined;
  const isLarge = round.contactIds.length >= COORDINATOR_FROM;
  const isForAll = isLarge && coordinatorOf(opportunity)?.id === contact.id;
  const whom = isForAll ? {} : { contactId: contact.id };
  const ids = { opportunityId: opportunity.id, interviewId: round.id, ...whom };
  const key = stepKey({ kind: "thank-you", ...ids });
  return { key, step: "thank-you", opportunity, contact, isDue: false };
}

/** A choice in a menu: "thank-you to Ana Ruiz". */
export function choiceLabel({ opportunity, step, contact }: NoteChoice): string {
  const whom = contact === undefined ? {} : { contactId: contact.id };
  return cut(stepWithName(opportunity, { kind: step, ...whom }), 75);
}

function roundsOver({ interviews }: Opportunity, now: Instant) {
  return interviews
    .filter(({ state, endsAt }) => state === "planned" && endsAt <= now)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
}
