import type { Block, Message } from "../chat/message.ts";
import type { Text } from "../chat/text.ts";

/** Something the person should read instead of a result: what happened, and what to do. Not a fault of ours. */
export class Sorry extends Error {
  readonly answer: Message;

  constructor(says: Text, ...more: readonly Block[]) {
    super("The request needs the person's attention.");
    this.name = "Sorry";
    this.answer = {
      notice: "Nothing was changed; please have a look.",
      blocks: [{ kind: "paragraph", text: says }, ...more],
    };
  }
}
