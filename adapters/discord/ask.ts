import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from "discord.js";
import { type Form, type FormField, faultsOf } from "../../src/chat/form.ts";
import type { Message } from "../../src/chat/message.ts";
import { strong, text } from "../../src/chat/text.ts";
import { LIMITS } from "./limits.ts";
import { cutText, oneLine, shorten } from "./rendering/markdown.ts";

type LabelContent = APILabelComponent["component"];

/** The form as a modal; a fault stands under its field's label, where the hint would be. */
export function showForm(form: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: form.id,
    title: shorten(oneLine(form.title), LIMITS.modalTitle),
    components: form.fields.slice(0, LIMITS.modalFields).map(labelled),
  };
}

function labelled(field: FormField): APILabelComponent {
  const description = field.fault ?? field.hint;
  return {
    type: ComponentType.Label,
    label: shorten(oneLine(field.label), LIMITS.modalLabel),
    ...(description === undefined || description === ""
      ? {}
      : { description: shorten(oneLine(description), LIMITS.modalDescription) }),
    component: field.kind === "choice" ? choice(field) : input(field),
  };
}

function input(field: FormField): LabelContent {
  const maxLength = Math.min(field.maxLength ?? LIMITS.textInputValue, LIMITS.textInputValue);
  return {
    type: ComponentType.TextInput,
    custom_id: field.name,
    style: field.kind === "paragraph" ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required: field.required,
    max_length: maxLength,
    ...(field.value === undefined || field.value === ""
      ? {}
      : { value: cutText(field.value, maxLength) }),
  };
}

/** Radio buttons where Discord has them (2 to 10 options), else a menu. */
function choice(field: FormField): LabelContent {
  const options = (field.options ?? []).slice(0, LIMITS.menuOptions).map(({ label, value }) => ({
    label: shorten(oneLine(label), LIMITS.menuOptionText),
    value,
    default: value === field.value,
  }));
  const shared = { custom_id: field.name, required: field.required, options };
  return options.length >= 2 && options.length <= LIMITS.radioOptions
    ? { type: ComponentType.RadioGroup, ...shared }
    : { type: ComponentType.StringSelect, ...shared };
}

/** What was filled in: field name to words, an empty string where nothing was. */
export function answersOf(fields: ModalSubmitFields): Readonly<Record<string, string>> {
  return Object.fromEntries([...fields.fields].map(([name, field]) => [name, answerOf(field)]));
}

function answerOf(field: object): string {
  if ("value" in field && typeof field.value === "string") return field.value;
  if ("values" in field && Array.isArray(field.values)) return String(field.values[0] ?? "");
  return "";
}

/**
 * The same question where no modal can open now (after a modal, after a deferred answer, for a DM): the faults in words
 * and a button that opens the form.
 */
export function askInWords(form: Form, reopen: string): Message {
  const faults = faultsOf(form);
  const button =
    faults.length === 0
      ? ({ label: "Open the form", id: reopen, style: "primary" } as const)
      : ({ label: "Fix it", id: reopen, style: "primary" } as const);
  return {
    notice: faults.length === 0 ? "One form to fill in." : "Something needs another look.",
    blocks: [
      { kind: "heading", text: form.title },
      {
        kind: "bullets",
        items: faults.map(({ label, fault }) => text`${strong(`${label}:`)} ${fault}`),
      },
      { kind: "buttons", buttons: [button] },
    ],
  };
}
