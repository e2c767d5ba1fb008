import type { Block } from "../../chat/message.ts";
import { type Text, text } from "../../chat/text.ts";
import type { Contact, Interview, Opportunity } from "../../coach/facts.ts";
import type { DueItem } from "../cards/due.ts";
import type { Reader } from "../cards/reader.ts";
import { sayInterviewTime } from "../wording/moments.ts";
import { contactOf, listNames } from "../wording/names.ts";

/** What to ask and say before an interview ends: the article's list, praise for the staff, own lessons. */
export function checklistBody(item: DueItem, reader: Reader): readonly Block[] {
  const { opportunity, open } = item;
  const interview = opportunity.interviews.find(({ id }) => id === open[0]?.interviewId);
  const when =
    interview === undefined
      ? text`Soon`
      : sayInterviewTime(interview, reader.policy.zone, reader.now);
  return [
    { kind: "paragraph", text: text`${when}. Before you leave the room, or the call:` },
    { kind: "bullets", items: [...CLOSING, ...praise(opportunity, interview)] },
    ...lessonNotes(reader.lessons ?? []),
  ];
}

const CLOSING: readonly Text[] = [
  text`Ask what the next steps are, by when they come, and when the final decision falls.`,
  text`Ask what the whole process looks like: rounds, presentations, tests.`,
  text`Thank them, and say you would love to work with them.`,
  text`Say you will be in touch, and ask how they prefer to hear from you.`,
];

/** Where somebody who leads people is in the round: a kind word about those of them one has met. */
function praise(opportunity: Opportunity, interview: Interview | undefined): readonly Text[] {
  if (interview === undefined) return [];
  const there = interview.contactIds.flatMap((id) => contactOf(opportunity, id) ?? []);
  const leads = there.find(isSenior);
  if (leads === undefined) return [];
  const met = metBefore(opportunity, interview).filter((contact) => !there.includes(contact));
  const whom = met.length === 0 ? "their team" : listNames(met.map(({ name }) => name));
  return [
    text`${leads.name} leads people: praise their staff. If it was good to meet ${whom}, say so; few candidates do.`,
  ];
}

const isSenior = ({ kind }: Contact): boolean => kind === "manager" || kind === "executive";

/** Whom the person met in the rounds before this one, in the order of meeting. */
function metBefore(opportunity: Opportunity, { startsAt }: Interview): readonly Contact[] {
  const ids = opportunity.interviews
    .filter((one) => one.state === "planned" && one.startsAt < startsAt)
    .flatMap(({ contactIds }) => contactIds);
  return [...new Set(ids)].flatMap((id) => contactOf(opportunity, id) ?? []);
}

function lessonNotes(lessons: readonly string[]): readonly Block[] {
  if (lessons.length === 0) return [];
  return [
    { kind: "note", text: text`From your own earlier interviews:` },
    { kind: "bullets", items: lessons.map((lesson) => text`${lesson}`) },
  ];
}
