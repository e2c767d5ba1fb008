import { packId } from "../../../../chat/button.ts";
import type { TextHeard } from "../../../../chat/incoming.ts";
import { MAX_MENU_OPTIONS } from "../../../../chat/message.ts";
import { change, type Reply, say } from "../../../../chat/reply.ts";
import { text } from "../../../../chat/text.ts";
import { stepKey } from "../../../../coach/cadence/step-key.ts";
import { addMinutes } from "../../../../coach/calendar/days.ts";
import type { Interview, Opportunity } from "../../../../coach/facts.ts";
import { readDebrief } from "../../../../coach/language/debrief/read-debrief.ts";
import type { Context } from "../../../context.ts";
import type { PressHandler } from "../../../feature.ts";
import { companyAnswered } from "../../../guide/replied-to.ts";
import { allPlanned } from "../../../own.ts";
import { readingOptions } from "../../../reading.ts";
import type { Planned } from "../../../replan.ts";
import { Sorry } from "../../../sorry.ts";
import { cut } from "../../../wording/names.ts";
import { type OwnRound, ownRound } from "../../own-round.ts";
import { keepSaid, type Reading } from "./keep-said.ts";
import { peopleOf, whoseWords } from "./whose-words.ts";

/** Words are taken as a debrief this long after the end, in minutes: as long as the debrief is open (a day). */
const OPEN_MINUTES = 24 * 60;
/** A text that could be about two rounds is kept this long, encrypted, until somebody says which one. */
const ASK_MINUTES = 60;
const SAID = "debrief-said";

/**
 * Takes a DM in plain words as a debrief where one is open: "ana talked about dashboards; they decide by friday; felt
 * 4". undefined when none is open or the words are about something else.
 */
export async function hearDebrief(
  { text: typed, repliesTo }: TextHeard,
  context: Context,
): Promise<Reply | undefined> {
  const likely = repliesTo === undefined ? undefined : await companyAnswered(repliesTo, context);
  const all = await allPlanned(context);
  const open = all.flatMap((planned) => openRounds(planned, context));
  const whose = whoseWords(typed, open, all, likely, context);
  if (whose === undefined) return undefined;
  const { words, rounds } = whose;
  const readings = rounds.flatMap((round): readonly Reading[] => {
    const told = readDebrief(words, peopleOf(round), readingOptions(context));
    return told === undefined ? [] : [{ round, told }];
  });
  const named = readings.filter(({ told }) => told.points.length > 0);
  const [meant, ...others] = named.length > 0 ? named : readings;
  if (meant === undefined) return undefined;
  if (others.length > 0) return whichRound([meant, ...others], words, context);
  return keepSaid(meant, context);
}

/** The round that a text was about, chosen from the menu. */
export const pressDebriefSaid: PressHandler = async ([id = "", key = ""], context) => {
  const question = await context.read.question(id);
  const isOpen =
    question !== undefined && question.closedAt === undefined && question.expiresAt >= context.now;
  if (!isOpen || question.personId !== context.person.id || question.kind !== SAID) {
    throw new Sorry(
      text`I no longer have those words, so nothing was kept. Please write them again.`,
    );
  }
  const words = String(question.payload);
  const round = await ownRound(key, context);
  const told = readDebrief(words, peopleOf(round), readingOptions(context));
  if (told === undefined)
    throw new Sorry(text`That interview is no longer as it was, so nothing was kept.`);
  const reply = await keepSaid({ round, told }, context);
  await context.change((tx) => tx.closeQuestion(id, context.now));
  return reply;
};

/** Rounds that are over since at most a day and whose debrief was not declined. */
function openRounds({ opportunity, plan }: Planned, { now }: Context): readonly OwnRound[] {
  return opportunity.interviews
    .filter(({ id, endsAt, state }) => {
      const step = plan.steps.find((one) => one.kind === "debrief" && one.interviewId === id);
      const isOver = endsAt <= now && now <= addMinutes(endsAt, OPEN_MINUTES);
      return state === "planned" && isOver && step !== undefined && step.state !== "skipped";
    })
    .map((interview) => ({ opportunity, plan, interview }));
}

/** Asks which round is meant; the words wait, so that nobody types them twice. */
async function whichRound(
  readings: readonly Reading[],
  words: string,
  context: Context,
): Promise<Reply> {
  const id = context.newId();
  await context.change((tx) =>
    tx.ask({
      id,
      personId: context.person.id,
      kind: SAID,
      payload: words,
      askedAt: context.now,
      expiresAt: addMinutes(context.now, ASK_MINUTES),
      closedAt: undefined,
    }),
  );
  const message = {
    notice: "I need one more thing from you.",
    blocks: [
      { kind: "paragraph" as const, text: text`Which interview is that about?` },
      {
        kind: "menu" as const,
        id: packId(SAID, id),
        label: "Choose one",
        options: readings.slice(0, MAX_MENU_OPTIONS).map(({ round }) => optionOf(round)),
      },
    ],
  };
  return context.incoming.kind === "press" ? change(message) : say(message);
}

function optionOf({
  opportunity,
  interview,
}: {
  readonly opportunity: Opportunity;
  readonly interview: Interview;
}) {
  const label = `${cut(opportunity.company, 40)}, ${interview.localTime}`;
  const ids = { opportunityId: opportunity.id, interviewId: interview.id };
  return { label, value: stepKey({ kind: "debrief", ...ids }) };
}
