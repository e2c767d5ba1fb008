import { packId } from "../../../chat/button.ts";
import type { Form, FormField } from "../../../chat/form.ts";
import { change, type Reply } from "../../../chat/reply.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { copyOf } from "../copies/kept-copy.ts";
import { draftFor } from "../drafts/draft-card.ts";
import { packWording, readWording } from "../drafts/wording.ts";
import { isSideLetter } from "../letters/letter.ts";
import { noteTarget } from "../note-target.ts";
import type { NoteTarget } from "../target.ts";
import { checkedCard } from "./check-card.ts";

/** Slack's limit for a text field. */
const MAX_CHARACTERS = 3000;

/** *Edit*: the draft, or the copy that was kept, in a form, to be made one's own. */
export const pressEdit: PressHandler = async ([key = "", at], context) => {
  const target = await noteTarget(key, context);
  const wording = readWording(at);
  const words = copyOf(target)?.text ?? draftFor(target, wording, context).body;
  return askNote(
    editForm(target, words, packWording(wording)),
    packId("note-edit", key, packWording(wording)),
  );
};

/** *Check again*: the form with the copy that was kept, empty where none was. */
export const pressCheck: PressHandler = async ([key = ""], context) => {
  const target = await noteTarget(key, context);
  return askNote(editForm(target, copyOf(target)?.text ?? ""), packId("note-check", key));
};

export const submitEdit: FormHandler = async ([key = ""], { text: words = "", keep }, context) => {
  const target = await noteTarget(key, context);
  return change(
    await checkedCard(target, words, context, { shows: "text", keeps: keep === "yes" }),
  );
};

/** Unlike other forms this one is not kept to be opened again: its text is nobody's but the person's. */
const askNote = (form: Form, reopen: string): Reply => ({ kind: "ask", form, reopen });

function editForm(target: NoteTarget, value: string, at?: string): Form {
  const { key, step } = target;
  return {
    id: packId("note-edit", key, ...(at === undefined ? [] : [at])),
    title: "Your note",
    submit: "Check it",
    fields: [
      {
        name: "text",
        label: "Your note",
        hint: value === "" ? NOT_KEPT : "Make it yours.",
        kind: "paragraph",
        required: true,
        maxLength: MAX_CHARACTERS,
        value: value.slice(0, MAX_CHARACTERS),
      },
      ...(isSideLetter(step) ? [] : [keepField(copyOf(target) !== undefined)]),
    ],
  };
}

/** A form shows at most 100 characters beside a field. */
const NOT_KEPT = "Empty because I keep no text unless you ask. Paste your note here.";

/** Nothing is kept unless it is asked for; whoever edits a copy has asked. */
const keepField = (hasCopy: boolean): FormField => ({
  name: "keep",
  label: "Keep a copy for me?",
  hint: "Fingerprints are hashes of its words: good for comparing notes, not for reading them.",
  kind: "choice",
  required: false,
  value: hasCopy ? "yes" : "no",
  options: [
    { label: "No, only fingerprints", value: "no" },
    { label: hasCopy ? "Yes, keep this one instead" : "Yes, keep it", value: "yes" },
  ],
});
