import { strong, type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import type { HeardKind, LocalDay, Opportunity } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";

/** What the coach says to an answer of the company: the fact first, then what it means. */
export function heardText(
  kind: HeardKind,
  opportunity: Opportunity,
  day: LocalDay | undefined,
  { person, now }: Context,
  note: string,
): Text {
  const name = opportunityName(opportunity);
  const today = localDayOf(now, person.policy.zone);
  const by = day === undefined ? "" : ` by ${sayDayFrom(day, today)}`;
  const asked = note.trim();
  switch (kind) {
    case "holding":
      return day === undefined
        ? text`${strong("Noted")}: ${name} needs more time and named no date. That is normal; the waiting starts again today.`
        : text`${strong("Noted")}: ${name} decides around ${sayDayFrom(day, today)}. No follow-up is due before.`;
    case "next-round":
      return text`${strong("Next round")} at ${name}: well earned. Once you have the date, log it with one line and I plan around it.`;
    case "needs-something":
      return text`${strong("Noted")}: ${name} needs something from you${asked === "" ? "" : `: ${cut(asked, 120)}`}${by === "" ? ". They named no day" : by}. I remind you in time.`;
    case "offer":
      return text`${strong("An offer")} from ${name}: congratulations! ${offerEnding(day, by, today)} It is fine to ask for a day or two to think.`;
    case "no":
      return text`${strong("Noted")}: ${name} said no. I am sorry; it rarely says much about you. All its reminders stop, and today I leave you in peace.`;
    case "role-closed":
      return text`${strong("Noted")}: ${name} closed the role. That is nothing you did or did not do. All its reminders stop.`;
  }
}

function offerEnding(day: LocalDay | undefined, by: string, today: LocalDay): string {
  if (day === undefined)
    return "All its reminders stop; tell me once they name a day for your answer.";
  const reminder = day > today ? "; I remind you the business day before and on the day" : "";
  return `They want an answer${by}${reminder}. All its other reminders stop.`;
}
