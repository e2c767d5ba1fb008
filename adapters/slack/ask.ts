import type { types } from "@slack/bolt";
import { type Form, type FormField, faultsOf } from "../../src/chat/form.ts";
import type { Message } from "../../src/chat/message.ts";
import { text } from "../../src/chat/text.ts";
import { label, option } from "./blocks/controls.ts";
import { words } from "./blocks/rich-text.ts";
import { paragraph } from "./blocks/word-blocks.ts";
import { cut, LIMITS } from "./limits.ts";
import { show } from "./show.ts";

/** A form as a modal; `privateMetadata` (at most 3000 characters) comes back with the answers. */
export function modal(form: Form, privateMetadata: string): types.ModalView {
  return {
    type: "modal",
    callback_id: form.id,
    private_metadata: privateMetadata,
    title: label(form.title, LIMITS.modalTitle),
    submit: label(form.submit, LIMITS.modalButton),
    close: label("Cancel", LIMITS.modalButton),
    blocks: form.fields.flatMap(inputBlocks),
  };
}

/** A message as a modal, for answers to presses where there is no conversation to answer in. */
export function messageModal(message: Message): types.ModalView {
  return {
    type: "modal",
    title: label("Afterword", LIMITS.modalTitle),
    close: label("Close", LIMITS.modalButton),
    blocks: show(message).blocks,
  };
}

/**
 * The faults of a form that was just sent, by block id, so that Slack shows each beside its field and keeps what was
 * typed; undefined when this is another form or has no faults: then it is shown as a new one.
 */
export function faultsBeside(
  form: Form,
  sent: { readonly id: string; readonly fields: readonly string[] },
): Record<string, string> | undefined {
  const faulty = form.fields.filter((field) => field.fault !== undefined);
  const allShown = faulty.every((field) => sent.fields.includes(field.name));
  if (form.id !== sent.id || faulty.length === 0 || !allShown) return undefined;
  return Object.fromEntries(
    faulty.map((field) => [field.name, cut(field.fault ?? "", LIMITS.optionValue)]),
  );
}

/** A form in words with a button that opens it, for when no form can be opened now. */
export function formInWords(form: Form, reopen: string, why: string): Message {
  const known = form.fields.flatMap((field) =>
    field.value === undefined || field.value === ""
      ? []
      : [{ label: field.label, value: text`${field.value}` }],
  );
  const faults = faultsOf(form).map(({ label: field, fault }) => text`${field}: ${fault}`);
  return {
    notice: "A form is waiting for you.",
    blocks: [
      { kind: "heading", text: form.title },
      { kind: "paragraph", text: text`${why}` },
      ...(faults.length === 0 ? [] : [{ kind: "bullets", items: faults } as const]),
      ...(known.length === 0 ? [] : [{ kind: "facts", rows: known } as const]),
      { kind: "buttons", buttons: [{ label: "Open the form", id: reopen, style: "primary" }] },
    ],
  };
}

function inputBlocks(field: FormField): readonly types.KnownBlock[] {
  const input: types.InputBlock = {
    type: "input",
    block_id: field.name,
    label: label(field.label, LIMITS.inputLabel),
    optional: !field.required,
    element: element(field),
    ...(field.hint === undefined ? {} : { hint: label(field.hint, LIMITS.inputLabel) }),
  };
  if (field.fault === undefined) return [input];
  // Slack shows faults beside fields only in answer to a submission; in a form just opened they stand above.
  return [...paragraph(words(field.fault, { bold: true })).map((made) => made.block), input];
}

function element(field: FormField): types.InputBlock["element"] {
  return field.kind === "choice" ? choice(field) : typed(field);
}

function typed(field: FormField): types.PlainTextInput {
  const maxLength = Math.min(field.maxLength ?? LIMITS.inputValue, LIMITS.inputValue);
  const value = (field.value ?? "").slice(0, maxLength);
  return {
    type: "plain_text_input",
    action_id: field.name,
    multiline: field.kind === "paragraph",
    max_length: maxLength,
    ...(value === "" ? {} : { initial_value: value }),
  };
}

function choice(field: FormField): types.RadioButtons | types.StaticSelect {
  const options = (field.options ?? []).map(option);
  const chosen = options.find((one) => one.value === field.value);
  const initial = chosen === undefined ? {} : { initial_option: chosen };
  if (options.length <= LIMITS.radioOptions) {
    return { type: "radio_buttons", action_id: field.name, options, ...initial };
  }
  const listed = options.slice(0, LIMITS.selectOptions);
  return { type: "static_select", action_id: field.name, options: listed, ...initial };
}
