import { type Button, packId } from "../../chat/button.ts";
import { strong, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Contact, Opportunity } from "../../coach/facts.ts";
import { act } from "../act.ts";
import { roundById } from "../around/own-round.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { contactOf, cut, opportunityName } from "../wording/names.ts";
import { afterContact } from "./after-contact.ts";

/** Offers to add somebody new to the latest round: recruiters are known without having been there. */
export function attendButtons(
  { id, interviews }: Opportunity,
  contact: Contact,
  { person, now }: Context,
): readonly Button[] {
  const round = interviews
    .filter(({ state }) => state === "planned")
    .toSorted((a, b) => (a.startsAt < b.startsAt ? 1 : -1))[0];
  if (round === undefined) return [];
  const day = sayDay(round.localDay, localDayOf(now, person.policy.zone));
  const label = `${round.endsAt <= now ? "Was" : "Will be"} there on ${day}`;
  return [{ label: cut(label, 38), id: packId("attend", id, round.id, contact.id) }];
}

/** *Was there*: adds a known contact to a round, so that a thank-you to them is planned. */
export const pressAttend: PressHandler = async (
  [opportunityId = "", interviewId = "", contactId = ""],
  context,
) => {
  const { opportunity, interview } = await roundById(opportunityId, interviewId, context);
  const contact = contactOf(opportunity, contactId);
  if (contact === undefined)
    throw new Sorry(text`That contact is no longer in your list, so nothing was changed.`);
  const acted = await act(context, {
    kind: "contact",
    summary: `${cut(contact.name, 60)} added to a round at ${cut(opportunity.company, 60)}`,
    opportunityId,
    guard: (planned) => refuseTwice(planned, interviewId, contact),
    async also(tx) {
      const contactIds = [...interview.contactIds, contactId];
      await tx.saveInterview(opportunityId, { ...interview, contactIds });
      return [{ kind: "interview", opportunityId, interview, changed: ["contactIds"] }];
    },
  });
  return afterContact(
    context,
    text`${strong("Added")}: ${contact.name} to the round at ${opportunityName(opportunity)}; they get a thank-you of their own.`,
    acted,
  );
};

/** Throws Sorry where two taps came at the same moment. */
function refuseTwice({ opportunity }: Planned, interviewId: string, contact: Contact): void {
  const round = opportunity.interviews.find(({ id }) => id === interviewId);
  if (round?.contactIds.includes(contact.id) !== true) return;
  throw new Sorry(text`${strong(contact.name)} is on that round already. Nothing was changed.`);
}
