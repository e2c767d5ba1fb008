import { packId } from "../../../chat/button.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import type { LocalDay } from "../../../coach/facts.ts";
import { readPromise } from "../../../coach/language/read-promise.ts";
import { ENGLISH } from "../../../coach/notes/en/english.ts";
import { act } from "../../act.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { ownPlanned } from "../../own.ts";
import { readingOptions } from "../../reading.ts";
import type { Planned } from "../../replan.ts";
import { cut } from "../../wording/names.ts";
import { draftCard } from "../drafts/draft-card.ts";
import { factOf } from "../drafts/kept-facts.ts";
import { sayDraft } from "../drafts/press-note.ts";
import { FIRST_WORDING } from "../drafts/wording.ts";
import { noteTarget } from "../note-target.ts";
import { letterKey } from "./letter.ts";
import { letterReader } from "./letter-said.ts";

const LOCAL_DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The question about a company's timing. `answerBy` are the words for the day another offer must be answered: it goes
 * into the letter and is nothing the company promised. Words that name no single day leave the blank open.
 */
export async function askTiming(
  company: string | undefined,
  answerBy: string | undefined,
  context: Context,
): Promise<Reply> {
  const day = answerBy === undefined ? undefined : dayIn(answerBy, context);
  const more = day === undefined ? [] : [day];
  return draftFor(await letterReader("decision-date", company, context, more), day, context);
}

/** The company chosen from a menu, for a letter that was named before; a day may stand between the two. */
export const pressLetter: PressHandler = async ([letter = "", ...more], context) => {
  const opportunityId = more.at(-1) ?? "";
  const [day] = more.slice(0, -1);
  if (letter !== "decision-date" || day === undefined || !LOCAL_DAY.test(day)) {
    return sayDraft(`${letter}.${opportunityId}`, context);
  }
  return draftFor(await ownPlanned(context, opportunityId), day, context);
};

function dayIn(words: string, context: Context): LocalDay | undefined {
  const reading = readPromise(words, readingOptions(context));
  return reading.kind === "clear" ? reading.day : undefined;
}

async function draftFor(
  { opportunity }: Planned,
  day: LocalDay | undefined,
  context: Context,
): Promise<Reply> {
  const key = letterKey("decision-date", opportunity.id);
  if (day === undefined) return sayDraft(key, context);
  const region = opportunity.companyRegion ?? context.person.policy.region;
  const words = ENGLISH.drafts.days.day(day, region);
  if (factOf(opportunity, "decision-day") === words) return sayDraft(key, context);
  const { actionId } = await act(context, {
    kind: "note-fact",
    summary: `words for the note at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    deeds: [{ kind: "note-fact", fact: "decision-day", words }],
  });
  const undo = { label: "Undo", id: packId("undo", actionId) };
  return say(draftCard(await noteTarget(key, context), FIRST_WORDING, context, [undo]));
}
