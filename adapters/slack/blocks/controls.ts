import type { types } from "@slack/bolt";
import { type Button, buttonLabel, type LinkButton } from "../../../src/chat/button.ts";
import type { Block, MenuOption } from "../../../src/chat/message.ts";
import { cut, LIMITS } from "../limits.ts";
import { opens, printable } from "./rich-text.ts";

type Row = Extract<Block, { kind: "buttons" | "menu" }>;

/** Link buttons need an action id of their own; a press on one is acknowledged and means nothing to us. */
export const LINK_ACTION = "link";

/** A row of buttons or a menu, with the number of characters it shows; undefined when none of it can be shown. */
export function controls(
  row: Row,
  rowIndex: number,
): { readonly block: types.ActionsBlock; readonly length: number } | undefined {
  const elements = row.kind === "menu" ? menu(row) : buttons(row.buttons, rowIndex);
  if (elements.length === 0) return undefined;
  return { block: { type: "actions", elements: [...elements] }, length: shownLength(elements) };
}

function buttons(row: readonly (Button | LinkButton)[], rowIndex: number): readonly types.Button[] {
  return row
    .slice(0, LIMITS.actions)
    .flatMap((button, index) =>
      "url" in button ? linkButton(button, `${LINK_ACTION}.${rowIndex}.${index}`) : [ours(button)],
    );
}

function ours(button: Button): types.Button {
  return {
    type: "button",
    text: label(buttonLabel(button), LIMITS.buttonLabel),
    action_id: button.id,
    value: button.id,
    ...(button.style === "primary" || button.style === "danger" ? { style: button.style } : {}),
  };
}

function linkButton(button: LinkButton, actionId: string): readonly types.Button[] {
  if (!opens(button.url)) return [];
  const text = label(button.label, LIMITS.buttonLabel);
  return [{ type: "button", text, action_id: actionId, url: button.url }];
}

function menu(row: Extract<Row, { kind: "menu" }>): readonly types.StaticSelect[] {
  if (row.options.length === 0) return [];
  return [
    {
      type: "static_select",
      action_id: row.id,
      placeholder: label(row.label, LIMITS.placeholder),
      options: row.options.slice(0, LIMITS.selectOptions).map(option),
    },
  ];
}

/** One option of a menu or of a choice in a form. */
export function option({ label: text, value }: MenuOption): types.PlainTextOption {
  return { text: label(text, LIMITS.optionLabel), value: value.slice(0, LIMITS.optionValue) };
}

/** A label: plain text in which Slack reads no markup and, with `emoji` off, no emoji codes. */
export function label(text: string, max: number): types.PlainTextElement {
  const oneLine = printable(text).replaceAll("\n", " ");
  // Slack refuses a label without a visible character.
  const visible = oneLine.trim() === "" ? "–" : oneLine;
  return { type: "plain_text", text: cut(visible, max), emoji: false };
}

function shownLength(elements: readonly (types.Button | types.StaticSelect)[]): number {
  return elements.reduce((sum, element) => {
    if (element.type === "button") return sum + element.text.text.length;
    return sum + (element.options ?? []).reduce((all, one) => all + one.text.text.length, 0);
  }, 0);
}
