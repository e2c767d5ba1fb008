import { declareCommand } from "../../chat/command.ts";
import type { Reply } from "../../chat/reply.ts";
import { strong, type Text, text } from "../../chat/text.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import type { DeedDetail, Instant, StepKind } from "../../coach/facts.ts";
import type { WhichFollowUp } from "../../coach/language/intents/intent.ts";
import { takeSaidWhen } from "../../coach/language/intents/said-when.ts";
import { readMany } from "../../coach/language/intents/settled/said-of-many.ts";
import { whichFollowUp } from "../../coach/language/intents/settled/settled.ts";
import type { MomentReading } from "../../coach/language/read-moment.ts";
import { splitNames } from "../../coach/language/split-names.ts";
import { act } from "../act.ts";
import { afterAct } from "../cards/after-act.ts";
import { groupKey } from "../cards/due.ts";
import type { Context } from "../context.ts";
import { handleCommand, type PressHandler } from "../feature.ts";
import { readingOptions } from "../reading.ts";
import type { Planned } from "../replan.ts";
import { cut, opportunityName } from "../wording/names.ts";
import { stepsByKey, stepsSaid, stillOpen } from "./find-steps.ts";
import { minuteOf } from "./read-instant.ts";
import type { FoundSteps } from "./said-steps.ts";
import { requestNamed, requestSent } from "./telling/request-sent.ts";
import { sentDayButton } from "./telling/sent-day.ts";
import { sentText, stepsNoun } from "./telling/settled-text.ts";
import { instantOf, placedAt, toldAt } from "./telling/told-when.ts";

/** Steps that can be marked as sent or left out by name. */
const SENDABLE: readonly StepKind[] = [
  "thank-you",
  "first-follow-up",
  "second-follow-up",
  "answer-request",
  "ask-date",
  "portal-check",
  "offer-deadline",
];

type Settling = "sent" | "skipped";

export const sentCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "sent",
    summary: "Tell that you sent a thank-you or a follow-up",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when only one is due" },
      who: { kind: "contact", summary: "To whom: ana, raj; or everyone" },
    },
    examples: ["sent acme ana", "sent acme everyone", "sent acme"],
    answers: "message",
    line: "each",
  }),
  (args, context) => settleSaid("sent", args.company, args.who, context),
);

export const skipCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "skip",
    summary: "Leave a thank-you or a follow-up out",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when only one is due" },
      who: { kind: "contact", summary: "Whose thank-you" },
    },
    examples: ["skip acme zoe", "skip acme"],
    answers: "message",
    line: "each",
  }),
  (args, context) => settleSaid("skipped", args.company, args.who, context),
);

function settleSaid(
  how: Settling,
  company: string | undefined,
  who: string | undefined,
  context: Context,
): Promise<Reply> {
  const { words, when } = takeSaidWhen((who ?? "").trim(), readingOptions(context));
  const step = stepSaid(words);
  const which = whichFollowUp(words);
  const whom = step === undefined ? (readMany(words) ?? splitNames(words)) : NOBODY_NAMED;
  return settleNamed(how, { ...whom, company, step, which, when }, context);
}

const NOBODY_NAMED = { names: [], everyone: false } as const;

/** "follow-up" or "thank-you" said instead of a name. */
function stepSaid(words: string): "thank-you" | "follow-up" | undefined {
  if (/^\s*(?:the )?(?:first |second |last )?follow[\s-]?up\s*$/i.test(words)) return "follow-up";
  return /^\s*(?:the )?thank[\s-]?you(?: note)?\s*$/i.test(words) ? "thank-you" : undefined;
}

/** Marks the steps somebody named in words, in a command or in the DM. */
export async function settleNamed(
  how: Settling,
  said: {
    readonly company?: string | undefined;
    readonly names: readonly string[];
    readonly everyone: boolean;
    readonly except?: readonly string[] | undefined;
    readonly sharing?: true | undefined;
    readonly step?: "thank-you" | "follow-up" | undefined;
    readonly which?: WhichFollowUp | undefined;
    readonly when?: MomentReading | undefined;
    /** Keys of the steps on the card that was answered. */
    readonly among?: readonly string[] | undefined;
  },
  context: Context,
): Promise<Reply> {
  const base = { ...said, kinds: SENDABLE };
  if (how === "skipped") {
    const found = await stepsSaid(context, { ...base, doing: "skip", verb: "skip" });
    return settle(how, found, context);
  }
  const request = await requestNamed(said, context);
  if (request !== undefined)
    return settle(how, request, context, toldAt(said.when, request, context));
  // A choice in between must not lose the day that was said.
  const verb =
    said.when?.kind === "clear"
      ? { verb: "sent-on", verbArgs: [minuteOf(instantOf(said.when.moment, context.now))] }
      : { verb: "sent" };
  const found = await stepsSaid(context, { ...base, ...verb, doing: "mark as sent" });
  return settle(how, found, context, toldAt(said.when, found, context));
}

