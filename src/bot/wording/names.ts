import { strong, type Text, text } from "../../chat/text.ts";
import { regionName } from "../../coach/calendar/regions.ts";
import type { Contact, ContactKind, Opportunity, Region, StepKind } from "../../coach/facts.ts";
import { contactKindOf } from "../../coach/language/lines/contact-words.ts";
import { firstName } from "../../coach/notes/drafts/slots.ts";
import { ENGLISH } from "../../coach/notes/en/english.ts";

type Named = Pick<Opportunity, "company" | "role">;

/** The opportunity in a sentence: "**Acme** (Data Analyst)". */
export function opportunityName({ company, role }: Named): Text {
  return role === undefined ? text`${strong(company)}` : text`${strong(company)} (${role})`;
}

/** The opportunity in a label, where nothing can be bold; cut to 60 characters. */
export function opportunityLabel({ company, role }: Named): string {
  return cut(role === undefined ? company : `${company}, ${role}`, 60);
}

/** Cuts to a number of characters (code points), with an ellipsis where something was lost. */
export function cut(words: string, length: number): string {
  const points = [...words];
  return points.length <= length ? words : `${points.slice(0, length - 1).join("")}…`;
}

/** What somebody is called in a sentence, the same as in their note: "Ana" of "Ana Ruiz", "Dr. Chen" of "Dr. Mei Chen". */
export const calledName = (name: string): string => firstName(name, ENGLISH.drafts.frame);

/** The same for buttons and lists; the whole name where another contact shares it. At most 20 characters. */
export function shortName(contact: Contact, among: readonly Contact[]): string {
  const called = calledName(contact.name);
  const shared = among.some(
    ({ id, name }) => id !== contact.id && calledName(name).toLowerCase() === called.toLowerCase(),
  );
  return cut(shared ? contact.name : called, 20);
}

/** More names than this are counted: a list should not fill the screen. */
const MAX_NAMES = 6;

/** "Ana, Raj and Zoe"; "Ana, Raj, Zoe, Ben, Mia and 7 others". */
export function listNames(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? "";
  if (names.length > MAX_NAMES) {
    const shown = names.slice(0, MAX_NAMES - 1);
    return `${shown.join(", ")} and ${names.length - shown.length} others`;
  }
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** The region in a sentence: "the United States", "Bavaria". */
export function placeName(region: Region): string {
  const name = regionName(region);
  return /^(?:United|Netherlands|Philippines|Bahamas|Czech Republic|Dominican Republic)/.test(name)
    ? `the ${name}`
    : name;
}

const STEP_NAMES: Readonly<Record<StepKind, string>> = {
  "checklist-day": "checklist",
  "checklist-hour": "last look before the interview",
  debrief: "debrief",
  "thank-you": "thank-you",
  "answer-request": "what they asked for",
  "first-follow-up": "first follow-up",
  "second-follow-up": "second and last follow-up",
  "ask-date": "question for a new date",
  "portal-check": "look at their portal",
  "move-on": "moving on",
  "check-in": "check-in",
  "offer-deadline": "answer to their offer",
};

/** The step as a noun without article: "first follow-up". */
export const stepName = (kind: StepKind): string => STEP_NAMES[kind];

/** The same with a capital, to begin a heading. */
export function stepTitle(kind: StepKind): string {
  const name = stepName(kind);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whom a step is about, where it is about somebody. */
export function contactOf(
  opportunity: Opportunity,
  contactId: string | undefined,
): Contact | undefined {
  return opportunity.contacts.find(({ id }) => id === contactId);
}

/** "thank-you to Ana", "first follow-up". */
export function stepWithName(
  opportunity: Opportunity,
  step: { readonly kind: StepKind; readonly contactId?: string },
): string {
  const contact = contactOf(opportunity, step.contactId);
  return contact === undefined ? stepName(step.kind) : `${stepName(step.kind)} to ${contact.name}`;
}

/**
 * Who should get a follow-up: whoever was said to lead the hiring, else who manages by title; of several such the
 * executive above them. Without either the recruiter (product rule 2.4), else whoever is known.
 */
export function followUpRecipient(
  opportunity: Pick<Opportunity, "contacts" | "deeds">,
): Contact | undefined {
  const { contacts } = opportunity;
  const first = (kind: ContactKind) => contacts.find((contact) => contact.kind === kind);
  const managers = contacts.filter(({ kind }) => kind === "manager");
  const above = managers.length > 1 ? first("executive") : undefined;
  return (
    saidToLead(opportunity) ??
    above ??
    managers[0] ??
    first("recruiter") ??
    first("executive") ??
    first("coordinator") ??
    first("interviewer")
  );
}

/** Who leads the hiring as the person said, last of all or by "manager" instead of a title such as "Head of Tax". */
export function saidToLead({
  contacts,
  deeds,
}: Pick<Opportunity, "contacts" | "deeds">): Contact | undefined {
  const told = deeds.findLast(
    (deed) => deed.kind === "note-fact" && deed.fact === "hiring-manager",
  );
  const marked = told?.kind === "note-fact" ? told.contactId : undefined;
  return (
    contacts.find(({ id }) => id === marked) ??
    contacts.find(
      ({ kind, title = "" }) => kind === "manager" && contactKindOf(title) !== "manager",
    )
  );
}
