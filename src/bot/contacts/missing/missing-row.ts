import { type Button, packId } from "../../../chat/button.ts";
import type { Block } from "../../../chat/message.ts";
import type { Opportunity } from "../../../coach/facts.ts";
import type { Missing } from "./missing.ts";
import { searchButton } from "./people-search.ts";

/** What can be done about missing names or addresses: fill them in, ask the recruiter, search. */
export function missingRow(
  { id, company }: Opportunity,
  { interviewId, names, contacts }: Missing,
): Block {
  const askRecruiter: Button = {
    label: "Ask the recruiter",
    id: packId("ask-recruiter", id, interviewId),
  };
  if (names) {
    const know: Button = { label: "I know them", id: packId("people", id, interviewId) };
    return { kind: "buttons", buttons: [know, askRecruiter] };
  }
  const [contact] = contacts;
  if (contact !== undefined && contacts.length === 1) {
    const have: Button = { label: "I have it", id: packId("contact", id, contact.id) };
    const search = searchButton("Search for them", contact.name, company);
    return { kind: "buttons", buttons: [have, askRecruiter, search] };
  }
  const have: Button = { label: "I have them", id: packId("addresses", id, interviewId) };
  const search: Button = { label: "Search for them", id: packId("search", id, interviewId) };
  return { kind: "buttons", buttons: [have, askRecruiter, search] };
}
