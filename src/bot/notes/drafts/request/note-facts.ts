import { localDayOf } from "../../../../coach/calendar/days.ts";
import { zoneName } from "../../../../coach/calendar/zones.ts";
import type { Contact, Instant, Interview, Opportunity, Policy } from "../../../../coach/facts.ts";
import { ENGLISH } from "../../../../coach/notes/en/english.ts";
import type { NoteFacts } from "../../../../coach/notes/note-request.ts";
import { additionFor } from "../../../around/debrief/additions.ts";
import { needOf, pointOf } from "../../../around/debrief/kept.ts";
import { contactOf } from "../../../wording/names.ts";
import type { NoteTarget } from "../../target.ts";
import { factOf, strengthsNewTo } from "../kept-facts.ts";

const { days } = ENGLISH.drafts;

/** What the person told, as far as this note may say it; days in the way of the company's region. */
export function factsOf(target: NoteTarget, policy: Policy, now: Instant): NoteFacts {
  const { planned, interview, contact, step, toCoordinator } = target;
  const { opportunity } = planned;
  const today = localDayOf(now, policy.zone);
  const region = opportunity.companyRegion ?? policy.region;
  const announced = announcedIn(opportunity, today, region);
  const isThanks = step === "thank-you";
  const strength = isThanks
    ? factOf(opportunity, "strength", contact?.id)
    : strengthsNewTo(contact?.id, opportunity).at(-1)?.words;
  const newAngle = factOf(opportunity, "new-angle");
  const names = toCoordinator ? namesOf(opportunity, interview, contact) : [];
  return {
    ...(interview === undefined ? {} : { metOn: days.metOn(interview.localDay, today, region) }),
    ...(isThanks ? debriefFacts(target) : {}),
    ...(announced === undefined || !isThanks ? {} : { announced }),
    // The place of a contact in the panel chooses among strengths; this one is theirs wherever they stand.
    ...(strength === undefined
      ? {}
      : { strengths: [strength, ...(interview?.contactIds ?? []).map(() => strength)] }),
    ...(newAngle === undefined ? {} : { newAngle }),
    ...letterFacts(target, now, region),
    ...(names.length === 0 ? {} : { names }),
  };
}

/** What was told about this reader in the debrief; what the person adds stands in one note of the round alone. */
function debriefFacts({ planned, interview, contact, toCoordinator }: NoteTarget): NoteFacts {
  if (interview === undefined || toCoordinator) return {};
  const { opportunity } = planned;
  const point = contact && pointOf(opportunity, interview.id, contact.id);
  const need = contact && needOf(opportunity, interview.id, contact.id);
  const addition = additionFor(opportunity, interview, contact?.id);
  return {
    ...(point === undefined ? {} : { point }),
    ...(need === undefined ? {} : { need }),
    ...(addition === "" ? {} : { addition }),
  };
}

/** Everybody in the round but the reader. */
function namesOf(
  opportunity: Opportunity,
  interview: Interview | undefined,
  reader: Contact | undefined,
): readonly string[] {
  const others = (interview?.contactIds ?? []).filter((id) => id !== reader?.id);
  return others.flatMap((id) => contactOf(opportunity, id)?.name ?? []);
}

/** What only letters say: the day another offer runs out, the time nobody called. */
function letterFacts(
  { step, planned, interview, answerBy }: NoteTarget,
  now: Instant,
  region: string,
): NoteFacts {
  if (step === "no-show" && interview !== undefined) {
    const { localDay, localTime, zone } = interview;
    const today = localDayOf(now, zone);
    return { missedTime: days.missed(localDay, localTime, today, zoneName(zone), region) };
  }
  if (step !== "decision-date") return {};
  const decisionDay =
    answerBy === undefined
      ? factOf(planned.opportunity, "decision-day")
      : days.day(answerBy, region);
  return decisionDay === undefined ? {} : { decisionDay };
}

function announcedIn({ deeds }: Opportunity, today: string, region: string): string | undefined {
  const promised = deeds.findLast((deed) => deed.kind === "promised");
  if (promised?.kind !== "promised" || promised.day < today) return undefined;
  if (promised.about !== undefined || promised.isNamedDay === false) return undefined;
  return days.decision(promised.day, promised.certainty, region);
}
