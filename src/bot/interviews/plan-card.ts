import { packId } from "../../chat/button.ts";
import type { Block, FactRow, Message } from "../../chat/message.ts";
import { strong, type Text, text } from "../../chat/text.ts";
import { isLate } from "../../coach/cadence/offered-until.ts";
import type { Plan, Step } from "../../coach/cadence/plan.ts";
import { whoseTurn } from "../../coach/cadence/turn.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { Instant, Interview, LocalDay, Opportunity, StepKind } from "../../coach/facts.ts";
import { aroundRow } from "../around/plan-row.ts";
import type { Context } from "../context.ts";
import type { Planned } from "../replan.ts";
import { askedWords } from "../wording/asked.ts";
import { type Clock, datesOf, yoursText } from "../wording/dates-of.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { contactOf, listNames, opportunityLabel, placeName, stepTitle } from "../wording/names.ts";
import { roundTime } from "../wording/round-time.ts";

/** The whole plan of one opportunity, with what can be done about it. */
export function planCard(planned: Planned, context: Context): Message {
  const { opportunity, plan } = planned;
  const { id } = opportunity;
  const buttons =
    plan.status === "live"
      ? [
          { label: "They replied", id: packId("replied", id) },
          { label: "Change …", id: packId("change", id) },
          { label: "Move on", id: packId("move-on", id) },
        ]
      : [
          { label: "Reopen", id: packId("reopen", id) },
          { label: "Change …", id: packId("change", id) },
        ];
  return {
    notice: "Your plan for one opportunity.",
    blocks: [
      { kind: "heading", text: opportunityLabel(opportunity) },
      ...planBlocks(planned, context),
      aroundRow(opportunity, context.now),
      { kind: "buttons", buttons },
    ],
  };
}

/** When the interviews are, whose turn it is, and every dated step. */
export function planBlocks({ opportunity, plan }: Planned, context: Context): readonly Block[] {
  const { person, now } = context;
  const { zone } = person.policy;
  const today = localDayOf(now, zone);
  const rows: FactRow[] = opportunity.interviews
    .filter(({ state }) => state !== "cancelled")
    .map((interview) => ({
      label: capital(interview.label ?? "interview"),
      value: text`${roundTime(opportunity, interview, zone, now)}${withWhom(opportunity, interview)}`,
    }));
  rows.push({ label: "Now", value: turnText({ opportunity, plan }, context) });
  const steps = stepLines(opportunity, plan, { zone, today, now });
  return [
    { kind: "facts", rows },
    ...(steps.length === 0 ? [] : [{ kind: "bullets" as const, items: steps }]),
    ...notes({ opportunity, plan }, context),
  ];
}

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

function withWhom(opportunity: Opportunity, { contactIds }: Interview): string {
  const names = contactIds.flatMap((id) => contactOf(opportunity, id)?.name ?? []);
  return names.length === 0 ? "" : `, with ${listNames(names)}`;
}

/** Whose turn it is: "yours: thank-you …" or "theirs until Fri 4 Dec". */
export function turnText({ opportunity, plan }: Planned, { person, now }: Context): Text {
  const today = localDayOf(now, person.policy.zone);
  if (plan.status === "offer") return offerText(plan, today);
  if (plan.status !== "live") return text`${STATUS_WORDS[plan.status]}`;
  const turn = whoseTurn(plan, opportunity, person.policy, now);
  if (turn.whose === "yours") {
    return turn.step === undefined || turn.until === undefined
      ? text`Yours: your move.`
      : text`Yours: ${moveText(opportunity, turn.step, turn.until, today, now)}.`;
  }
  if (turn.until === undefined) return text`Nothing to do; you have done your part.`;
  if (turn.whose === "nobody")
    return text`Nothing to do until the interview, ${sayDayFrom(turn.until, today)}.`;
  return text`Theirs until ${sayDayFrom(turn.until, today)}. Nothing to do before; silence until then is normal.`;
}

