import type { TextHeard } from "../../../chat/incoming.ts";
import { matchName } from "../../../coach/language/match-names.ts";
import { fold } from "../../../coach/language/typed-words.ts";
import type { Context } from "../../context.ts";
import { companyAnswered } from "../../guide/replied-to.ts";
import { allPlanned } from "../../own.ts";
import { likeliest, type NoteChoice, noteChoices } from "../note-choices.ts";

/** A greeting is over after so many characters. */
const OPENING = 60;

/** Every note that could be meant; an answer to a card is about its company. */
export async function checkableNotes(
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
export function readersMeant(
  { whom, words }: { readonly whom: string; readonly words: string },
  choices: readonly NoteChoice[],
): readonly NoteChoice[] {
  const likely = onePerReader(choices);
  const named =
    whom === ""
      ? narrow(likely, (one) => isInOpening(one, words))
      : likely.filter((one) => isNamed(whom, one, likely));
  const letter = ` ${fold(words)} `;
  const narrowed = narrow(named, ({ opportunity }) => letter.includes(fold(opportunity.company)));
  return narrow(narrowed, ({ isDue }) => isDue);
}

function onePerReader(choices: readonly NoteChoice[]): readonly NoteChoice[] {
  const readers = new Map<string, readonly NoteChoice[]>();
  for (const choice of choices) {
    const reader = choice.contact?.id ?? choice.key;
    readers.set(reader, [...(readers.get(reader) ?? []), choice]);
  }
  return [...readers.values()].flatMap((own) => likeliest(own) ?? []);
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
