import type { Button, LinkButton } from "./button.ts";
import type { Text } from "./text.ts";

/** One thing said: data that every adapter can show in full. */
export interface Message {
  /**
   * One sentence for the push notification and for screen readers that announce it. It names no company and no contact,
   * because it shows on locked screens.
   */
  readonly notice: string;
  readonly blocks: readonly Block[];
  /** A text file that goes along, for what is too long to read in a chat: an export, a calendar. */
  readonly attachment?: Attachment;
}

export interface Attachment {
  /** With its ending: "afterword-export.json". */
  readonly name: string;
  readonly mediaType: string;
  /** At most 1 MiB; every adapter can show or upload it. */
  readonly content: string;
}

export type Block =
  /** A short title, at most 150 characters (Slack's header limit). */
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "bullets"; readonly items: readonly Text[] }
  | { readonly kind: "checklist"; readonly items: readonly CheckItem[] }
  /** Label and value pairs: dates, places, settings. */
  | { readonly kind: "facts"; readonly rows: readonly FactRow[] }
  /** Words to copy as they are. */
  | { readonly kind: "draft"; readonly text: string }
  /** Small print. */
  | { readonly kind: "note"; readonly text: Text }
  | { readonly kind: "divider" }
  /** One row of at most 5 buttons; a message has at most 5 rows of buttons or menus (Discord's limit). */
  | { readonly kind: "buttons"; readonly buttons: readonly (Button | LinkButton)[] }
  /** One choice out of at most 25 (Discord's limit); pressing sends the option's value with the menu's id. */
  | {
      readonly kind: "menu";
      readonly id: string;
      readonly label: string;
      readonly options: readonly MenuOption[];
    };

export interface CheckItem {
  readonly done: boolean;
  readonly text: Text;
}

export interface FactRow {
  readonly label: string;
  readonly value: Text;
}

export interface MenuOption {
  /** At most 75 characters (Slack's option limit). */
  readonly label: string;
  /** At most 75 characters. */
  readonly value: string;
}

/**
 * The words of a message that holds nothing else; undefined for every other. A phone copies a message as a whole, so
 * these are shown bare, without a frame or a notice that would be copied too.
 */
export function wordsAlone({ blocks }: Message): string | undefined {
  const [first, ...rest] = blocks;
  return first?.kind === "draft" && rest.length === 0 ? first.text : undefined;
}

export const MAX_BUTTONS_PER_ROW = 5;
export const MAX_ROWS = 5;
export const MAX_MENU_OPTIONS = 25;