function moveText(
  opportunity: Opportunity,
  step: Step,
  until: LocalDay,
  today: LocalDay,
  now: Instant,
): string {
  if (step.kind !== "answer-request" || isLate(step, now))
    return yoursText(step, until, today, now);
  return `${stepTitle(step.kind).toLowerCase()}: ${askedWords(opportunity, until, today)}`;
}

function offerText({ steps }: Plan, today: string): Text {
  const deadline = steps.find(({ kind }) => kind === "offer-deadline");
  if (deadline === undefined) return text`Offer on the table; no reminders come.`;
  if (deadline.state === "done") return text`Offer on the table; you answered it.`;
  const { lastDay } = deadline.window;
  const want = lastDay < today ? "wanted" : "want";
  return text`Offer on the table; they ${want} your answer by ${sayDayFrom(lastDay, today)}.`;
}

const STATUS_WORDS: Readonly<Record<Exclude<Plan["status"], "live" | "offer">, string>> = {
  rejected: "They said no.",
  "role-closed": "The role was closed.",
  "moved-on": "You moved on; a late answer reopens it in one tap.",
  parked: "Parked.",
  cancelled: "Cancelled.",
};

/** One line per step, thank-yous of one round together. */
function stepLines(opportunity: Opportunity, { steps }: Plan, clock: Clock): readonly Text[] {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    const key =
      step.kind === "thank-you" ? `thank-you.${step.interviewId}.${step.state}` : step.key;
    groups.set(key, [...(groups.get(key) ?? []), step]);
  }
  return [...groups.values()].map((group) => stepLine(opportunity, group, clock));
}

function stepLine(opportunity: Opportunity, group: readonly Step[], clock: Clock): Text {
  const { zone, today } = clock;
  const [first] = group;
  if (first === undefined) return [];
  const names = group.flatMap(({ contactId }) => contactOf(opportunity, contactId)?.name ?? []);
  const whom = names.length === 0 ? "" : ` to ${listNames(names)}`;
  const title = text`${strong(stepTitle(first.kind))}${whom}`;
  if (first.state === "done" || first.state === "skipped") {
    const on =
      first.settledAt === undefined
        ? ""
        : ` on ${sayDay(localDayOf(first.settledAt, zone), today)}`;
    const word = first.state === "skipped" ? "skipped" : DONE_WORDS[first.kind];
    return text`${title}: ${word}${on}`;
  }
  const dates =
    first.kind === "answer-request" && !isLate(first, clock.now)
      ? askedWords(opportunity, first.window.lastDay, today)
      : datesOf(first, clock);
  return text`${title}: ${dates}`;
}

const DONE_WORDS: Readonly<Record<StepKind, string>> = {
  "checklist-day": "read",
  "checklist-hour": "read",
  debrief: "done",
  "thank-you": "sent",
  "answer-request": "sent",
  "first-follow-up": "sent",
  "second-follow-up": "sent",
  "ask-date": "settled",
  "portal-check": "done",
  "move-on": "done",
  "check-in": "done",
  "offer-deadline": "answered",
};

/** Small print: what the dates hang on, and which calendar counted. */
function notes({ plan }: Planned, { person }: Context): readonly Block[] {
  const blocks: Block[] = [];
  const forecast = plan.steps.some(
    ({ kind, state }) => kind === "first-follow-up" && state === "forecast",
  );
  const counted = plan.steps.find(({ reason }) => reason.businessDays !== undefined);
  const parts = [
    forecast
      ? "Follow-up dates count from the day you really send the thank-you, so they may move."
      : "",
    counted === undefined
      ? ""
      : `Business days by the calendar of ${placeName(counted.reason.region)}.`,
  ].filter((part) => part !== "");
  if (parts.length > 0) blocks.push({ kind: "note", text: text`${parts.join(" ")}` });
  if (!person.zoneKnown) {
    blocks.push(
      {
        kind: "note",
        text: text`I take ${person.policy.zone} as your clock, because nobody told me another.`,
      },
      { kind: "buttons", buttons: [{ label: "Set my time zone", id: packId("settings") }] },
    );
  }
  return blocks;
}
