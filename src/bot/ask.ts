import { packId } from "../chat/button.ts";
import type { Form } from "../chat/form.ts";
import type { Reply } from "../chat/reply.ts";
import { code, text } from "../chat/text.ts";
import { addMinutes } from "../coach/calendar/days.ts";
import type { Context } from "./context.ts";
import type { PressHandler } from "./feature.ts";
import { Sorry } from "./sorry.ts";

/** What was typed into a form is kept this long, encrypted, so that it can be opened again. */
const DRAFT_MINUTES = 24 * 60;
const DRAFT = "draft";

/** Opens a form; its content is kept, so that a platform that cannot open it now can offer to do so later. */
export async function ask(context: Context, form: Form): Promise<Reply> {
  const id = context.newId();
  await context.change((tx) =>
    tx.ask({
      id,
      personId: context.person.id,
      kind: DRAFT,
      payload: form,
      askedAt: context.now,
      expiresAt: addMinutes(context.now, DRAFT_MINUTES),
      closedAt: undefined,
    }),
  );
  return { kind: "ask", form, reopen: packId(DRAFT, id) };
}

/** Opens a kept form again, as it was left. */
export const pressDraft: PressHandler = async ([id = ""], { read, person, now }) => {
  const question = await read.question(id);
  if (question === undefined || question.personId !== person.id || question.expiresAt < now) {
    throw new Sorry(
      text`That form is more than a day old, so I no longer have it. ${code("/interview add")} opens a fresh one.`,
    );
  }
  return { kind: "ask", form: question.payload as Form, reopen: packId(DRAFT, id) };
};
