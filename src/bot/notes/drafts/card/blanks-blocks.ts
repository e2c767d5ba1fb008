import type { Block } from "../../../../chat/message.ts";
import { type Text, text } from "../../../../chat/text.ts";
import { cut } from "../../../wording/names.ts";
import type { ShownDraft } from "./shown-draft.ts";

/** The questions that only the person can answer; where blanks were left out, one line about what they could add. */
export function blanksBlocks({ target, wording, draft, blanks }: ShownDraft): readonly Block[] {
  const isLeftOut = wording.leavesOut && blanks.some(({ required }) => !required);
  const personal = blanks.some(({ part, required }) => part === "pick-up" && !required);
  return [
    ...(draft.blanks.length === 0
      ? []
      : ([
          { kind: "paragraph", text: text`Only you can fill these:` },
          {
            kind: "bullets",
            items: draft.blanks.map(({ question }) => text`${cut(question, 200)}`),
          },
        ] as const)),
    ...(isLeftOut
      ? [{ kind: "note" as const, text: personal ? whatIsMissed(target.step) : LEFT_OUT }]
      : []),
    ...(draft.withoutRoom.length === 0 ? [] : [{ kind: "note" as const, text: NO_ROOM }]),
  ];
}

const NO_ROOM: Text = text`This message takes 300 characters, so not all of your words are in it. Shorten them with Change my words, or send them by e-mail.`;

const LEFT_OUT: Text = text`The blanks are left out.`;

function whatIsMissed(step: string): Text {
  return step === "thank-you"
    ? text`The blanks are left out. If something they said comes back to you, add it: one personal sentence makes the note yours.`
    : text`The blanks are left out. If anything is new since your last note, add it: that is the best reason to write again.`;
}
