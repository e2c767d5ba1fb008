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
