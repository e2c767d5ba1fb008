import { type Reply, say } from "../../chat/reply.ts";
import { keepWords } from "../changes/said-words.ts";
import type { Context } from "../context.ts";
import { valuesOfLine } from "../interviews/add-form.ts";
import { allPlanned } from "../own.ts";
import { cut, shortName } from "../wording/names.ts";
import { notUnderstood, type Sayings } from "./help.ts";

const INTERVIEW = /\b(?:interview|screen|onsite|panel|round|call|meeting)\b/i;

/** The answer to words that are no order: they are shown again, and a dated interview among them fills the form. */
export async function hint(words: string, context: Context): Promise<Reply> {
  const isInterview = INTERVIEW.test(words) && valuesOfLine(words, context).when !== "";
  const kept = isInterview ? await keepWords(words, context) : undefined;
  return say(notUnderstood(words, await ownSayings(context), kept));
}

/** Examples with names the person knows: of the live opportunity logged last with people in it, where there is one. */
async function ownSayings(context: Context): Promise<Sayings> {
  const live = (await allPlanned(context)).filter(({ plan }) => plan.status === "live");
  const { opportunity } =
    live.findLast((planned) => planned.opportunity.contacts.length > 0) ?? live.at(-1) ?? {};
  const contacts = opportunity?.contacts ?? [];
  const [first = "ana", second = first] = contacts.map((one) => shortName(one, contacts));
  return { sent: first, draft: second, company: cut(opportunity?.company ?? "acme", 40) };
}
