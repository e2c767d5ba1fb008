import { packId } from "../../../chat/button.ts";
import type { Form } from "../../../chat/form.ts";
import { change } from "../../../chat/reply.ts";
import { ask } from "../../ask.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { draftFor } from "../drafts/draft-card.ts";
import { wordingOf } from "../drafts/press-note.ts";
import { noteTarget } from "../note-target.ts";
import { checkedCard } from "./check-card.ts";

/** Slack's limit for a text field. */
const MAX_CHARACTERS = 3000;

/** *Edit*: the draft in a form, to be made one's own. */
export const pressEdit: PressHandler = async ([key = "", at], context) => {
  const target = await noteTarget(key, context);
  return ask(context, editForm(key, draftFor(target, wordingOf(at), context).body));
};

/** *Check again*: an empty form, because the text before was not kept. */
export const pressCheck: PressHandler = async ([key = ""], context) => {
  await noteTarget(key, context);
  return ask(context, editForm(key, ""));
};

export const submitEdit: FormHandler = async ([key = ""], { text: words = "" }, context) =>
  change(await checkedCard(await noteTarget(key, context), words, context, "text"));

function editForm(key: string, value: string): Form {
  return {
    id: packId("note-edit", key),
    title: "Your note",
    submit: "Check it",
    fields: [
      {
        name: "text",
        label: "Your note",
        hint:
          value === "" ? "Paste it here; I do not keep it." : "Make it yours; I do not keep it.",
        kind: "paragraph",
        required: true,
        maxLength: MAX_CHARACTERS,
        value: value.slice(0, MAX_CHARACTERS),
      },
    ],
  };
}
