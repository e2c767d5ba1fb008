import type { Deed, DeedDetail, Opportunity } from "../../../coach/facts.ts";
import type { Point } from "../../../coach/language/debrief/read-point.ts";

type Debriefed = Extract<Deed, { readonly kind: "debriefed" }>;

type TalkingPoint = Extract<Deed, { readonly kind: "talking-point" }>;

/** The memorable thing somebody said in one round, as told last; undefined when none was told, or it was taken back. */
export function pointOf(
  opportunity: Opportunity,
  interviewId: string,
  contactId: string,
): string | undefined {
  return toldOf(opportunity, interviewId, contactId).at(-1)?.words || undefined;
}

/** What somebody said they need, as a noun ("somebody to own the weekly report"); undefined likewise. */
export function needOf(
  opportunity: Opportunity,
  interviewId: string,
  contactId: string,
): string | undefined {
  const told = toldOf(opportunity, interviewId, contactId);
  return told.findLast(({ need }) => need !== undefined)?.need || undefined;
}

/** Both in one line, as they are typed: "the dashboard migration; needs somebody to own the report". */
export function lineOf(opportunity: Opportunity, interviewId: string, contactId: string): string {
  const need = needOf(opportunity, interviewId, contactId);
  const parts = [pointOf(opportunity, interviewId, contactId), need && `needs ${need}`];
  return parts.filter((part) => part !== undefined).join("; ");
}

/** Takes back what was told about somebody; nothing where nothing was. */
export function clearedDeed(
  opportunity: Opportunity,
  interviewId: string,
  contactId: string,
): readonly DeedDetail[] {
  if (lineOf(opportunity, interviewId, contactId) === "") return [];
  return [{ kind: "talking-point", interviewId, contactId, words: "", need: "" }];
}

/** What is new about one person; a need alone leaves the point as it is. */
export function pointDeed(
  opportunity: Opportunity,
  interviewId: string,
  { contactId, words, need }: Point,
): readonly DeedDetail[] {
  const before = pointOf(opportunity, interviewId, contactId) ?? "";
  const isNewPoint = words !== "" && words !== before;
  const isNewNeed =
    need !== undefined && need !== (needOf(opportunity, interviewId, contactId) ?? "");
  if (!isNewPoint && !isNewNeed) return [];
  const told = { interviewId, contactId, words: words === "" ? before : words };
  return [{ kind: "talking-point", ...told, ...(isNewNeed ? { need } : {}) }];
}

function toldOf(
  { deeds }: Opportunity,
  interviewId: string,
  contactId: string,
): readonly TalkingPoint[] {
  return deeds.filter(
    (deed): deed is TalkingPoint =>
      deed.kind === "talking-point" &&
      deed.interviewId === interviewId &&
      deed.contactId === contactId,
  );
}

/** All that was told about one round, each thing as told last; but nothing that was added for somebody by name. */
export function debriefOf(
  { deeds }: Opportunity,
  interviewId: string,
): Pick<Debriefed, "feeling" | "note" | "addition" | "fit" | "learned"> {
  const told = deeds.filter(
    (deed): deed is Debriefed =>
      deed.kind === "debriefed" &&
      deed.interviewId === interviewId &&
      deed.additionTo === undefined,
  );
  return Object.assign({}, ...told);
}
