import { strong, text } from "../../../chat/text.ts";
import { addMinutes, instantAt } from "../../../coach/calendar/days.ts";
import type { Contact, DeedDetail, Interview, Opportunity } from "../../../coach/facts.ts";
import { readContacts } from "../../../coach/language/read-contacts.ts";
import { act, type UndoPart } from "../../act.ts";
import { ask } from "../../ask.ts";
import { afterAct } from "../../cards/after-act.ts";
import { contactOfDraft } from "../../contacts/contact-of-draft.ts";
import type { Context } from "../../context.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { sameWords } from "../../interviews/store-interview.ts";
import { ownPlanned } from "../../own.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import type { Planned } from "../../replan.ts";
import { Sorry } from "../../sorry.ts";
import { cut, opportunityName } from "../../wording/names.ts";
import { roundTime } from "../../wording/round-time.ts";
import { changeRound } from "../change-round.ts";
import { roundToChange } from "../round-to-change.ts";
import { judgeRound, type RoundDetails, roundForm, valuesOf } from "./round-form.ts";

const roundOf = (planned: Planned, id: string, interviewId: string, context: Context): Interview =>
  roundToChange(
    planned,
    { change: "moved", interviewId, verb: "edit-round", verbArgs: [id] },
    context,
  );

/** Opens the form about one round, with what is known filled in. */
export const pressEditRound: PressHandler = async ([id = "", interviewId = ""], context) => {
  const planned = await ownPlanned(context, id);
  const round = roundOf(planned, id, interviewId, context);
  return ask(context, roundForm([id, round.id], valuesOf(planned.opportunity, round)));
};

/** Saves label, length, place, zone and people of a round; its wall-clock time stays. */
export const submitEditRound: FormHandler = async ([id = "", interviewId = ""], typed, context) => {
  const planned = await ownPlanned(context, id);
  const { opportunity } = planned;
  const round = roundOf(planned, id, interviewId, context);
  const values = { ...valuesOf(opportunity, round), ...typed };
  const judged = judgeRound(values, round, context);
  if (judged.kind === "faulty") {
    return ask(context, roundForm([id, round.id], values, judged.faults));
  }
  const people = peopleIn(values.with, opportunity, context);
  const edited: Interview = {
    ...round,
    ...timed(round, judged.details),
    contactIds: people.map((contact) => contact.id),
  };
  const fresh = people.filter((one) => !opportunity.contacts.some((known) => known.id === one.id));
  const moved: readonly DeedDetail[] =
    edited.startsAt === round.startsAt
      ? []
      : [{ kind: "rescheduled", interviewId: round.id, from: round.startsAt }];
  const acted = await act(context, {
    kind: "edited",
    summary: `details of the interview at ${cut(opportunity.company, 60)}`,
    opportunityId: id,
    guard: (now) => refuseSame(now, edited),
    deeds: moved,
    async also(tx) {
      const parts: UndoPart[] = [];
      for (const contact of fresh) {
        await tx.addContact(id, contact);
        parts.push({ kind: "remove", what: "contact", id: contact.id });
      }
      return [...parts, ...(await changeRound(tx, id, round, edited))];
    },
  });
  const { zone } = context.person.policy;
  const when = roundTime(acted.planned?.opportunity ?? opportunity, edited, zone, context.now);
  return afterAct(
    context,
    text`${strong("Saved")}: the interview at ${opportunityName(opportunity)}, ${when}.`,
    acted,
  );
};

/** The same day and time on the clocks of the zone, with the new length. */
function timed(round: Interview, details: RoundDetails): Partial<Interview> {
  const startsAt =
    details.zone === round.zone
      ? round.startsAt
      : instantAt(round.localDay, round.localTime, details.zone);
  return { ...details, startsAt, endsAt: addMinutes(startsAt, details.durationMinutes) };
}

/** Everybody named, those who are known as they are, newcomers with what was typed beside their name. */
function peopleIn(
  words: string,
  { contacts }: Opportunity,
  { newId }: Context,
): readonly Contact[] {
  return readContacts(words).map((draft) => {
    const known = contacts.find((contact) => sameWords(contact.name, draft.name));
    return known ?? { ...contactOfDraft(draft), id: newId() };
  });
}

/** The same form sent twice changes nothing the second time. Throws Sorry. */
function refuseSame({ opportunity, plan }: Planned, edited: Interview): void {
  const round = opportunity.interviews.find((one) => one.id === edited.id);
  if (round === undefined || wordsOf(round, opportunity) !== wordsOf(edited, opportunity)) return;
  throw new Sorry(
    text`That is what I have of the interview at ${opportunityName(opportunity)} already, so nothing was changed.`,
    ...showPlan({ opportunity, plan }),
  );
}

function wordsOf(round: Interview, { contacts }: Opportunity): string {
  const { label, durationMinutes, place, zone, startsAt, contactIds } = round;
  const known = contactIds.filter((id) => contacts.some((contact) => contact.id === id));
  const newcomers = contactIds.length - known.length;
  return JSON.stringify([label, durationMinutes, place, zone, startsAt, known, newcomers]);
}
