import type { Block } from "../../chat/message.ts";
import { strong, type Text, text } from "../../chat/text.ts";
import { isLate, offeredUntil } from "../../coach/cadence/offered-until.ts";
import type { Step } from "../../coach/cadence/plan.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay, sayTime } from "../../coach/calendar/say-day.ts";
import type { Contact, Instant, Interview, Opportunity } from "../../coach/facts.ts";
import { pointOf } from "../around/debrief/kept.ts";
import { contactText, wayText } from "../contacts/contact-text.ts";
import { missingFor, missingWords } from "../contacts/missing/missing.ts";
import { SEARCH_NOTE } from "../contacts/missing/people-search.ts";
import { offersOneNote } from "../notes/for-everyone.ts";
import { coordinatorOf } from "../notes/note-target.ts";
import { contactOf, cut, listNames } from "../wording/names.ts";
import { type DueItem, isUnsettled } from "./due.ts";
import type { Reader } from "./reader.ts";

/** A point is quoted up to here; the note itself can use all of it. */
const MAX_POINT = 120;
/** In a list of many people, so that the whole card stays on one screen. */
const MAX_POINT_IN_LIST = 60;
const MANY = 10;
/** More sentences of one kind would fill the screen. */
const MAX_LINES = 5;

/** One thank-you, or all of one round as a checklist: whom, until when, what to pick up, what is still missing. */
export function thankYouBody(item: DueItem, reader: Reader): readonly Block[] {
  const { all, open, opportunity } = item;
  const { policy, now } = reader;
  const [step] = open;
  const interview = opportunity.interviews.find(({ id }) => id === step?.interviewId);
  if (step === undefined || interview === undefined) return [];
  const today = localDayOf(now, policy.zone);
  const deadline = deadlineText(step, policy.zone, now);
  const day = sayDay(interview.localDay, today);
  const blocks =
    all.length === 1
      ? oneThankYou(opportunity, interview, all[0]?.contactId, `on ${day}. ${deadline}`)
      : severalThankYous(item, interview, `on ${day}.`, deadline, reader);
  return [...blocks, ...wayNotes(item), ...missingNote(item, reader)];
}

function deadlineText(step: Step, zone: string, now: Instant): string {
  const today = localDayOf(now, zone);
  const { closesAt } = step.window;
  if (!isLate(step, now)) {
    return `On time until ${sayDay(localDayOf(closesAt, zone), today)}, ${sayTime(closesAt, zone)}.`;
  }
  const end = offeredUntil(step);
  const until = now > end ? "" : ` until ${sayDay(localDayOf(end, zone), today)}`;
  return `Late is better than never: a short, warm note is still welcome${until}, without a word about the delay.`;
}

function oneThankYou(
  opportunity: Opportunity,
  interview: Interview,
  contactId: string | undefined,
  onDay: string,
): readonly Block[] {
  const contact = contactOf(opportunity, contactId);
  const met =
    contact === undefined
      ? text`Your interview was ${onDay}`
      : text`You met ${contactText(contact)} ${onDay}`;
  const point = contact && pointOf(opportunity, interview.id, contact.id);
  return [
    { kind: "paragraph", text: met },
    ...(point === undefined
      ? []
      : [{ kind: "paragraph" as const, text: text`To pick up: ${cut(point, MAX_POINT)}` }]),
    { kind: "paragraph", text: FIVE_PARTS },
  ];
}

function severalThankYous(
  item: DueItem,
  interview: Interview,
  onDay: string,
  deadline: string,
  reader: Reader,
): readonly Block[] {
  const { all, opportunity, rank } = item;
  const done = all.filter((step) => !isUnsettled(step)).length;
  // A last call is about those who still wait; the others have had their word.
  const listed = rank === "last-call" ? all.filter(isUnsettled) : all;
  return [
    {
      kind: "paragraph",
      text: text`You met ${all.length} people ${onDay} ${strong(`${done} of ${all.length}`)} done. ${deadline} ${howMany(item, reader)}`,
    },
    {
      kind: "checklist",
      items: listed.map((step) => {
        const contact = contactOf(opportunity, step.contactId);
        const name = contact === undefined ? text`the people you met` : contactText(contact);
        const point = contact && pointOf(opportunity, interview.id, contact.id);
        const quotes = point !== undefined && all.length <= MANY;
        const about = quotes ? text`${name}: ${cut(point, MAX_POINT_IN_LIST)}` : name;
        return {
          done: !isUnsettled(step),
          text: step.state === "skipped" ? text`${about} (skipped)` : about,
        };
      }),
    },
    { kind: "note", text: FIVE_PARTS },
  ];
}

/** A large panel may be thanked in one note; a note to each is still the better one. */
function howMany(item: DueItem, { hasDrafts = true }: Reader): string {
  if (!hasDrafts || !offersOneNote(item)) return "Each gets a note of their own.";
  const whom = coordinatorOf(item.opportunity)?.name ?? "whoever arranged the day";
  return `A note to each is best. With this many people, one note to ${cut(whom, 40)} that thanks everyone by name is fine too.`;
}

const FIVE_PARTS: Text = text`Five small parts: thanks, your interest, something to add or pick up from the talk, why you fit, and looking forward to next steps.`;

/** How they like to be written to, where that is not e-mail. */
function wayNotes({ open, opportunity }: DueItem): readonly Block[] {
  if (opportunity.noContact) return [];
  const ways = open.flatMap(({ contactId }) => {
    const contact = contactOf(opportunity, contactId);
    return (contact && wayText(contact)) ?? [];
  });
  return ways.slice(0, MAX_LINES).map((way) => ({ kind: "note", text: text`${way}` }));
}

function missingNote(item: DueItem, { amongOthers = false }: Reader): readonly Block[] {
  if (item.opportunity.noContact) {
    return [
      {
        kind: "note",
        text: text`They asked not to be contacted directly: send it through HR, and only once.`,
      },
    ];
  }
  const missing = missingFor(item);
  if (missing === undefined) return [];
  const links = missing.contacts.length === 1 && !amongOthers;
  return [
    { kind: "note", text: missing.names ? NAMES_MISSING : emailsMissing(missing.contacts) },
    ...(links ? [{ kind: "note" as const, text: text`${SEARCH_NOTE}` }] : []),
  ];
}

const NAMES_MISSING: Text = text`Their names are missing: the recruiter will gladly pass them on.`;

function emailsMissing(contacts: readonly Contact[]): Text {
  return text`${strong(listNames(contacts.map(({ name }) => name)))}: ${missingWords(contacts)}.`;
}
