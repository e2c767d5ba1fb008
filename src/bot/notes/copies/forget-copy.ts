import type { Writing } from "../../../store/store.ts";

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
