import { packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { text } from "../../chat/text.ts";
import type { Interview } from "../../coach/facts.ts";
import type { Context } from "../context.ts";
import { draftFor } from "../notes/drafts/draft-card.ts";
import { FIRST_WORDING } from "../notes/drafts/wording.ts";
import { letterTarget } from "../notes/letters/letter-target.ts";
import type { Planned } from "../replan.ts";
import { calledName } from "../wording/names.ts";

/** Help for the moment when nobody calls: what to check, a short message to copy, and where the new time goes. */
export function noShowBlocks(
  planned: Planned,
  round: Interview,
  context: Context,
): readonly Block[] {
  const { opportunity } = planned;
  const target = letterTarget("no-show", planned, context.now, { round });
  const name = target.contact && calledName(target.contact.name);
  return [
    {
      kind: "paragraph",
      text: text`It is nearly always a mix-up of calendars, and says nothing about you. Give it fifteen minutes, look once at the link, the number and your spam folder; then this, ${name === undefined ? "to whoever invited you" : `to ${name}`}:`,
    },
    { kind: "draft", text: draftFor(target, FIRST_WORDING, context).body },
    {
      kind: "note",
      text: text`No thank-you is due for it. When they name a new time, tell me and I plan around it. If none comes, I suggest asking once more; that does not count as a follow-up.`,
    },
    {
      kind: "buttons",
      buttons: [
        { label: "New time", id: packId("moved", opportunity.id, round.id), style: "primary" },
        { label: "No new date yet", id: packId("postponed", opportunity.id, round.id) },
        { label: "They cancelled", id: packId("cancelled-them", opportunity.id, round.id) },
        { label: "Edit or mail it", id: packId("note-new", target.key) },
      ],
    },
  ];
}
