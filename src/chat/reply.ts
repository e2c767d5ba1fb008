import type { Form } from "./form.ts";
import type { Message } from "./message.ts";

/** What the bot answers: data, so that tests compare values and every adapter can render it. */
export type Reply =
  | {
      readonly kind: "say";
      readonly message: Message;
      /** In a channel: only the speaker sees it, or everyone. In a DM it makes no difference. */
      readonly visible: "you" | "everyone";
    }
  /** Open a form. Where none can be opened now, the adapter shows `faults` in words and a button with id `reopen`. */
  | { readonly kind: "ask"; readonly form: Form; readonly reopen: string }
  /**
   * Replace the message whose button was pressed, or from whose button the answered form was opened. Where there is no
   * such message, it is said instead (only the speaker sees it).
   */
  | { readonly kind: "change"; readonly message: Message }
  /** Answers a `suggest`: at most 25 choices. */
  | { readonly kind: "choices"; readonly choices: readonly Choice[] }
  /** Nothing to say: a duplicate, a presence change. */
  | { readonly kind: "nothing" };

export interface Choice {
  /** At most 100 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly value: string;
}

export const say = (message: Message, visible: "you" | "everyone" = "you"): Reply => ({
  kind: "say",
  message,
  visible,
});
export const change = (message: Message): Reply => ({ kind: "change", message });
export const NOTHING: Reply = { kind: "nothing" };
