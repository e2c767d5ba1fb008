import { packId } from "../../../chat/button.ts";
import type { Form, FormField } from "../../../chat/form.ts";
import type { Interview, Opportunity } from "../../../coach/facts.ts";
import { contactOf } from "../../wording/names.ts";
import { additionsNamed } from "./additions.ts";
import { debriefOf, lineOf } from "./kept.ts";

/** What the form holds, as typed. */
export interface DebriefValues {
  readonly with: string;
  readonly said: string;
  readonly add: string;
  readonly next: string;
  readonly felt: string;
}

export const NO_DEBRIEF: DebriefValues = { with: "", said: "", add: "", next: "", felt: "" };

/** Up to so many people have a line of their own in the first form; more are asked on a second one. */
const MAX_LINES = 5;

const FIELDS: readonly (Omit<FormField, "name"> & { readonly name: keyof DebriefValues })[] = [
  {
    name: "with",
    label: "Who was there",
    hint: "Ana Ruiz (manager) ana@acme.com, Raj",
    kind: "line",
    required: false,
    maxLength: 3000,
  },
  {
    name: "said",
    label: "One memorable thing from each of them",
    hint: "A line each. Ana: the dashboard migration; needs somebody to own reports; prefers LinkedIn",
    kind: "paragraph",
    required: false,
    maxLength: 3000,
  },
  {
    name: "add",
    label: "Anything to add or correct?",
    hint: "This goes into one of your drafts. For example: I know Looker.",
    kind: "paragraph",
    required: false,
    maxLength: 3000,
  },
  {
    name: "next",
    label: "What happens next, and when do they decide?",
    hint: "For example: a panel with the CTO next week, decision by 4 Dec. Private notes fit here too.",
    kind: "paragraph",
    required: false,
    maxLength: 3000,
  },
  {
    name: "felt",
    label: "How it felt (1-5), fit, what you learned",
    hint: "4, good fit, learned to ask about the team. It never changes the thank-you.",
    kind: "line",
    required: false,
    maxLength: 1000,
  },
];

/** The debrief as one form of five fields; `key` names the debrief step. */
export function debriefForm(
  key: string,
  values: DebriefValues,
  faults: Readonly<Partial<Record<keyof DebriefValues, string>>>,
): Form {
  return {
    id: packId("debrief", key),
    title: "How was it?",
    submit: "Keep",
    fields: FIELDS.map((field) => {
      const fault = faults[field.name];
      return {
        ...field,
        value: values[field.name].slice(0, field.maxLength),
        ...(fault === undefined ? {} : { fault }),
      };
    }),
  };
}

/** What is known already, so that the form can be opened again without losing it. */
export function knownValues(opportunity: Opportunity, interview: Interview): DebriefValues {
  const { note = "", addition = "", feeling, fit, learned } = debriefOf(opportunity, interview.id);
  const named = [...additionsNamed(opportunity, interview.id)].flatMap(([to, words]) => {
    const reader = contactOf(opportunity, to);
    return reader === undefined ? [] : [`For ${reader.name}: ${words}`];
  });
  const felt = [feeling === undefined ? "" : String(feeling), fit ?? "", learned ?? ""];
  return {
    ...NO_DEBRIEF,
    with: namesThere(opportunity, interview),
    said: linesFor(opportunity, interview),
    add: [addition, ...named].filter((line) => line !== "").join("\n"),
    next: note,
    felt: felt.filter((part) => part !== "").join(", "),
  };
}

/** The people of a round as the form shows them; empty where they would not fit, which changes nothing. */
export function namesThere(opportunity: Opportunity, { contactIds }: Interview): string {
  const names = contactIds.flatMap((id) => contactOf(opportunity, id)?.name ?? []);
  // A comma parts two people, also the one in "Ana Ruiz, PhD".
  const list = names.map((name) => name.replaceAll(",", "")).join(", ");
  return list.length > 3000 ? "" : list;
}

/** One line a person, to be completed. */
function linesFor(opportunity: Opportunity, { id, contactIds }: Interview): string {
  if (contactIds.length > MAX_LINES) return "";
  const lines = contactIds.flatMap((contactId) => {
    const contact = contactOf(opportunity, contactId);
    if (contact === undefined) return [];
    return [`${contact.name}: ${lineOf(opportunity, id, contactId)}`.trimEnd()];
  });
  return lines.join("\n");
}
