import type { DeedDetail, Instant } from "../../../coach/facts.ts";
import type { Writing } from "../../../store/store.ts";

/** The kind of action that a deletion is kept as: it cannot be undone. */
export const COPY_DELETED = "copy-deleted";

/** Deletes the words of a kept note and leaves its hashes, inside the caller's transaction; nothing where there are none. */
export async function forgetCopy(
  opportunityId: string,
  deedId: string,
  tx: Writing,
): Promise<void> {
  const opportunity = await tx.opportunity(opportunityId);
  const deed = opportunity?.deeds.find(({ id }) => id === deedId);
  if (deed?.kind !== "note-kept" || deed.text === undefined) return;
  const { text: _text, ...hashes } = deed;
  await tx.saveDeed(opportunityId, hashes);
}

/**
 * Deletes these texts wherever they were kept for the person, inside the caller's transaction: also in what was merged
 * into another opportunity or taken back, so that no Undo brings them back.
 */
export async function forgetTexts(
  texts: ReadonlySet<string>,
  personId: string,
  tx: Writing,
): Promise<void> {
  const { deed: rows = [] } = await tx.everythingAbout(personId);
  for (const row of rows as readonly DeedRow[]) {
    const { id, at, opportunity_id: opportunityId, recorded_at: recordedAt, words } = row;
    if (words.kind !== "note-kept" || !texts.has(words.text ?? "")) continue;
    const { text: _text, ...hashes } = words;
    await tx.saveDeed(opportunityId, { id, at, recordedAt, ...hashes });
  }
}

/** A deed as it lies in the store, opened. */
interface DeedRow {
  readonly id: string;
  readonly opportunity_id: string;
  readonly at: Instant;
  readonly recorded_at: Instant;
  readonly words: DeedDetail;
}
