import { packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import { zoneName } from "../../coach/calendar/zones.ts";
import type { Interview, Opportunity } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { contactOf, followUpRecipient } from "../wording/names.ts";

/** Help for the moment when nobody calls: what to check, a short message to copy, and where the new time goes. */
export function noShowBlocks(
  opportunity: Opportunity,
  round: Interview,
  { now }: Context,
): readonly Block[] {
  const met = round.contactIds.flatMap((id) => contactOf(opportunity, id) ?? []);
  const whom =
    met.find(({ kind }) => kind === "recruiter") ?? met[0] ?? followUpRecipient(opportunity);
  const name = whom?.name.split(/\s+/)[0];
  return [
    {
      kind: "paragraph",
      text: text`It is nearly always a mix-up of calendars, and says nothing about you. Give it fifteen minutes, look once at the link, the number and your spam folder; then this, ${name === undefined ? "to whoever invited you" : `to ${name}`}:`,
    },
    { kind: "draft", text: draft(opportunity, round, name, now) },
    {
      kind: "note",
      text: text`No thank-you is due for it. When they name a new time, tell me and I plan around it.`,
    },
    {
      kind: "buttons",
      buttons: [
        { label: "New time", id: packId("moved", opportunity.id, round.id), style: "primary" },
        { label: "No new date yet", id: packId("postponed", opportunity.id, round.id) },
        { label: "They cancelled", id: packId("cancelled-them", opportunity.id, round.id) },
      ],
    },
  ];
}

function draft(
  { role }: Opportunity,
  { localDay, localTime, zone }: Interview,
  name: string | undefined,
  now: string,
): string {
  const today = localDayOf(now, zone);
  const day = localDay === today ? "today" : `on ${sayDay(localDay, today)}`;
  const about = role === undefined ? "" : ` about the ${role} role`;
  return `${name === undefined ? "Hello" : `Hi ${name}`}, I was ready for our conversation ${day} at ${localTime} (${zoneName(zone)})${about}, and it seems we missed each other. I hope everything is all right on your side. I am glad to find another time, today or on any day that suits you.`;
}
