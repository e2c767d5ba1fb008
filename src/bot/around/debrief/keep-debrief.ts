import type { Block } from "../../../chat/message.ts";
import type { Reply } from "../../../chat/reply.ts";
import { strong, text } from "../../../chat/text.ts";
import type { Contact, DeedDetail, Interview, Opportunity } from "../../../coach/facts.ts";
import type { Point } from "../../../coach/language/debrief/read-point.ts";
import { act } from "../../act.ts";
import { afterAct } from "../../cards/after-act.ts";
import { type PeopleThere, savePeople } from "../../contacts/people-there.ts";
import type { Context } from "../../context.ts";
import { showPlan } from "../../reminders/steps-not-found.ts";
import { isRepeat } from "../../repeated.ts";
import { promisedDeed } from "../../replies/read-day.ts";
import { Sorry } from "../../sorry.ts";
import { opportunityName } from "../../wording/names.ts";
import { namedDeeds } from "./additions.ts";
import { echoLines, takenOutLines, withEcho } from "./echo.ts";
import { clearedDeed, debriefOf, pointDeed } from "./kept.ts";
import { nextPointsRow } from "./points/next-points.ts";
import type { Told } from "./told.ts";
import { whatGoes } from "./what-goes.ts";

/**
 * Keeps a debrief with its people, points and promise in one act, and echoes what was understood; `asked` is what is
 * still to be asked.
 */
export async function keepDebrief(
  opportunity: Opportunity,
  interview: Interview,
  told: Told,
  context: Context,
  asked: readonly Block[] = [],
): Promise<Reply> {
  const deeds = deedsOf(opportunity, interview, told);
  const people = withChannels(told.people, told.points, opportunity.contacts);
  const acted = await act(context, {
    kind: "debriefed",
    summary: whatGoes(opportunity, interview, deeds, people),
    opportunityId: opportunity.id,
    guard(planned) {
      if (!isRepeat(planned.opportunity, deeds, context.now)) return;
      throw new Sorry(
        text`I have these notes on ${opportunityName(opportunity)} already, so nothing was added.`,
        ...showPlan(planned),
      );
    },
    deeds,
    also: (tx) => savePeople(people, opportunity.id, interview, tx),
  });
  const reply = await afterAct(
    context,
    text`${strong("Kept")}: your notes on ${opportunityName(opportunity)}. They help with the thank-yous.`,
    acted,
  );
  const fresh = acted.planned?.opportunity ?? opportunity;
  const row = nextPointsRow(fresh, interview.id);
  const round = { opportunity: fresh, interviewId: interview.id };
  const lines = [
    ...echoLines(told, people, round, context),
    ...takenOutLines(told, opportunity, interview.id),
  ];
  return withEcho(reply, lines, [...(row === undefined ? [] : [row]), ...asked]);
}

/** The points come first, so that the same form sent again is known by its last deeds. */
function deedsOf(
  opportunity: Opportunity,
  { id: interviewId }: Interview,
  { points, cleared = [], promise, promiseAbout, named = [], ...told }: Told,
): readonly DeedDetail[] {
  const was = debriefOf(opportunity, interviewId);
  const debriefed: DeedDetail = {
    kind: "debriefed",
    interviewId,
    ...(told.feeling === undefined ? {} : { feeling: told.feeling }),
    ...said("note", told.note, was.note),
    ...said("addition", told.addition, was.addition),
    ...said("fit", told.fit, was.fit),
    ...said("learned", told.learned, was.learned),
  };
  return [
    ...points.flatMap((point) => pointDeed(opportunity, interviewId, point)),
    ...cleared.flatMap((contactId) => clearedDeed(opportunity, interviewId, contactId)),
    debriefed,
    ...namedDeeds(opportunity, interviewId, named),
    ...(promise.kind === "day" ? [promisedDeed(promise, promiseAbout)] : []),
  ];
}

/** What was said; an empty text only where it takes something back. */
function said<K extends "note" | "addition" | "fit" | "learned">(
  field: K,
  words: string | undefined,
  was: string | undefined,
): Partial<Record<K, string>> {
  const isNews = words !== undefined && (words !== "" || (was ?? "") !== "");
  return isNews ? ({ [field]: words } as Partial<Record<K, string>>) : {};
}

/** How each of them likes to be written to, as far as it was said. */
function withChannels(
  { contactIds, added, changed }: PeopleThere,
  points: readonly Point[],
  known: readonly Contact[],
): PeopleThere {
  const channels = new Map(
    points.flatMap(({ contactId, channel }) =>
      channel === undefined ? [] : [[contactId, channel] as const],
    ),
  );
  const withChannel = (contact: Contact): Contact => ({
    ...contact,
    channel: channels.get(contact.id) ?? contact.channel,
  });
  const others = known.filter(
    ({ id, channel }) =>
      channels.has(id) && channels.get(id) !== channel && !changed.some(({ was }) => was.id === id),
  );
  return {
    contactIds,
    added: added.map(withChannel),
    changed: [
      ...changed.map(({ was, now }) => ({ was, now: withChannel(now) })),
      ...others.map((was) => ({ was, now: withChannel(was) })),
    ],
  };
}
