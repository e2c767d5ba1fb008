import type { Contact, Interview, Opportunity } from "../../../coach/facts.ts";
import type { DueItem } from "../../cards/due.ts";
import { contactOf } from "../../wording/names.ts";

/** What stands in the way of the thank-yous of one round. */
export interface Missing {
  readonly interviewId: string;
  /** Nobody who was there is known by name. */
  readonly names: boolean;
  /** Who cannot be written to yet, in the order of the round. */
  readonly contacts: readonly Contact[];
}

/** Whether an e-mail address is all that is missing: whoever prefers another way needs none. */
export const lacksEmail = ({ email, channel }: Contact): boolean =>
  email === undefined && (channel === undefined || channel === "e-mail");

/** What is missing for one round; undefined when nothing is, or when nobody is to be written to directly. */
export function missingOf(
  { noContact, contacts }: Pick<Opportunity, "noContact" | "contacts">,
  { id, contactIds }: Pick<Interview, "id" | "contactIds">,
): Missing | undefined {
  if (noContact) return undefined;
  const there = contactIds.flatMap((one) => contacts.find((contact) => contact.id === one) ?? []);
  if (there.length === 0) return { interviewId: id, names: true, contacts: [] };
  const lacking = there.filter(lacksEmail);
  return lacking.length === 0 ? undefined : { interviewId: id, names: false, contacts: lacking };
}

/** The same for the thank-yous that are still open on a card. */
export function missingFor({ kind, open, opportunity }: DueItem): Missing | undefined {
  const interview = opportunity.interviews.find(({ id }) => id === open[0]?.interviewId);
  if (kind !== "thank-you" || interview === undefined) return undefined;
  const missing = missingOf(opportunity, interview);
  if (missing === undefined || missing.names) return missing;
  const openIds = open.flatMap(({ contactId }) => contactOf(opportunity, contactId)?.id ?? []);
  const contacts = missing.contacts.filter(({ id }) => openIds.includes(id));
  return contacts.length === 0 ? undefined : { ...missing, contacts };
}

/** "e-mail missing", or "e-mail and title missing". */
export function missingWords(contacts: readonly Contact[]): string {
  const titles = contacts.every(({ title, kind }) => title === undefined && kind === "interviewer");
  return titles ? "e-mail and title missing" : "e-mail missing";
}
