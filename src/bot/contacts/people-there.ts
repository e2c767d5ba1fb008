import type { Contact, Interview, Opportunity } from "../../coach/facts.ts";
import { readContacts } from "../../coach/language/read-contacts.ts";
import { fold } from "../../coach/language/typed-words.ts";
import type { Writing } from "../../store/store.ts";
import type { UndoPart } from "../act.ts";
import { changeContacts, changedFields } from "./change-contact.ts";
import { contactOfDraft } from "./contact-of-draft.ts";
import { findContact } from "./find-contact.ts";

/** Who was at a round, as somebody listed them. */
export interface PeopleThere {
  readonly contactIds: readonly string[];
  readonly added: readonly Contact[];
  /** Known people of whom more is known now. */
  readonly changed: readonly { readonly was: Contact; readonly now: Contact }[];
}

type NewPerson = Omit<Contact, "id">;

/** Reads who was there; an empty list leaves everything as it is. */
export function peopleThere(
  words: string,
  { contacts }: Opportunity,
  { contactIds }: Interview,
  newId: () => string,
): PeopleThere {
  const drafts = readContacts(words);
  return drafts.length === 0
    ? { contactIds, added: [], changed: [] }
    : amongKnown(drafts.map(contactOfDraft), contacts, newId);
}

/** Who of the people that were named is known already, and what is new about them. */
export function amongKnown(
  named: readonly NewPerson[],
  contacts: readonly Contact[],
  newId: () => string,
): PeopleThere {
  const ids: string[] = [];
  const added: Contact[] = [];
  const changed: { was: Contact; now: Contact }[] = [];
  for (const draft of named) {
    const found = findContact(draft.name, contacts);
    if (found.kind !== "one" || !isSure(draft.name, found.contact)) {
      const contact: Contact = { ...draft, id: newId() };
      added.push(contact);
      ids.push(contact.id);
      continue;
    }
    const { contact: was, name } = found;
    ids.push(was.id);
    const now = completed(was, { ...draft, name });
    if (changedFields(was, now).length > 0) changed.push({ was, now });
  }
  return { contactIds: [...new Set(ids)], added, changed };
}

/** Writes who was there, in the caller's transaction; returns the way back. */
export async function savePeople(
  { contactIds, added, changed }: PeopleThere,
  opportunityId: string,
  interview: Interview,
  tx: Writing,
): Promise<readonly UndoPart[]> {
  const undo: UndoPart[] = [];
  for (const contact of added) {
    await tx.addContact(opportunityId, contact);
    undo.push({ kind: "remove", what: "contact", id: contact.id });
  }
  undo.push(...(await changeContacts(opportunityId, changed, tx)));
  if (contactIds.join() !== interview.contactIds.join()) {
    await tx.saveInterview(opportunityId, { ...interview, contactIds });
    undo.push({ kind: "interview", opportunityId, interview, changed: ["contactIds"] });
  }
  return undo;
}

/** In a list that may name strangers, "Ana" is not taken for the Anabel one knows. */
function isSure(said: string, { name }: Contact): boolean {
  const words = fold(said);
  return words.includes(" ") || fold(name).split(" ").includes(words);
}

/** What was not known before is filled in; an address that was typed now is the newer one. */
function completed(known: Contact, { name, kind, title, email, channel }: NewPerson): Contact {
  return {
    ...known,
    name,
    kind: known.kind === "interviewer" ? kind : known.kind,
    title: known.title ?? title,
    email: email ?? known.email,
    channel: channel ?? known.channel,
  };
}
