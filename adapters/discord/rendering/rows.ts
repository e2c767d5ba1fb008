import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { type Button, buttonLabel, type LinkButton } from "../../../src/chat/button.ts";
import type { Block, MenuOption } from "../../../src/chat/message.ts";
import { LIMITS } from "../limits.ts";
import { oneLine, shorten, webAddress } from "./markdown.ts";

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Rows {
  readonly rows: readonly Row[];
  /** Links that Discord cannot carry as a button: to be shown in the text. */
  readonly asText: readonly LinkButton[];
  /** True when something to press did not fit. */
  readonly dropped: boolean;
}

type RowBlock = Extract<Block, { readonly kind: "buttons" | "menu" }>;

/** Rows of buttons and menus within Discord's limits: at most 5 rows, ids unique in the message. */
export function rowsOf(blocks: readonly Block[]): Rows {
  const asText: LinkButton[] = [];
  const used = new Set<string>();
  const all = blocks
    .filter((block): block is RowBlock => block.kind === "buttons" || block.kind === "menu")
    .flatMap((block) =>
      block.kind === "menu" ? menuRow(block, used) : buttonRows(block.buttons, used, asText),
    );
  return { rows: all.slice(0, LIMITS.rows), asText, dropped: all.length > LIMITS.rows };
}

function buttonRows(
  buttons: readonly (Button | LinkButton)[],
  used: Set<string>,
  asText: LinkButton[],
): readonly Row[] {
  const components = buttons.flatMap((button) =>
    "url" in button ? linkButton(button, asText) : pressButton(button, used),
  );
  const rows: Row[] = [];
  for (let from = 0; from < components.length; from += LIMITS.buttonsPerRow) {
    const row = components.slice(from, from + LIMITS.buttonsPerRow);
    rows.push({ type: ComponentType.ActionRow, components: row });
  }
  return rows;
}

const STYLES = {
  primary: ButtonStyle.Primary,
  plain: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** Discord refuses the whole message for one double or over-long id: such a button is left out. */
function pressButton(button: Button, used: Set<string>): readonly APIButtonComponent[] {
  if (!takeId(button.id, used)) return [];
  return [
    {
      type: ComponentType.Button,
      style: STYLES[button.style ?? "plain"],
      label: label(buttonLabel(button)),
      custom_id: button.id,
    },
  ];
}

function linkButton(button: LinkButton, asText: LinkButton[]): readonly APIButtonComponent[] {
  const url = webAddress(button.url);
  if (url === undefined || url.length > LIMITS.linkUrl) {
    asText.push(button);
    return [];
  }
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label: label(button.label), url }];
}

function menuRow(
  menu: Extract<Block, { readonly kind: "menu" }>,
  used: Set<string>,
): readonly Row[] {
  const options = menuOptions(menu.options);
  if (options.length === 0 || !takeId(menu.id, used)) return [];
  const placeholder = shorten(oneLine(menu.label), LIMITS.menuPlaceholder);
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: menu.id,
          placeholder,
          options: [...options],
        },
      ],
    },
  ];
}

/** At most 25 options; Discord refuses a value that comes twice. */
function menuOptions(options: readonly MenuOption[]): readonly APISelectMenuOption[] {
  const used = new Set<string>();
  return options
    .filter(({ value }) => value.length <= LIMITS.menuOptionText && takeId(value, used))
    .slice(0, LIMITS.menuOptions)
    .map(({ label: words, value }) => ({ label: label(words, LIMITS.menuOptionText), value }));
}

function takeId(id: string, used: Set<string>): boolean {
  if (id === "" || id.length > LIMITS.customId || used.has(id)) return false;
  used.add(id);
  return true;
}

function label(words: string, length: number = LIMITS.buttonLabel): string {
  const shown = shorten(oneLine(words).trim(), length);
  return shown === "" ? "…" : shown;
}
