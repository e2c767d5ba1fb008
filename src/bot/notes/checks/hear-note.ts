import type { TextHeard } from "../../../chat/incoming.ts";
import { type Reply, say } from "../../../chat/reply.ts";
import { code, type Text, text } from "../../../chat/text.ts";
import { matchName } from "../../../coach/language/match-names.ts";
import { fold } from "../../../coach/language/typed-words.ts";
import type { Context } from "../../context.ts";
import { Sorry } from "../../sorry.ts";
import { cut, listNames } from "../../wording/names.ts";
import type { NoteChoice } from "../note-choices.ts";
import { noteTarget } from "../note-target.ts";
import { checkedCard } from "./check-card.ts";
import { type Letter, letterIn } from "./letter-in.ts";
import { offerCheck } from "./offer-check.ts";
import { checkableNotes, readersMeant } from "./readers-meant.ts";
import { askReader } from "./which-reader.ts";

/**
 * Takes a note that was pasted into the DM: "check: Dear Ana, …", or a text with a greeting. undefined when the words are
 * something else. Throws Sorry when nobody can tell whom it is for.
 */
export async function hearNote(incoming: TextHeard, context: Context): Promise<Reply | undefined> {
  const letter = letterIn(incoming.text);
  if (letter === undefined) return undefined;
  const choices = await checkableNotes(incoming, context);
  if (letter.as !== "asked" && isFromThem(letter, choices, context)) return undefined;
  const meant = readersMeant(letter, choices);
  if (meant.length === 0 && !letter.isCertain) return undefined;
  const [only] = meant;
  if (only === undefined) throw new Sorry(unknownReader(letter, choices));
  if (letter.words.trim() === "") return offerCheck(meant);
  if (meant.length > 1) return askReader(letter, meant, context);
  const target = await noteTarget(only.key, context);
  const { words, keeps } = letter;
  return say(await checkedCard(target, words, context, { shows: "findings", keeps }));
}

/**
 * A mail that somebody there signed, or that greets the person by their whole name, is theirs and no note to check; so may
 * be a short one that greets somebody who is called like the person.
 */
function isFromThem(
  { whom, signedBy, as }: Letter,
  choices: readonly NoteChoice[],
  { person }: Context,
): boolean {
  const own = fold(person.name ?? "");
  if (own.includes(" ") && fold(whom) === own) return true;
  const [first = ""] = own.split(" ");
  if (as === "short" && first !== "" && fold(whom).split(" ")[0] === first) return true;
  const isOwn = first !== "" && fold(signedBy).split(" ").includes(first);
  if (isOwn || signedBy === "" || signedBy.split(/\s+/).length > 3) return false;
  const people = choices.flatMap(({ contact }) => contact ?? []);
  return matchName(signedBy, people).kind !== "none";
}

function unknownReader({ whom }: Letter, choices: readonly NoteChoice[]): Text {
  const names = [...new Set(choices.flatMap(({ contact }) => contact?.name ?? []))];
  if (choices.length === 0) {
    return text`I know no interview this note could be for, and I did not keep it. One line logs it: ${code("/interview add Acme, yesterday 3pm, with Ana Ruiz")}`;
  }
  const known = names.length === 0 ? "nobody by name yet" : listNames(names);
  return text`I know no ${cut(whom, 60)}, and I did not keep the text. The people I know: ${known}. Send it again, beginning with ${code(`check ${names[0] ?? choices[0]?.opportunity.company ?? "acme"}:`)}`;
}
