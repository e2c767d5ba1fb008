import type { Deed, DeedDetail } from "../../../../coach/facts.ts";
import { firstName } from "../../../../coach/notes/drafts/slots.ts";
import { ENGLISH } from "../../../../coach/notes/en/english.ts";
import type { NoteTarget } from "../../target.ts";

type NoteFact = Extract<DeedDetail, { readonly kind: "note-fact" }>;

/** Something the person told, as a draft of this note uses it. */
export interface ToldWords extends Place {
  readonly words: string;
  /** Everything that was told in its place, oldest first. */
  readonly deeds: readonly Deed[];
}

interface Place {
  readonly name: NoteFact["fact"] | "point";
  /** Above the field in which it can be changed. */
  readonly label: string;
  readonly isIt: (deed: Deed) => boolean;
  /** What better words become. */
  readonly deed: (words: string) => DeedDetail;
}

/** What was told for this very note and can be told better. */
export function toldWords(target: NoteTarget): readonly ToldWords[] {
  return places(target).flatMap((place) => {
    const deeds = target.planned.opportunity.deeds.filter(place.isIt);
    const last = deeds.at(-1);
    const words = last !== undefined && "words" in last ? onOneLine(last.words) : "";
    return words === "" ? [] : [{ ...place, words, deeds }];
  });
}

/** Words as a field of one line shows them. */
export const onOneLine = (words: string): string => words.replace(/\s+/g, " ").trim();

function places(target: NoteTarget): readonly Place[] {
  const { step, toCoordinator, answerBy } = target;
  const signature = fact("signature", "Your name at the end", {});
  switch (step) {
    case "thank-you":
      return toCoordinator ? [signature] : [...placesOfThanks(target), signature];
    case "first-follow-up":
      return [fact("strength", "What you have done that fits", {}), signature];
    case "second-follow-up":
      return [fact("new-angle", "What is new since your last note", {}), signature];
    case "decision-date":
      return answerBy === undefined
        ? [fact("decision-day", "The day you have to decide by", {}), signature]
        : [signature];
    default:
      return [signature];
  }
}

function placesOfThanks({ interview, contact }: NoteTarget): readonly Place[] {
  if (interview === undefined || contact === undefined) return [];
  const ids = { interviewId: interview.id, contactId: contact.id };
  const name = firstName(contact.name, ENGLISH.drafts.frame).slice(0, 30);
  return [
    {
      name: "point",
      label: `One thing ${name} said`,
      isIt: (deed) =>
        deed.kind === "talking-point" &&
        deed.interviewId === ids.interviewId &&
        deed.contactId === ids.contactId,
      deed: (words) => ({ kind: "talking-point", ...ids, words }),
    },
    fact("strength", "What you have done that fits", ids),
  ];
}

/** A fact of one contact where `ids` names one, else of anybody there. */
function fact(
  name: NoteFact["fact"],
  label: string,
  ids: { readonly interviewId?: string; readonly contactId?: string },
): Place {
  const { contactId } = ids;
  return {
    name,
    label,
    isIt: (deed) =>
      deed.kind === "note-fact" &&
      deed.fact === name &&
      (contactId === undefined || deed.contactId === contactId),
    deed: (words) => ({ kind: "note-fact", fact: name, ...ids, words }),
  };
}
