import { parseStepKey, stepKey } from "../../../coach/cadence/step-key.ts";
import type { Contact, Deed, Interview } from "../../../coach/facts.ts";

/** From ids in one opportunity to their ids in another one, the opportunity's own included. */
export type NewIds = ReadonlyMap<string, string>;

/** A contact as it is kept in the other opportunity. */
export function carriedContact(contact: Contact, ids: NewIds): Contact {
  return { ...contact, id: idIn(ids, contact.id) };
}

/** A round as it is kept in the other opportunity, with the same people. */
export function carriedRound(round: Interview, ids: NewIds): Interview {
  return {
    ...round,
    id: idIn(ids, round.id),
    contactIds: round.contactIds.map((id) => idIn(ids, id)),
  };
}

/** A deed as it is kept in the other opportunity: it happened when it happened. */
export function carriedDeed(deed: Deed, id: string, ids: NewIds): Deed {
  const interview =
    "interviewId" in deed && deed.interviewId !== undefined
      ? { interviewId: idIn(ids, deed.interviewId) }
      : {};
  const contact =
    "contactId" in deed && deed.contactId !== undefined
      ? { contactId: idIn(ids, deed.contactId) }
      : {};
  const snooze = deed.kind === "snoozed" ? { stepKey: carriedKey(deed.stepKey, ids) } : {};
  return { ...deed, ...interview, ...contact, ...snooze, id } as Deed;
}

function carriedKey(key: string, ids: NewIds): string {
  const parsed = parseStepKey(key);
  if (parsed === undefined) return key;
  const { opportunityId, interviewId, contactId } = parsed;
  return stepKey({
    ...parsed,
    opportunityId: idIn(ids, opportunityId),
    ...(interviewId === undefined ? {} : { interviewId: idIn(ids, interviewId) }),
    ...(contactId === undefined ? {} : { contactId: idIn(ids, contactId) }),
  });
}

const idIn = (ids: NewIds, id: string): string => ids.get(id) ?? id;
