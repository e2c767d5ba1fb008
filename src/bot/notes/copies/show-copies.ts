import { packId } from "../../../chat/button.ts";
import { MAX_MENU_OPTIONS } from "../../../chat/message.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import { stepKey } from "../../../coach/cadence/step-key.ts";
import type { Context } from "../../context.ts";
import { allPlanned } from "../../own.ts";
import { cut } from "../../wording/names.ts";
import type { KeptDeed } from "../checks/kept-notes.ts";
import { titleOf } from "../drafts/draft-card.ts";
import { isNoteStep, noteTarget } from "../note-target.ts";
import { pressCopy } from "./press-copy.ts";

/** "Delete the copy": the copy that was kept with its button, a menu of several, or that there is none. */
export async function showCopies(context: Context): Promise<Reply> {
  const keys = await keysOfCopies(context);
  const [only] = keys;
  if (only === undefined) return say(NONE);
  if (keys.length === 1) {
    const shown = await pressCopy([only], context);
    return shown.kind === "change" ? say(shown.message) : shown;
  }
  const options = [];
  for (const key of keys.slice(0, MAX_MENU_OPTIONS))
    options.push({ label: cut(titleOf(await noteTarget(key, context)), 75), value: key });
  return say({
    notice: "Which copy?",
    blocks: [
      { kind: "paragraph", text: text`I keep ${keys.length} copies for you. Which one?` },
      { kind: "menu", id: packId("note-copy"), label: "Choose one", options },
    ],
  });
}

const NONE = {
  notice: "I keep no copy.",
  blocks: [
    {
      kind: "paragraph",
      text: text`I keep no copy of any note, only fingerprints (hashes) of the words, so there is nothing to delete.`,
    },
  ],
} as const;

/** The notes of which a text is kept, oldest first, each once. */
async function keysOfCopies(context: Context): Promise<readonly string[]> {
  const keys = (await allPlanned(context)).flatMap(({ opportunity }) =>
    opportunity.deeds.flatMap((deed) =>
      deed.kind === "note-kept" && deed.text !== undefined ? keyOf(opportunity.id, deed) : [],
    ),
  );
  return [...new Set(keys)];
}

function keyOf(opportunityId: string, deed: KeptDeed): readonly string[] {
  const { step, interviewId, contactId, cycle } = deed;
  if (!isNoteStep(step)) return [];
  if (step !== "thank-you")
    return cycle === undefined ? [] : [stepKey({ kind: step, opportunityId, cycle })];
  if (interviewId === undefined) return [];
  const whom = contactId === undefined ? {} : { contactId };
  return [stepKey({ kind: step, opportunityId, interviewId, ...whom })];
}
