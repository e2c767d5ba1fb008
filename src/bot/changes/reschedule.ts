import type { Reply } from "../../chat/reply.ts";
import { strong, type Text, text } from "../../chat/text.ts";
import { addMinutes, localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { DeedDetail, Interview } from "../../coach/facts.ts";
import { act } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import type { Planned } from "../replan.ts";
import { sayInterviewTime } from "../wording/moments.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { changeRound, refuseStale } from "./change-round.ts";
import type { NewTime } from "./read-new-time.ts";

/** Statuses that end when a round gets a new time. */
const CLOSED = ["moved-on", "parked", "rejected", "role-closed", "offer"];

/** Gives a round its new time: what is unsent moves along, what was sent stays. Throws Sorry when it is there already. */
export async function reschedule(
  { opportunity, plan }: Planned,
  round: Interview,
  to: NewTime,
  note: string,
  context: Context,
): Promise<Reply> {
  const moved: Interview = { ...round, ...timeOf(to), state: "planned" };
  const why = note.trim();
  const deeds: readonly DeedDetail[] = [
    {
      kind: "rescheduled",
      interviewId: round.id,
      from: round.startsAt,
      ...(why === "" ? {} : { note: why }),
    },
    ...(CLOSED.includes(plan.status) ? [{ kind: "reopened" as const }] : []),
  ];
  const acted = await act(context, {
    kind: "rescheduled",
    summary: `new time of the interview at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    guard: (fresh) => refuseStale(fresh, round, moved, context),
    deeds,
    also: (tx) => changeRound(tx, opportunity.id, round, moved),
  });
  return afterAct(context, outcome(opportunity, round, moved, context), acted);
}

/** The fields of a round that say when it is. */
function timeOf(to: NewTime) {
  const { day, time, zone, startsAt, durationMinutes } = to;
  return {
    localDay: day,
    localTime: time,
    zone,
    durationMinutes,
    startsAt,
    endsAt: addMinutes(startsAt, durationMinutes),
  };
}

function outcome(
  opportunity: Planned["opportunity"],
  was: Interview,
  moved: Interview,
  { person, now }: Context,
): Text {
  const { zone } = person.policy;
  const before = `${sayDay(was.localDay, localDayOf(now, was.zone))}, ${was.localTime}`;
  const then =
    moved.endsAt <= now
      ? "That is past, so I take it as one told late: a thank-you is still welcome."
      : "What you have not sent yet moves along; what you sent stays.";
  return text`${strong("Moved")}: the interview at ${opportunityName(opportunity)} is now ${sayInterviewTime(moved, zone, now)}. It was ${before}. ${then}`;
}
