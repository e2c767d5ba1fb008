import type { AttachmentPayload, RawFile } from "discord.js";
import type { Log } from "../../../src/chat/adapter.ts";
import type { Message } from "../../../src/chat/message.ts";
import { strong, text } from "../../../src/chat/text.ts";
import { codeOf } from "../faults.ts";
import { UPLOAD_MAX_BYTES } from "../limits.ts";

/** The message's file, as discord.js takes it with an answer to an interaction; an empty list where there is none. */
export function answerFiles({ attachment }: Message): AttachmentPayload[] {
  if (attachment === undefined) return [];
  return [{ attachment: Buffer.from(attachment.content), name: attachment.name }];
}

/** A REST request that carries the body, and the message's file beside it as multipart. */
export function withFile<B extends object>(
  body: B,
  { attachment }: Message,
): { readonly body: B; readonly files?: RawFile[] } {
  if (attachment === undefined) return { body };
  const { name, mediaType, content } = attachment;
  const data = Buffer.from(content);
  // The id names the part files[0] of the same request.
  return {
    body: { ...body, attachments: [{ id: "0", filename: name }] },
    files: [{ name, data, contentType: mediaType }],
  };
}

/**
 * Gives the message with its file; where the file is too large, or the giving fails for a reason that `mayBeTheFile`,
 * gives its words instead. Rejects with what the last try said.
 */
export async function giveWithFile<T>(
  message: Message,
  log: Log,
  mayBeTheFile: (error: unknown) => boolean,
  give: (message: Message) => Promise<T>,
): Promise<T> {
  const { attachment } = message;
  if (attachment === undefined) return await give(message);
  if (Buffer.byteLength(attachment.content) > UPLOAD_MAX_BYTES) return await give(inWords(message));
  try {
    return await give(message);
  } catch (error) {
    if (!mayBeTheFile(error)) throw error;
    log.warn("discord.file.lost", { code: codeOf(error) });
    return await give(inWords(message));
  }
}

/** The same message without its file, and its words below as far as a message can hold them. */
function inWords({ notice, blocks, attachment }: Message): Message {
  if (attachment === undefined) return { notice, blocks };
  return {
    notice,
    blocks: [
      ...blocks,
      {
        kind: "paragraph",
        text: text`I could not attach ${strong(attachment.name)}. These are its words instead.`,
      },
      { kind: "draft", text: attachment.content },
    ],
  };
}
