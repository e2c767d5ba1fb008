import { type Button, packId } from "../../../chat/button.ts";
import type { Block } from "../../../chat/message.ts";
import type { Opportunity } from "../../../coach/facts.ts";
import { shortName } from "../../wording/names.ts";
import type { Missing } from "./missing.ts";
import { searchButton } from "./people-search.ts";
import { whomToAsk } from "./whom-to-ask.ts";

/** What can be done about missing names or addresses: fill them in, ask the recruiter, search. */
export function missingRow(opportunity: Opportunity, missing: Missing): Block {
  const { id, company } = opportunity;
  const { interviewId, names, contacts } = missing;
  const askRecruiter: Button = {
    label: askLabel(opportunity, missing),
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

/** Names who is asked where it cannot be the recruiter. */
function askLabel(opportunity: Opportunity, missing: Missing): string {
  const { contact, byInvitation } = whomToAsk(opportunity, missing);
  if (byInvitation) return "Reply to the invitation";
  if (contact === undefined || contact.kind === "recruiter") return "Ask the recruiter";
  return `Ask ${shortName(contact, opportunity.contacts)}`;
}
