import { packId } from "../../chat/button.ts";
import type { Form } from "../../chat/form.ts";
import type { Block } from "../../chat/message.ts";
import { change, type Reply, say } from "../../chat/reply.ts";
import { code, strong, type Text, text } from "../../chat/text.ts";
import { addMinutes } from "../../coach/calendar/days.ts";
import type { InviteEvent } from "../../coach/language/invites/invite.ts";
import { readInvite } from "../../coach/language/invites/read-invite.ts";
import { ask } from "../ask.ts";
import type { Context } from "../context.ts";
import type { FormHandler, PressHandler } from "../feature.ts";
import { type AddValues, addForm, EMPTY_VALUES } from "../interviews/add-form.ts";
import { logInterview } from "../interviews/log-interview.ts";
import { Sorry } from "../sorry.ts";
import { cut } from "../wording/names.ts";
import { follow } from "./follow-invite.ts";
import { inviteCard, type Offer } from "./invite-card.ts";
import { timeOf } from "./invite-time.ts";
import { judgeInvited, valuesOf } from "./invite-values.ts";
import { judgeInvite, type RoundVerdict, titleOf, type Verdict } from "./judge-invite.ts";

const KIND = "invite";
/** An invitation that was read waits this long for its answer, encrypted. */
const WAIT_MINUTES = 24 * 60;
/** As many as one message has rows of buttons for. */
const MAX_OFFERS = 5;

/**
 * A calendar file in the DM. What is new is shown and waits for a yes; an update or a cancellation of a round that came
 * with an invitation is done at once, with Undo. Throws Sorry when there is nothing to do, with the reason.
 */
export async function hearInvite(bytes: Uint8Array, context: Context): Promise<Reply> {
  const { person, now, read } = context;
  const reading = readInvite(bytes, { zone: person.policy.zone, now });
  if (reading.kind === "unreadable") throw new Sorry(text`${reading.why} Nothing was stored.`);
  const all = await read.opportunities(person.id);
  const { events, skipped } = reading;
  const judged = events.map((event) => ({ event, verdict: judgeInvite(event, all, context) }));
  const [only] = judged;
  if (only !== undefined && judged.length === 1 && isFollowedAtOnce(only.verdict)) {
    return follow(only.event, only.verdict, context);
  }
  const open = judged.filter(({ verdict }) => verdict.kind !== "nothing");
  const offers = open.slice(0, MAX_OFFERS).map((one, index): Offer => ({ ...one, index }));
  const notes = [
    ...judged.flatMap(({ verdict }) => (verdict.kind === "nothing" ? [verdict.why] : [])),
    ...skipped.map(({ summary, why }) => text`${titleOf({ summary })}: ${why}`),
    ...(open.length > MAX_OFFERS
      ? [
          text`There are ${open.length - MAX_OFFERS} more in the file; I show ${MAX_OFFERS} at a time.`,
        ]
      : []),
  ];
  if (offers.length === 0) throw nothingToDo(notes);
  const id = context.newId();
  await context.change((tx) =>
    tx.ask({
      id,
      personId: person.id,
      kind: KIND,
      payload: offers.map(({ event }) => event),
      askedAt: now,
      expiresAt: addMinutes(now, WAIT_MINUTES),
      closedAt: undefined,
    }),
  );
  return say(inviteCard(id, offers, bullets(notes), context));
}

/** *Save*: the interview as the invitation tells it. */
export const pressInvite: PressHandler = async ([id = "", at = "", open = ""], context) => {
  const event = await waitingEvent(id, at, context);
  return save(valuesOf(event, context), { id, at, open, event }, context);
};

/** The same after a look at the form. */
export const pressEditInvite: PressHandler = async ([id = "", at = "", open = ""], context) => {
  const event = await waitingEvent(id, at, context);
  const fault =
    timeOf(event) === undefined ? { when: "And at what time? For example: 15:00." } : {};
  return ask(context, inviteForm(id, at, open, valuesOf(event, context), fault));
};

export const submitInvite: FormHandler = async ([id = "", at = "", open = ""], typed, context) => {
  const event = await waitingEvent(id, at, context);
  return save({ ...EMPTY_VALUES, ...typed }, { id, at, open, event }, context);
};

