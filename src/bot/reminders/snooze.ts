import { type Button, packId } from "../../chat/button.ts";
import { declareCommand } from "../../chat/command.ts";
import type { Block } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { strong, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { outsideQuietHours } from "../../coach/calendar/quiet-hours.ts";
import { sayDay, sayInstant, sayTime } from "../../coach/calendar/say-day.ts";
import type { Instant, StepKind } from "../../coach/facts.ts";
import { type SnoozePreset, snoozeUntil } from "../../coach/language/snooze-presets.ts";
import { act } from "../act.ts";
import { lessonsFor } from "../around/lessons.ts";
import { ask } from "../ask.ts";
import { afterAct } from "../cards/after-act.ts";
import { type DueItem, groupKey, itemByKey } from "../cards/due.ts";
import { stepBody } from "../cards/step-body.ts";
import { stepButtons } from "../cards/step-buttons.ts";
import type { Context } from "../context.ts";
import { type FormHandler, handleCommand, type PressHandler } from "../feature.ts";
import { Sorry } from "../sorry.ts";
import { cut, opportunityName, stepName } from "../wording/names.ts";
import { stepsByKey, stepsSaid, stillOpen } from "./find-steps.ts";
import { minuteOf, notAnInstant, readInstant } from "./read-instant.ts";
import type { FoundSteps } from "./said-steps.ts";
import { justSnoozed } from "./telling/just-snoozed.ts";

/** Steps that can come later: everything but the checklists, which belong to a fixed moment. */
const SNOOZABLE: readonly StepKind[] = [
  "debrief",
  "thank-you",
  "answer-request",
  "first-follow-up",
  "second-follow-up",
  "ask-date",
  "portal-check",
  "move-on",
  "check-in",
  "offer-deadline",
];

const PRESETS: readonly { readonly label: string; readonly preset: SnoozePreset }[] = [
  { label: "1 hour", preset: "hour" },
  { label: "This evening", preset: "evening" },
  { label: "Tomorrow 9", preset: "tomorrow" },
  { label: "Monday 9", preset: "monday" },
];

export const snoozeCommand = handleCommand(
  declareCommand({
    root: "interview",
    name: "snooze",
    summary: "Be reminded later",
    fields: {
      company: { kind: "opportunity", summary: "Which company; leave it out when only one is due" },
      until: { kind: "when", summary: "Until when: 1h, tonight, tomorrow, monday, 3 Dec 10:00" },
    },
    examples: ["snooze acme monday", "snooze 2h"],
    answers: "message",
    line: "each",
  }),
  (args, context) => snoozeSaid(args.company, args.until ?? "tomorrow", context),
);

/** Snoozes what is due, or what is on the card that was answered, until the time somebody wrote. */
export async function snoozeSaid(
  company: string | undefined,
  until: string,
  context: Context,
  among?: readonly string[],
): Promise<Reply> {
  const read = readInstant(until, context);
  if (read.kind === "fault" && read.among === undefined) throw notAnInstant(read.fault);
  const found = await stepsSaid(context, {
    company,
    names: [],
    everyone: true,
    among: among ?? (await justSnoozed(context)),
    kinds: SNOOZABLE,
    doing: "snooze",
    // Which step and which day are asked one after the other.
    ...(read.kind === "at"
      ? { verb: "snooze-until", verbArgs: [minuteOf(read.at)] }
      : { verb: "snooze-date" }),
  });
  return read.kind === "at"
    ? snooze(found, read.at, context)
    : askWhichInstant(found, read.among ?? [], context);
}

/** A time that was read two ways, as buttons. */
function askWhichInstant(
  { steps: [first] }: FoundSteps,
  among: readonly Instant[],
  { person, now }: Context,
): Reply {
  if (first === undefined) throw new Error("Nothing to snooze.");
  const { zone } = person.policy;
  const buttons = among.map((at) => ({
    label: `${sayDay(localDayOf(at, zone), localDayOf(now, zone))}, ${sayTime(at, zone)}`,
    id: packId("snooze-until", minuteOf(at), groupKey(first)),
  }));
  return say({
    notice: "Which of the two is it?",
    blocks: [
      { kind: "paragraph", text: text`Until when? Nothing is changed yet.` },
      { kind: "buttons", buttons },
    ],
  });
}

/** The step chosen from a menu, for a time that was typed before. */
export const pressSnoozeUntil: PressHandler = async ([minute = "", key = ""], context) => {
  const at = Number.parseInt(minute, 36) * 60_000;
  const found = await stepsByKey(context, key);
  if (!(at > Date.parse(context.now))) {
    throw new Sorry(text`That time is past by now, so nothing was changed. Please say it again.`);
  }
  return snooze(found, new Date(at).toISOString(), context);
};

/** *Snooze*: the same card with the times to choose from. */
export const pressSnooze: PressHandler = async ([key = ""], context) => {
  const { item } = await itemForPress(key, context);
  const times = PRESETS.map(
    ({ label, preset }): Button => ({ label, id: packId("snooze-for", preset, item.key) }),
  );
  return cardWith(item, context, [
    {
      kind: "buttons",
      buttons: [...times, { label: "A date …", id: packId("snooze-date", item.key) }],
    },
    { kind: "buttons", buttons: [{ label: "Back", id: packId("card", item.key) }] },
  ]);
};

export const pressSnoozeFor: PressHandler = async ([preset = "", key = ""], context) => {
  const known = PRESETS.find((one) => one.preset === preset);
  if (known === undefined)
    throw new Sorry(text`That choice is from an older version; please press Snooze again.`);
  const found = await stepsByKey(context, key);
  return snooze(found, snoozeUntil(known.preset, context.now, context.person.policy.zone), context);
};

/** *Back*: the card as it was. */
export const pressCard: PressHandler = async ([key = ""], context) => {
  const { item } = await itemForPress(key, context);
  return cardWith(item, context, stepButtons(item));
};

export const pressSnoozeDate: PressHandler = async ([key = ""], context) => {
  await stepsByKey(context, key);
  return askDate(key, "", undefined, context);
};

export const submitSnoozeDate: FormHandler = async ([key = ""], { until = "" }, context) => {
  const found = await stepsByKey(context, key);
  const instant = readInstant(until, context);
  if (instant.kind === "fault") return askDate(key, until, instant.fault, context);
  return snooze(found, instant.at, context);
};

function askDate(
  key: string,
  value: string,
  fault: string | undefined,
  context: Context,
): Promise<Reply> {
  return ask(context, {
    id: packId("snooze-date", key),
    title: "Remind me",
    submit: "Snooze",
    fields: [
      {
        name: "until",
        label: "When should I remind you?",
        hint: "thu 10:00, 3 Dec, in 3 days",
        kind: "line",
        required: true,
        maxLength: 100,
        value,
        ...(fault === undefined ? {} : { fault }),
      },
    ],
  });
}

async function itemForPress(key: string, context: Context): Promise<{ item: DueItem }> {
  const { planned, steps } = await stepsByKey(context, key);
  const [first] = steps;
  const item = first === undefined ? undefined : itemByKey(planned, groupKey(first));
  if (item === undefined) throw new Error("A step that was found belongs to no item.");
  return { item };
}

/** The card of one item with other rows of buttons; changes a pressed card, is said otherwise. */
async function cardWith(item: DueItem, context: Context, rows: readonly Block[]): Promise<Reply> {
  const lessons = await lessonsFor([item], context.person.id, context.read);
  const reader = { policy: context.person.policy, now: context.now, lessons };
  const message = { notice: "Choose one.", blocks: [...stepBody(item, reader), ...rows] };
  return context.incoming.kind === "press" ? change(message) : say(message);
}

async function snooze(
  { planned, steps }: FoundSteps,
  until: Instant,
  context: Context,
): Promise<Reply> {
  const { person, now } = context;
  const { zone } = person.policy;
  const at = outsideQuietHours(until, person.policy);
  const [first] = steps;
  if (first === undefined) throw new Error("Nothing to snooze.");
  const noun = steps.length > 1 ? `${steps.length} thank-yous` : stepName(first.kind);
  const acted = await act(context, {
    kind: "snoozed",
    summary: `${noun} at ${cut(planned.opportunity.company, 60)} snoozed`,
    opportunityId: planned.opportunity.id,
    guard: (fresh) => stillOpen(fresh, steps, context),
    deeds: steps.map((step) => ({ kind: "snoozed", stepKey: step.key, until: at })),
  });
  const { closesAt } = first.window;
  const closes = `${sayDay(localDayOf(closesAt, zone), localDayOf(now, zone))}, ${sayTime(closesAt, zone)}`;
  const late =
    at > closesAt && now <= closesAt
      ? ` That is after the polite window, which ends ${closes}; earlier would be better.`
      : "";
  const moved = at === until ? "" : " (after your quiet hours)";
  return afterAct(
    context,
    text`${strong("Snoozed")}: ${noun} at ${opportunityName(planned.opportunity)} until ${sayInstant(at, zone, now)}${moved}.${late}`,
    acted,
  );
}
