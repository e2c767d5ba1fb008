import type { Opportunity } from "../../../coach/facts.ts";
import type { Expected } from "../../../coach/notes/checks/expected.ts";
import { draftNote } from "../../../coach/notes/draft-note.ts";
import type { NotePart } from "../../../coach/notes/note-request.ts";
import type { Context } from "../../context.ts";
import { sameWords } from "../../interviews/store-interview.ts";
import { requestFor } from "../drafts/request/request-for.ts";
import type { NoteTarget } from "../target.ts";

/** "é" can be typed as one sign or as a letter and an accent: in a check both are the same name. */
export const asOneSign = (words: string): string => words.normalize("NFC");

/** What a note is measured by; the parts it should have are those a draft of it would have. */
export function expectedOf(
  target: NoteTarget,
  opportunities: readonly Opportunity[],
  context: Pick<Context, "person" | "now">,
): Expected {
  const { planned, contact } = target;
  const { opportunity } = planned;
  const request = requestFor(target, 0, context);
  const otherCompanies = opportunities
    .map(({ company }) => company)
    .filter((company) => !sameWords(company, opportunity.company));
  return {
    to: contact && asOneSign(contact.name),
    others: opportunity.contacts
      .filter(({ id }) => id !== contact?.id)
      .map(({ name }) => asOneSign(name)),
    company: asOneSign(opportunity.company),
    otherCompanies: [...new Set(otherCompanies)].map(asOneSign),
    role: opportunity.role && asOneSign(opportunity.role),
    from: request.from && asOneSign(request.from),
    parts: partsOf(
      target,
      draftNote(request).parts.map(({ part }) => part),
      request.situations,
    ),
  };
}

/** No interest is asked of a note about a role that does not fit. */
function partsOf(
  { step }: NoteTarget,
  drafted: readonly NotePart[],
  situations: readonly string[],
): readonly NotePart[] {
  const wanted = new Set(drafted);
  if (situations.includes("no-fit")) wanted.delete("interest");
  // A follow-up's new thought can be anything at all.
  if (step === "second-follow-up") wanted.delete("pick-up");
  return [...wanted];
}
