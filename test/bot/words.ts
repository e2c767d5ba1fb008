import { showForm, showMessage } from "../../adapters/playground/show.ts";
import type { Button } from "../../src/chat/button.ts";
import type { Form } from "../../src/chat/form.ts";
import type { Message } from "../../src/chat/message.ts";

/** A message as a person reads it, one line a block; a file that goes along is not read aloud. */
export const wordsOfMessage = ({ notice, blocks }: Message): string =>
  showMessage({ notice, blocks }).join("\n");

/** A form with its fields, what stands in them and what was wrong. */
export const wordsOfForm = (form: Form): string => showForm(form).join("\n");

/** All buttons of a message that tell the bot something, in order. */
export const buttonsOf = ({ blocks }: Message): readonly Button[] =>
  blocks.flatMap((block) =>
    block.kind === "buttons" ? block.buttons.flatMap((one) => ("url" in one ? [] : [one])) : [],
  );

/** The id of the first button with this label. Throws when there is none. */
export function buttonId(messages: readonly Message[], label: string): string {
  const found = messages.flatMap(buttonsOf).find((button) => button.label === label);
  if (found === undefined) throw new Error(`No button says "${label}".`);
  return found.id;
}
