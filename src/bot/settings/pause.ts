import { packId } from "../../chat/button.ts";
import type { Message } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { code, strong, type Text, text } from "../../chat/text.ts";
import type { Instant } from "../../coach/facts.ts";
import type { UndoPlan } from "../act.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";

/** "stop": silence from now on; everything stays stored until the person erases it. */
export async function pause(context: Context): Promise<Reply> {
  if (context.person.pausedAt !== undefined) {
    return say(
      note(text`I am silent already. Say ${code("start")} when you want reminders again.`),
    );
  }
  return set(
    context.now,
    text`${strong("Silence from now on")}: no message comes from me unless you ask. Say ${code("start")} to get reminders again; ${code("/interview erase")} deletes everything.`,
    "reminders stopped",
    context,
  );
}

/** "start": reminders come again. */
export async function resume(context: Context): Promise<Reply> {
  if (context.person.pausedAt === undefined) {
    return say(note(text`Reminders are on. ${code("/interview today")} shows what is due.`));
  }
  return set(
    undefined,
    text`${strong("Welcome back")}: reminders come again from now on.`,
    "reminders started",
    context,
  );
}

export const pressResume: PressHandler = (_, context) => resume(context);

async function set(
  pausedAt: Instant | undefined,
  says: Text,
  summary: string,
  context: Context,
): Promise<Reply> {
  const { person, now, newId } = context;
  const actionId = newId();
  const undo: UndoPlan = {
    summary,
    opportunityIds: [],
    parts: [{ kind: "pause", pausedAt: person.pausedAt }],
  };
  await context.change(async (tx) => {
    await tx.savePerson({ ...person, pausedAt });
    await tx.addAction({
      id: actionId,
      personId: person.id,
      kind: "pause",
      at: now,
      undo,
      undoneAt: undefined,
    });
  });
  const message = note(says);
  return say({
    ...message,
    blocks: [
      ...message.blocks,
      { kind: "buttons", buttons: [{ label: "Undo", id: packId("undo", actionId) }] },
    ],
  });
}

const note = (says: Text): Message => ({
  notice: "Noted.",
  blocks: [{ kind: "paragraph", text: says }],
});
