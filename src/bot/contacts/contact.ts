import { packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import { MAX_MENU_OPTIONS, type Message } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import type { Contact, Opportunity } from "../../coach/facts.ts";
import { readContacts } from "../../coach/language/read-contacts.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import { type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import { Sorry } from "../sorry.ts";
import { contactOf, cut, opportunityName } from "../wording/names.ts";
import {
  type ContactValues,
  contactForm,
  judgeContact,
  NO_CONTACT,
  SOMEBODY_NEW,
  valuesOf,
} from "./contact-form.ts";
import { findContact } from "./find-contact.ts";
import { saveContact } from "./save-contact.ts";

export const contactCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "contact",
    summary: "Keep somebody's name, title, e-mail and preferred channel",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when you have one" },
      who: {
        kind: "contact",
        summary: "Who: raj, or all at once: Raj Patel (manager) raj@acme.com",
      },
    },
    examples: ["contact acme raj", "contact acme Raj Patel (manager) raj@acme.com"],
    answers: "either",
    line: "each",
  }),
  async ({ company, who = "" }, context) => {
    const { opportunity } = await chooseOpportunity(context, company, {
      verb: "contacts",
      doing: "see the people of",
      fits: ({ plan }) => plan.status === "live",
    });
    return who.trim() === ""
      ? say(peopleMenu(opportunity))
      : contactSaid(opportunity, who, context);
  },
);

/** *People*: everybody known at one company, to choose from. */
export const pressContacts: PressHandler = async ([opportunityId = ""], context) =>
  say(peopleMenu((await ownPlanned(context, opportunityId)).opportunity));

/** *I have it*: the form about one contact, or about somebody new. */
export const pressContact: PressHandler = async (
  [opportunityId = "", contactId = SOMEBODY_NEW],
  context,
) => {
  const { opportunity } = await ownPlanned(context, opportunityId);
  const values = contactId === SOMEBODY_NEW ? NO_CONTACT : valuesOf(known(opportunity, contactId));
  return ask(context, contactForm(opportunityId, contactId, values, {}));
};

export const submitContact: FormHandler = async (
  [opportunityId = "", contactId = SOMEBODY_NEW],
  typed,
  context,
) => {
  const { opportunity } = await ownPlanned(context, opportunityId);
  const was = contactId === SOMEBODY_NEW ? undefined : known(opportunity, contactId);
  const values: ContactValues = { ...NO_CONTACT, ...typed };
  const judged = judgeContact(values);
  if (judged.kind === "faulty")
    return ask(context, contactForm(opportunityId, contactId, values, judged.faults));
  const id = was?.id ?? context.newId();
  return saveContact(opportunity, was, { ...judged.contact, id }, context);
};

/** Product rule 2.4: follow-ups go to whoever is called this. */
const LEADS = /\b(?:hiring manager|hm)\b/i;

/** Somebody named in a command: with details they are saved at once, a name alone opens the form. */
function contactSaid(opportunity: Opportunity, who: string, context: Context): Promise<Reply> {
  const [draft, another] = readContacts(who);
  if (draft === undefined || another !== undefined)
    throw new Sorry(text`Please name one person at a time, so that nothing is mixed up.`);
  const found = findContact(draft.name, opportunity.contacts);
  if (found.kind === "several") throw whichContact(opportunity, draft.name, found.contacts);
  const was = found.kind === "one" ? found.contact : undefined;
  const { title = was?.title ?? "", email = was?.email ?? "" } = draft;
  const kind = draft.kind === "interviewer" ? (was?.kind ?? "interviewer") : draft.kind;
  const values: ContactValues = {
    name: found.kind === "one" ? found.name : draft.name,
    title,
    email,
    kind,
    channel: draft.channel ?? was?.channel ?? "",
  };
  const judged = judgeContact(values);
  const saysMore =
    draft.email !== undefined ||
    draft.title !== undefined ||
    draft.channel !== undefined ||
    draft.kind !== "interviewer";
  if (judged.kind === "good" && saysMore) {
    const id = was?.id ?? context.newId();
    return saveContact(opportunity, was, { ...judged.contact, id }, context, LEADS.test(who));
  }
  return ask(context, contactForm(opportunity.id, was?.id ?? SOMEBODY_NEW, values, {}));
}

function known(opportunity: Opportunity, contactId: string): Contact {
  const contact = contactOf(opportunity, contactId);
  if (contact !== undefined) return contact;
  throw new Sorry(text`That contact is no longer in your list, so nothing was changed.`);
}

function peopleMenu(opportunity: Opportunity): Message {
  const { id, contacts } = opportunity;
  const options = contacts
    .slice(0, MAX_MENU_OPTIONS - 1)
    .map((contact) => ({ label: cut(contact.name, 75), value: contact.id }));
  return {
    notice: "People you know there.",
    blocks: [
      {
        kind: "paragraph",
        text: text`Whom at ${opportunityName(opportunity)} do you want to add to or change?`,
      },
      {
        kind: "menu",
        id: packId("contact", id),
        label: "Choose one",
        options: [...options, { label: "Somebody new", value: SOMEBODY_NEW }],
      },
    ],
  };
}

function whichContact({ id }: Opportunity, name: string, among: readonly Contact[]): Sorry {
  const options = among
    .slice(0, MAX_MENU_OPTIONS)
    .map((contact) => ({ label: cut(contact.name, 75), value: contact.id }));
  return new Sorry(text`Which ${strong(name.slice(0, 60))}?`, {
    kind: "menu",
    id: packId("contact", id),
    label: "Choose one",
    options,
  });
}
