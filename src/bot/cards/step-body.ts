import type { Block } from "../../chat/message.ts";
import { code, strong, type Text, text } from "../../chat/text.ts";
import type { NudgeRank } from "../../coach/cadence/plan.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayRange } from "../../coach/calendar/say-day.ts";
import { checklistBody } from "../around/checklist-body.ts";
import { contactText, wayText } from "../contacts/contact-text.ts";
import { askedOf, askedWords } from "../wording/asked.ts";
import { sayDayFrom } from "../wording/moments.ts";
import { followUpRecipient, opportunityLabel, opportunityName } from "../wording/names.ts";
import { askForDate } from "./ask-date-body.ts";
import type { DueItem } from "./due.ts";
import type { Reader } from "./reader.ts";
import { thankYouBody } from "./thank-you-body.ts";
import { unsentText, unsentThankYou } from "./unsent-thank-you.ts";

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
  "offer-deadline": () => "An offer to answer",
};

const BODIES: Readonly<Record<DueItem["kind"], Body>> = {
  "checklist-day": checklistBody,
  "checklist-hour": checklistBody,
  debrief: () => [
    paragraph(
      text`Ninety seconds now save an hour tomorrow: who was there, one thing each of them said, and when they will decide. However it felt, the thank-you still counts.`,
    ),
    {
      kind: "note",
      text: text`Or tell me right here in your own words: ${code("ana talked about dashboards; they decide by friday; felt 4")}`,
    },
  ],
  "thank-you": thankYouBody,
  "answer-request": ({ open: [step], opportunity }, { policy, now }) => {
    const what = askedOf(opportunity)?.what ?? "";
    const today = localDayOf(now, policy.zone);
    const asked =
      step === undefined
        ? what || "something"
        : askedWords(opportunity, step.window.lastDay, today);
    return [
      paragraph(
        text`They asked for${what === "" ? " something from you" : ""}: ${asked}. Once it is out, press ${strong("Sent it")} and the waiting starts again from there.`,
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
    ...unsentNote(item),
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
      text`The time you parked ${opportunityName(item.opportunity)} for is over. Any word from them?`,
    ),
  ],
  "offer-deadline": ({ open: [step] }, { policy, now }) => {
    const today = localDayOf(now, policy.zone);
    const by = step === undefined ? "" : ` by ${sayDayFrom(step.window.lastDay, today)}`;
    return [
      paragraph(
        text`They want your answer${by}. If you need longer, ask before the day comes: a day or two more is a fair question.`,
      ),
    ];
  },
};

function windowText({ open }: DueItem, { policy, now }: Reader): Text {
  const [step] = open;
  if (step === undefined) return [];
  const { firstDay, lastDay } = step.window;
  const today = localDayOf(now, policy.zone);
  return today > lastDay
    ? text`The polite window was ${sayRange(firstDay, lastDay, today)}; a short note is still all right.`
    : text`The polite window is open: ${sayRange(firstDay, lastDay, today)}. Any day in it is fine.`;
}

function unsentNote(item: DueItem): readonly Block[] {
  const unsent = unsentThankYou(item);
  return unsent === undefined ? [] : [{ kind: "note", text: unsentText(unsent) }];
}

function recipientText({ opportunity }: DueItem): Text {
  const recipient = followUpRecipient(opportunity);
  return recipient === undefined
    ? text`Write to the hiring manager, else the recruiter.`
    : text`Write to ${contactText(recipient)}. ${wayText(recipient) ?? ""}`;
}

const paragraph = (words: Text): Block => ({ kind: "paragraph", text: words });
