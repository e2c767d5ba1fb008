import type { Block } from "../../chat/message.ts";
import { code, strong, type Text, text } from "../../chat/text.ts";
import type { NudgeRank } from "../../coach/cadence/plan.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayRange, sayTime } from "../../coach/calendar/say-day.ts";
import type { Contact, Instant, Interview, Policy } from "../../coach/facts.ts";
import { sayDayFrom, sayInterviewTime } from "../wording/moments.ts";
import {
  contactOf,
  followUpRecipient,
  listNames,
  opportunityLabel,
  opportunityName,
} from "../wording/names.ts";
import { askForDate } from "./ask-date-body.ts";
import type { DueItem } from "./due.ts";

export interface Reader {
  readonly policy: Policy;
  readonly now: Instant;
}

/** What a due step says: a heading with the step and the company, the fact, then one action. */
export function stepBody(item: DueItem, reader: Reader): readonly Block[] {
  const title = `${HEADINGS[item.kind](item)}: ${opportunityLabel(item.opportunity)}`;
  const rank = RANK_NOTES[item.rank ?? "due"];
  return [
    { kind: "heading", text: title },
    ...(rank === undefined ? [] : [{ kind: "note" as const, text: text`${rank}` }]),
    ...BODIES[item.kind](item, reader),
  ];
}

/** So that a repeated card does not look like a mistake, and nobody fears an endless row of them. */
const RANK_NOTES: Readonly<Partial<Record<NudgeRank, string>>> = {
  reminder: "A reminder; at most one more comes.",
  "last-call": "Last call for this one; after it I stay quiet, and it waits on your list.",
  snoozed: "You asked me to come back to this now.",
};

type Body = (item: DueItem, reader: Reader) => readonly Block[];

const HEADINGS: Readonly<Record<DueItem["kind"], (item: DueItem) => string>> = {
  "checklist-day": () => "Before the interview",
  "checklist-hour": () => "In an hour",
  debrief: () => "How was it",
  "thank-you": ({ all }) => (all.length > 1 ? `${all.length} thank-yous` : "Thank-you"),
  "answer-request": () => "They are waiting for you",
  "first-follow-up": () => "First follow-up",
  "second-follow-up": () => "Second and last follow-up",
  "ask-date": () => "No new date yet",
  "portal-check": () => "A look at their portal",
  "move-on": () => "Time to move on",
  "check-in": () => "A month has passed",
};

const BODIES: Readonly<Record<DueItem["kind"], Body>> = {
  "checklist-day": (item, reader) => [
    paragraph(text`${whenOf(item, reader)}. Before you leave the room, or the call:`),
    { kind: "bullets", items: CLOSING_QUESTIONS },
    ...praise(item),
  ],
  "checklist-hour": (item, reader) => [
    paragraph(
      text`${whenOf(item, reader)}. One thing to bring back: ${strong("what happens next, and by when")}. And ask how they prefer to hear from you.`,
    ),
    ...praise(item),
  ],
  debrief: () => [
    paragraph(
      text`Ninety seconds now save an hour tomorrow: who was there, one thing each of them said, and when they will decide. However it felt, the thank-you still counts.`,
    ),
  ],
  "thank-you": thankYou,
  "answer-request": ({ open }, { policy, now }) => {
    const [step] = open;
    const by =
      step === undefined
        ? ""
        : ` by ${sayDayFrom(step.window.lastDay, localDayOf(now, policy.zone))}`;
    return [
      paragraph(
        text`They asked you for something${by}. Once it is out, press ${strong("Sent it")} and the waiting starts again from there.`,
      ),
    ];
  },
  "first-follow-up": (item, reader) => [
    paragraph(text`${windowText(item, reader)} ${recipientText(item)}`),
    {
      kind: "bullets",
      items: [
        text`Three or four friendly sentences: you are still interested, and why you fit.`,
        text`Two questions: has the process changed, and is there any updated timing?`,
      ],
    },
  ],
  "second-follow-up": (item, reader) => [
    paragraph(text`${windowText(item, reader)} ${recipientText(item)}`),
    paragraph(
      text`Shorter than the first, with something new: a thought on a topic you discussed, a piece of work you finished. After this one the next move is theirs.`,
    ),
  ],
  "ask-date": askForDate,
  "portal-check": () => [
    paragraph(
      text`They asked not to be contacted, so today is a day to look at their portal instead of writing.`,
    ),
  ],
  "move-on": (item, { policy, now }) => {
    const sent = item.plan.followUpsSent;
    const wrote =
      sent === 0
        ? "You did your part"
        : `You thanked them and asked ${sent === 1 ? "once" : "twice"}, politely`;
    const today = localDayOf(now, policy.zone);
    return [
      paragraph(
        text`${wrote}. As of ${sayDay(today, today)} there is no answer, and that says more about their process than about you. Your time is better spent on the next one.`,
      ),
      paragraph(text`The door stays open: if they write after all, one tap brings it back.`),
    ];
  },
  "check-in": (item) => [
    paragraph(
      text`You parked ${opportunityName(item.opportunity)} until today. Any word from them?`,
    ),
  ],
};

