import type { Reply } from "../../chat/reply.ts";
import { plain, strong, type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { DeedDetail, Interview, Opportunity } from "../../coach/facts.ts";
import type { InviteEvent } from "../../coach/language/invites/invite.ts";
import { type Act, act } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import { ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { sayInterviewTime } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { startOf, timeOf } from "./invite-time.ts";
import { placeOf } from "./invite-values.ts";
import { markOf, type RoundVerdict } from "./judge-invite.ts";

/** Statuses that a new time ends. */
const ENDED = ["moved-on", "parked", "rejected", "role-closed", "offer"];

/** Does what an invitation says about a round that is there; undo brings everything back. Throws Sorry. */
export function follow(
  event: InviteEvent,
  verdict: RoundVerdict,
  context: Context,
): Promise<Reply> {
  switch (verdict.kind) {
    case "update":
      return update(event, verdict, context);
    case "here":
      return verdict.round.startsAt === startOf(event)
        ? connect(event, verdict, context)
        : update(event, verdict, context);
    case "cancelled":
      return cancel(event, verdict, context);
  }
}

/** A newer version: the time moves, place and length follow, what was sent stays. */
async function update(
  event: InviteEvent,
  { opportunity, round }: RoundVerdict,
  context: Context,
): Promise<Reply> {
  const time = timeOf(event);
  const name = opportunityName(opportunity);
  if (time === undefined) {
    throw new Sorry(
      text`The new version of the invitation to ${name} names a day (${sayDay(event.localDay)}) and no time, so nothing was changed. Tell me the time when you know it.`,
    );
  }
  const now: Interview = {
    ...round,
    ...time,
    place: placeOf(event) ?? round.place,
    state: "planned",
    ...marked(event),
  };
  const isMoved = now.startsAt !== round.startsAt || round.state !== "planned";
  const { plan } = await ownPlanned(context, opportunity.id);
  const moved: readonly DeedDetail[] = [
    { kind: "rescheduled", interviewId: round.id, from: round.startsAt, note: "new invitation" },
    ...(ENDED.includes(plan.status) ? [{ kind: "reopened" as const }] : []),
  ];
  const change = changeOf(opportunity, round, now, isMoved ? moved : []);
  const changes = changesOf(round, now, context);
  const outcome =
    changes.length === 0
      ? text`${strong("Noted")}: a new version of the invitation to ${name}. Neither time nor place changed.`
      : text`${strong(isMoved ? "Moved" : "Updated")}: the interview at ${name}. ${changes.flatMap((words) => [...words, plain(" ")])}`;
  return afterAct(context, outcome, await act(context, change));
}

/** The invitation to a round that was logged by hand: from now on its updates are recognised. */
async function connect(
  event: InviteEvent,
  { opportunity, round }: RoundVerdict,
  context: Context,
): Promise<Reply> {
  const place = round.place ?? placeOf(event);
  const label = round.label ?? event.roundGuess;
  const now: Interview = { ...round, label, place, ...marked(event) };
  const change = changeOf(opportunity, round, now, []);
  const where = round.place === undefined && place !== undefined ? ` Place: ${place}.` : "";
  const outcome = text`${strong("Noted")}: this is the invitation to your interview at ${opportunityName(opportunity)}. I recognise its updates from now on.${where}`;
  return afterAct(context, outcome, await act(context, change));
}

async function cancel(
  event: InviteEvent,
  { opportunity, round }: RoundVerdict,
  context: Context,
): Promise<Reply> {
  const now: Interview = { ...round, state: "cancelled", ...marked(event) };
  const deed: DeedDetail = {
    kind: "cancelled",
    interviewId: round.id,
    by: "them",
    from: round.startsAt,
    note: "cancelled invitation",
  };
  const change = changeOf(opportunity, round, now, [deed]);
  const outcome = text`${strong("Cancelled")}: the interview at ${opportunityName(opportunity)}, ${sayWhen(round, context)}. Its reminders have stopped.`;
  return afterAct(context, outcome, await act(context, change));
}

function changeOf(
  opportunity: Opportunity,
  round: Interview,
  now: Interview,
  deeds: readonly DeedDetail[],
): Act {
  return {
    kind: "invite",
    summary: `what the invitation to ${cut(opportunity.company, 60)} changed`,
    opportunityId: opportunity.id,
    guard: (planned) => refuseStale(planned, round),
    deeds,
    async also(tx) {
      await tx.saveInterview(opportunity.id, now);
      return [{ kind: "interview", opportunityId: opportunity.id, interview: round }];
    },
  };
}

/** Of two presses at the same moment one acts. Throws Sorry. */
function refuseStale({ opportunity }: Planned, seen: Interview): void {
  const round = opportunity.interviews.find(({ id }) => id === seen.id);
  const isSeen =
    round?.startsAt === seen.startsAt &&
    round.state === seen.state &&
    JSON.stringify(round.invite) === JSON.stringify(seen.invite);
  if (isSeen) return;
  throw new Sorry(
    text`That interview at ${opportunityName(opportunity)} was changed a moment ago, so nothing more was changed.`,
  );
}

function marked(event: InviteEvent): Partial<Interview> {
  const invite = markOf(event);
  return invite === undefined ? {} : { invite };
}

/** What is different now, a sentence each. */
function changesOf(was: Interview, now: Interview, context: Context): readonly Text[] {
  const { person } = context;
  const changes: Text[] = [];
  if (was.startsAt !== now.startsAt || was.zone !== now.zone) {
    changes.push(
      text`It is now ${sayInterviewTime(now, person.policy.zone, context.now)}; it was ${sayWhen(was, context)}.`,
    );
  } else if (was.state !== now.state) {
    changes.push(text`It takes place after all: ${sayWhen(now, context)}.`);
  }
  if (was.durationMinutes !== now.durationMinutes) {
    changes.push(text`It takes ${now.durationMinutes} minutes instead of ${was.durationMinutes}.`);
  }
  if (was.place !== now.place && now.place !== undefined) {
    changes.push(text`The place is now ${cut(now.place, 300)}.`);
  }
  return changes;
}

const sayWhen = ({ localDay, localTime, zone }: Interview, { now }: Context): string =>
  `${sayDay(localDay, localDayOf(now, zone))}, ${localTime}`;
