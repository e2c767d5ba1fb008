import { type Button, packId } from "../../../chat/button.ts";
import type { Deed } from "../../../coach/facts.ts";
import { act } from "../../act.ts";
import type { Context } from "../../context.ts";
import { isRepeat } from "../../repeated.ts";
import { cut, stepWithName } from "../../wording/names.ts";
import { type KeptDeed, keptBefore, keptOf } from "../checks/kept-notes.ts";
import { isSideLetter } from "../letters/letter.ts";
import type { NoteTarget } from "../target.ts";

/** A longer text would not fit into the form it is edited in (Slack's limit for a text field). */
export const MAX_COPY = 3000;

/** The copy of a note that the person asked for. */
export interface KeptCopy {
  readonly text: string;
  readonly deed: KeptDeed;
}

/** The newest copy of this note; undefined where none was asked for. */
export function copyOf(target: NoteTarget): KeptCopy | undefined {
  return copiesOf(target).at(-1);
}

/** Every copy of this note: one for each time it was kept. */
export function copiesOf(target: NoteTarget): readonly KeptCopy[] {
  return keptBefore(target).flatMap((deed) =>
    deed.text === undefined ? [] : [{ text: deed.text, deed }],
  );
}

/** Whether a text can be kept: notes that belong to a step, up to MAX_COPY characters. */
export function canKeep({ step }: NoteTarget, words: string): boolean {
  const { length } = words.trim();
  return !isSideLetter(step) && length > 0 && length <= MAX_COPY;
}

/** Keeps words and hashes of a note; returns *Undo*, or nothing where the same form came twice. */
export async function keepCopy(
  target: NoteTarget,
  shingles: readonly string[],
  words: string,
  context: Context,
): Promise<readonly Button[]> {
  const { opportunity } = target.planned;
  const kept = keptOf(target, shingles, words.trim());
  if (kept === undefined || isRepeat(opportunity, [kept], context.now)) return [];
  const { now, newId } = context;
  const whom = target.contact === undefined ? {} : { contactId: target.contact.id };
  const noun = stepWithName(opportunity, { kind: kept.step, ...whom });
  const { actionId } = await act(context, {
    kind: "note-copy",
    summary: `keeping a copy of the ${noun} at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    async also(tx) {
      const deed: Deed = { ...kept, id: newId(), at: now, recordedAt: now };
      await tx.addDeed(opportunity.id, deed);
      return [
        { kind: "remove", what: "deed", id: deed.id },
        { kind: "forget-copy", opportunityId: opportunity.id, deedId: deed.id },
      ];
    },
  });
  return [{ label: "Undo", id: packId("undo", actionId) }];
}

/** *What I kept*, where a copy was asked for. */
export function copyButton(target: NoteTarget): readonly Button[] {
  if (copyOf(target) === undefined) return [];
  return [{ label: "What I kept", id: packId("note-copy", target.key) }];
}
