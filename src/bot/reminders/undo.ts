import { packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import type { Block, Message } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { code, strong, type Text, text } from "../../chat/text.ts";
import { planOpportunity } from "../../coach/cadence/plan-opportunity.ts";
import { addMinutes } from "../../coach/calendar/days.ts";
import type { Action, Writing } from "../../store/store.ts";
import { UNDO_MS, type UndoPart, type UndoPlan } from "../act.ts";
import { nextText } from "../cards/after-act.ts";
import { digest } from "../cards/digest.ts";
import { isDue, itemsOf } from "../cards/due.ts";
import type { Context } from "../context.ts";
import { handleCommand, type PressHandler } from "../feature.ts";
import { COPY_DELETED, forgetCopy } from "../notes/copies/forget-copy.ts";
import { replan, replanAll } from "../replan.ts";
import { Sorry } from "../sorry.ts";

export const undoCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "undo",
    summary: "Take back the last thing you told me, for ten minutes",
    fields: {},
    examples: ["undo"],
    answers: "message",
    line: "each",
  }),
  (_, context) => undoLast(context),
);

/** Takes back the newest action of the last ten minutes. */
export async function undoLast(context: Context): Promise<Reply> {
  const since = addMinutes(context.now, -UNDO_MS / 60_000);
  const action = await context.read.lastAction(context.person.id, since);
  if (action === undefined) {
    throw new Sorry(text`There is nothing from the last ten minutes to undo.`);
  }
  if (action.kind === COPY_DELETED) return leaveDeleted(action, context);
  return undo(action, context);
}

/** What was deleted stays so; only the next "undo" takes back what came before, now that this was said. */
async function leaveDeleted({ id }: Action, context: Context): Promise<Reply> {
  await context.change((tx) => tx.markUndone(id, context.now));
  const since = addMinutes(context.now, -UNDO_MS / 60_000);
  const before = await context.read.lastAction(context.person.id, since);
  const summary = before === undefined ? undefined : (before.undo as UndoPlan).summary;
  const more =
    summary === undefined
      ? text``
      : text` Before that came: ${summary}. Say ${code("undo")} once more to take that back.`;
  return say({
    notice: "That cannot be undone.",
    blocks: [
      {
        kind: "paragraph",
        text: text`You deleted the copy for good, so the text cannot be brought back. Nothing was changed.${more}`,
      },
    ],
  });
}

export const pressUndo: PressHandler = async ([id = ""], context) => {
  const action = await context.read.action(id);
  if (action === undefined || action.personId !== context.person.id) {
    throw new Sorry(text`I no longer have what it takes to undo that, so nothing was changed.`);
  }
  if (action.undoneAt !== undefined) throw undoneBefore();
  if (Date.parse(context.now) - Date.parse(action.at) > UNDO_MS) {
    throw new Sorry(text`Undo works for ten minutes, and those are over. Nothing was changed.`);
  }
  return undo(action, context);
};

const undoneBefore = (): Sorry => new Sorry(text`That was undone already, so nothing was changed.`);

async function undo(action: Action, context: Context): Promise<Reply> {
  const plan = action.undo as UndoPlan;
  const { person, now, newId } = context;
  await context.change(async (tx) => {
    // Two presses at the same moment undo once.
    if ((await tx.action(action.id))?.undoneAt !== undefined) throw undoneBefore();
    for (const part of plan.parts.toReversed()) await undoPart(part, tx, context);
    const current = (await tx.personById(person.id)) ?? person;
    if (plan.parts.some(({ kind }) => kind === "policy")) await replanAll(tx, current, newId);
    for (const id of plan.opportunityIds) await replan(tx, current, id, newId);
    await tx.markUndone(action.id, now);
  });
  if (plan.parts.some(({ kind }) => kind === "forget-copy")) await context.scrub();
  const last = await context.read.lastAction(person.id, action.at);
  const rest =
    last?.kind === COPY_DELETED
      ? "The copy you deleted is not back; everything else is as it was before."
      : "Everything is as it was before.";
  const first = text`${strong("Undone")}: ${plan.summary}. ${rest}`;
  const message = await afterUndo(first, plan, context);
  return context.incoming.kind === "press" ? change(message) : say(message);
}

/** What was undone, and the cards that are due again because of it. */
async function afterUndo(
  first: Text,
  { opportunityIds, parts }: UndoPlan,
  context: Context,
): Promise<Message> {
  const { read, person, now } = context;
  const before: readonly Block[] = [{ kind: "paragraph", text: first }];
  const { policy, pausedAt } = (await read.personById(person.id)) ?? person;
  const [id = ""] = opportunityIds;
  const ofOne = !parts.some(({ kind }) => kind === "policy" || kind === "pause");
  const opportunity = ofOne ? await read.opportunity(id) : undefined;
  if (opportunity === undefined) {
    const silent: readonly Block[] =
      pausedAt === undefined
        ? []
        : [{ kind: "note", text: text`Reminders are off; say ${code("start")} to get them.` }];
    return { notice: "Undone.", blocks: [...before, ...silent, WHAT_IS_DUE] };
  }
  const planned = { opportunity, plan: planOpportunity(opportunity, policy) };
  const due = itemsOf(planned).filter((item) => isDue(item, now));
  if (due.length > 0) return { ...digest(due, { policy, now }, before), notice: "Undone." };
  const next: Block = { kind: "paragraph", text: nextText(planned, context) };
  return { notice: "Undone.", blocks: [...before, next] };
}

const WHAT_IS_DUE: Block = {
  kind: "buttons",
  buttons: [{ label: "What is due", id: packId("today") }],
};

async function undoPart(part: UndoPart, tx: Writing, { now, person }: Context): Promise<void> {
  const current = (await tx.personById(person.id)) ?? person;
  switch (part.kind) {
    case "remove":
      return tx.setRemoved(part.what, part.id, now);
    case "restore":
      return tx.setRemoved(part.what, part.id, undefined);
    case "opportunity":
      return tx.saveOpportunity({ ...part.was, interviews: [], contacts: [], deeds: [] });
    case "policy": {
      const policy = { ...current.policy, ...part.was };
      return tx.savePerson({ ...current, policy, zoneKnown: part.zoneKnown });
    }
    case "pause":
      return tx.savePerson({ ...current, pausedAt: part.pausedAt });
    case "interview":
      return undoRound(part, tx);
    case "contact":
      return undoContact(part, tx);
    case "deed":
      return tx.saveDeed(part.opportunityId, part.was);
    case "forget-copy":
      return forgetCopy(part.opportunityId, part.deedId, tx);
  }
}

async function undoRound(
  { opportunityId, interview, changed }: Extract<UndoPart, { kind: "interview" }>,
  tx: Writing,
): Promise<void> {
  if (changed === undefined) return tx.saveInterview(opportunityId, interview);
  const opportunity = await tx.opportunity(opportunityId);
  const current = opportunity?.interviews.find(({ id }) => id === interview.id);
  if (current === undefined) return;
  const before = Object.fromEntries(changed.map((field) => [field, interview[field]]));
  await tx.saveInterview(opportunityId, { ...current, ...before });
}

async function undoContact(
  { opportunityId, was, changed }: Extract<UndoPart, { kind: "contact" }>,
  tx: Writing,
): Promise<void> {
  const opportunity = await tx.opportunity(opportunityId);
  const current = opportunity?.contacts.find(({ id }) => id === was.id);
  if (current === undefined) return;
  const before = Object.fromEntries(changed.map((field) => [field, was[field]]));
  await tx.saveContact(opportunityId, { ...current, ...before });
}
