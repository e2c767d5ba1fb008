import type { Block } from "../../../chat/message.ts";
import { say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import { weekdayOf } from "../../../coach/calendar/days.ts";
import type { Contact, Interview, Opportunity } from "../../../coach/facts.ts";
import { roundById } from "../../around/own-round.ts";
import type { PressHandler } from "../../feature.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import { Sorry } from "../../sorry.ts";
import { opportunityName } from "../../wording/names.ts";
import { contactText } from "../contact-text.ts";
import { type Missing, missingInRound } from "./missing.ts";

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
  const recruiter = recruiterOf(opportunity, missing);
  const whom =
    recruiter === undefined
      ? text`To whoever arranged the interview; copy it and change what you like:`
      : text`To ${contactText(recruiter)}; copy it and change what you like:`;
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: whom },
    { kind: "draft", text: draftFor(missing, interview, opportunity, recruiter) },
    {
      kind: "note",
      text: text`I send nothing to them myself. Once you have an answer, press the first button of the card again.`,
    },
  ];
  return say({ notice: "A draft to copy.", blocks });
};

/** Who arranges interviews there; never one of those whose address is asked for. */
function recruiterOf({ contacts }: Opportunity, missing: Missing): Contact | undefined {
  const able = contacts.filter((contact) => !missing.contacts.includes(contact));
  return (
    able.find(({ kind }) => kind === "recruiter") ?? able.find(({ kind }) => kind === "coordinator")
  );
}

const WEEKDAYS = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;

function draftFor(
  { names, contacts }: Missing,
  { localDay }: Interview,
  { role }: Opportunity,
  recruiter: Contact | undefined,
): string {
  const hello =
    recruiter === undefined ? "Hello," : `Hi ${recruiter.name.split(/\s+/)[0] ?? recruiter.name},`;
  const about = role === undefined ? "" : ` about the ${role} role`;
  const day = WEEKDAYS[weekdayOf(localDay)];
  const wish = names
    ? "Could you tell me the names of the people I met, with their titles and e-mail addresses?"
    : `Could you share ${whatIsMissing(contacts)}?`;
  return [
    hello,
    "",
    `Thank you for arranging the conversation on ${day}${about}. I enjoyed it, and would like to thank everybody personally. ${wish} If you would rather pass my notes on yourself, that is just as fine.`,
    "",
    "Thank you, and best wishes",
  ].join("\n");
}

/** "the e-mail address and title of Zoe", "the e-mail addresses of Raj and Zoe". */
function whatIsMissing(contacts: readonly Contact[]): string {
  const untitled = contacts.some(
    ({ title, kind }) => title === undefined && kind === "interviewer",
  );
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
