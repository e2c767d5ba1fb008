import type { Block } from "../../../../chat/message.ts";
import { code, type Text, text } from "../../../../chat/text.ts";
import { contactText, wayText } from "../../../contacts/contact-text.ts";
import { calledName, cut, saidToLead } from "../../../wording/names.ts";
import { recipientThere } from "../../note-target.ts";
import type { NoteTarget } from "../../target.ts";

/** Whom a note goes to and how they like to be written to; of a follow-up also how to choose another reader. */
export function wayBlocks(target: NoteTarget): readonly Block[] {
  const { contact, planned } = target;
  const way = contact === undefined ? undefined : wayText(contact);
  const lines: readonly Text[] = [
    ...(contact === undefined ? [] : [text`To ${contactText(contact)}.${otherReader(target)}`]),
    ...(way === undefined ? [] : [text`${way}`]),
    ...(planned.opportunity.noContact ? [THROUGH_HR] : []),
  ];
  return lines.map((line) => ({ kind: "note", text: line }));
}

const THROUGH_HR: Text = text`They asked not to be contacted directly: send it through HR, and only once.`;

/** Who leads the hiring is a guess as long as nobody was called the manager. */
function otherReader({ step, contact, planned }: NoteTarget): Text {
  const { opportunity } = planned;
  const isFollowUp = step === "first-follow-up" || step === "second-follow-up";
  const isUsual = contact !== undefined && contact.id === recipientThere(opportunity)?.id;
  const [other] = opportunity.contacts.filter(({ id }) => id !== contact?.id);
  if (!isFollowUp || !isUsual || other === undefined || saidToLead(opportunity) !== undefined)
    return text``;
  const name = cut(calledName(other.name), 30).toLowerCase();
  return text` Somebody else leads the hiring? Say ${code(`draft the follow-up to ${name}`)}.`;
}
