import type { Deed, DeedDetail } from "../../../../coach/facts.ts";
import { firstName } from "../../../../coach/notes/drafts/slots.ts";
import { ENGLISH } from "../../../../coach/notes/en/english.ts";
import { additionFor, additionsNamed } from "../../../around/debrief/additions.ts";
import { needOf, pointOf } from "../../../around/debrief/kept.ts";
import type { NoteTarget } from "../../target.ts";
import { strengthsNewTo } from "../kept-facts.ts";

type NoteFact = Extract<DeedDetail, { readonly kind: "note-fact" }>;

/** Something the person told, as a draft of this note uses it. */
export interface ToldWords {
  readonly name: NoteFact["fact"] | "point" | "need" | "addition";
  /** Above the field in which it can be changed. */
  readonly label: string;
  readonly words: string;
  /** What better words become. */
  readonly deed: (words: string) => DeedDetail;
  /** What is withdrawn to take the words out again; empty where a deed with empty words does that. */
  readonly withdrawn: readonly Deed[];
}

/** What was told for this very note and can be told better. */
export function toldWords(target: NoteTarget): readonly ToldWords[] {
  return places(target).filter(({ words }) => words !== "");
}

/** Words as a field of one line shows them. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

function places(target: NoteTarget): readonly ToldWords[] {
  const { step, toCoordinator, answerBy } = target;
  const signature = fact("signature", "Your name at the end", target, {});
  switch (step) {
    case "thank-you":
      return toCoordinator ? [signature] : [...placesOfThanks(target), signature];
    case "first-follow-up":
      return [strengthForFollowUp(target), signature];
    case "second-follow-up":
      return [fact("new-angle", "What is new since your last note", target, {}), signature];
    case "decision-date":
      return answerBy === undefined
        ? [fact("decision-day", "The day you have to decide by", target, {}), signature]
        : [signature];
    default:
      return [signature];
  }
}

const STRENGTH = "What you have done that fits";

function placesOfThanks(target: NoteTarget): readonly ToldWords[] {
  const { planned, interview, contact } = target;
  if (interview === undefined || contact === undefined) return [];
  const { opportunity } = planned;
  const ids = { interviewId: interview.id, contactId: contact.id };
  const point = pointOf(opportunity, interview.id, contact.id) ?? "";
  const need = needOf(opportunity, interview.id, contact.id) ?? "";
  const addition = additionFor(opportunity, interview, contact.id);
  const named = additionsNamed(opportunity, interview.id).has(contact.id);
  const additionTo = named ? { additionTo: contact.id } : {};
  const name = firstName(contact.name, ENGLISH.drafts.frame).slice(0, 25);
  return [
    {
      name: "point",
      label: `One thing ${name} said`,
      words: onOneLine(point),
      deed: (words) => ({ kind: "talking-point", ...ids, words }),
      withdrawn: [],
    },
    {
      name: "need",
      label: `What ${name} needs`,
      words: onOneLine(need),
      deed: (words) => ({ kind: "talking-point", ...ids, words: point, need: words }),
      withdrawn: [],
    },
    {
      name: "addition",
      label: "What you want to add or correct",
      words: onOneLine(addition),
      deed: (words) => ({
        kind: "debriefed",
        interviewId: interview.id,
        addition: words,
        ...additionTo,
      }),
      withdrawn: [],
    },
    fact("strength", STRENGTH, target, ids),
  ];
}

function strengthForFollowUp({ planned, contact }: NoteTarget): ToldWords {
  return words("strength", STRENGTH, strengthsNewTo(contact?.id, planned.opportunity), {});
}

/** A fact of one contact where `ids` names one, else of anybody there. */
function fact(
  name: NoteFact["fact"],
  label: string,
  { planned }: NoteTarget,
  ids: { readonly interviewId?: string; readonly contactId?: string },
): ToldWords {
  const { contactId } = ids;
  const told = planned.opportunity.deeds.flatMap((deed) =>
    deed.kind === "note-fact" &&
    deed.fact === name &&
    (contactId === undefined || deed.contactId === contactId)
      ? [deed]
      : [],
  );
  return words(name, label, told, ids);
}

function words(
  name: NoteFact["fact"],
  label: string,
  told: readonly Extract<Deed, { readonly kind: "note-fact" }>[],
  ids: { readonly interviewId?: string; readonly contactId?: string },
): ToldWords {
  return {
    name,
    label,
    words: onOneLine(told.at(-1)?.words ?? ""),
    deed: (better) => ({ kind: "note-fact", fact: name, ...ids, words: better }),
    withdrawn: told,
  };
}
