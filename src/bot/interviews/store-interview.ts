import type { Contact, Interview, Opportunity } from "../../coach/facts.ts";
import type { Writing } from "../../store/store.ts";
import type { UndoPart } from "../act.ts";
import type { Context } from "../context.ts";
import type { NewInterview } from "./judge-values.ts";

/** Stores an interview with its contacts, and the opportunity where there is none yet; returns the way back. */
export async function storeInterview(
  fresh: NewInterview,
  existing: Opportunity | undefined,
  opportunityId: string,
  tx: Writing,
  { person, now, newId }: Context,
): Promise<readonly UndoPart[]> {
  const undo: UndoPart[] = [];
  if (existing === undefined) {
    const { company, role, companyZone } = fresh;
    await tx.addOpportunity({
      id: opportunityId,
      personId: person.id,
      company,
      role,
      companyRegion: undefined,
      companyZone,
      noContact: false,
      createdAt: now,
      interviews: [],
      contacts: [],
      deeds: [],
    });
    undo.push({ kind: "remove", what: "opportunity", id: opportunityId });
  }
  const contactIds: string[] = [];
  for (const contact of fresh.contacts) {
    const met = existing?.contacts.find(({ name }) => sameWords(name, contact.name));
    if (met === undefined) {
      const added: Contact = { ...contact, id: newId() };
      await tx.addContact(opportunityId, added);
      undo.push({ kind: "remove", what: "contact", id: added.id });
      contactIds.push(added.id);
    } else contactIds.push(met.id);
  }
  const interview: Interview = { ...fresh.interview, id: newId(), contactIds, loggedAt: now };
  await tx.addInterview(opportunityId, interview);
  undo.push({ kind: "remove", what: "interview", id: interview.id });
  return undo;
}

/** Whether two names are the same but for case and blanks. */
export const sameWords = (a: string, b: string): boolean => folded(a) === folded(b);
const folded = (words: string): string =>
  words.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
