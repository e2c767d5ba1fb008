import { type Reply, say } from "../../chat/reply.ts";
import { keepWords } from "../changes/said-words.ts";
import type { Context } from "../context.ts";
import { valuesOfLine } from "../interviews/add-form.ts";
import { notUnderstood } from "./help.ts";

const INTERVIEW = /\b(?:interview|screen|onsite|panel|round|call|meeting)\b/i;

/** The answer to words that are no order: they are shown again, and a dated interview among them fills the form. */
export async function hint(words: string, context: Context): Promise<Reply> {
  const isInterview = INTERVIEW.test(words) && valuesOfLine(words, context).when !== "";
  return say(notUnderstood(words, isInterview ? await keepWords(words, context) : undefined));
}
