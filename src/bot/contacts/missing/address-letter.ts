import { weekdayOf } from "../../../coach/calendar/days.ts";
import type { Contact, Interview, Opportunity } from "../../../coach/facts.ts";
import { ENGLISH } from "../../../coach/notes/en/english.ts";
import { factOf } from "../../notes/drafts/kept-facts.ts";
import { calledName } from "../../wording/names.ts";
import type { Missing } from "./missing.ts";
import { arranges } from "./whom-to-ask.ts";

const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

/**
 * The letter that asks for everything that is missing, signed with the person's name or a blank for it. `reader` is
 * whom it greets; undefined for whoever arranged the interview.
 */
export function addressLetter(
  { names, contacts }: Missing,
  { localDay }: Interview,
  opportunity: Opportunity,
  reader: Contact | undefined,
  from: string | undefined,
): string {
  const { role } = opportunity;
  const hello = reader === undefined ? "Hello," : `Hi ${calledName(reader.name)},`;
  const about = role === undefined ? "" : ` about the ${role} role`;
  const day = WEEKDAYS[weekdayOf(localDay)];
  const hasArranged = reader === undefined || arranges(reader);
  const thanks = hasArranged ? "arranging the conversation" : "the conversation";
  const whom = hasArranged ? "thank everybody personally" : `thank ${listAll(contacts)} as well`;
  const wish = names
    ? "Could you tell me the names of the people I met, with their titles and e-mail addresses?"
    : `Could you share ${hasArranged ? whatIsMissing(contacts) : theirs(contacts)}?`;
  return [
    hello,
    "",
    `Thank you for ${thanks} on ${day}${about}. I enjoyed it, and would like to ${whom}. ${wish} If you would rather pass my ${contacts.length === 1 ? "note" : "notes"} on yourself, that is just as fine.`,
    "",
    "Thank you, and best wishes,",
    factOf(opportunity, "signature") ?? from ?? ENGLISH.drafts.blanks.signature.mark,
  ].join("\n");
}

/** Behind their names: "their e-mail addresses and titles". */
function theirs(contacts: readonly Contact[]): string {
  const [words, title] = contacts.length === 1 ? ["address", "title"] : ["addresses", "titles"];
  return `their e-mail ${words}${isUntitled(contacts) ? ` and ${title}` : ""}`;
}

const isUntitled = (contacts: readonly Contact[]): boolean =>
  contacts.some(({ title, kind }) => title === undefined && kind === "interviewer");

/** "the e-mail address and title of Zoe", "the e-mail addresses of Raj and Zoe". */
function whatIsMissing(contacts: readonly Contact[]): string {
  const untitled = isUntitled(contacts);
  const [only] = contacts;
  if (only !== undefined && contacts.length === 1)
    return `the e-mail address${untitled ? " and title" : ""} of ${only.name}`;
  return `the e-mail addresses${untitled ? " and titles" : ""} of ${listAll(contacts)}`;
}

/** Every name: a request that says "and 7 others" asks for nothing. */
function listAll(contacts: readonly Contact[]): string {
  const names = contacts.map(({ name }) => name);
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
