import { SendFailure } from "../../chat/adapter.ts";
import type { FileHeard } from "../../chat/incoming.ts";
import type { Reply } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import type { Context } from "../context.ts";
import { Sorry } from "../sorry.ts";
import { cut } from "../wording/names.ts";
import { previewTable } from "./import.ts";
import { hearInvite } from "./invite.ts";

/** Tables and invites are a few kilobytes; nothing larger is fetched. */
const MAX_BYTES = 1024 * 1024;

/** A file in the DM: an invitation, or a table to import, shown first. Throws Sorry for everything else. */
export async function hearFile(incoming: FileHeard, context: Context): Promise<Reply> {
  const kind = kindOf(incoming.name);
  if (kind === undefined) throw unreadable(incoming);
  if (incoming.sizeBytes > MAX_BYTES) throw tooLarge(incoming);
  const bytes = await contentOf(incoming);
  if (bytes.length > MAX_BYTES) throw tooLarge(incoming);
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

async function contentOf(incoming: FileHeard): Promise<Uint8Array> {
  return await incoming.read().catch((fault: unknown) => {
    if (!(fault instanceof SendFailure)) throw fault;
    throw new Sorry(
      text`I could not fetch ${strong(nameOf(incoming))}, so nothing was stored. Please send it once more; where that does not help, the app may lack the right to read files.`,
    );
  });
}

function tooLarge(incoming: FileHeard): Sorry {
  return new Sorry(
    text`${strong(nameOf(incoming))} is larger than 1 MiB, so I did not read it. Send a smaller one: a year of interviews takes less than a tenth of that.`,
  );
}

/** What was written beside the file is not lost: it is repeated, to be sent alone. */
function unreadable(incoming: FileHeard): Sorry {
  const said = incoming.text.trim();
  const again = said === "" ? "" : ` Send your words again without it: “${cut(said, 200)}”`;
  return new Sorry(
    text`I read invitations (.ics) and tables of interviews (.csv). ${strong(nameOf(incoming))} is neither, so nothing was stored.${again}`,
  );
}

const nameOf = ({ name }: FileHeard): string => (name.trim() === "" ? "That file" : cut(name, 60));
