import { packId } from "../../chat/button.ts";
import type { Block, Message } from "../../chat/message.ts";
import { type Text, text } from "../../chat/text.ts";
import { isActive } from "../../coach/cadence/turn.ts";
import { type DueItem, isDue, itemsOf } from "../cards/due.ts";
import type { Context } from "../context.ts";
import { turnText } from "../interviews/plan-card.ts";
import { allPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { opportunityLabel, opportunityName, stepName } from "../wording/names.ts";

/** More than this of each kind is counted, not listed. */
const MAX_LINES = 10;
/** One button per row keeps the label readable; the platform's own limit is far above. */
const MAX_DUE_ROWS = 4;

/** The home screen: what is due today, what waits for the company, and what went quiet. */
export async function dashboard(context: Context): Promise<Message> {
  const all = await allPlanned(context);
  const due = all.flatMap(itemsOf).filter((item) => isDue(item, context.now));
  const dueIds = new Set(due.map(({ opportunity }) => opportunity.id));
  const waiting = all.filter(
    ({ plan, opportunity }) => isActive(plan) && !dueIds.has(opportunity.id),
  );
  const quiet = all.filter(({ plan }) => !isActive(plan));
  return {
    notice: "Your opportunities.",
    blocks: [
      { kind: "heading", text: "Due today" },
      ...dueBlocks(due, context),
      { kind: "heading", text: "Waiting" },
      ...lines(waiting, "Nothing is waiting.", context),
      { kind: "heading", text: "Quiet" },
      ...lines(quiet, "Nothing is closed.", context),
      {
        kind: "buttons",
        buttons: [
          { label: "Log an interview", id: packId("add"), style: "primary" },
          { label: "Settings", id: packId("settings") },
          { label: "Delete my data", id: packId("erase"), style: "danger" },
        ],
      },
    ],
  };
}

function dueBlocks(due: readonly DueItem[], context: Context): readonly Block[] {
  if (due.length === 0) {
    return [{ kind: "paragraph", text: text`Nothing is due; you have done your part.` }];
  }
  const items = due
    .slice(0, MAX_LINES)
    .map((item): Text => text`${opportunityName(item.opportunity)}: ${dueText(item, context)}`);
  const more = due.length > MAX_LINES ? [text`and ${due.length - MAX_LINES} more`] : [];
  const buttons = due.slice(0, MAX_DUE_ROWS).map((item) => ({
    label: "Open",
    about: opportunityLabel(item.opportunity).slice(0, 25),
    id: packId("card", item.key),
  }));
  return [
    { kind: "bullets", items: [...items, ...more] },
    { kind: "buttons", buttons: [...buttons, { label: "All due", id: packId("today") }] },
  ];
}

function lines(some: readonly Planned[], none: string, context: Context): readonly Block[] {
  if (some.length === 0) return [{ kind: "paragraph", text: text`${none}` }];
  const newest = some.toReversed();
  const items = newest
    .slice(0, MAX_LINES)
    .map(
      (planned): Text =>
        text`${opportunityName(planned.opportunity)}: ${turnText(planned, context)}`,
    );
  const more =
    some.length > MAX_LINES ? [text`and ${some.length - MAX_LINES} more: /interview list`] : [];
  return [{ kind: "bullets", items: [...items, ...more] }];
}

function dueText(item: DueItem, context: Context): Text {
  if (item.kind === "offer-deadline") return turnText(item, context);
  return text`${item.open.length > 1 ? `${item.open.length} thank-yous` : stepName(item.kind)}`;
}
