import type { Reply } from "../../chat/reply.ts";
import { code, strong, type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { DeedDetail, Interview } from "../../coach/facts.ts";
import { type Acted, act } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { changeRound, refuseStale } from "./change-round.ts";
import { noShowBlocks } from "./no-show-card.ts";

/** What takes a round off the calendar without a new time. */
export type CallOff = "postponed" | "cancelled-them" | "cancelled-me" | "no-show";

interface Way {
  readonly state: Exclude<Interview["state"], "planned">;
  readonly summary: string;
  deed(round: Interview): DeedDetail;
}

const WAYS: Readonly<Record<CallOff, Way>> = {
  postponed: {
    state: "postponed",
    summary: "put off",
    deed: ({ id, startsAt }) => ({ kind: "postponed", interviewId: id, from: startsAt }),
  },
  "cancelled-them": {
    state: "cancelled",
    summary: "cancelled",
    deed: ({ id, startsAt }) => ({
      kind: "cancelled",
      interviewId: id,
      by: "them",
      from: startsAt,
    }),
  },
  "cancelled-me": {
    state: "cancelled",
    summary: "cancelled",
    deed: ({ id, startsAt }) => ({ kind: "cancelled", interviewId: id, by: "me", from: startsAt }),
  },
  "no-show": {
    state: "no-show",
    summary: "marked as “nobody called”",
    deed: ({ id, startsAt }) => ({ kind: "no-show", interviewId: id, from: startsAt }),
  },
};

/** Marks a round as put off, cancelled or not kept. Throws Sorry when it is marked so, or when it is still to come. */
export async function callOff(
  how: CallOff,
  planned: Planned,
  round: Interview,
  context: Context,
): Promise<Reply> {
  const { opportunity } = planned;
  const { state, summary, deed } = WAYS[how];
  if (how === "no-show" && round.startsAt > context.now) throw stillToCome(round, context);
  const acted = await act(context, {
    kind: state,
    summary: `interview at ${cut(opportunity.company, 60)} ${summary}`,
    opportunityId: opportunity.id,
    guard: (fresh) => refuseStale(fresh, round, { state }, context),
    deeds: [deed(round)],
    also: (tx) => changeRound(tx, opportunity.id, round, { state }),
  });
  const reply = await afterAct(context, outcome(how, opportunity, round, acted, context), acted);
  return how === "no-show" ? withHelp(reply, planned, round, context) : reply;
}

function stillToCome({ localDay, localTime, zone }: Interview, { now }: Context): Sorry {
  const when = `${sayDay(localDay, localDayOf(now, zone))}, ${localTime}`;
  return new Sorry(
    text`That interview is still to come (${when}), so nothing was changed. If they told you that it will not happen, say ${code("they cancelled")} or ${code("postponed")}.`,
  );
}

function outcome(
  how: CallOff,
  opportunity: Planned["opportunity"],
  { localDay, localTime, zone }: Interview,
  { planned }: Acted,
  { now }: Context,
): Text {
  const name = opportunityName(opportunity);
  const when = `${sayDay(localDay, localDayOf(now, zone))}, ${localTime}`;
  const closed = planned?.plan.status === "cancelled";
  const after = closed
    ? text` It was the only one, so ${name} is closed on your list. If there is a new date after all: ${code(`/interview moved ${cut(opportunity.company, 40)} thu 3pm`)}`
    : text` Its open steps are gone; the other interviews stay.`;
  switch (how) {
    case "postponed":
      return text`${strong("Noted")}: the interview of ${when} at ${name} is put off, without a new date. Its reminders stop. If no date comes, I suggest asking for one; that does not count as a follow-up.`;
    case "cancelled-them":
      return text`${strong("Noted")}: ${name} cancelled the interview of ${when}.${after}`;
    case "cancelled-me":
      return text`${strong("Noted")}: you cancelled the interview of ${when} at ${name}.${after}`;
    case "no-show":
      return text`${strong("Nobody called")}: ${name}, ${when}. That is annoying, and it happens to many.`;
  }
}

/** The help comes right after the first line, before what is next. */
function withHelp(reply: Reply, planned: Planned, round: Interview, context: Context): Reply {
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  const [first, ...rest] = reply.message.blocks;
  if (first === undefined) return reply;
  const blocks = [first, ...noShowBlocks(planned, round, context), ...rest];
  return { ...reply, message: { ...reply.message, blocks } };
}
