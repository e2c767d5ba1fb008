import type { Block } from "../../chat/message.ts";
import { text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import { wayText } from "../contacts/contact-text.ts";
import { calledName, contactOf, followUpRecipient, opportunityName } from "../wording/names.ts";
import type { DueItem } from "./due.ts";
import type { Reader } from "./reader.ts";

/** A round was put off or nobody called, and no date came: one friendly question, ready to copy. */
export function askForDate(
  { open: [step], opportunity }: DueItem,
  { policy, now }: Reader,
): readonly Block[] {
  const interview = opportunity.interviews.find(({ id }) => id === step?.interviewId);
  const today = localDayOf(now, policy.zone);
  const was = interview === undefined ? "" : ` of ${sayDay(interview.localDay, today)}`;
  const which = text`interview${was} at ${opportunityName(opportunity)}`;
  const happened =
    interview?.state === "no-show"
      ? text`Nobody called for the ${which}`
      : text`The ${which} was put off`;
  const contact = contactOf(opportunity, interview?.contactIds[0]);
  const recipient = followUpRecipient(opportunity) ?? contact;
  const way = recipient && wayText(recipient);
  const hello = recipient === undefined ? "Hello" : `Hi ${calledName(recipient.name)}`;
  const role = opportunity.role === undefined ? "" : ` about the ${opportunity.role} role`;
  return [
    {
      kind: "paragraph",
      text: text`${happened}, and no new date has come. That is common. A short question is fine now:`,
    },
    {
      kind: "draft",
      text: `${hello}, I hope all is well. Is there a new date for our conversation${role} yet? I am looking forward to it, and flexible with the time.`,
    },
    ...(way === undefined ? [] : [{ kind: "note" as const, text: text`${way}` }]),
    {
      kind: "note",
      text: text`This is asking for a date, not a follow-up: it does not count towards the two. I bring it up once.`,
    },
  ];
}
