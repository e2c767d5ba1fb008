import { type Button, packId } from "../../../chat/button.ts";
import type { Reply } from "../../../chat/reply.ts";
import { text } from "../../../chat/text.ts";
import type { Step } from "../../../coach/cadence/plan.ts";
import { parseStepKey } from "../../../coach/cadence/step-key.ts";
import type { Deed, Instant, Opportunity, StepKind } from "../../../coach/facts.ts";
import { act } from "../../act.ts";
import { ask } from "../../ask.ts";
import { afterAct } from "../../cards/after-act.ts";
import { groupKey } from "../../cards/due.ts";
import type { Context } from "../../context.ts";
import type { FormHandler, PressHandler } from "../../feature.ts";
import { ownPlanned } from "../../own.ts";
import type { Planned } from "../../replan.ts";
import { Sorry } from "../../sorry.ts";
import { cut } from "../../wording/names.ts";
import { minuteOf } from "../read-instant.ts";
import type { FoundSteps } from "../said-steps.ts";
import { showPlan } from "../steps-not-found.ts";
import { readSentDay, SENT_DAY_EXAMPLES } from "./read-sent-day.ts";
import { sentText, stepsNoun } from "./settled-text.ts";

type Sent = Extract<Deed, { readonly kind: "sent" }>;

const DATED: readonly StepKind[] = ["thank-you", "first-follow-up", "second-follow-up"];

/** *Another day*, beside Undo: the note went out at another time than `at`. Empty for steps that are no note. */
export function sentDayButton(
  steps: readonly Step[],
  at: Instant,
  { incoming }: Context,
): readonly Button[] {
  const [first] = steps;
  const byButton = incoming.kind === "press" || incoming.kind === "form";
  if (first === undefined || !byButton || !DATED.includes(first.kind)) return [];
  const key = steps.length > 1 ? groupKey(first) : first.key;
  return [{ label: "Another day", id: packId("sent-day", key, minuteOf(at)) }];
}

export const pressSentDay: PressHandler = async ([key = "", minute = ""], context) => {
  await sentThen(key, minute, context);
  return askDay(key, minute, "", undefined, context);
};

export const submitSentDay: FormHandler = async ([key = "", minute = ""], values, context) => {
  const { when = "" } = values;
  const found = await sentThen(key, minute, context);
  const read = readSentDay(when, found, context);
  if (read.kind === "fault") return askDay(key, minute, when, read.fault, context);
  return moveSent(found, read.at, context);
};

interface SentSteps extends FoundSteps {
  readonly deeds: readonly Sent[];
}

/** The steps that were marked as sent in this minute. Throws Sorry when they were taken back or moved since. */
async function sentThen(key: string, minute: string, context: Context): Promise<SentSteps> {
  const parsed = parseStepKey(key);
  if (parsed === undefined) throw changedSince();
  const planned = await ownPlanned(context, parsed.opportunityId);
  const { opportunity, plan } = planned;
  const steps = plan.steps.filter(
    (step) =>
      (step.key === key || groupKey(step) === key) && sentIn(opportunity, step, minute).length > 0,
  );
  if (steps.length === 0) throw changedSince(planned);
  return { planned, steps, deeds: steps.flatMap((step) => sentIn(opportunity, step, minute)) };
}

function sentIn({ deeds }: Opportunity, step: Step, minute: string): readonly Sent[] {
  return deeds.filter(
    (deed): deed is Sent =>
      deed.kind === "sent" &&
      deed.step === step.kind &&
      deed.interviewId === step.interviewId &&
      deed.contactId === step.contactId &&
      minuteOf(deed.at) === minute,
  );
}

const changedSince = (planned?: Planned): Sorry =>
  new Sorry(
    text`That was changed or taken back in the meantime, so I left it as it is.`,
    ...(planned === undefined ? [] : showPlan(planned)),
  );

/** Moves what was told in its place, so that nothing counts twice; Undo puts it back. */
async function moveSent(
  { planned, steps, deeds }: SentSteps,
  at: Instant,
  context: Context,
): Promise<Reply> {
  const { opportunity } = planned;
  if (deeds.every((deed) => deed.at === at)) {
    throw new Sorry(text`That is the time I already have, so nothing was changed.`);
  }
  const acted = await act(context, {
    kind: "sent-day",
    summary: `another day for the ${stepsNoun(planned, steps)} at ${cut(opportunity.company, 60)}`,
    opportunityId: opportunity.id,
    guard(fresh) {
      const same = (was: Sent) =>
        fresh.opportunity.deeds.some((deed) => deed.id === was.id && deed.at === was.at);
      if (!deeds.every(same)) throw changedSince(fresh);
    },
    async also(tx) {
      for (const deed of deeds) await tx.saveDeed(opportunity.id, { ...deed, at });
      return deeds.map((was) => ({ kind: "deed", opportunityId: opportunity.id, was }));
    },
  });
  const [first] = steps;
  return afterAct(context, sentText(planned, steps, at, context), acted, [], {
    beside: sentDayButton(steps, at, context),
    ...(first === undefined ? {} : { group: groupKey(first) }),
  });
}

function askDay(
  key: string,
  minute: string,
  value: string,
  faultWords: string | undefined,
  context: Context,
): Promise<Reply> {
  return ask(context, {
    id: packId("sent-day", key, minute),
    title: "Another day",
    submit: "Save",
    fields: [
      {
        name: "when",
        label: "When did you send it?",
        hint: SENT_DAY_EXAMPLES,
        kind: "line",
        required: true,
        maxLength: 100,
        value,
        ...(faultWords === undefined ? {} : { fault: faultWords }),
      },
    ],
  });
}
