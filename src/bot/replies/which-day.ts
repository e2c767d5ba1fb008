import { packId } from "../../chat/button.ts";
import type { Block } from "../../chat/message.ts";
import { type Reply, say } from "../../chat/reply.ts";
import { type Text, text } from "../../chat/text.ts";
import { localDayOf } from "../../coach/calendar/days.ts";
import { sayDay } from "../../coach/calendar/say-day.ts";
import type { HeardKind, Opportunity } from "../../coach/facts.ts";
import { readMoment } from "../../coach/language/read-moment.ts";
import type { Context } from "../context.ts";
import { readingOptions } from "../reading.ts";
import { sayMoment } from "../wording/moments.ts";
import { opportunityName } from "../wording/names.ts";
import { fitsButton, packWords } from "./answering.ts";
import type { NamedDay } from "./read-day.ts";

/** Days that were read two ways, as buttons; `idOf` makes the id that tells one of them: "by 2026-12-04". */
export function dayButtons(
  days: readonly NamedDay[],
  { now, person }: Pick<Context, "now" | "person">,
  idOf: (words: string) => string,
): Block {
  const today = localDayOf(now, person.policy.zone);
  return {
    kind: "buttons",
    buttons: days.map(({ day, certainty }) => ({
      label: sayDay(day, today),
      id: idOf(`${certainty} ${day}`),
    })),
  };
}

/** The same, where one press tells a company's answer with that day. */
export function askWhichDay(
  { id, ...opportunity }: Opportunity,
  kind: HeardKind,
  days: readonly NamedDay[],
  context: Context,
): Reply {
  const idOf = (words: string) => packId("heard-when", kind, packWords(words), id);
  return whichOne(
    text`Which day does ${opportunityName(opportunity)} mean?`,
    dayButtons(days, context, idOf),
  );
}

/** The same for the time of a next round; undefined when its words have one reading, or none. */
export function askWhichTime(
  { id, ...opportunity }: Opportunity,
  { when, with: people }: { readonly when: string; readonly with: string },
  context: Context,
): Reply | undefined {
  const options = readingOptions(context);
  const reading = readMoment(when, { ...options, direction: "future" });
  if (reading.kind !== "unsure") return undefined;
  const { zone } = context.person.policy;
  // A time without its day, or on another clock, needs the form.
  if (reading.options.some((one) => one.time === undefined || one.zone !== zone)) return undefined;
  const behind = people === "" ? "" : ` with ${people}`;
  const choices = reading.options.map((one) => ({
    label: sayMoment(one, context.now),
    words: `${one.day} ${one.time ?? ""}${behind}`,
  }));
  if (!choices.every(({ words }) => fitsButton(words))) return undefined;
  return whichOne(text`When is the next round at ${opportunityName(opportunity)}?`, {
    kind: "buttons",
    buttons: choices.map(({ label, words }) => ({
      label,
      id: packId("heard-when", "next-round", packWords(words), id),
    })),
  });
}

function whichOne(question: Text, buttons: Block): Reply {
  return say({
    notice: "Which of the two is it?",
    blocks: [{ kind: "paragraph", text: text`${question} Nothing is changed yet.` }, buttons],
  });
}
