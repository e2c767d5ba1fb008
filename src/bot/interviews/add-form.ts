import { packId } from "../../chat/button.ts";
import type { Form, FormField } from "../../chat/form.ts";
import { readInterviewLine } from "../../coach/language/read-interview-line.ts";
import type { Context } from "../context.ts";
import { readingOptions } from "../reading.ts";

/** What the form holds, as typed. */
export interface AddValues {
  readonly company: string;
  readonly role: string;
  readonly when: string;
  readonly with: string;
  readonly more: string;
}

export const EMPTY_VALUES: AddValues = { company: "", role: "", when: "", with: "", more: "" };

const FIELDS: readonly (Omit<FormField, "name" | "kind"> & { readonly name: keyof AddValues })[] = [
  { name: "company", label: "Company", required: true, maxLength: 120 },
  { name: "role", label: "Role", required: false, maxLength: 120 },
  {
    name: "when",
    label: "When",
    hint: "tue 3pm, tomorrow 9:30, 24 Nov 15:00, 3pm ET; past ones too",
    required: true,
    maxLength: 200,
  },
  {
    name: "with",
    label: "Who is there",
    hint: "Ana Ruiz (manager) ana@acme.com, Raj",
    required: false,
    maxLength: 1500,
  },
  {
    name: "more",
    label: "Round, length, place or link",
    hint: "panel, 45 min, video link",
    required: false,
    maxLength: 3000,
  },
];

/** The form for a new interview, filled with what was typed or understood, faults beside their fields. */
export function addForm(
  values: AddValues,
  faults: Readonly<Partial<Record<keyof AddValues, string>>>,
): Form {
  return {
    id: packId("add"),
    title: "Log an interview",
    submit: "Save",
    fields: FIELDS.map((field) => {
      const fault = faults[field.name];
      return {
        ...field,
        kind: "line",
        value: values[field.name].slice(0, field.maxLength),
        ...(fault === undefined ? {} : { fault }),
      };
    }),
  };
}

/** Spreads one typed line over the form's fields; what no field wanted stays under "more". */
export function valuesOfLine(line: string, context: Context): AddValues {
  const draft = readInterviewLine(line, readingOptions(context));
  const length = draft.durationMinutes === undefined ? undefined : `${draft.durationMinutes} min`;
  const more = [draft.label, length, draft.place, ...draft.leftover, draft.another].filter(
    (part) => part !== undefined && part !== "",
  );
  return {
    company: draft.company ?? "",
    role: draft.role ?? "",
    when: draft.whenText ?? "",
    with: draft.contactsText ?? "",
    more: more.join(", "),
  };
}
