import { packId } from "../../chat/button.ts";
import type { Form } from "../../chat/form.ts";
import type { Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import { zoneName } from "../../coach/calendar/zones.ts";
import type { Interview, Opportunity } from "../../coach/facts.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import type { Planned } from "../replan.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { type NewTime, readNewTime } from "./read-new-time.ts";
import { reschedule } from "./reschedule.ts";
import { roundToChange } from "./round-to-change.ts";

/** What the form of a new time holds, as typed. */
export interface MovedValues {
  readonly when: string;
  readonly note: string;
}

/** Moves a round to the time in somebody's words; what is unsure is asked with buttons, what is missing in the form. */
export function moveRound(
  planned: Planned,
  interviewId: string | undefined,
  words: string,
  wordsArgs: readonly string[],
  context: Context,
): Promise<Reply> {
  const { id } = planned.opportunity;
  const round = roundToChange(
    planned,
    { change: "moved", interviewId, verb: "moved-words", verbArgs: [...wordsArgs, id] },
    context,
  );
  return moveTo(planned, round, { when: words, note: "" }, context);
}

/** The same for a round that is known, from the form. */
export async function moveTo(
  planned: Planned,
  round: Interview,
  values: MovedValues,
  context: Context,
): Promise<Reply> {
  const { opportunity } = planned;
  const read = readNewTime(values.when, round, context);
  switch (read.kind) {
    case "fault":
      return ask(
        context,
        movedForm(opportunity, round, { ...values, when: read.value }, read.fault),
      );
    case "which":
      return whichTime(opportunity, round, read.among, context);
    case "at":
      return reschedule(planned, round, read.to, values.note || read.note, context);
  }
}

/** The form that asks for the new time of a round. */
export function movedForm(
  opportunity: Opportunity,
  round: Interview,
  values: MovedValues,
  fault?: string,
): Form {
  return {
    id: packId("moved", opportunity.id, round.id),
    title: "A new time",
    submit: "Move it",
    fields: [
      {
        name: "when",
        label: "When is it now?",
        hint: "wed 10:00, 3 Dec 15:00, 3pm ET; the company's clock or yours",
        kind: "line",
        required: true,
        maxLength: 200,
        value: values.when.slice(0, 200),
        ...(fault === undefined ? {} : { fault }),
      },
      {
        name: "note",
        label: "Why, if you want to remember",
        kind: "line",
        required: false,
        maxLength: 300,
        value: values.note,
      },
    ],
  };
}

function whichTime(
  opportunity: Opportunity,
  round: Interview,
  among: readonly NewTime[],
  context: Context,
): Reply {
  const { now } = context;
  const buttons = among.map((time) => ({
    label: cut(timeLabel(time, now), 38),
    id: packId("moved-to", opportunity.id, round.id, packInstant(time.startsAt), time.zone),
  }));
  const message: Message = {
    notice: "Which time is meant?",
    blocks: [
      {
        kind: "paragraph",
        text: text`Which time is meant for ${opportunityName(opportunity)}? Nothing is changed yet.`,
      },
      { kind: "buttons", buttons },
      {
        kind: "buttons",
        buttons: [{ label: "Another time", id: packId("moved", opportunity.id, round.id) }],
      },
    ],
  };
  const { kind } = context.incoming;
  return kind === "press" || kind === "form" ? change(message) : say(message);
}

const timeLabel = ({ day, time, zone }: NewTime, now: string): string =>
  `${sayDay(day, localDayOf(now, zone))}, ${time} (${zoneName(zone)})`;

/** Minutes since 1970 in base 36: a button's id has no room for more. */
const packInstant = (instant: string): string =>
  Math.round(Date.parse(instant) / 60_000).toString(36);

/** Reads packInstant; undefined when it is no instant of ours. */
export function unpackInstant(packed: string): string | undefined {
  const ms = Number.parseInt(packed, 36) * 60_000;
  return /^[0-9a-z]{1,7}$/.test(packed) && ms < 8.64e15 ? new Date(ms).toISOString() : undefined;
}
