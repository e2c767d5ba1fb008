import type { Button } from "../../../chat/button.ts";
import type { Block, Message } from "../../../chat/message.ts";
import { text } from "../../../chat/text.ts";
import type { Draft } from "../../../coach/notes/draft.ts";
import { draftNote } from "../../../coach/notes/draft-note.ts";
import { debriefOf } from "../../around/debrief/kept.ts";
import type { Context } from "../../context.ts";
import { cut, opportunityLabel, stepTitle } from "../../wording/names.ts";
import { forEveryoneBlocks } from "../for-everyone.ts";
import { isSideLetter, letterTitle } from "../letters/letter.ts";
import type { NoteTarget } from "../target.ts";
import { blanksBlocks } from "./card/blanks-blocks.ts";
import { draftRows } from "./card/draft-rows.ts";
import { footText } from "./card/foot-text.ts";
import { sentBeforeBlocks } from "./card/sent-before.ts";
import type { ShownDraft } from "./card/shown-draft.ts";
import { wayBlocks } from "./card/way-blocks.ts";
import { linksFor } from "./links.ts";
import { requestFor } from "./request/request-for.ts";
import { timeToSend } from "./time-to-send.ts";
import type { Wording } from "./wording.ts";

/** The draft a card shows: the same facts and wording always give the same one. */
export function draftFor(
  target: NoteTarget,
  { number, leavesOut }: Wording,
  context: Pick<Context, "person" | "now">,
): Draft {
  return draftNote({ ...requestFor(target, number, context), leavesOut });
}

/** A draft with its gaps, the best time for it, and the ways to send it oneself. */
export function draftCard(
  target: NoteTarget,
  wording: Wording,
  context: Context,
  more: readonly Button[] = [],
): Message {
  const whole = draftFor(target, { ...wording, leavesOut: false }, context);
  const draft = wording.leavesOut ? draftFor(target, wording, context) : whole;
  const shown: ShownDraft = { target, wording, draft, blanks: whole.blanks };
  const links = linksFor(target, { ...draft, isOpen: draft.blanks.length > 0 });
  const time = timeToSend(target, context);
  return {
    notice: "A draft for you.",
    blocks: [
      { kind: "heading", text: titleOf(target) },
      ...sentBeforeBlocks(target, context),
      ...wayBlocks(target),
      ...forEveryoneBlocks(target),
      ...(time === undefined ? [] : [{ kind: "note" as const, text: time }]),
      ...subjectBlock(draft),
      { kind: "draft", text: draft.body },
      ...blanksBlocks(shown),
      ...reminderBlocks(target),
      { kind: "note", text: footText(target, links) },
      ...draftRows(shown, links.buttons, context, more),
    ],
  };
}

/** "Thank-you to Ana Ruiz: Acme, Data Analyst". */
export function titleOf({ step, contact, planned, toCoordinator }: NoteTarget): string {
  const named = isSideLetter(step) ? letterTitle(step) : stepTitle(step);
  const noun = toCoordinator ? "One thank-you for everyone" : named;
  const to = contact === undefined ? "" : ` to ${cut(contact.name, 40)}`;
  return `${noun}${to}: ${opportunityLabel(planned.opportunity)}`;
}

function subjectBlock({ subject }: Draft): readonly Block[] {
  if (subject === undefined) return [];
  return [{ kind: "facts", rows: [{ label: "Subject", value: text`${subject}` }] }];
}

/** What was noted for oneself is shown, not written into the letter: it may hold more than they should read. */
function reminderBlocks({ planned, interview, step }: NoteTarget): readonly Block[] {
  if (interview === undefined || step !== "thank-you") return [];
  const { note = "" } = debriefOf(planned.opportunity, interview.id);
  if (note === "") return [];
  return [{ kind: "note", text: text`You noted for yourself: ${cut(note, 200)}` }];
}
