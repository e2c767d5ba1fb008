import type { Block } from "../../../chat/message.ts";
import { say } from "../../../chat/reply.ts";
import { strong, type Text, text } from "../../../chat/text.ts";
import type { Contact } from "../../../coach/facts.ts";
import { roundById } from "../../around/own-round.ts";
import type { PressHandler } from "../../feature.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import { Sorry } from "../../sorry.ts";
import { listNames, opportunityName } from "../../wording/names.ts";
import { contactText } from "../contact-text.ts";
import { addressLetter } from "./address-letter.ts";
import { type Missing, missingInRound } from "./missing.ts";
import { arranges, whomToAsk } from "./whom-to-ask.ts";

/** *Ask the recruiter*: one draft that asks for everything that is missing, to copy. */
export const pressAskRecruiter: PressHandler = async (
  [opportunityId = "", interviewId = ""],
  context,
) => {
  const round = await roundById(opportunityId, interviewId, context);
  const { opportunity, interview } = round;
  const missing = missingInRound(round);
  if (missing === undefined) {
    throw new Sorry(
      text`Nothing is missing any more for ${opportunityName(opportunity)}.`,
      ...showPlan(round),
    );
  }
  const { contact, byInvitation } = whomToAsk(opportunity, missing);
  // Whoever reads the answer to the invitation is not asked for their own address.
  const asked = byInvitation ? withoutArrangers(missing) : missing;
  const invitation = byInvitation ? [invitationNote(missing.contacts.filter(arranges))] : [];
  const letter = addressLetter(asked, interview, opportunity, contact, context.person.name);
  const isEmpty = !asked.names && asked.contacts.length === 0;
  const blocks: readonly Block[] = [
    ...invitation,
    ...(isEmpty ? [] : letterBlocks(letter, contact, byInvitation)),
    {
      kind: "note",
      text: text`I send nothing to them myself. Once you have ${isEmpty ? "it" : "an answer"}, press the first button of the card again.`,
    },
  ];
  return say({ notice: isEmpty ? "Where to look." : "A draft to copy.", blocks });
};

function letterBlocks(
  letter: string,
  contact: Contact | undefined,
  byInvitation: boolean,
): readonly Block[] {
  return [
    { kind: "paragraph", text: whomText(contact, byInvitation) },
    { kind: "draft", text: letter },
  ];
}

function whomText(contact: Contact | undefined, byInvitation: boolean): Text {
  if (contact !== undefined)
    return text`To ${contactText(contact)}; copy it and change what you like:`;
  return byInvitation
    ? text`For the others, as a reply to the invitation; copy it and change what you like:`
    : text`To whoever arranged the interview; copy it and change what you like:`;
}

/** A reply reaches them without an address, and the invitation shows it. */
function invitationNote(arrangers: readonly Contact[]): Block {
  const [first] = arrangers;
  const whom =
    first === undefined ? "Whoever arranged it" : listNames(arrangers.map(({ name }) => name));
  return {
    kind: "paragraph",
    text: text`${strong(whom)} most likely sent your invitation: the address is in that e-mail, and a reply to it arrives just as well.`,
  };
}

const withoutArrangers = (missing: Missing): Missing => ({
  ...missing,
  contacts: missing.contacts.filter((contact) => !arranges(contact)),
});