/** "Submitted the take-home": what they asked for is out; undefined when nothing like it was asked for. */
export async function hearRequestSent(said: string, context: Context): Promise<Reply | undefined> {
  const found = await requestSent(said, context);
  return found === undefined ? undefined : settle("sent", found, context);
}

export const pressSent: PressHandler = async ([key = ""], context) => settleSent(key, context);

/** Marks as sent what a button's key stands for, and tells `more` in the same act. Throws Sorry when it is settled. */
export async function settleSent(
  key: string,
  context: Context,
  more: readonly DeedDetail[] = [],
): Promise<Reply> {
  return settle("sent", await stepsByKey(context, key), context, context.now, more);
}

/** The step or the day chosen from what was asked, for a deed of the past. */
export const pressSentOn: PressHandler = async ([minute = "", key = ""], context) => {
  const found = await stepsByKey(context, key);
  const at = Number.parseInt(minute, 36) * 60_000;
  const told = at < Date.parse(context.now) ? new Date(at).toISOString() : context.now;
  return settle("sent", found, context, placedAt(told, found, context));
};

export const pressSkip: PressHandler = async ([key = ""], context) =>
  settle("skipped", await stepsByKey(context, key), context);

async function settle(
  how: Settling,
  { planned, steps }: FoundSteps,
  context: Context,
  at: Instant = context.now,
  more: readonly DeedDetail[] = [],
): Promise<Reply> {
  const { opportunity } = planned;
  const deeds = steps.map((step) => ({
    ...deedOf(how, step),
    ...(at === context.now ? {} : { at }),
  }));
  const summary = `${stepsNoun(planned, steps)} at ${cut(opportunity.company, 60)} ${how === "sent" ? "marked as sent" : "skipped"}`;
  const acted = await act(context, {
    kind: how,
    summary,
    opportunityId: opportunity.id,
    guard: (fresh) => stillOpen(fresh, steps, context),
    deeds: [...deeds, ...more],
  });
  const beside = how === "sent" ? sentDayButton(steps, at, context) : [];
  return afterAct(context, outcome(how, planned, steps, context, at), acted, [], { beside });
}

function deedOf(how: Settling, { kind, interviewId, contactId }: Step): DeedDetail {
  return {
    kind: how,
    step: kind,
    ...(interviewId === undefined ? {} : { interviewId }),
    ...(contactId === undefined ? {} : { contactId }),
  };
}

function outcome(
  how: Settling,
  planned: Planned,
  steps: readonly Step[],
  context: Context,
  at: Instant,
): Text {
  const name = opportunityName(planned.opportunity);
  const [first] = steps;
  if (first?.kind.startsWith("checklist")) {
    const isAhead = first.window.closesAt > context.now;
    return isAhead
      ? text`Noted. All the best at ${name}.`
      : text`Noted: the list for ${name} is read.`;
  }
  if (how === "skipped")
    return text`${strong("Skipped")}: ${stepsNoun(planned, steps)} at ${name}. That is your call; no more reminders about it.`;
  return text`${sentText(planned, steps, at, context)}${countText(planned, steps, context)}`;
}

/** " That makes 2 of 5." for panels, after this act. */
function countText({ plan }: Planned, steps: readonly Step[], { incoming }: Context): string {
  const [first] = steps;
  // A pressed card counts by itself.
  if (first === undefined || first.kind !== "thank-you" || incoming.kind === "press") return "";
  const group = plan.steps.filter((step) => groupKey(step) === groupKey(first));
  if (group.length < 2) return "";
  const before = group.filter(({ state }) => state === "done").length;
  return ` That makes ${before + steps.length} of ${group.length}.`;
}
