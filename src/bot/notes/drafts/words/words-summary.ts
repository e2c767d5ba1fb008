import { cut } from "../../../wording/names.ts";
import type { NoteTarget } from "../../target.ts";

/** What an undo takes back: "words for the note to Ana Ruiz at Acme". */
export function wordsSummary(what: "words" | "other words", target: NoteTarget): string {
  const { contact, planned } = target;
  const reader = contact === undefined ? "" : ` to ${cut(contact.name, 60)}`;
  return `${what} for the note${reader} at ${cut(planned.opportunity.company, 60)}`;
}
