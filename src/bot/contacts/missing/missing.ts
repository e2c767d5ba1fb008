import type { Contact } from "../../../coach/facts.ts";
import type { OwnRound } from "../../around/own-round.ts";
import { type DueItem, groupKey, itemByKey } from "../../cards/due.ts";
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
const lacksEmail = ({ email, channel }: Contact): boolean =>
  email === undefined && (channel === undefined || channel === "e-mail");

/** What is missing for the thank-yous that are still open on a card; undefined when nothing is. */
export function missingFor({ kind, open, opportunity }: DueItem): Missing | undefined {
  const interview = opportunity.interviews.find(({ id }) => id === open[0]?.interviewId);
  // Where nobody is to be written to directly, nothing is missing.
  if (kind !== "thank-you" || interview === undefined || opportunity.noContact) return undefined;
  const people = open.flatMap(({ contactId }) => contactOf(opportunity, contactId) ?? []);
  if (people.length === 0) return { interviewId: interview.id, names: true, contacts: [] };
  const contacts = people.filter(lacksEmail);
  return contacts.length === 0 ? undefined : { interviewId: interview.id, names: false, contacts };
}

/** The same for one round, due or not. */
export function missingInRound({ opportunity, plan, interview }: OwnRound): Missing | undefined {
  const ids = { opportunityId: opportunity.id, interviewId: interview.id };
  const item = itemByKey({ opportunity, plan }, groupKey({ kind: "thank-you", key: "", ...ids }));
  return item === undefined ? undefined : missingFor(item);
}

/** "e-mail missing", or "e-mail and title missing". */
export function missingWords(contacts: readonly Contact[]): string {
  const titles = contacts.every(({ title, kind }) => title === undefined && kind === "interviewer");
  return titles ? "e-mail and title missing" : "e-mail missing";
}
