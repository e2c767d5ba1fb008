import type { TextHeard } from "../../../chat/incoming.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { code, type Text, text } from "../../../chat/text.ts";
import { matchName } from "../../../coach/language/match-names.ts";
import { fold } from "../../../coach/language/typed-words.ts";
import { newPartOf } from "../../../coach/notes/checks/text/new-part.ts";
import { ENGLISH } from "../../../coach/notes/en/english.ts";
import type { Context } from "../../context.ts";
import { companyAnswered } from "../../guide/replied-to.ts";
import { allPlanned } from "../../own.ts";
import { Sorry } from "../../sorry.ts";
import { cut, listNames } from "../../wording/names.ts";
import { likeliest, type NoteChoice, noteChoices } from "../note-choices.ts";
import { noteTarget } from "../note-target.ts";
import { checkedCard } from "./check-card.ts";

/** A shorter text with a greeting is talk with the bot and not a letter. */
const LETTER_FROM = 200;
/** A greeting is over after so many characters. */
const OPENING = 60;
const ORDER =
  /^\s*(?:check(?<keep>\s+(?:and|&)\s+keep)?|(?<keepFirst>keep\s+(?:and|&)\s+check))(?:[^\S\n]+(?<whom>[^:\n]{1,80}?))?\s*:\s*/i;
const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|sir|madam)\.?\s+/i;

interface Letter {
  /** Whom it is for, as said before it or in its greeting; empty when nobody is named. */
  readonly whom: string;
  readonly words: string;
  /** Asked for in so many words, or plainly a letter by its ending. */
  readonly isCertain: boolean;
  /** "check and keep": a copy is wanted. */
  readonly keeps: boolean;
}

/**
 * Takes a note that was pasted into the DM: "check: Dear Ana, …", or a longer text with a greeting. undefined when the
 * words are something else. Throws Sorry when nobody can tell whom it is for.
 */
export async function hearNote(incoming: TextHeard, context: Context): Promise<Reply | undefined> {
  const letter = letterIn(incoming.text);
  if (letter === undefined) return undefined;
  const choices = await choicesFor(incoming, context);
  const meant = meantBy(letter, choices);
  if (meant.length === 0 && !letter.isCertain) return undefined;
  if (letter.words.trim() === "") {
    throw new Sorry(
      text`There is nothing to read yet. Put your note right behind it: ${code("check: Hi Ana, thank you for …")}`,
    );
  }
  const [only] = meant;
  if (only === undefined) throw new Sorry(unknownReader(letter, choices));
  if (meant.length > 1) throw new Sorry(whichReader(meant));
  const target = await noteTarget(only.key, context);
  const { words, keeps } = letter;
  return say(await checkedCard(target, words, context, { shows: "findings", keeps }));
}

function letterIn(said: string): Letter | undefined {
  const order = ORDER.exec(said);
  const words = order === null ? said : said.slice(order[0].length);
  const { greeting, greetedByNoName, signOff } = ENGLISH.reading;
  const own = newPartOf(words, ENGLISH.reading);
  const greeted = greeting.exec(own)?.groups?.name?.trim().replace(TITLE, "");
  const byGreeting = greeted === undefined || greetedByNoName.test(greeted) ? "" : greeted;
  if (order !== null) {
    const { whom = "", keep, keepFirst } = order.groups ?? {};
    const keeps = keep !== undefined || keepFirst !== undefined;
    return { whom: whom.trim() || byGreeting, words, isCertain: true, keeps };
  }
  if (greeted === undefined || said.length < LETTER_FROM) return undefined;
  return { whom: byGreeting, words, isCertain: signOff.test(own), keeps: false };
}

/** Every note that could be meant; an answer to a card is about its company. */
async function choicesFor(
  { repliesTo }: TextHeard,
  context: Context,
): Promise<readonly NoteChoice[]> {
  const answered = repliesTo === undefined ? undefined : await companyAnswered(repliesTo, context);
  return (await allPlanned(context))
    .filter(({ opportunity }) => answered === undefined || opportunity.id === answered)
    .toReversed()
    .flatMap((planned) => noteChoices(planned, context.now));
}

/** One note a reader; of several readers those stay whose company the letter names, then those who wait for a note. */
function meantBy({ whom, words }: Letter, choices: readonly NoteChoice[]): readonly NoteChoice[] {
  const readers = new Map<string, readonly NoteChoice[]>();
  for (const choice of choices) {
    const reader = choice.contact?.id ?? choice.key;
    readers.set(reader, [...(readers.get(reader) ?? []), choice]);
  }
  const likely = [...readers.values()].flatMap((own) => likeliest(own) ?? []);
  const named =
    whom === ""
      ? narrow(likely, (one) => isInOpening(one, words))
      : likely.filter((one) => isNamed(whom, one, likely));
  const letter = ` ${fold(words)} `;
  const narrowed = narrow(named, ({ opportunity }) => letter.includes(fold(opportunity.company)));
  return narrow(narrowed, ({ isDue }) => isDue);
}

/** Another language greets in other words, but by the same name. */
function isInOpening({ contact }: NoteChoice, words: string): boolean {
  const [first = ""] = fold(contact?.name ?? "").split(" ");
  const opening = fold(words.slice(0, OPENING)).split(/[^\p{L}\p{N}]+/u);
  return first !== "" && opening.includes(first);
}

/** "ana", "ana ruiz", "acme ana" or "ana acme". */
function isNamed(whom: string, one: NoteChoice, among: readonly NoteChoice[]): boolean {
  return [
    ({ contact }: NoteChoice) => contact?.name ?? "",
    ({ contact, opportunity }: NoteChoice) => `${opportunity.company} ${contact?.name ?? ""}`,
    ({ contact, opportunity }: NoteChoice) => `${contact?.name ?? ""} ${opportunity.company}`,
  ].some((nameOf) => {
    const match = matchName(
      whom,
      among.map((each) => ({ id: each.key, name: nameOf(each) })),
    );
    return match.kind === "one"
      ? match.id === one.key
      : match.kind === "several" && match.ids.includes(one.key);
  });
}

function narrow(
  choices: readonly NoteChoice[],
  fits: (choice: NoteChoice) => boolean,
): readonly NoteChoice[] {
  const fitting = choices.filter(fits);
  return choices.length > 1 && fitting.length > 0 ? fitting : choices;
}

function unknownReader({ whom }: Letter, choices: readonly NoteChoice[]): Text {
  const names = [...new Set(choices.flatMap(({ contact }) => contact?.name ?? []))];
  if (choices.length === 0) {
    return text`I know no interview this note could be for, and I did not keep it. One line logs it: ${code("/interview add Acme, yesterday 3pm, with Ana Ruiz")}`;
  }
  const known = names.length === 0 ? "nobody by name yet" : listNames(names);
  return text`I know no ${cut(whom, 60)}, and I did not keep the text. The people I know: ${known}. Send it again, beginning with ${code(`check ${names[0] ?? choices[0]?.opportunity.company ?? "acme"}:`)}`;
}

function whichReader(meant: readonly NoteChoice[]): Text {
  const whom = meant.map(({ contact, opportunity }) =>
    cut(`${opportunity.company} ${contact?.name ?? ""}`.trim(), 60),
  );
  return text`It could be for ${listNames(whom)}, and I did not keep the text. Send it again, beginning with whom it is for: ${code(`check ${whom[0] ?? "acme ana"}:`)}`;
}
