import type { Contact, Interview, Opportunity } from "../../coach/facts.ts";
import { matchName } from "../../coach/language/match-names.ts";
import { type ContactDraft, readContacts } from "../../coach/language/read-contacts.ts";
import type { Writing } from "../../store/store.ts";
import type { UndoPart } from "../act.ts";
import { sameWords } from "../interviews/store-interview.ts";
import { changeContacts, changedFields } from "./change-contact.ts";

/** Who was at a round, as somebody listed them. */
export interface PeopleThere {
  readonly contactIds: readonly string[];
  readonly added: readonly Contact[];
  /** Known people of whom more is known now. */
  readonly changed: readonly { readonly was: Contact; readonly now: Contact }[];
}

/** Reads who was there; an empty list leaves everything as it is. */
export function peopleThere(
  words: string,
  { contacts }: Opportunity,
  { contactIds }: Interview,
  newId: () => string,
): PeopleThere {
  const drafts = readContacts(words);
  if (drafts.length === 0) return { contactIds, added: [], changed: [] };
  const ids: string[] = [];
  const added: Contact[] = [];
  const changed: { was: Contact; now: Contact }[] = [];
  for (const draft of drafts) {
    const known = contacts.find(({ id }) => id === whoIs(draft.name, contacts));
    if (known === undefined) {
      const contact = newContact(draft, newId());
      added.push(contact);
      ids.push(contact.id);
      continue;
    }
    ids.push(known.id);
    const now = completed(known, draft);
    if (changedFields(known, now).length > 0) changed.push({ was: known, now });
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
    undo.push({ kind: "interview", opportunityId, interview });
  }
  return undo;
}

/** The same name, or a name that means exactly one person. */
function whoIs(name: string, contacts: readonly Contact[]): string | undefined {
  const same = contacts.find((contact) => sameWords(contact.name, name));
  if (same !== undefined) return same.id;
  const match = matchName(name, contacts);
  return match.kind === "one" ? match.id : undefined;
}

const newContact = ({ name, kind, title, email }: ContactDraft, id: string): Contact => ({
  id,
  name,
  kind,
  title,
  email,
  channel: undefined,
});

/** What was not known before is filled in; an address that was typed now is the newer one. */
function completed(known: Contact, { kind, title, email }: ContactDraft): Contact {
  return {
    ...known,
    kind: known.kind === "interviewer" ? kind : known.kind,
    title: known.title ?? title,
    email: email ?? known.email,
  };
}
