import { packId } from "../../chat/button.ts";
import type { Message } from "../../chat/message.ts";
import { code, text } from "../../chat/text.ts";
import { addMinutes } from "../../coach/calendar/days.ts";
import type { Person, Store } from "../../store/store.ts";

/** The kind of the notice that is sent to everybody once, so that closed DMs show at once and not when it matters. */
export const WELCOME = "welcome";

/**
 * Stores a person who accepted the notice, in one transaction with the welcome DM where it is not yet known that DMs
 * arrive.
 */
export async function enter(
  store: Store,
  person: Person,
  reachable: boolean,
  newId: () => string,
): Promise<void> {
  await store.change(async (tx) => {
    if ((await tx.personByAccount(person)) !== undefined) return;
    await tx.addPerson(person);
    if (reachable) return;
    await tx.addNotice(person.id, {
      id: newId(),
      key: `${WELCOME}.${person.id}`,
      stepKey: WELCOME,
      kind: WELCOME,
      rank: "due",
      dueAt: person.createdAt,
      expiresAt: addMinutes(person.createdAt, 7 * 24 * 60),
    });
  });
}

/** The first DM: it proves that DMs arrive and says what will come. */
export function welcomeMessage(): Message {
  return {
    notice: "This is where I will write to you.",
    blocks: [
      {
        kind: "paragraph",
        text: text`This is where I will write to you: at most one message an hour, never in your quiet hours, and only when something is due. You can answer in plain words, like ${code("sent ana")}, ${code("snooze to monday")} or ${code("stop")}.`,
      },
      {
        kind: "buttons",
        buttons: [
          { label: "Settings", id: packId("settings") },
          { label: "Help", id: packId("help") },
        ],
      },
    ],
  };
}

/** How long an answer waits for the welcome DM's fate, in steps of 50 ms: well inside the platforms' 3 s. */
const WELCOME_LOOKS = 24;

/** Waits (at most 1.2 s) until the welcome went out or was refused, so that the very first answer can tell. */
export async function welcomeSettled(
  store: Store,
  personId: string,
  pause: (ms: number) => Promise<void>,
): Promise<Person | undefined> {
  for (let look = 0; look < WELCOME_LOOKS; look += 1) {
    const waiting = await store.pendingNudges(personId);
    if (!waiting.some(({ kind }) => kind === WELCOME)) break;
    await pause(50);
  }
  return store.personById(personId);
}
