import { declareCommand } from "../../chat/command.ts";
import type { Message } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { text } from "../../chat/text.ts";
import { lessonsOf } from "../around/lessons.ts";
import { nextText } from "../cards/after-act.ts";
import { digest } from "../cards/digest.ts";
import { isDue, isUnsettled, itemsOf } from "../cards/due.ts";
import type { Context } from "../context.ts";
import { handleCommand, type PressHandler } from "../feature.ts";
import { allPlanned } from "../own.ts";
import { opportunityName } from "../wording/names.ts";

export const todayCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "today",
    summary: "What is due now, with its buttons",
    fields: {},
    examples: ["today"],
    answers: "message",
    line: "each",
  }),
  (_, context) => showToday(context),
);

/** *Show the rest*: the list from where the last page ended. */
export const pressToday: PressHandler = async ([from = "0"], context) =>
  say(await todayMessage(context, Math.max(0, Number.parseInt(from, 10) || 0)));

/** Everything due now; when nothing is, what comes next. */
export async function showToday(context: Context): Promise<Reply> {
  return say(await todayMessage(context));
}

async function todayMessage(context: Context, from = 0): Promise<Message> {
  const { person, now } = context;
  const all = await allPlanned(context);
  const due = all.flatMap(itemsOf).filter((item) => isDue(item, now));
  if (due.length > 0) {
    // The list may have become shorter since the button was shown.
    const start = from < due.length ? from : 0;
    const lessons = lessonsOf(all.map(({ opportunity }) => opportunity));
    return digest(due, { policy: person.policy, now, lessons }, [], start);
  }
  const live = all.filter(({ plan }) => plan.status === "live");
  const next = live
    .flatMap((planned) => planned.plan.steps.map((step) => ({ planned, step })))
    .filter(({ step }) => isUnsettled(step) && step.window.opensAt > now)
    .toSorted((a, b) => (a.step.window.opensAt < b.step.window.opensAt ? -1 : 1))[0];
  if (next === undefined) {
    return {
      notice: "Nothing is due.",
      blocks: [
        {
          kind: "paragraph",
          text: text`Nothing is due, and nothing is waiting. A good moment for another opportunity.`,
        },
      ],
    };
  }
  return {
    notice: "Nothing is due.",
    blocks: [
      { kind: "paragraph", text: text`Nothing is due right now.` },
      {
        kind: "paragraph",
        text: text`${opportunityName(next.planned.opportunity)}: ${nextText(next.planned, context)}`,
      },
    ],
  };
}
