import type { Message } from "../../../../chat/message.ts";

/** Words to copy and nothing else. */
export const textToCopy = (words: string): Message => ({
  notice: "The text, to copy.",
  blocks: [{ kind: "draft", text: words }],
});
