import { declareCommand } from "../../chat/command.ts";
import { code, text } from "../../chat/text.ts";
import { localDayOf, localTimeOf } from "../../coach/calendar/days.ts";
import { isKnownZone } from "../../coach/calendar/zones.ts";
import { ask } from "../ask.ts";
import { type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import { Sorry } from "../sorry.ts";
import type { CallOff } from "./call-off.ts";
import { showChangeCard } from "./change-card.ts";
import { movedForm, moveRound, moveTo, unpackInstant } from "./move-round.ts";
import { reschedule } from "./reschedule.ts";
import { roundToChange } from "./round-to-change.ts";
import { callOffRound, callOffSaid, movedSaid } from "./said-change.ts";
import { keptWords } from "./said-words.ts";

/** What else can be told with the command, as one would type it. */
const WHAT: readonly { readonly label: string; readonly value: string; readonly how: CallOff }[] = [
  { label: "Postponed, no date yet", value: "postponed", how: "postponed" },
  { label: "They cancelled", value: "they cancelled", how: "cancelled-them" },
  { label: "I cancelled", value: "i cancelled", how: "cancelled-me" },
  { label: "Nobody called", value: "nobody called", how: "no-show" },
];

export const movedCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "moved",
    summary: "An interview was moved, postponed, cancelled, or nobody called",
    fields: {
      company: {
        kind: "opportunity",
        summary: "Which company; leave it out when only one is coming",
      },
      what: {
        kind: "choice",
        summary: "Where it is not a new time",
        choices: WHAT.map(({ label, value }) => ({ label, value })),
      },
      when: { kind: "when", summary: "The new day and time, for example thu 3pm" },
    },
    examples: ["moved acme thu 3pm", "moved acme postponed", "moved acme they cancelled"],
    answers: "either",
    line: "each",
  }),
  async ({ company, what, when }, context) => {
    const how = WHAT.find(({ value }) => value === what?.toLowerCase())?.how;
    if (how !== undefined) return callOffSaid(how, company, context);
    if (when !== undefined) return movedSaid(company, when.replace(/^to\s+/i, ""), context);
    const planned = await chooseOpportunity(context, company, {
      verb: "change",
      doing: "change",
      fits: ({ plan }) => plan.status === "live",
    });
    return showChangeCard(planned, context);
  },
);

/** Opens the form for a new time; without a round it is the one that can be meant. */
export const pressMoved: PressHandler = async ([id = "", interviewId], context) => {
  const planned = await ownPlanned(context, id);
  const round = roundToChange(
    planned,
    { change: "moved", interviewId, verb: "moved", verbArgs: [id] },
    context,
  );
  return ask(context, movedForm(planned.opportunity, round, { when: "", note: "" }));
};

export const submitMoved: FormHandler = async ([id = "", interviewId = ""], typed, context) => {
  const planned = await ownPlanned(context, id);
  const wanted = { change: "moved", interviewId, verb: "moved", verbArgs: [id] } as const;
  const round = roundToChange(planned, wanted, context);
  const { when = "", note = "" } = typed;
  return moveTo(planned, round, { when, note }, context);
};

/** One of several readings was meant. */
export const pressMovedTo: PressHandler = async (
  [id = "", interviewId = "", packed = "", zone = ""],
  context,
) => {
  const planned = await ownPlanned(context, id);
  const wanted = { change: "moved", interviewId, verb: "moved", verbArgs: [id] } as const;
  const round = roundToChange(planned, wanted, context);
  const startsAt = unpackInstant(packed);
  if (startsAt === undefined || !isKnownZone(zone)) {
    throw new Sorry(
      text`That button is out of date, so nothing was changed. ${code("/interview moved acme thu 3pm")} does it at once.`,
    );
  }
  const to = {
    day: localDayOf(startsAt, zone),
    time: localTimeOf(startsAt, zone),
    zone,
    startsAt,
    durationMinutes: round.durationMinutes,
  };
  return reschedule(planned, round, to, "", context);
};

/** The company, then perhaps the round, that words typed before are about. */
export const pressMovedWords: PressHandler = async ([kept = "", id = "", round], context) => {
  const words = await keptWords(kept, context);
  return moveRound(await ownPlanned(context, id), round, words, [kept], context);
};

/** A round that was put off, cancelled or not kept, by button. */
export const pressCallOff =
  (how: CallOff): PressHandler =>
  ([id = "", interviewId], context) =>
    callOffRound(how, id, interviewId, context);
