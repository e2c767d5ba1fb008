import type { TextHeard } from "../../chat/incoming.ts";
import { type Reply, say } from "../../chat/reply.ts";
import type {
  Heard,
  Intent,
  PlainKind,
  Settled,
  Snooze,
} from "../../coach/language/intents/intent.ts";
import type { NoteAsked } from "../../coach/language/intents/notes/note-asked.ts";
import { readIntent } from "../../coach/language/read-intent.ts";
import { readWorry } from "../../coach/language/worries/read-worry.ts";
import { hearDebrief } from "../around/debrief/said/say-debrief.ts";
import { showDebrief } from "../around/debrief/show-debrief.ts";
import { hearChanged } from "../changes/said-change.ts";
import type { Context } from "../context.ts";
import { showList, showPlan } from "../interviews/list.ts";
import { ghosted } from "../moving-on/ghosted.ts";
import { moveOn, reopen } from "../moving-on/moving-on.ts";
import { showCopies } from "../notes/copies/show-copies.ts";
import { hearNoteAsked } from "../notes/said/hear-note-asked.ts";
import { chooseOpportunity } from "../own.ts";
import { askErase } from "../privacy/erase.ts";
import { showExport } from "../privacy/export.ts";
import { privacyMessage } from "../privacy/notice.ts";
import { readingOptions } from "../reading.ts";
import { hearRequestSent, settleNamed } from "../reminders/settle.ts";
import { snoozeSaid } from "../reminders/snooze.ts";
import { showToday } from "../reminders/today.ts";
import { undoLast } from "../reminders/undo.ts";
import { answering } from "../replies/answering.ts";
import { heardSaid } from "../replies/heard.ts";
import { pressReplied } from "../replies/replied.ts";
import { pause, resume } from "../settings/pause.ts";
import { showSettings } from "../settings/settings.ts";
import { helpMessage } from "./help.ts";
import { hint } from "./hint.ts";
import { sayWhetherPushy } from "./pushy.ts";
import { type AnsweredCard, cardAnswered, NO_CARD } from "./replied-to.ts";
import { answerWorry } from "./worries.ts";

/** A draft is asked for in a way of its own. */
type Order = Exclude<Intent, NoteAsked>;

/** A DM in plain words: one reading is done and shown with Undo; anything unsure gets one helpful line. */
export async function hearText(incoming: TextHeard, context: Context): Promise<Reply> {
  const intent = readIntent(incoming.text, readingOptions(context));
  const { repliesTo } = incoming;
  if (intent.kind === "unknown") return hearOther(incoming, context);
  const card = repliesTo === undefined ? NO_CARD : await cardAnswered(repliesTo, context);
  if (intent.kind === "note")
    return (await hearNoteAsked(intent, card, context)) ?? hearOther(incoming, context);
  return repliesTo === undefined ? obey(intent, context) : obeyOnCard(intent, card, context);
}

/** Words that are no order: something they asked for is out, or what was said in an interview; else one line of help. */
async function hearOther(incoming: TextHeard, context: Context): Promise<Reply> {
  const request = await hearRequestSent(incoming.text, context);
  const heard = request ?? (await hearDebrief(incoming, context));
  if (heard !== undefined) return heard;
  const worry = readWorry(incoming.text);
  return worry === undefined ? hint(incoming.text, context) : answerWorry(worry, context);
}

/** A reply to one card is about that card's company and steps, unless another company is named. */
function obeyOnCard(
  intent: Order,
  { company, stepKeys }: AnsweredCard,
  context: Context,
): Promise<Reply> {
  if (!CARD_KINDS.has(intent.kind) || ("company" in intent && intent.company !== undefined))
    return obey(intent, context);
  const about = company === undefined ? intent : ({ ...intent, company } as Order);
  return obey(about, context, stepKeys);
}

const CARD_KINDS: ReadonlySet<Intent["kind"]> = new Set([
  "sent",
  "skip",
  "snooze",
  "heard",
  "plan",
  "pushy",
  "debrief",
  "ghosted",
  "move-on",
  "reopen",
  "moved",
  "postponed",
  "cancelled",
  "no-show",
]);

/** `among` are the steps on the card that was answered. */
function obey(intent: Order, context: Context, among?: readonly string[]): Promise<Reply> {
  switch (intent.kind) {
    case "sent":
    case "skip":
      return settle(intent, context, among);
    case "snooze":
      return snooze(intent, context, among);
    case "heard":
      return heard(intent, context);
    case "plan":
      return showPlan(intent.company, context);
    case "pushy":
      return sayWhetherPushy(intent.company, context);
    case "debrief":
      return showDebrief(intent.company, context);
    case "ghosted":
      return ghosted(intent.company, context);
    case "move-on":
    case "reopen":
      return close(intent.kind, intent.company, context);
    case "moved":
    case "postponed":
    case "cancelled":
    case "no-show":
      return hearChanged(intent, context);
    case "unknown":
      return Promise.resolve(say(helpMessage(context.registry, undefined)));
    default:
      return PLAIN[intent.kind](context);
  }
}

const PLAIN: Readonly<Record<PlainKind, (context: Context) => Promise<Reply>>> = {
  today: showToday,
  list: showList,
  stop: pause,
  start: resume,
  help: async ({ registry }) => say(helpMessage(registry, undefined)),
  undo: undoLast,
  // Words alone never delete: the form asks for the typed confirmation.
  erase: (context) => askErase(context, "", undefined),
  export: showExport,
  settings: showSettings,
  privacy: async () => say(privacyMessage),
  copies: showCopies,
};

function settle(
  { kind, names, everyone, except, sharing, company, step, which, when }: Settled,
  context: Context,
  among: readonly string[] | undefined,
): Promise<Reply> {
  return settleNamed(
    kind === "sent" ? "sent" : "skipped",
    { company, names, everyone, except, sharing, step, which, among, when },
    context,
  );
}

function snooze(
  { company, untilText }: Snooze,
  context: Context,
  among: readonly string[] | undefined,
): Promise<Reply> {
  return snoozeSaid(company, untilText ?? "tomorrow", context, among);
}

async function heard(
  { what, company, whenText = "", rest }: Heard,
  context: Context,
): Promise<Reply> {
  const needs = what === "needs-something" ? [rest, whenText] : [whenText];
  const words = needs.filter((part) => part !== "").join("; ");
  const choosing = answering(what, words);
  const { opportunity } = await chooseOpportunity(context, company, choosing);
  if (what === undefined) return pressReplied([opportunity.id], context);
  return heardSaid(opportunity, what, words, context);
}

async function close(
  kind: "move-on" | "reopen",
  company: string | undefined,
  context: Context,
): Promise<Reply> {
  const planned = await chooseOpportunity(context, company, {
    verb: kind,
    doing: kind === "reopen" ? "reopen" : "move on from",
    fits: ({ plan }) => (plan.status === "live") === (kind === "move-on"),
  });
  return kind === "reopen" ? reopen(planned, context) : moveOn(planned, context);
}
