import type { Deed, Opportunity } from "../../../coach/facts.ts";

type Debriefed = Extract<Deed, { readonly kind: "debriefed" }>;

/** The memorable thing somebody said in one round, as told last; undefined when none was told. */
export function pointOf(
  { deeds }: Opportunity,
  interviewId: string,
  contactId: string,
): string | undefined {
  const told = deeds.findLast(
    (deed) =>
      deed.kind === "talking-point" &&
      deed.interviewId === interviewId &&
      deed.contactId === contactId,
  );
  return told?.kind === "talking-point" ? told.words : undefined;
}

/** All that was told about one round, each thing as told last. */
export function debriefOf(
  { deeds }: Opportunity,
  interviewId: string,
): Pick<Debriefed, "feeling" | "note" | "fit" | "learned"> {
  const told = deeds.filter(
    (deed): deed is Debriefed => deed.kind === "debriefed" && deed.interviewId === interviewId,
  );
  return Object.assign({}, ...told);
}
