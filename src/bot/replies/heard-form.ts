import { packId } from "../../chat/button.ts";
import type { Form, FormField } from "../../chat/form.ts";
import type { HeardKind } from "../../coach/facts.ts";

/** What the form of an answer holds, as typed. */
export interface HeardValues {
  readonly when: string;
  readonly note: string;
  readonly with: string;
}

export const NO_VALUES: HeardValues = { when: "", note: "", with: "" };

const WHEN: FormField = {
  name: "when",
  label: "By when?",
  kind: "line",
  required: false,
  maxLength: 200,
  hint: "by 4 Dec, end of next week, in 5 days; empty if they did not say",
};
const NOTE: FormField = {
  name: "note",
  label: "Anything to remember",
  kind: "paragraph",
  required: false,
  maxLength: 2000,
};

/** Answers that carry a date or a remark are asked for it; the others need no form. */
export const HEARD_FORMS: Readonly<
  Partial<Record<HeardKind, { title: string; fields: readonly FormField[] }>>
> = {
  holding: { title: "They need more time", fields: [WHEN, NOTE] },
  "next-round": {
    title: "Next round",
    fields: [
      { ...WHEN, label: "When is it?", hint: "thu 3pm; empty if there is no date yet" },
      {
        name: "with",
        label: "Who is there",
        hint: "Ana Ruiz (manager) ana@acme.com, Raj",
        kind: "line",
        required: false,
        maxLength: 1500,
      },
      { ...NOTE, label: "Round, length, place or link", kind: "line" },
    ],
  },
  "needs-something": {
    title: "They need something",
    fields: [
      { ...WHEN, label: "By when do they need it?" },
      { ...NOTE, label: "What do they need?" },
    ],
  },
  offer: {
    title: "An offer",
    fields: [{ ...WHEN, label: "By when do they want an answer?" }, NOTE],
  },
};

/** The form of one answer, filled with what was typed; the fault stands beside the date. */
export function heardForm(
  kind: HeardKind,
  opportunityId: string,
  values: HeardValues,
  fault: string | undefined,
): Form {
  const { title, fields } = HEARD_FORMS[kind] ?? { title: "Their answer", fields: [WHEN, NOTE] };
  return {
    id: packId("heard", kind, opportunityId),
    title,
    submit: "Save",
    fields: fields.map((field) => ({
      ...field,
      value: values[field.name as keyof HeardValues],
      ...(field.name === "when" && fault !== undefined ? { fault } : {}),
    })),
  };
}
