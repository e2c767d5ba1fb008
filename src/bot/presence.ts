import type { PresenceHeard } from "../chat/incoming.ts";
import type { Message } from "../chat/message.ts";
import type { Reply } from "../chat/reply.ts";
import { commandSpan, type Text, text } from "../chat/text.ts";
import type { Person, Store } from "../store/store.ts";
import { isDue, itemsOf } from "./cards/due.ts";
import type { Context } from "./context.ts";
import { allPlanned } from "./own.ts";

/**
 * Notes that an account left or came back, or that a whole workspace uninstalled us; reminders of people who left wait,
 * so that nothing is sent against a closed door.
 */
export async function followPresence(
  store: Store,
  { change, speaker, now }: PresenceHeard,
): Promise<void> {
  if (change === "channel archived") return;
  const person = await store.personByAccount(speaker);
  const { platform, workspace } = speaker;
  const all =
    change === "uninstalled"
      ? await store.peopleOf(platform, workspace)
      : person === undefined
        ? []
        : [person];
  if (all.length === 0) return;
  await store.change(async (tx) => {
    for (const one of all) {
      const leftAt = change === "returned" ? undefined : (one.leftAt ?? now);
      await tx.savePerson({ ...one, leftAt });
    }
  });
}

/** Whoever speaks can be tried again: clears "unreachable" and "left". Returns the same person when nothing changed. */
export async function welcomeBack(store: Store, person: Person): Promise<Person> {
  if (person.unreachableAt === undefined && person.leftAt === undefined) return person;
  const back: Person = { ...person, unreachableAt: undefined, leftAt: undefined };
  await store.change((tx) => tx.savePerson(back));
  return back;
}

/** Tells, above the answer, that DMs were refused, how to open them, and how much is due meanwhile. */
export async function withNewsOfRefusal(reply: Reply, context: Context): Promise<Reply> {
  const { incoming, person, read } = context;
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  if (incoming.place.kind === "dm" && incoming.kind === "text") return reply;
  // Somebody who has just had everything deleted is sent nothing any more.
  if ((await read.personById(person.id)) === undefined) return reply;
  const due = (await allPlanned(context))
    .flatMap(itemsOf)
    .filter((item) => isDue(item, context.now));
  const news = text`My last direct message to you was refused, so reminders could not arrive. Please allow direct messages from this server's members (or open my profile and write to me once); I try again from now on.`;
  const message: Message = {
    ...reply.message,
    blocks: [{ kind: "note", text: [...news, ...dueText(due.length)] }, ...reply.message.blocks],
  };
  return { ...reply, message };
}

function dueText(count: number): Text {
  const today = commandSpan("interview", "today");
  if (count === 0) return text` ${today} always shows what is due.`;
  return text` ${count === 1 ? "1 step is" : `${count} steps are`} due now: ${today} shows it all.`;
}
