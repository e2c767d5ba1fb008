import { text } from "../../chat/text.ts";
import { mailKind } from "../../coach/language/mail/mail-kind.ts";
import { readInvitationMail } from "../../coach/language/mail/read-invitation-mail.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import type { ShortcutHandler } from "../feature.ts";
import { type AddValues, addForm } from "../interviews/add-form.ts";
import { judgeValues } from "../interviews/judge-values.ts";
import { readingOptions } from "../reading.ts";
import { Sorry } from "../sorry.ts";
import { noInvitation } from "./no-invitation.ts";

/**
 * From the menu of any message: what it says about an interview, in the form for a new one. A mail is not written for
 * us, so it is always looked over before it is saved. A rejection or a newsletter is answered instead of read.
 */
export const logFromMessage: ShortcutHandler = {
  declaration: {
    name: "log",
    label: "Log interview",
    longLabel: "Log interview from this message",
    summary: "Reads an invitation that somebody pasted or sent, and opens the form to save it",
  },
  async run(words, context) {
    if (words.trim() === "") {
      throw new Sorry(
        text`That message has no words that I can read, so nothing was stored. A calendar invitation (.ics) can be dropped into our direct messages.`,
      );
    }
    const values = valuesOfMail(words, context);
    const judged = judgeValues(values, context);
    const asked = await ask(
      context,
      addForm(values, judged.kind === "faulty" ? judged.faults : {}),
    );
    const kind = mailKind(words);
    if (kind === "invitation" || asked.kind !== "ask") return asked;
    return noInvitation(kind, words, asked.reopen, context);
  },
};

function valuesOfMail(words: string, context: Context): AddValues {
  const draft = readInvitationMail(words, readingOptions(context));
  const minutes = draft.durationMinutes;
  const length = minutes === undefined ? undefined : `${minutes} min`;
  return {
    company: draft.company ?? "",
    role: draft.role ?? "",
    when: draft.whenText ?? "",
    with: draft.peopleText ?? "",
    more: [draft.label, length, draft.place, ...draft.notes]
      .filter((part) => part !== undefined)
      .join(", "),
  };
}
