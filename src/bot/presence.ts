import type { Incoming, PresenceHeard } from "../chat/incoming.ts";
import type { Message } from "../chat/message.ts";
import type { Reply } from "../chat/reply.ts";
import { code, text } from "../chat/text.ts";
import type { Person, Store } from "../store/store.ts";

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

/** Tells, above the answer, that DMs were refused and how to open them. */
export function withNewsOfRefusal(reply: Reply, incoming: Incoming): Reply {
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  if (incoming.place.kind === "dm" && incoming.kind === "text") return reply;
  const message: Message = {
    notice: reply.message.notice,
    blocks: [
      {
        kind: "note",
        text: text`My last direct message to you was refused, so reminders could not arrive. Please allow direct messages from this server's members (or open my profile and write to me once); I try again from now on. ${code("/interview today")} always shows what is due.`,
      },
      ...reply.message.blocks,
    ],
  };
  return { ...reply, message };
}
