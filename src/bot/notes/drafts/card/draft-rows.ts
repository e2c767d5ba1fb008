import { type Button, type LinkButton, packId } from "../../../../chat/button.ts";
import type { Block } from "../../../../chat/message.ts";
import type { Context } from "../../../context.ts";
import { steppedBackButtons } from "../../../moving-on/step-back.ts";
import { copyButton, copyOf } from "../../copies/kept-copy.ts";
import { letterButton } from "../../letters/letters-after.ts";
import { requestFor } from "../request/request-for.ts";
import { packWording } from "../wording.ts";
import { toldWords } from "../words/told-words.ts";
import type { ShownDraft } from "./shown-draft.ts";

/** The buttons under a draft: what to do with it, its mail links, and the ways out. `more` stands last. */
export function draftRows(
  shown: ShownDraft,
  links: readonly LinkButton[],
  context: Context,
  more: readonly Button[],
): readonly Block[] {
  const rows = [draftButtons(shown), [...toCopy(shown), ...links], waysOut(shown, context, more)];
  return rows.filter((row) => row.length > 0).map((buttons) => ({ kind: "buttons", buttons }));
}

function draftButtons({ target, wording, draft, blanks }: ShownDraft): readonly Button[] {
  const { key, open } = target;
  const at = packWording(wording);
  const next = packWording({ ...wording, number: wording.number + 1 });
  const bare = packWording({ ...wording, leavesOut: true });
  const style = draft.blanks.length === 0 ? "primary" : "plain";
  const canBeBare = draft.blanks.some(({ required }) => !required);
  return [
    ...(blanks.length === 0
      ? []
      : [
          button(
            "Fill the blanks",
            packId("note-fill", key, at),
            style === "plain" ? "primary" : "plain",
          ),
        ]),
    ...(canBeBare ? [button("Leave the blanks out", packId("note", key, bare))] : []),
    button("Another wording", packId("note", key, next)),
    button(copyOf(target) === undefined ? "Edit" : "Edit my copy", packId("note-edit", key, at)),
    ...(open.length === 0 ? [] : [button("Sent it", packId("note-sent", key, at), style)]),
    ...(target.step === "withdrawal" ? steppedBackButtons(target.planned) : []),
  ];
}

/** Like the mail links it comes once no blank is left. */
function toCopy({ target, wording, draft }: ShownDraft): readonly Button[] {
  if (draft.blanks.length > 0) return [];
  return [button("Text to copy", packId("note-text", target.key, packWording(wording)))];
}

function waysOut(
  { target, wording }: ShownDraft,
  context: Context,
  more: readonly Button[],
): readonly Button[] {
  const { key, stepKey, open, planned } = target;
  const { situations } = requestFor(target, wording.number, context);
  return [
    ...(open.length === 0 ? [] : [button("Back", packId("card", stepKey))]),
    ...(situations.includes("no-fit") ? [letterButton("withdrawal", planned.opportunity)] : []),
    ...(toldWords(target).length === 0
      ? []
      : [button("Change my words", packId("note-words", key, packWording(wording)))]),
    ...copyButton(target),
    ...more,
  ];
}

const button = (label: string, id: string, style: Button["style"] = "plain"): Button => ({
  label,
  id,
  style,
});
