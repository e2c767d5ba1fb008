import type { Reply } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import type { Contact, Opportunity } from "../../coach/facts.ts";
import { act } from "../act.ts";
import type { Context } from "../context.ts";
import { sameWords } from "../interviews/store-interview.ts";
import { Sorry } from "../sorry.ts";
import { cut, opportunityName, saidToLead } from "../wording/names.ts";
import { afterContact } from "./after-contact.ts";
import { attendButtons } from "./attend.ts";
import { changeContacts, changedFields } from "./change-contact.ts";
import { contactText, wayText } from "./contact-text.ts";

/** Saves what is known of somebody now; `leads` where they were called the hiring manager. Throws Sorry when nothing changed, or when the new name is taken. */
export async function saveContact(
  opportunity: Opportunity,
  was: Contact | undefined,
  now: Contact,
  context: Context,
  leads = false,
): Promise<Reply> {
  const name = opportunityName(opportunity);
  const isNewLead = leads && saidToLead(opportunity)?.id !== now.id;
  if (!isNewLead && was !== undefined && changedFields(was, now).length === 0)
    throw new Sorry(
      text`I knew all that about ${strong(was.name)} already, so nothing was changed.`,
    );
  const acted = await act(context, {
    kind: "contact",
    summary: `${was === undefined ? "new contact" : "change of"} ${cut(now.name, 60)} at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    guard: (planned) => refuseTwin(planned.opportunity, now),
    deeds: isNewLead
      ? [{ kind: "note-fact", fact: "hiring-manager", contactId: now.id, words: "" }]
      : [],
    async also(tx) {
      if (was !== undefined) return changeContacts(opportunity.id, [{ was, now }], tx);
      await tx.addContact(opportunity.id, now);
      return [{ kind: "remove", what: "contact", id: now.id }];
    },
  });
  const way = wayText(now);
  const before = was === undefined || was.name === now.name ? "" : ` (so far ${was.name})`;
  const outcome = text`${strong("Saved")}: ${contactText(now)}${before} at ${name}. ${isNewLead && !opportunity.noContact ? "Follow-ups go to them now. " : ""}${way ?? ""}`;
  const more = was === undefined ? attendButtons(opportunity, now, context) : [];
  return afterContact(context, outcome, acted, more);
}

/** Two people of one name could never be told apart in words. Throws Sorry. */
export function refuseTwin(opportunity: Opportunity, now: Contact): void {
  const twin = opportunity.contacts.find(
    ({ id, name }) => id !== now.id && sameWords(name, now.name),
  );
  if (twin === undefined) return;
  throw new Sorry(
    text`You have a ${strong(twin.name)} at ${opportunityName(opportunity)} already, so nothing was changed. Another initial or the title in the name tells them apart.`,
  );
}
