import type { Reply } from "../../chat/reply.ts";
import type { Changed } from "../../coach/language/intents/intent.ts";
import type { Context } from "../context.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
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
  return callOffSaid(how, company, context);
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

/** A round that was put off, cancelled or not kept, told in words. */
export async function callOffSaid(
  how: CallOff,
  company: string | undefined,
  context: Context,
): Promise<Reply> {
  const change = changeOf(how);
  const planned = await chooseOpportunity(context, company, {
    verb: how,
    doing: DOING[change],
    fits: fitsChange(change, context.now),
  });
  return callOffRound(how, planned.opportunity.id, undefined, context);
}

/** The same by button; without a round it is the one that can be meant. */
export async function callOffRound(
  how: CallOff,
  opportunityId: string,
  interviewId: string | undefined,
  context: Context,
): Promise<Reply> {
  const planned = await ownPlanned(context, opportunityId);
  const round = roundToChange(
    planned,
    { change: changeOf(how), interviewId, verb: how, verbArgs: [opportunityId] },
    context,
  );
  return callOff(how, planned, round, context);
}

const changeOf = (how: CallOff): Exclude<ChangeKind, "moved"> =>
  how === "cancelled-them" || how === "cancelled-me" ? "cancelled" : how;
