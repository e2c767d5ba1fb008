import { declareCommand } from "../../chat/command.ts";
import type { Reply } from "../../chat/reply.ts";
import { code, text } from "../../chat/text.ts";
import type { DeedDetail, HeardKind, Opportunity } from "../../coach/facts.ts";
import { type PromiseAbout, promiseAbout } from "../../coach/language/promises/promise-about.ts";
import { act } from "../act.ts";
import { ask } from "../ask.ts";
import { afterAct } from "../cards/after-act.ts";
import type { Context } from "../context.ts";
import { type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { addRound } from "../interviews/add-round.ts";
import { judgeValues } from "../interviews/judge-values.ts";
import { lettersAfter } from "../notes/letters/letters-after.ts";
import { chooseOpportunity, ownPlanned } from "../own.ts";
import { showPlan } from "../reminders/steps-not-found.ts";
import { isRepeat } from "../repeated.ts";
import type { Planned } from "../replan.ts";
import { Sorry } from "../sorry.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { answering, keptWords, splitPeople } from "./answering.ts";
import { askedIn } from "./asked-in.ts";
import { HEARD_FORMS, type HeardValues, heardForm, NO_VALUES } from "./heard-form.ts";
import { heardText } from "./heard-text.ts";
import { promisedDeed, type ReadDay, readDay } from "./read-day.ts";
import { HEARD_CHOICES, pressReplied } from "./replied.ts";
import { saidAnswer } from "./said-answer.ts";
import { askWhichDay, askWhichTime } from "./which-day.ts";

export const heardCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "heard",
    summary: "Tell what the company answered",
    fields: {
      company: { kind: "opportunity", summary: "Which company answered" },
      what: {
        kind: "choice",
        summary: "What they said",
        choices: HEARD_CHOICES.map(({ label, value }) => ({ label, value })),
      },
      when: {
        kind: "when",
        summary: "By when, or when the next round is: end of next week, thu 3pm",
      },
    },
    examples: [
      "heard acme holding end of next week",
      "heard acme no",
      "heard acme next round thu 3pm",
    ],
    answers: "either",
    line: "each",
  }),
  async ({ company, what, when }, context) => {
    const { kind, day } = saidAnswer(what, when ?? "", context);
    const { opportunity } = await chooseOpportunity(context, company, answering(kind, day));
    if (kind === undefined) return pressReplied([opportunity.id], context);
    return heardSaid(opportunity, kind, day, context);
  },
);

/** A reply told in words; asks for the date in a form only where it cannot be done without. */
export async function heardSaid(
  opportunity: Opportunity,
  kind: HeardKind,
  when: string,
  context: Context,
): Promise<Reply> {
  return record(
    opportunity,
    kind,
    { note: "", ...splitPeople(kind, when), ...askedIn(kind, when, opportunity, context) },
    context,
  );
}

/** A press on one of the answers: those that carry a date open a form, the others are done at once. */
export const pressHeard: PressHandler = async ([kind = "", opportunityId = ""], context) => {
  const choice = HEARD_CHOICES.find((one) => one.kind === kind);
  if (choice === undefined)
    throw new Sorry(text`That choice is from an older version; please press “They replied” again.`);
  const { opportunity } = await ownPlanned(context, opportunityId);
  const form = HEARD_FORMS[choice.kind];
  if (form === undefined) return record(opportunity, choice.kind, NO_VALUES, context);
  return ask(context, heardForm(choice.kind, opportunityId, NO_VALUES, undefined));
};

/** The company chosen from a menu, for an answer and a date that were told before. */
export const pressHeardWhen: PressHandler = async (
  [kind = "", packed = "", opportunityId = ""],
  context,
) => {
  const choice = HEARD_CHOICES.find((one) => one.kind === kind);
  if (choice === undefined)
    throw new Sorry(text`That choice is from an older version; ${code("/interview heard")} works.`);
  const { opportunity } = await ownPlanned(context, opportunityId);
  return heardSaid(opportunity, choice.kind, keptWords(packed), context);
};

export const submitHeard: FormHandler = async (
  [kind = "", opportunityId = ""],
  values,
  context,
) => {
  const choice = HEARD_CHOICES.find((one) => one.kind === kind);
  if (choice === undefined)
    throw new Sorry(text`That form is from an older version; ${code("/interview heard")} works.`);
  const { opportunity } = await ownPlanned(context, opportunityId);
  return record(opportunity, choice.kind, { ...NO_VALUES, ...values }, context);
};

async function record(
  opportunity: Opportunity,
  kind: HeardKind,
  values: HeardValues,
  context: Context,
): Promise<Reply> {
  // A form is asked again in the form; words are answered with buttons.
  const isForm = context.incoming.kind === "form";
  const askAgain = (fault: string): Promise<Reply> =>
    ask(context, heardForm(kind, opportunity.id, values, fault));
  if (kind === "next-round" && values.when.trim() !== "") {
    return recordRound(opportunity, values, askAgain, context);
  }
  const read = readDay(values.when, opportunity, context);
  if (read.kind === "fault") {
    return read.days === undefined || isForm
      ? askAgain(read.fault)
      : askWhichDay(opportunity, kind, read.days, context);
  }
  const deeds = deedsOf(kind, read, values.note, promiseAbout(toldIn(context)));
  const acted = await act(context, {
    kind: "heard",
    summary: `answer of ${cut(opportunity.company, 60)} noted`,
    opportunityId: opportunity.id,
    guard: (planned) => refuseRepeat(planned, deeds, context),
    deeds,
  });
  return afterAct(
    context,
    heardText(
      kind,
      acted.planned?.opportunity ?? opportunity,
      read.kind === "day" ? read.day : undefined,
      context,
      values.note,
    ),
    acted,
    await lettersAfter(kind, opportunity, context),
  );
}

/** A next round with its date is planned at once. */
async function recordRound(
  opportunity: Opportunity,
  values: HeardValues,
  askAgain: (fault: string) => Promise<Reply>,
  context: Context,
): Promise<Reply> {
  const judged = judgeValues(
    {
      company: opportunity.company,
      role: opportunity.role ?? "",
      when: values.when,
      with: values.with,
      more: values.note,
    },
    context,
  );
  if (judged.kind === "faulty") {
    const which =
      context.incoming.kind === "form" ? undefined : askWhichTime(opportunity, values, context);
    return which ?? askAgain(judged.faults.when ?? "Please check the date.");
  }
  return addRound(opportunity, judged.interview, context);
}

/** The same answer told twice would count the wait anew. Throws Sorry. */
function refuseRepeat(
  { opportunity, plan }: Planned,
  deeds: readonly DeedDetail[],
  { now }: Context,
): void {
  if (!isRepeat(opportunity, deeds, now)) return;
  throw new Sorry(
    text`I have that answer of ${opportunityName(opportunity)} already, so nothing was changed.`,
    ...showPlan({ opportunity, plan }),
  );
}

/** What was typed, where the answer was told in words. */
const toldIn = ({ incoming }: Context): string => (incoming.kind === "text" ? incoming.text : "");

function deedsOf(
  kind: HeardKind,
  date: ReadDay,
  note: string,
  about: PromiseAbout | undefined,
): readonly DeedDetail[] {
  const said = note.trim() === "" ? {} : { note: note.trim() };
  const due = date.kind !== "day" || kind === "holding" ? {} : { dueDay: date.day };
  const heard: DeedDetail = { kind: "heard", what: kind, ...due, ...said };
  return kind === "holding" && date.kind === "day" ? [heard, promisedDeed(date, about)] : [heard];
}
