import type { Block } from "../../chat/message.ts";
import { code, text } from "../../chat/text.ts";
import type { DueItem } from "../cards/due.ts";
import { cut } from "../wording/names.ts";
import { COORDINATOR_FROM } from "./note-target.ts";
import type { NoteTarget } from "./target.ts";

/** What the one note in the place of eight or more is called, on buttons and in menus. */
export const FOR_EVERYONE = "One note for everyone";

/** Product rule A8: whether one note to the coordinator is offered beside the single ones, as long as it spares some. */
export function offersOneNote({ kind, all, open, opportunity }: DueItem): boolean {
  const isLarge = kind === "thank-you" && all.length >= COORDINATOR_FROM;
  return isLarge && open.length > 1 && !opportunity.noContact;
}

/** Under the one note: whom to ask where nobody who arranges interviews is known, and what sending it settles. */
export function forEveryoneBlocks({
  toCoordinator,
  contact,
  planned,
  open,
}: NoteTarget): readonly Block[] {
  if (!toCoordinator) return [];
  const company = cut(planned.opportunity.company, 40);
  const nobody = text`I don't know who set up your day. The invitation usually shows it; if not, ask anyone you met there. ${code(`/interview contact ${company} Dana Fox (coordinator)`)} saves the name.`;
  const settles = text`Once you press Sent it, all ${open.length} thank-yous still open count as sent.`;
  return [
    ...(contact === undefined ? [{ kind: "note" as const, text: nobody }] : []),
    ...(open.length > 1 ? [{ kind: "note" as const, text: settles }] : []),
  ];
}
