import type { Contact } from "../../coach/facts.ts";
import type { Writing } from "../../store/store.ts";
import type { UndoPart } from "../act.ts";

const FIELDS = ["name", "kind", "title", "email", "channel"] as const;

/** What differs between two versions of one contact. */
export function changedFields(was: Contact, now: Contact): readonly (keyof Contact)[] {
  return FIELDS.filter((field) => was[field] !== now[field]);
}

/** Saves new versions of contacts in the caller's transaction; returns the way back. */
export async function changeContacts(
  opportunityId: string,
  changes: readonly { readonly was: Contact; readonly now: Contact }[],
  tx: Writing,
): Promise<readonly UndoPart[]> {
  const undo: UndoPart[] = [];
  for (const { was, now } of changes) {
    await tx.saveContact(opportunityId, now);
    undo.push({ kind: "contact", opportunityId, was, changed: changedFields(was, now) });
  }
  return undo;
}
