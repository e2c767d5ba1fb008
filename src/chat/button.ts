/**
 * Buttons carry no state in memory: the id names a verb and row ids, so a press still works after a restart.
 * Format: `1:<verb>:<argument>:…`, at most 100 characters (Discord's custom_id limit, the smallest of all platforms).
 */
export interface Button {
  /** At most 38 characters: longer labels are cut on phones (Discord's advice). */
  readonly label: string;
  /** Whom or what the button is about, where several carry the same label: shown as "Sent it (Ana)". */
  readonly about?: string;
  readonly id: string;
  readonly style?: "primary" | "plain" | "danger";
}

/** A button that opens an address in the browser and tells us nothing. */
export interface LinkButton {
  readonly label: string;
  readonly url: string;
}

const BUTTON_VERSION = "1";
const MAX_ID_LENGTH = 100;

/** Packs a verb and its arguments into a button, menu or form id. Throws when the result is over 100 characters. */
export function packId(verb: string, ...args: readonly string[]): string {
  const id = [BUTTON_VERSION, verb, ...args].join(":");
  if (id.length > MAX_ID_LENGTH) {
    throw new Error(
      `Button id is ${id.length} characters, the limit is ${MAX_ID_LENGTH}: shorten the arguments of "${verb}".`,
    );
  }
  return id;
}

export interface UnpackedId {
  readonly verb: string;
  readonly args: readonly string[];
}

/** Reads an id made by packId; undefined when it is of another version or not ours. */
export function unpackId(id: string): UnpackedId | undefined {
  const [version, verb, ...args] = id.split(":");
  if (version !== BUTTON_VERSION || verb === undefined || verb === "") return undefined;
  return { verb, args };
}

/** What the button says in full, with whom it is about behind it: a label may end in a question mark. */
export function buttonLabel(button: Button): string {
  return button.about === undefined ? button.label : `${button.label} (${button.about})`;
}
