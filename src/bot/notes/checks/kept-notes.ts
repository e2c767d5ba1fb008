import type { Deed, DeedDetail, Opportunity } from "../../../coach/facts.ts";
import type { OtherNote } from "../../../coach/notes/checks/uniqueness.ts";
import type { Context } from "../../context.ts";
import { sameWords } from "../../interviews/store-interview.ts";
import { isRepeat } from "../../repeated.ts";
import { contactOf } from "../../wording/names.ts";
import { isSideLetter } from "../letters/letter.ts";
import type { NoteTarget } from "../target.ts";

type Kept = Extract<DeedDetail, { readonly kind: "note-kept" }>;
export type KeptDeed = Extract<Deed, { readonly kind: "note-kept" }>;

/**
 * The notes this one is compared with, as hashes: for a thank-you those to other people of this and of earlier rounds at
 * the company, for a follow-up the follow-ups before it.
 */
export function otherNotes(
  target: NoteTarget,
  opportunities: readonly Opportunity[],
): readonly OtherNote[] {
  const { planned, step } = target;
  if (isSideLetter(step)) return [];
  const there = opportunities.filter(({ company }) =>
    sameWords(company, planned.opportunity.company),
  );
  const isThanks = step === "thank-you";
  return there.flatMap((opportunity) => {
    const last = new Map(
      opportunity.deeds.flatMap((deed) =>
        deed.kind === "note-kept" && (deed.step === "thank-you") === isThanks
          ? [[noteOf(deed), deed] as const]
          : [],
      ),
    );
    if (opportunity.id === planned.opportunity.id) {
      for (const own of keptBefore(target)) last.delete(noteOf(own));
    }
    return [...last.values()].map(({ contactId, shingles }) => ({
      to: contactOf(opportunity, contactId)?.name ?? opportunity.company,
      shingles,
    }));
  });
}

/**
 * What stays of a note: hashes, and its words only where `text` is given. undefined for a letter, of which nothing is
 * kept because there is none to compare it with, and where there is nothing to keep.
 */
export function keptOf(
  { step, interview, contact, cycle }: NoteTarget,
  shingles: readonly string[],
  text?: string,
): Kept | undefined {
  if (isSideLetter(step) || (shingles.length === 0 && text === undefined)) return undefined;
  return {
    kind: "note-kept",
    step,
    ...(step !== "thank-you" || interview === undefined ? {} : { interviewId: interview.id }),
    ...(contact === undefined ? {} : { contactId: contact.id }),
    ...(cycle === undefined ? {} : { cycle }),
    shingles,
    ...(text === undefined ? {} : { text }),
  };
}

/** Everything kept of this very note, oldest first. */
export function keptBefore(target: NoteTarget): readonly KeptDeed[] {
  const own = keptOf(target, [], "");
  if (own === undefined) return [];
  return target.planned.opportunity.deeds.filter(
    (deed): deed is KeptDeed => deed.kind === "note-kept" && noteOf(deed) === noteOf(own),
  );
}

/** Keeps the hashes of a note that was read; the same note again changes nothing. It alters no plan and needs no way back. */
export async function keepNote(
  target: NoteTarget,
  shingles: readonly string[],
  context: Context,
): Promise<void> {
  const { opportunity } = target.planned;
  const kept = keptOf(target, shingles);
  if (kept === undefined || isRepeat(opportunity, [kept], context.now)) return;
  const { now, newId } = context;
  await context.change((tx) =>
    tx.addDeed(opportunity.id, { ...kept, id: newId(), at: now, recordedAt: now }),
  );
}

/** Which note this is: a thank-you by round and person, a follow-up by its place in the cycle. */
function noteOf({ step, interviewId, contactId, cycle }: Kept): string {
  return step === "thank-you" ? `${interviewId}.${contactId}` : `${step}.${cycle}`;
}
