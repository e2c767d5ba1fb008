/** A dialog with at most 5 fields (Discord's modal limit), the same on every platform. */
export interface Form {
  /** Made by packId: verb and row ids; comes back with the answers. */
  readonly id: string;
  /** At most 24 characters (Slack's modal title limit). */
  readonly title: string;
  readonly submit: string;
  readonly fields: readonly FormField[];
}

export interface FormField {
  readonly name: string;
  /** At most 45 characters (Discord's label limit). */
  readonly label: string;
  /** At most 100 characters (Discord's label description limit). */
  readonly hint?: string;
  readonly kind: "line" | "paragraph" | "choice";
  readonly required: boolean;
  /** What is filled in when the form opens: what was understood, or what was typed before. */
  readonly value?: string;
  /** For "choice": 2 to 10 options (Discord's radio group). */
  readonly options?: readonly FormOption[];
  /** At most 3000 (Slack's plain_text_input). */
  readonly maxLength?: number;
  /** What was wrong with the last answer, shown beside the field. */
  readonly fault?: string;
}

export interface FormOption {
  readonly label: string;
  readonly value: string;
}

export const MAX_FORM_FIELDS = 5;

/** What was wrong, in words, for platforms that cannot show a fault beside its field. */
export function faultsOf(
  form: Form,
): readonly { readonly label: string; readonly fault: string }[] {
  return form.fields.flatMap(({ label, fault }) => (fault === undefined ? [] : [{ label, fault }]));
}