/** What the invitation says about a round that is there. */
export const pressFollowInvite: PressHandler = async ([id = "", at = "", open = ""], context) => {
  const event = await waitingEvent(id, at, context);
  const all = await context.read.opportunities(context.person.id);
  const verdict = judgeInvite(event, all, context);
  if (verdict.kind === "nothing") throw new Sorry(text`${verdict.why} Nothing was changed.`);
  if (verdict.kind === "new") {
    throw new Sorry(
      text`The interview it was about is no longer at that time, so nothing was changed. Send the file again to save it as a new one.`,
    );
  }
  return withRest(await follow(event, verdict, context), { id, at, open }, context);
};

export const pressNoInvite: PressHandler = async ([id = "", at = "", open = ""], context) => {
  const event = await waitingEvent(id, at, context);
  const words = text`Left out: ${titleOf(event)}. Nothing was stored.`;
  const reply = change({ notice: "Left out.", blocks: [{ kind: "paragraph", text: words }] });
  return withRest(reply, { id, at, open }, context);
};

const isFollowedAtOnce = (verdict: Verdict): verdict is RoundVerdict =>
  verdict.kind === "update" || (verdict.kind === "cancelled" && verdict.isSure);

interface Waiting {
  readonly id: string;
  /** Its place in the file. */
  readonly at: string;
  /** The places that were offered with it, a digit each. */
  readonly open: string;
}

async function save(
  values: AddValues,
  { event, ...waiting }: Waiting & { readonly event: InviteEvent },
  context: Context,
): Promise<Reply> {
  const judged = judgeInvited(values, event, context);
  if (judged.kind === "faulty") {
    return ask(context, inviteForm(waiting.id, waiting.at, waiting.open, values, judged.faults));
  }
  const reply = await logInterview(judged.interview, context);
  return withRest(reply, waiting, context);
}

/** The answer takes the card's place; what else the file held and is not answered yet stays on it. */
async function withRest(reply: Reply, waiting: Waiting, context: Context): Promise<Reply> {
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  const rest = [...waiting.open].filter((at) => at !== waiting.at);
  if (rest.length === 0) return change(reply.message);
  const all = await context.read.opportunities(context.person.id);
  const offers: Offer[] = [];
  for (const at of rest) {
    const event = await waitingEvent(waiting.id, at, context);
    const verdict = judgeInvite(event, all, context);
    if (verdict.kind !== "nothing") offers.push({ index: Number(at), event, verdict });
  }
  const { blocks } = reply.message;
  const undo = blocks.findLast(({ kind }) => kind === "buttons");
  const first = [...blocks.slice(0, 1), ...(undo === undefined ? [] : [undo])];
  return change(inviteCard(waiting.id, offers, first, context));
}

async function waitingEvent(id: string, at: string, context: Context): Promise<InviteEvent> {
  const { read, person, now } = context;
  const question = await read.question(id);
  const isOwn = question?.personId === person.id && question.kind === KIND;
  const events = isOwn && question.expiresAt >= now ? (question.payload as InviteEvent[]) : [];
  const event = events[Number(at)];
  if (event !== undefined) return event;
  throw new Sorry(
    text`I no longer have that invitation; I keep it for a day. Drop the file here again, or type ${code("/interview add")}. Nothing was changed.`,
  );
}

function inviteForm(
  id: string,
  at: string,
  open: string,
  values: AddValues,
  faults: Readonly<Partial<Record<keyof AddValues, string>>>,
): Form {
  return { ...addForm(values, faults), id: packId("invite", id, at, open) };
}

function nothingToDo(notes: readonly Text[]): Sorry {
  const [only] = notes;
  return only !== undefined && notes.length === 1
    ? new Sorry(text`${only} Nothing was changed.`)
    : new Sorry(text`Nothing was changed.`, ...bullets(notes));
}

/** One sentence stands alone; several are a list. */
function bullets(notes: readonly Text[]): readonly Block[] {
  const [only] = notes;
  if (only === undefined) return [];
  if (notes.length === 1) return [{ kind: "paragraph", text: only }];
  const shown = notes.slice(0, 8).map((note) => note.map((span) => cutSpan(span)));
  const more = notes.length - shown.length;
  return [
    {
      kind: "bullets",
      items: [...shown, ...(more > 0 ? [text`and ${strong(String(more))} more`] : [])],
    },
  ];
}

const cutSpan = (span: Text[number]): Text[number] =>
  span.kind === "plain" ? { ...span, text: cut(span.text, 200) } : span;
