import type { Opportunity } from "../../../coach/facts.ts";
import type { Expected } from "../../../coach/notes/checks/expected.ts";
import { draftNote } from "../../../coach/notes/draft-note.ts";
import type { NotePart } from "../../../coach/notes/note-request.ts";
import type { Context } from "../../context.ts";
import { sameWords } from "../../interviews/store-interview.ts";
import { requestFor } from "../drafts/request/request-for.ts";
import { isSideLetter } from "../letters/letter.ts";
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

/** Parts that a letter needs whatever its words; its matter is said in too many ways to look for. */
const OF_A_LETTER: ReadonlySet<NotePart> = new Set(["thanks"]);

/** No interest is asked of a note about a role that does not fit, and only a thank-you picks up what one person said. */
function partsOf(
  { step, toCoordinator }: NoteTarget,
  drafted: readonly NotePart[],
  situations: readonly string[],
): readonly NotePart[] {
  const wanted = [...new Set(drafted)];
  if (isSideLetter(step)) return wanted.filter((part) => OF_A_LETTER.has(part));
  return wanted.filter(
    (part) =>
      !(part === "interest" && situations.includes("no-fit")) &&
      !(part === "pick-up" && (step !== "thank-you" || toCoordinator)),
  );
}
