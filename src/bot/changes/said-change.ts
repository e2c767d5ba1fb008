import { packId } from "../../chat/button.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Interview } from "../../coach/facts.ts";
import type { Changed } from "../../coach/language/intents/intent.ts";
import type { Context } from "../context.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { opportunityName } from "../wording/names.ts";
import { type CallOff, callOff } from "./call-off.ts";
import { type ChangeKind, fitsChange } from "./find-round.ts";
import { moveRound } from "./move-round.ts";
import { roundToChange } from "./round-to-change.ts";
import { keepWords } from "./said-words.ts";

/** What the person wants to do, for "which one do you want to …?". */
const DOING: Readonly<Record<ChangeKind, string>> = {
  moved: "move",
  postponed: "put off",
  cancelled: "cancel",
  "no-show": "mark as “nobody called”",
};

/** A change told in plain words in the DM. */
export function hearChanged(intent: Changed, context: Context): Promise<Reply> {
  const { company } = intent;
  if (intent.kind === "moved") return movedSaid(company, intent.whenText, context);
  const how = intent.kind === "cancelled" ? (`cancelled-${intent.by}` as const) : intent.kind;
  return callOffSaid(how, company, context, unsureOfMissedCall);
}

/** A new time told in words; which company or round is meant is asked where it is open, and the words are kept. */
export async function movedSaid(
  company: string | undefined,
  words: string,
  context: Context,
): Promise<Reply> {
  const verbArgs = [await keepWords(words, context)];
  const planned = await chooseOpportunity(context, company, {
    verb: "moved-words",
    verbArgs,
    doing: DOING.moved,
    fits: fitsChange("moved", context.now),
  });
  return moveRound(planned, undefined, words, verbArgs, context);
}

/** A round that was put off, cancelled or not kept, told in words; `doubt` may ask back instead. */
export async function callOffSaid(
  how: CallOff,
  company: string | undefined,
  context: Context,
  doubt: Doubt = () => undefined,
): Promise<Reply> {
  const change = changeOf(how);
  const planned = await chooseOpportunity(context, company, {
    verb: how,
    doing: DOING[change],
    fits: fitsChange(change, context.now),
  });
  const round = roundFor(how, planned, undefined, context);
  return doubt(how, planned, round, context) ?? callOff(how, planned, round, context);
}

/** The same by button; without a round it is the one that can be meant. */
export async function callOffRound(
  how: CallOff,
  opportunityId: string,
  interviewId: string | undefined,
  context: Context,
): Promise<Reply> {
  const planned = await ownPlanned(context, opportunityId);
  return callOff(how, planned, roundFor(how, planned, interviewId, context), context);
}

function roundFor(
  how: CallOff,
  planned: Planned,
  interviewId: string | undefined,
  context: Context,
): Interview {
  const verbArgs = [planned.opportunity.id];
  return roundToChange(
    planned,
    { change: changeOf(how), interviewId, verb: how, verbArgs },
    context,
  );
}

type Doubt = (
  how: CallOff,
  planned: Planned,
  round: Interview,
  context: Context,
) => Reply | undefined;

/** "Nobody called" on a later day can also mean that no answer came: a thank-you must not be lost by it. */
function unsureOfMissedCall(
  how: CallOff,
  { opportunity }: Planned,
  round: Interview,
  { now }: Context,
): Reply | undefined {
  const today = localDayOf(now, round.zone);
  if (how !== "no-show" || round.localDay >= today) return undefined;
  const when = `${sayDay(round.localDay, today)}, ${round.localTime}`;
  return say({
    notice: "Which of the two is it?",
    blocks: [
      {
        kind: "paragraph",
        text: text`Did the interview of ${when} at ${opportunityName(opportunity)} not take place, or did they not get back to you after it? Nothing is changed yet.`,
      },
      {
        kind: "buttons",
        buttons: [
          { label: "It did not take place", id: packId("no-show", opportunity.id, round.id) },
          { label: "No answer yet", id: packId("plan", opportunity.id) },
        ],
      },
    ],
  });
}

const changeOf = (how: CallOff): Exclude<ChangeKind, "moved"> =>
  how === "cancelled-them" || how === "cancelled-me" ? "cancelled" : how;
