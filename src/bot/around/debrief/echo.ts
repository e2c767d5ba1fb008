import type { Block } from "../../../chat/message.ts";
import type { Reply } from "../../../chat/reply.ts";
import { strong, type Text, text } from "../../../chat/text.ts";
import { localDayOf } from "../../../coach/calendar/days.ts";
import type { Opportunity } from "../../../coach/facts.ts";
import { contactText, wayText } from "../../contacts/contact-text.ts";
import type { PeopleThere } from "../../contacts/people-there.ts";
import type { Context } from "../../context.ts";
import { sayDayFrom } from "../../wording/moments.ts";
import { contactOf, cut } from "../../wording/names.ts";
import type { Told } from "./told.ts";

/** A quotation is cut here; what is kept is not. */
const MAX_QUOTE = 160;
/** One screen on a phone. */
const MAX_LINES = 12;

/** What was understood, one line each, so that a slip is seen at once. */
export function echoLines(
  { points, promise, feeling, fit = "", learned = "", note = "" }: Told,
  { added, changed }: PeopleThere,
  opportunity: Opportunity,
  { person, now }: Context,
): readonly Text[] {
  const today = localDayOf(now, person.policy.zone);
  const lines: Text[] = [
    ...added.map((contact): Text => text`New: ${contactText(contact)}`),
    ...points
      .filter(({ words }) => words !== "")
      .map(({ contactId, words }): Text => {
        const name = contactOf(opportunity, contactId)?.name ?? "";
        return text`${strong(name)}: ${cut(words, MAX_QUOTE)}`;
      }),
    ...ways(added, changed),
  ];
  if (promise.kind === "day") {
    const how = promise.certainty === "by" ? "by" : "around";
    lines.push(
      text`They decide ${how} ${sayDayFrom(promise.day, today)}; no follow-up is due before.`,
    );
  }
  if (feeling !== undefined) lines.push(text`It felt ${feeling} of 5${feltRemark(feeling)}`);
  if (fit !== "") lines.push(text`Fit: ${cut(fit, MAX_QUOTE)}`);
  if (learned !== "") lines.push(text`For next time: ${cut(learned, MAX_QUOTE)}`);
  if (note !== "") lines.push(text`Note: ${cut(note.replace(/\s*\n\s*/g, "; "), MAX_QUOTE)}`);
  return lines.slice(0, MAX_LINES);
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

/** The answer with the lines under its first sentence, and one more row of buttons where there is one. */
export function withEcho(reply: Reply, lines: readonly Text[], row: Block | undefined): Reply {
  if (reply.kind !== "say" && reply.kind !== "change") return reply;
  const [first, ...rest] = reply.message.blocks;
  if (first === undefined) return reply;
  const bullets: readonly Block[] = lines.length === 0 ? [] : [{ kind: "bullets", items: lines }];
  const blocks = [first, ...bullets, ...rest, ...(row === undefined ? [] : [row])];
  return { ...reply, message: { ...reply.message, blocks } };
}
