import { type Button, packId } from "../../chat/button.ts";
import type { Block, Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import type { Acted } from "../act.ts";
import { nextText } from "../cards/after-act.ts";
import { digest } from "../cards/digest.ts";
import { isDue, itemsOf } from "../cards/due.ts";
import type { Context } from "../context.ts";

/**
 * What was learned about people, Undo and more buttons, and below it the card that waits for them: a thank-you that lacked an address can
 * go out now.
 */
export function afterContact(
  context: Context,
  outcome: Text,
  { planned, actionId }: Acted,
  more: readonly Button[] = [],
): Reply {
  const { person, now, incoming } = context;
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: outcome },
    { kind: "buttons", buttons: [...more, { label: "Undo", id: packId("undo", actionId) }] },
  ];
  const due =
    planned === undefined || planned.plan.status !== "live"
      ? []
      : itemsOf(planned).filter((item) => item.kind === "thank-you" && isDue(item, now));
  const next: Block = {
    kind: "paragraph",
    text: planned === undefined ? text`` : nextText(planned, context),
  };
  const message: Message =
    due.length === 0
      ? { notice: "Saved.", blocks: planned === undefined ? blocks : [...blocks, next] }
      : { ...digest(due, { policy: person.policy, now }, blocks), notice: "Saved." };
  return incoming.kind === "press" || incoming.kind === "form" ? change(message) : say(message);
}
