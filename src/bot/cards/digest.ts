import { packId } from "../../chat/button.ts";
import { type Block, MAX_ROWS, type Message } from "../../chat/message.ts";
import { type Text, text } from "../../chat/text.ts";
import type { StepKind } from "../../coach/facts.ts";
import { draftMenu } from "../notes/drafts/draft-row.ts";
import { offersOneNote } from "../notes/for-everyone.ts";
import { opportunityLabel, stepName } from "../wording/names.ts";
import type { DueItem } from "./due.ts";
import type { Reader } from "./reader.ts";
import { stepBody } from "./step-body.ts";
import { rowsNeeded, stepButtons } from "./step-buttons.ts";

/** Most urgent first: what loses its point soonest. */
const ORDER: readonly StepKind[] = [
  "checklist-hour",
  "answer-request",
  "offer-deadline",
  "checklist-day",
  "thank-you",
  "debrief",
  "first-follow-up",
  "second-follow-up",
  "ask-date",
  "portal-check",
  "move-on",
  "check-in",
];

/**
 * Everything that is due in one message, most urgent first; what does not fit is named and one press away. `from` leaves
 * out as many as earlier pages of the same list have shown.
 */
export function digest(
  items: readonly DueItem[],
  reader: Reader,
  before: readonly Block[] = [],
  from?: number,
): Message {
  const sorted = items
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .slice(from ?? 0);
  const rowsTaken = before.filter(({ kind }) => kind === "buttons" || kind === "menu").length;
  const rows = MAX_ROWS - rowsTaken;
  const [only] = sorted;
  // A large panel below an outcome has no room for every row it has alone.
  const alone = only !== undefined && sorted.length === 1 && rowsNeeded(only, true) <= rows;
  const { shown, rest } = alone ? whatFits(sorted, rows, alone) : whatFitsWithMenu(sorted, rows);
  const left = rows - rowsOf(shown, alone) - (rest.length > 0 ? 1 : 0);
  const drafts = alone || left < 1 ? undefined : draftMenu(shown);
  const blocks = shown.flatMap((item, index): readonly Block[] => [
    ...(index > 0 || before.length > 0 ? [{ kind: "divider" as const }] : []),
    ...stepBody(item, { ...reader, amongOthers: !alone, hasDrafts: alone || drafts !== undefined }),
    ...stepButtons(item, aboutOf(item, items), alone),
  ]);
  // The whole list has pages; any other digest leads to its beginning.
  const next = from === undefined ? 0 : from + shown.length;
  return {
    notice: noticeOf(items),
    blocks: [
      ...before,
      ...blocks,
      ...(drafts === undefined ? [] : [{ kind: "divider" as const }, drafts]),
      ...restBlocks(rest, next),
    ],
  };
}

/** What tells the buttons of one step from those of the others in the message: the company, else the step. */
function aboutOf(item: DueItem, items: readonly DueItem[]): string | undefined {
  if (items.length < 2 || item.all.length > 1) return undefined;
  const { company } = item.opportunity;
  const shared = items.filter(({ opportunity }) => opportunity.company === company).length > 1;
  return shared ? stepName(item.kind) : company;
}

/** As many as fit; a large panel keeps a row for the menu that holds the one note for everyone, where it can. */
function whatFitsWithMenu(
  items: readonly DueItem[],
  rows: number,
): { shown: DueItem[]; rest: DueItem[] } {
  const all = whatFits(items, rows, false);
  if (!all.shown.some(offersOneNote)) return all;
  const fewer = whatFits(items, rows - 1, false);
  return fewer.shown.some(offersOneNote) ? fewer : all;
}

/** Takes items while their rows of buttons fit; keeps one row free for "the rest" where something is left. */
function whatFits(
  items: readonly DueItem[],
  rows: number,
  alone: boolean,
): { shown: DueItem[]; rest: DueItem[] } {
  const shown: DueItem[] = [];
  let left = rows;
  for (const [index, item] of items.entries()) {
    const needed = rowsNeeded(item, alone) + (index < items.length - 1 ? 1 : 0);
    if (needed > left) break;
    left -= rowsNeeded(item, alone);
    shown.push(item);
  }
  return { shown, rest: items.slice(shown.length) };
}

function rowsOf(items: readonly DueItem[], alone: boolean): number {
  return items.reduce((sum, item) => sum + rowsNeeded(item, alone), 0);
}

function restBlocks(rest: readonly DueItem[], next: number): readonly Block[] {
  if (rest.length === 0) return [];
  const named = rest
    .slice(0, 5)
    .map((item): Text => text`${stepName(item.kind)}, ${opportunityLabel(item.opportunity)}`);
  const more = rest.length > 5 ? [text`and ${rest.length - 5} more`] : [];
  return [
    { kind: "divider" },
    { kind: "paragraph", text: text`Also due:` },
    { kind: "bullets", items: [...named, ...more] },
    {
      kind: "buttons",
      buttons: [{ label: "Show the rest", id: packId("today", String(next)) }],
    },
  ];
}

/** The push notification: which kind of step, no names. */
function noticeOf(items: readonly DueItem[]): string {
  const [only] = items;
  if (only === undefined) return "Nothing is due.";
  if (items.length > 1) return `${items.length} things are due.`;
  const count = only.open.length;
  return count > 1 ? `${count} thank-yous are due.` : `Due now: ${stepName(only.kind)}.`;
}
