import { SendFailure } from "../../chat/adapter.ts";
import type { FileHeard, HeardFile } from "../../chat/incoming.ts";
import type { Block } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import type { Context } from "../context.ts";
import { Sorry } from "../sorry.ts";
import { cut } from "../wording/names.ts";
import { hearInvite } from "./invite.ts";
import { previewTable } from "./table/import.ts";

/** Tables and invites are a few kilobytes; nothing larger is fetched. */
const MAX_BYTES = 1024 * 1024;

/** A file in the DM: an invitation, or a table to import, shown first. Throws Sorry for everything else. */
export const hearFile = (incoming: FileHeard, context: Context): Promise<Reply> =>
  readFile(incoming, incoming.text, context);

/**
 * The same for a file that hangs on a command. `beside` are the words in the command's other fields: the file alone is
 * read, and because the command itself stands nowhere to be seen, they are repeated. Never throws Sorry.
 */
export async function hearAttached(
  file: HeardFile,
  beside: readonly string[],
  context: Context,
): Promise<Reply> {
  const said = beside.filter((words) => words !== "").join(", ");
  const reply = await readFile(file, "", context).catch((fault: unknown) => {
    if (!(fault instanceof Sorry)) throw fault;
    return say(fault.answer);
  });
  if (said === "" || reply.kind !== "say") return reply;
  const note: Block = {
    kind: "note",
    text: text`I read the file alone. What you wrote beside it was not used: “${cut(said, 500)}”`,
  };
  return say({ ...reply.message, blocks: [...reply.message.blocks, note] });
}

async function readFile(file: HeardFile, said: string, context: Context): Promise<Reply> {
  const kind = kindOf(file.name);
  if (kind === undefined) throw unreadable(file, said);
  if (file.sizeBytes > MAX_BYTES) throw tooLarge(file);
  const bytes = await contentOf(file);
  if (bytes.length > MAX_BYTES) throw tooLarge(file);
  const isCalendar = kind === "invite" || startsAsCalendar(bytes);
  return isCalendar ? hearInvite(bytes, context) : previewTable(bytes, context);
}

function kindOf(name: string): "invite" | "table" | undefined {
  if (/\.(?:ics|ical|icalendar|vcs|ifb)$/i.test(name)) return "invite";
  return /\.(?:csv|tsv|tab|txt|xlsx?|ods|numbers)$/i.test(name) ? "table" : undefined;
}

/** Some mail programs save an invitation as text. */
function startsAsCalendar(bytes: Uint8Array): boolean {
  return /^\W*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 100)));
}

async function contentOf(file: HeardFile): Promise<Uint8Array> {
  return await file.read().catch((fault: unknown) => {
    if (!(fault instanceof SendFailure)) throw fault;
    throw new Sorry(
      text`I could not fetch ${strong(nameOf(file))}, so nothing was stored. Please send it once more; where that does not help, the app may lack the right to read files.`,
    );
  });
}

function tooLarge(file: HeardFile): Sorry {
  return new Sorry(
    text`${strong(nameOf(file))} is larger than 1 MiB, so I did not read it. Send a smaller one: a year of interviews takes less than a tenth of that.`,
  );
}

/** What was written beside the file is not lost: it is repeated, to be sent alone. */
function unreadable(file: HeardFile, said: string): Sorry {
  const words = said.trim();
  const again = words === "" ? "" : ` Send your words again without it: “${cut(words, 200)}”`;
  return new Sorry(
    text`I read invitations (.ics) and tables of interviews (.csv). ${strong(nameOf(file))} is neither, so nothing was stored.${again}`,
  );
}

const nameOf = ({ name }: HeardFile): string => (name.trim() === "" ? "That file" : cut(name, 60));
