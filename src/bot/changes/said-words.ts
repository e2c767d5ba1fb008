import { code, text } from "../../chat/text.ts";
import { addMinutes } from "../../coach/calendar/days.ts";
import type { Context } from "../context.ts";
import { Sorry } from "../sorry.ts";

/** Words wait this long for the answer to "which one?". */
const KEPT_MINUTES = 24 * 60;
const KIND = "said-words";

/** Keeps what somebody typed, encrypted, while a question about it is open; returns the id for the button. */
export async function keepWords(words: string, context: Context): Promise<string> {
  const { newId, person, now } = context;
  const id = newId();
  await context.change((tx) =>
    tx.ask({
      id,
      personId: person.id,
      kind: KIND,
      payload: { words },
      askedAt: now,
      expiresAt: addMinutes(now, KEPT_MINUTES),
      closedAt: undefined,
    }),
  );
  return id;
}

/** The words that were kept. Throws Sorry when they are gone or somebody else's. */
export async function keptWords(id: string, { read, person, now }: Context): Promise<string> {
  const question = await read.question(id);
  const isMine = question?.personId === person.id && question.kind === KIND;
  if (question === undefined || !isMine || question.expiresAt < now) {
    throw new Sorry(
      text`That question is more than a day old, so I no longer have what you typed. ${code("/interview moved acme thu 3pm")} does it at once.`,
    );
  }
  const { words } = question.payload as { readonly words?: unknown };
  return typeof words === "string" ? words : "";
}
