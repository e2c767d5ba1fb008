/**
 * Slack's numbers. Lengths are counted in UTF-16 units, which is never less than Slack's count of characters.
 * Source: Slack's Block Kit reference and the validators of its Python SDK, unless a line says otherwise.
 */
export const LIMITS = {
  /** Blocks of one message; a view takes 100. */
  messageBlocks: 50,
  viewBlocks: 100,
  /** All words of one message: `msg_blocks_too_long` comes near 13,200 characters (bolt-js #2509, #2867). */
  messageWords: 10_000,
  /** One section; we hold every block of words to it. */
  blockWords: 3000,
  /** chat.update refuses more than 4000 (`msg_too_long`); a push notification shows far less. */
  notice: 3000,
  header: 150,
  /** Elements of one block of buttons. */
  actions: 25,
  buttonLabel: 75,
  optionLabel: 75,
  optionValue: 150,
  placeholder: 150,
  url: 3000,
  id: 255,
  modalTitle: 24,
  modalButton: 24,
  inputLabel: 2000,
  inputValue: 3000,
  privateMetadata: 3000,
  radioOptions: 10,
  selectOptions: 100,
} as const;

/** Slack shows a time-out to the person when nothing came back within 3 s (docs); we leave room for the way back. */
export const ACK_WITHIN_MS = 2500;
/** How long the first answer may wait for somebody's profile. */
export const LOOKUP_WITHIN_MS = 700;
/** Calls for nudges and answers give up after this; Slack's client has no time-out of its own. */
export const CALL_TIMEOUT_MS = 10_000;

const CUT_MARK = "…";

/** Shortens to at most `max` UTF-16 units, the mark included, without splitting a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, wholeUpTo(text, max - CUT_MARK.length))}${CUT_MARK}`;
}

/** The largest index at or below `max` that does not stand between the halves of a surrogate pair. */
export function wholeUpTo(text: string, max: number): number {
  const code = text.charCodeAt(max - 1);
  const splitsPair = max < text.length && code >= 0xd800 && code <= 0xdbff;
  return splitsPair ? max - 1 : max;
}
