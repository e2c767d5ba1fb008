import { packId } from "../../../chat/button.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { code, strong, text } from "../../../chat/text.ts";
import { opportunityName } from "../../wording/names.ts";
import { choiceLabel, type NoteChoice } from "../note-choices.ts";
import { readerRow } from "./which-reader.ts";

/** "Check my note" without a note: whose it may be, and the form to paste it into. */
export function offerCheck(meant: readonly NoteChoice[]): Reply {
  const [only] = meant;
  if (only !== undefined && meant.length === 1) {
    const name = only.contact?.name.split(/\s+/)[0]?.toLowerCase();
    const order = name === undefined ? "check:" : `check ${name}:`;
    return say({
      notice: "Paste your note.",
      blocks: [
        {
          kind: "paragraph",
          text: text`Sure: your ${strong(choiceLabel(only))}, ${opportunityName(only.opportunity)}. There's nothing to read yet. Paste it into the form, or send it here, starting with ${code(order)}`,
        },
        {
          kind: "buttons",
          buttons: [{ label: "Paste it", id: packId("note-check", only.key), style: "primary" }],
        },
      ],
    });
  }
  return say({
    notice: "Which note is it?",
    blocks: [
      {
        kind: "paragraph",
        text: text`Sure. There's nothing to read yet. Who is your note for? Choose, and a form opens where you can paste it.`,
      },
      readerRow(["note-check"], meant, ({ key }) => key),
    ],
  });
}
