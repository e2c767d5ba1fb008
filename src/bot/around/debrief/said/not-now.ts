import type { Block } from "../../../../chat/message.ts";
import { type Text, text } from "../../../../chat/text.ts";
import { localDayOf } from "../../../../coach/calendar/days.ts";
import { sayDay } from "../../../../coach/calendar/say-day.ts";
import type { Contact } from "../../../../coach/facts.ts";
import type { Context } from "../../../context.ts";
import { showPlan } from "../../../reminders/steps-not-found.ts";
import type { Planned } from "../../../replan.ts";
import { Sorry } from "../../../sorry.ts";
import { sayInterviewTime } from "../../../wording/moments.ts";
import { calledName, listNames, opportunityName } from "../../../wording/names.ts";

/** For words about an interview that is still to come or long over, with the words, so that nobody types them twice. */
export function notNow(
  planned: Planned,
  contact: Contact | undefined,
  typed: string,
  context: Context,
): Sorry {
  const name = opportunityName(planned.opportunity);
  const who =
    contact === undefined
      ? text`That is about ${name}`
      : text`${calledName(contact.name)} is at ${name}`;
  return new Sorry(
    text`${who}, ${whenHeld(planned, contact, context)}`,
    quoted(typed),
    ...showPlan(planned),
  );
}

function whenHeld({ opportunity }: Planned, contact: Contact | undefined, context: Context): Text {
  const { now, person } = context;
  const { zone } = person.policy;
  const held = opportunity.interviews.filter(({ state }) => state === "planned");
  const theirs = held.filter(({ contactIds }) => contact && contactIds.includes(contact.id));
  const rounds = theirs.length > 0 ? theirs : held;
  const next = rounds.find(({ endsAt }) => endsAt > now);
  const last = rounds.at(-1);
  if (next !== undefined) {
    const when = sayInterviewTime(next, zone, now);
    return next.startsAt > now
      ? text`and that interview is still to come: ${when}. I kept nothing; tell me again once it is over.`
      : text`and that interview is not over yet: ${when}. I kept nothing; tell me again once it is.`;
  }
  if (last === undefined) return text`where I have no interview to keep it with. I kept nothing.`;
  const day = sayDay(last.localDay, localDayOf(now, zone));
  return text`and that interview was on ${day}. I kept nothing here; “How it went” on its plan takes it.`;
}

/** For words about two companies in one message. */
export function oneAtATime(about: readonly Planned[], typed: string): Sorry {
  const names = [...new Set(about.map(({ opportunity }) => opportunity.company))];
  return new Sorry(
    text`One interview at a time, please: that is about ${listNames(names)}, so I kept nothing yet. Send each part by itself.`,
    quoted(typed),
  );
}

const quoted = (typed: string): Block => ({ kind: "draft", text: typed.slice(0, 3000) });
