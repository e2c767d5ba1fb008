import { change, type Reply, say } from "../../../chat/reply.ts";
import { namesIn } from "../../../coach/notes/check-note.ts";
import { shinglesOf } from "../../../coach/notes/checks/text/shingles.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { pressSent } from "../../reminders/settle.ts";
import { expectedOf } from "../checks/expected-of.ts";
import { keepNote } from "../checks/kept-notes.ts";
import { noteTarget } from "../note-target.ts";
import { draftCard, draftFor } from "./draft-card.ts";

/** Wordings repeat after twelve; the number only has to stay short. */
const MAX_WORDING = 99;

/** The wording a button carries; 0 where it carries none. */
export function wordingOf(words: string | undefined): number {
  const number = Number.parseInt(words ?? "0", 10);
  return number >= 0 && number <= MAX_WORDING ? number : 0;
}

/** *Draft* and *Another wording*: the card gives way to the draft, and *Back* brings it back. */
export const pressNote: PressHandler = async ([key = "", at], context) =>
  change(draftCard(await noteTarget(key, context), wordingOf(at), context));

/** The same beside a list that should stay. */
export const pressNewNote: PressHandler = async ([key = ""], context) => sayDraft(key, context);

/** The draft as a message of its own. */
export async function sayDraft(key: string, context: Context): Promise<Reply> {
  return say(draftCard(await noteTarget(key, context), 0, context));
}

/** *Sent it* under a draft: the step is done, and its hashes stay for the notes that follow. */
export const pressNoteSent: PressHandler = async ([key = "", at], context) => {
  const target = await noteTarget(key, context);
  const { body } = draftFor(target, wordingOf(at), context);
  const reply = await pressSent([key], context);
  const names = namesIn(expectedOf(target, [], context));
  await keepNote(target, shinglesOf(body, { names }), context);
  return reply;
};
