import type { Block } from "../../../chat/message.ts";
import type { Reply } from "../../../chat/reply.ts";
import { strong, type Text, text } from "../../../chat/text.ts";
import { localDayOf } from "../../../coach/calendar/days.ts";
import type { Contact, Opportunity } from "../../../coach/facts.ts";
import { contactText, wayText } from "../../contacts/contact-text.ts";
import type { PeopleThere } from "../../contacts/people-there.ts";
import type { Context } from "../../context.ts";
import { sayDayFrom } from "../../wording/moments.ts";
import { contactOf, cut } from "../../wording/names.ts";
import { additionsNamed } from "./additions.ts";
import { debriefOf } from "./kept.ts";
import { mainReader } from "./main-reader.ts";
import type { Told } from "./told.ts";

/** A quotation is cut here; what is kept is not. */
const MAX_QUOTE = 160;
/** It goes into a letter, so more of it is shown. */
const MAX_ADDITION = 300;
/** One screen on a phone. */
const MAX_LINES = 12;

interface Round {
  readonly opportunity: Opportunity;
  readonly interviewId: string;
}

/** What was understood, one line each, so that a slip is seen at once. */
export function echoLines(
  {
    points,
    cleared = [],
    named = [],
    promise,
    promiseAbout,
    feeling,
    addition = "",
    fit = "",
    learned = "",
    note = "",
  }: Told,
  { added, changed }: PeopleThere,
  { opportunity, interviewId }: Round,
  { person, now }: Context,
): readonly Text[] {
  const today = localDayOf(now, person.policy.zone);
  const lines: Text[] = [
    ...added.map((contact): Text => text`New: ${contactText(contact)}`),
    ...points.flatMap(({ contactId, words, need = "" }): readonly Text[] => {
      const name = contactOf(opportunity, contactId)?.name ?? "";
      return pointLine(name, words, need);
    }),
    ...cleared.map((id) => takenBackLine(contactOf(opportunity, id)?.name ?? "")),
    ...ways(added, changed),
  ];
  if (addition !== "") lines.push(additionLine(addition, { opportunity, interviewId }));
  for (const { to, words } of named) {
    const reader = contactOf(opportunity, to);
    if (words !== "" && reader !== undefined) lines.push(forLine(reader, words));
  }
  if (promise.kind === "day") {
    const how = promise.certainty === "by" ? "by" : "around";
    lines.push(
      text`They ${promiseAbout ?? "decide"} ${how} ${sayDayFrom(promise.day, today)}; no follow-up is due before.`,
    );
  }
  if (feeling !== undefined) lines.push(text`It felt ${feeling} of 5${feltRemark(feeling)}`);
  if (fit !== "") lines.push(text`Fit: ${cut(fit, MAX_QUOTE)}`);
  if (learned !== "") lines.push(text`For next time: ${cut(learned, MAX_QUOTE)}`);
  if (note !== "") {
    const words = note.replace(/\s*\n\s*/g, "; ");
    lines.push(text`I kept as a note, for you alone: ${cut(words, MAX_QUOTE)}`);
  }
  return lines.slice(0, MAX_LINES);
}

/** "**Raj Patel**: short reports. Needs somebody to own the weekly report"; empty where nothing was said. */
export function pointLine(name: string, words: string, need: string): readonly Text[] {
  const needs = need === "" ? "" : `needs ${cut(need, MAX_QUOTE)}`;
  const parts = [cut(words, MAX_QUOTE), needs].filter((part) => part !== "");
  return parts.length === 0 ? [] : [text`${strong(name)}: ${parts.join("; ")}`];
}

/** What was told about somebody is gone. */
export const takenBackLine = (name: string): Text => text`${strong(name)}: taken out.`;

/** What was added goes into one draft; said so, because everything else noted stays private. */
function additionLine(addition: string, { opportunity, interviewId }: Round): Text {
  const interview = opportunity.interviews.find(({ id }) => id === interviewId);
  const reader = interview === undefined ? undefined : mainReader(opportunity, interview);
  return forLine(reader, addition);
}

function forLine(reader: Contact | undefined, addition: string): Text {
  const where = reader === undefined ? "the draft" : `the draft to ${reader.name}`;
  return text`For ${where}: ${cut(addition, MAX_ADDITION)}`;
}

/** What was to be added before, and is no more. */
export function takenOutLines(
  { addition, named = [] }: Told,
  opportunity: Opportunity,
  interviewId: string,
): readonly Text[] {
  const was = additionsNamed(opportunity, interviewId);
  const main = addition === "" ? debriefOf(opportunity, interviewId).addition : undefined;
  const others = named.flatMap(({ to, words }) => (words === "" ? (was.get(to) ?? []) : []));
  return [main ?? "", ...others]
    .filter((words) => words !== "")
    .map((words) => text`Out of the draft again: ${cut(words, MAX_QUOTE)}`);
}

const feltRemark = (feeling: number): string =>
  feeling <= 2 ? "; the thank-you counts all the same" : "";

function ways(added: PeopleThere["added"], changed: PeopleThere["changed"]): readonly Text[] {
  const heard = [
    ...added,
    ...changed.filter(({ was, now }) => was.channel !== now.channel).map(({ now }) => now),
  ];
  return heard.flatMap((contact) => {
    const way = contact.channel === "e-mail" ? `${contact.name} prefers e-mail.` : wayText(contact);
    return way === undefined ? [] : [text`${way}`];
  });
}

/** The answer with the lines under its first sentence, and what else there is to press or to ask. */
export function withEcho(reply: Reply, lines: readonly Text[], more: readonly Block[]): Reply {
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  const [first, ...rest] = reply.message.blocks;
  if (first === undefined) return reply;
  const bullets: readonly Block[] = lines.length === 0 ? [] : [{ kind: "bullets", items: lines }];
  const blocks = [first, ...bullets, ...rest, ...more];
  return { ...reply, message: { ...reply.message, blocks } };
}
