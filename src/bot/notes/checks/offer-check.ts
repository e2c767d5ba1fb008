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
          text: text`Gladly: your ${strong(choiceLabel(only))}, ${opportunityName(only.opportunity)}. There is nothing to read yet. Paste it into the form, or send it right here behind ${code(order)}.`,
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
        text: text`Gladly. There is nothing to read yet: whom is your note for? A form opens to paste it into; ${code("check: Hi Ana, …")} right here works too.`,
      },
      readerRow(["note-check"], meant, ({ key }) => key),
    ],
  });
}
