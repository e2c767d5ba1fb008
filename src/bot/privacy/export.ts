import { declareCommand } from "../../chat/command.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { commandSpan, text } from "../../chat/text.ts";
import type { Context } from "../context.ts";
import { handleCommand } from "../feature.ts";
import { exportDocument } from "./export-document.ts";

export const exportCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "export",
    summary: "Everything I know about you, as JSON",
    fields: {},
    examples: ["export"],
    answers: "message",
    line: "each",
  }),
  (_, context) => showExport(context),
);

/** The export as a file beside a short message. */
export async function showExport(context: Context): Promise<Reply> {
  const content = `${JSON.stringify(await exportDocument(context), undefined, 2)}\n`;
  return say({
    notice: "Here is everything I know about you.",
    blocks: [
      {
        kind: "paragraph",
        text: text`Here is everything I know about you, as a file. docs/export.md explains each field. ${commandSpan("interview", "erase")} deletes it all.`,
      },
    ],
    attachment: { name: "afterword-export.json", mediaType: "application/json", content },
  });
}
