import { type Button, packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import type { Worry } from "../../coach/language/worries/worry.ts";
import type { Context } from "../context.ts";
import type { PressHandler } from "../feature.ts";
import { turnText } from "../interviews/plan-card.ts";
import { letterButton } from "../notes/letters/letters-after.ts";
import { allPlanned, chooseOpportunity, ownPlanned } from "../own.ts";
import type { Planned } from "../replan.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { opportunityName } from "../wording/names.ts";
import { saySilence } from "./silence.ts";

/** Answers what is on somebody's mind; nothing is changed by it. */
export async function answerWorry(worry: Worry, context: Context): Promise<Reply> {
  switch (worry.kind) {
    case "waiting":
      return saySilence(worry.company, context);
    case "no-day":
      return saySilence(worry.company, context, NO_DAY);
    case "may-write":
      return saySilence(worry.company, context, POLITE_NOW);
    case "second-thoughts":
      return secondThoughts(worry.company, context);
    case "nervous":
      return nervous(context);
    case "low":
      return brief(
        text`I'm sorry it feels that way. Most people judge their own interviews too harshly, and the thank-you counts however it felt.`,
        WHAT_IS_DUE,
      );
    case "thanks":
      return brief(text`You're welcome. I'm here when you need me.`);
    case "hello":
      return brief(text`Hello. Good to hear from you.`, WHAT_IS_DUE);
    case "fine":
      return brief(text`Good. I'll write when something is due.`);
  }
}

const NO_DAY = text`They named no day, and that's common. If you talk to them again, ask by when you'll hear.`;
const POLITE_NOW = text`Here is what is polite now.`;
const WHAT_IS_DUE: Button = { label: "What is due", id: packId("today") };

function brief(words: Text, ...buttons: readonly Button[]): Reply {
  const row: readonly Block[] = buttons.length === 0 ? [] : [{ kind: "buttons", buttons }];
  return say({ notice: "A short answer.", blocks: [{ kind: "paragraph", text: words }, ...row] });
}

/** Doubts about a job: a kind way out, and nothing done. */
async function secondThoughts(company: string | undefined, context: Context): Promise<Reply> {
  const planned = await chooseOpportunity(context, company, {
    verb: "second-thoughts",
    doing: "think over",
    fits: ({ plan }) => plan.status === "live" || plan.status === "offer",
    trustsPerson: true,
  });
  return say(wayOut(planned));
}

/** The same for the opportunity chosen from a menu. */
export const pressSecondThoughts: PressHandler = async ([id = ""], context) =>
  say(wayOut(await ownPlanned(context, id)));

const wayOut = ({ opportunity }: Planned) => ({
  notice: "It is your decision.",
  blocks: [
    {
      kind: "paragraph" as const,
      text: text`That's your call to make, and it's fine to change your mind about ${opportunityName(opportunity)}. A short, kind note keeps the door open. Nothing was changed.`,
    },
    {
      kind: "buttons" as const,
      buttons: [
        letterButton("withdrawal", opportunity),
        { label: "Move on", id: packId("move-on", opportunity.id) },
        { label: "Show the plan", id: packId("plan", opportunity.id) },
      ],
    },
  ],
});

/** Nerves: that they are normal, and the one thing that helps now. */
async function nervous(context: Context): Promise<Reply> {
  const { now, person } = context;
  const live = (await allPlanned(context)).filter(({ plan }) => plan.status === "live");
  const coming = live
    .flatMap(({ opportunity }) =>
      opportunity.interviews.map((interview) => ({ opportunity, interview })),
    )
    .filter(({ interview }) => interview.state === "planned" && interview.startsAt > now)
    .toSorted((a, b) => (a.interview.startsAt < b.interview.startsAt ? -1 : 1))[0];
  if (coming !== undefined) {
    const { opportunity, interview } = coming;
    const day = sayDayFrom(interview.localDay, localDayOf(now, person.policy.zone));
    return brief(
      text`Nerves are normal; they mean you care. Your interview with ${opportunityName(opportunity)} is ${day}. Two good questions of your own help more than anything else.`,
      { label: "Questions to ask", id: packId("questions", opportunity.id, interview.id) },
    );
  }
  const [only, ...others] = live;
  const stand: Text =
    only === undefined || others.length > 0
      ? text`Take it one step at a time; I keep track of the rest.`
      : text`${opportunityName(only.opportunity)}: ${turnText(only, context)}`;
  return brief(text`That's normal; waiting is the hard part. ${stand}`, WHAT_IS_DUE);
}
