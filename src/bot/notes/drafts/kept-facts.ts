import type { Deed, Opportunity } from "../../../coach/facts.ts";

type NoteFact = Extract<Deed, { readonly kind: "note-fact" }>;

/** What was told last to fill a gap: for this contact where one is given, else for anybody there. */
export function factOf(
  { deeds }: Opportunity,
  fact: NoteFact["fact"],
  contactId?: string,
): string | undefined {
  const told = deeds.findLast(
    (deed) =>
      deed.kind === "note-fact" &&
      deed.fact === fact &&
      (contactId === undefined || deed.contactId === contactId),
  );
  return told?.kind === "note-fact" ? told.words : undefined;
}

/** What the person has done and this reader has not read in a thank-you, oldest first: told for others there, or told since. */
export function strengthsNewTo(
  contactId: string | undefined,
  { deeds }: Opportunity,
): readonly NoteFact[] {
  const sentAt = deeds.findLastIndex(
    (deed) => deed.kind === "sent" && deed.step === "thank-you" && deed.contactId === contactId,
  );
  return deeds.flatMap((deed, at) =>
    deed.kind === "note-fact" &&
    deed.fact === "strength" &&
    (deed.contactId !== contactId || at > sentAt)
      ? [deed]
      : [],
  );
}
