import type { Form, FormField } from "../../../src/chat/form.ts";

export type Filled =
  | { readonly kind: "values"; readonly values: Readonly<Record<string, string>> }
  | { readonly kind: "fault"; readonly fault: string };

/**
 * Reads "company=Acme; when=tue 3pm" as answers to a form. Fields not named keep what is in them. A field goes by its
 * name or its label, a choice by its value or its label; `\n` is a new line; a semicolon without "name=" behind it
 * belongs to the answer.
 */
export function readFillWords(words: string, form: Form): Filled {
  const values = new Map(form.fields.map((field) => [field.name, field.value ?? ""]));
  for (const piece of words.split(/;\s*(?=[^;=]+=)/u)) {
    if (piece.trim() === "") continue;
    const answer = readPiece(piece, form);
    if (typeof answer === "string") return { kind: "fault", fault: answer };
    values.set(answer.name, answer.value);
  }
  return { kind: "values", values: Object.fromEntries(values) };
}

/** One "name=answer"; a string says what is wrong with it. */
function readPiece(piece: string, form: Form): { name: string; value: string } | string {
  const at = piece.indexOf("=");
  const name = piece.slice(0, at < 0 ? undefined : at).trim();
  const names = form.fields.map((field) => field.name).join(", ");
  if (at < 0) return `"${name}" says nothing: write field=answer. The form has ${names}.`;
  const field = form.fields.find((one) => same(one.name, name) || same(one.label, name));
  if (field === undefined) return `The form has no field "${name}", only ${names}.`;
  const typed = piece
    .slice(at + 1)
    .trim()
    .replaceAll("\\n", "\n");
  const value = field.options === undefined ? typed : chosen(field, typed);
  if (value !== undefined) return { name: field.name, value };
  const options = field.options?.map(({ label }) => label).join(", ");
  return `"${typed}" is no answer to "${field.label}": choose one of ${options}.`;
}

function chosen(field: FormField, typed: string): string | undefined {
  if (typed === "" && !field.required) return "";
  return field.options?.find(({ label, value }) => same(value, typed) || same(label, typed))?.value;
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
