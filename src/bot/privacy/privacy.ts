import { change } from "../../chat/reply.ts";
import { code, text } from "../../chat/text.ts";
import type { Feature, PressHandler } from "../feature.ts";
import { eraseCommand, pressErase, submitErase } from "./erase.ts";
import { exportCommand } from "./export.ts";

/** A notice that was answered before: its buttons are met in the doorway as long as nothing is stored. */
const pressAnswered: PressHandler = async () =>
  change({
    notice: "You are all set.",
    blocks: [
      {
        kind: "paragraph",
        text: text`You are all set. ${code("/interview add")} logs an interview; ${code("/interview erase")} deletes everything.`,
      },
    ],
  });

/** What people can do about what we know of them. */
export const privacy: Feature = {
  commands: [exportCommand, eraseCommand],
  presses: { erase: pressErase, agree: pressAnswered, decline: pressAnswered },
  forms: { erase: submitErase },
};
