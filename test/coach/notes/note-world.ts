import type { ContactKind } from "../../../src/coach/facts.ts";
import type { Expected } from "../../../src/coach/notes/checks/expected.ts";
import { ALL_PARTS } from "../../../src/coach/notes/checks/expected.ts";
import type { NoteContact, NoteRequest } from "../../../src/coach/notes/note-request.ts";

/** A contact of a name. */
export function contact(name: string, kind: ContactKind = "interviewer"): NoteContact {
  return { id: name.toLowerCase().replaceAll(" ", "-"), name, kind, title: undefined };
}

/** A thank-you to Ana Ruiz at Acme by mail with everything filled in, unless said otherwise. */
export function request(changes: Partial<NoteRequest> = {}): NoteRequest {
  const whom = "contact" in changes ? changes.contact : contact("Ana Ruiz", "manager");
  return {
    kind: "thank-you",
    channel: "e-mail",
    situations: [],
    seed: "opportunity-1",
    place: { panel: whom === undefined ? [] : [whom.id], earlier: 0, wording: 0 },
    from: "Ben Okafor",
    company: "Acme",
    role: "Data Analyst",
    contact: whom,
    facts: {
      metOn: "on Tuesday",
      point: "the dashboard migration",
      addition: "I have used Looker for two years as well",
      need: "somebody to own the weekly report",
      strengths: ["led two warehouse moves at Initech"],
    },
    ...changes,
  };
}

/** What such a note is measured by. */
export function expected(changes: Partial<Expected> = {}): Expected {
  return {
    to: "Ana Ruiz",
    others: ["Raj Patel"],
    company: "Acme",
    otherCompanies: ["Globex"],
    role: "Data Analyst",
    from: "Ben Okafor",
    parts: ALL_PARTS,
    ...changes,
  };
}
