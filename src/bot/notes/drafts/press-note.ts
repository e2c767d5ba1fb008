import { change, type Reply, say } from "../../../chat/reply.ts";
import { namesIn } from "../../../coach/notes/check-note.ts";
import { shinglesOf } from "../../../coach/notes/checks/text/shingles.ts";
import type { Context } from "../../context.ts";
import type { PressHandler } from "../../feature.ts";
import { settleSent } from "../../reminders/settle.ts";
import { expectedOf } from "../checks/expected-of.ts";
import { keptOf } from "../checks/kept-notes.ts";
import { noteTarget } from "../note-target.ts";
import { textToCopy } from "./card/text-to-copy.ts";
import { draftCard, draftFor } from "./draft-card.ts";
import { FIRST_WORDING, readWording } from "./wording.ts";

/** *Draft* and *Another wording*: the card gives way to the draft, and *Back* brings it back. */
export const pressNote: PressHandler = async ([key = "", at], context) =>
  change(draftCard(await noteTarget(key, context), readWording(at), context));

/** The same beside a list that should stay. */
export const pressNewNote: PressHandler = async ([key = ""], context) => sayDraft(key, context);

/** The draft as a message of its own. */
export async function sayDraft(key: string, context: Context): Promise<Reply> {
  return say(draftCard(await noteTarget(key, context), FIRST_WORDING, context));
}

/** *Text to copy*: the words in a message of their own, because a phone copies a message as a whole. */
export const pressText: PressHandler = async ([key = "", at], context) => {
  const target = await noteTarget(key, context);
  const { body } = draftFor(target, readWording(at), context);
  return say(textToCopy(body));
};

/** *Sent it* under a draft: the step is done, and with it its hashes stay for the notes that follow. */
export const pressNoteSent: PressHandler = async ([key = "", at], context) => {
  const target = await noteTarget(key, context);
  // What stands in brackets was written by hand or left out; nobody sends it as it is.
  const { body } = draftFor(target, { ...readWording(at), leavesOut: true }, context);
  const names = namesIn(expectedOf(target, [], context));
  const kept = keptOf(target, shinglesOf(body, { names }));
  return settleSent(target.stepKey, context, kept === undefined ? [] : [kept]);
};
