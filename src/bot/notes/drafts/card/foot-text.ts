import { type Text, text } from "../../../../chat/text.ts";
import { copyOf } from "../../copies/kept-copy.ts";
import { isSideLetter } from "../../letters/letter.ts";
import type { NoteTarget } from "../../target.ts";
import type { Links } from "../links.ts";

const WAYS: Readonly<Record<Links["state"], string>> = {
  none: "I send nothing myself: copy it and send it your way.",
  waiting: "I send nothing myself. The mail buttons appear once there are no blanks left.",
  whole: "I send nothing myself: copy it, or open it in your mail.",
  "too-long": "Too long for every mail button to carry: please copy it. I send nothing myself.",
};

/** Small print under a draft: that nobody sends it but the person, and what is kept of it. */
export function footText(target: NoteTarget, { state }: Links): Text {
  return text`${WAYS[state]} ${keptText(target)}`;
}

function keptText(target: NoteTarget): string {
  if (isSideLetter(target.step)) return "It counts as no follow-up, and I keep no copy of it.";
  if (copyOf(target) !== undefined) return "Your copy is under “What I kept”.";
  return "I keep no text unless you ask, only fingerprints (hashes) to spot two notes that are alike.";
}
