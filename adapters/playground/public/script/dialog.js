import { byId, el } from "./element.js";
import { post } from "./wire.js";

/** The forms that are open, one a person; the dialog shows the first of them. */
const open = new Map();

/** Opens, replaces or (without a form) closes a person's form. */
export function showForm({ account, form }, nameOf) {
  if (form === undefined) open.delete(account);
  else open.set(account, form);
  const [first] = open;
  const dialog = byId("dialog");
  if (first === undefined) return dialog.close();
  draw(dialog, first[0], first[1], nameOf);
  if (!dialog.open) dialog.showModal();
  const target = dialog.querySelector("[aria-invalid]") ?? dialog.querySelector("input, textarea");
  return target?.focus();
}

function draw(dialog, account, form, nameOf) {
  const close = () => post("close", { account });
  const submit = async (event) => {
    event.preventDefault();
    const button = event.target.querySelector("[type=submit]");
    button.disabled = true;
    const values = Object.fromEntries(new FormData(event.target));
    await post("form", { account, values });
    button.disabled = false;
  };
  dialog.oncancel = (event) => {
    event.preventDefault();
    void close();
  };
  dialog.replaceChildren(
    el(
      "form",
      { novalidate: true, onsubmit: submit },
      el("p", { class: "quiet" }, `For ${nameOf(account)}`),
      el("h2", { id: "dialog-title" }, form.title),
      form.fields.map(showField),
      el(
        "div",
        { class: "row" },
        el("button", { type: "submit", class: "primary" }, form.submit),
        el("button", { type: "button", onclick: close }, "Cancel"),
      ),
    ),
  );
}

function showField(field) {
  const id = `field-${field.name}`;
  const notes = [
    field.hint === undefined
      ? undefined
      : el("p", { class: "quiet", id: `${id}-hint` }, field.hint),
    field.fault === undefined
      ? undefined
      : el("p", { class: "fault", id: `${id}-fault` }, field.fault),
  ];
  const describedBy = notes.flatMap((note) => (note === undefined ? [] : [note.id])).join(" ");
  const aria = {
    "aria-describedby": describedBy === "" ? undefined : describedBy,
    "aria-invalid": field.fault === undefined ? undefined : "true",
  };
  if (field.kind === "choice") return showChoice(field, id, notes, aria);
  const attributes = { id, name: field.name, maxlength: String(field.maxLength ?? 3000), ...aria };
  const required = field.required ? "true" : undefined;
  const input =
    field.kind === "paragraph"
      ? el("textarea", { ...attributes, rows: "5", "aria-required": required })
      : el("input", {
          ...attributes,
          type: "text",
          "aria-required": required,
          autocomplete: "off",
        });
  input.value = field.value ?? "";
  return el(
    "div",
    { class: field.fault === undefined ? "field" : "field wrong" },
    el("label", { for: id }, field.label, optional(field)),
    notes,
    input,
  );
}

function showChoice(field, id, notes, aria) {
  const radios = (field.options ?? []).map(({ label, value }) =>
    el(
      "label",
      { class: "radio" },
      el("input", { type: "radio", name: field.name, value, checked: value === field.value }),
      " ",
      label,
    ),
  );
  return el(
    "fieldset",
    { id, class: field.fault === undefined ? "field" : "field wrong", ...aria },
    el("legend", {}, field.label, optional(field)),
    notes,
    radios,
  );
}

function optional({ required }) {
  return required ? undefined : el("span", { class: "quiet" }, " (optional)");
}