const CLOSING_QUESTIONS: readonly Text[] = [
  text`Ask what the next steps are, and when the final decision falls.`,
  text`Ask what the whole process looks like: rounds, presentations, tests.`,
  text`Thank them, and say you would love to work with them.`,
  text`Say you will be in touch, and ask how they prefer to hear from you.`,
];

function thankYou({ all, open, opportunity }: DueItem, { policy, now }: Reader): readonly Block[] {
  const [step] = open;
  const interview = opportunity.interviews.find(({ id }) => id === step?.interviewId);
  if (step === undefined || interview === undefined) return [];
  const today = localDayOf(now, policy.zone);
  const { closesAt } = step.window;
  const until = `${sayDay(localDayOf(closesAt, policy.zone), today)}, ${sayTime(closesAt, policy.zone)}`;
  const deadline =
    now > closesAt
      ? "Late is better than never: a short, warm note is still welcome, without a word about the delay."
      : `On time until ${until}.`;
  const contacts = all.flatMap(({ contactId }) => contactOf(opportunity, contactId) ?? []);
  const five = text`Five small parts: thanks, your interest, something to add or pick up from the talk, why you fit, and looking forward to next steps.`;
  if (all.length === 1) {
    const whom = contacts[0] === undefined ? text`the people you met` : contactText(contacts[0]);
    return [
      paragraph(text`You met ${whom} on ${sayDay(interview.localDay, today)}. ${deadline}`),
      paragraph(five),
      ...missingNote(contacts, opportunity.noContact),
    ];
  }
  const done = all.filter(({ state }) => state !== "open").length;
  return [
    paragraph(
      text`You met ${all.length} people on ${sayDay(interview.localDay, today)}. ${strong(`${done} of ${all.length}`)} done. ${deadline} Each gets a note of their own.`,
    ),
    {
      kind: "checklist",
      items: all.map(({ contactId, state }) => {
        const contact = contactOf(opportunity, contactId);
        const name = contact === undefined ? text`the people you met` : contactText(contact);
        return {
          done: state !== "open",
          text: state === "skipped" ? text`${name} (skipped)` : name,
        };
      }),
    },
    { kind: "note", text: five },
    ...missingNote(contacts, opportunity.noContact),
  ];
}

/** "Ana Ruiz (manager) ana@acme.com": what helps to write to them. */
function contactText({ name, title, kind, email }: Contact): Text {
  const role = title ?? (kind === "interviewer" ? undefined : kind);
  const bracket = role === undefined ? "" : ` (${role})`;
  return email === undefined
    ? text`${strong(name)}${bracket}`
    : text`${strong(name)}${bracket}, ${code(email)}`;
}

function missingNote(contacts: readonly Contact[], noContact: boolean): readonly Block[] {
  if (noContact) {
    return [
      {
        kind: "note",
        text: text`They asked not to be contacted directly: send it through HR, and only once.`,
      },
    ];
  }
  const missing = contacts.filter(
    ({ email, channel }) => email === undefined && channel === undefined,
  );
  if (missing.length === 0) return [];
  return [
    {
      kind: "note",
      text: text`No address yet for ${listNames(missing.map(({ name }) => name))}: the recruiter will gladly pass one on, or look them up by name and company.`,
    },
  ];
}

function praise({ opportunity, open }: DueItem): readonly Block[] {
  const interview = opportunity.interviews.find(({ id }) => id === open[0]?.interviewId);
  const senior = interview?.contactIds
    .flatMap((id) => contactOf(opportunity, id) ?? [])
    .find(({ kind }) => kind === "manager" || kind === "executive");
  if (senior === undefined) return [];
  const met = opportunity.contacts.filter(({ id }) => !interview?.contactIds.includes(id));
  const who = met.length === 0 ? "their team" : listNames(met.map(({ name }) => name));
  return [
    {
      kind: "note",
      text: text`${senior.name} leads people: if it was good to meet ${who}, say so. Few candidates do.`,
    },
  ];
}

function whenOf({ opportunity, open }: DueItem, { policy, now }: Reader): Text {
  const interview: Interview | undefined = opportunity.interviews.find(
    ({ id }) => id === open[0]?.interviewId,
  );
  return interview === undefined ? text`Soon` : sayInterviewTime(interview, policy.zone, now);
}

function windowText({ open }: DueItem, { policy, now }: Reader): Text {
  const [step] = open;
  if (step === undefined) return [];
  const { firstDay, lastDay } = step.window;
  const today = localDayOf(now, policy.zone);
  return today > lastDay
    ? text`The polite window was ${sayRange(firstDay, lastDay, today)}; a short note is still all right.`
    : text`The polite window is open: ${sayRange(firstDay, lastDay, today)}. Any day in it is fine.`;
}

function recipientText({ opportunity }: DueItem): Text {
  const recipient = followUpRecipient(opportunity);
  return recipient === undefined
    ? text`Write to the hiring manager, else the recruiter.`
    : text`Write to ${contactText(recipient)}.`;
}

const paragraph = (words: Text): Block => ({ kind: "paragraph", text: words });
