import type { Finding } from "../finding.ts";
import type { NoteLocale, Saying, WordedTone } from "../locale.ts";
import type { NotePart } from "../note-request.ts";
import { partsIn } from "./completeness.ts";
import { say } from "./say.ts";
import { sentencesOf } from "./text/sentences.ts";

/** The order of the findings; a sentence counts for the first tone it has, so a threat is not called pressure as well. */
const WORDED: readonly WordedTone[] = [
  "ultimatum",
  "guilt",
  "pressure",
  "apology",
  "checking-in",
  "salary",
];
/** What a note gives, if not in the very sentence that asks: "can you tell me" recalls nothing. */
const GIVEN_ANYWHERE: readonly NotePart[] = ["interest", "fit"];
const GIVEN_ELSEWHERE: readonly NotePart[] = ["pick-up"];
/** What is still to be filled in will be given. */
const GAP = /\[[^\]\n]{1,80}\]/;
/** A line this long goes on in the next one when that begins in small letters: mails are wrapped so. */
const WRAP = /(?<=[^\n]{50})\n(?=\p{Ll})/gu;

/** A sentence of more characters is judged by its beginning, so that no text takes long. */
const MAX_CHARACTERS = 500;

/** The tones of a note that are said in words, each with the first words that say it. */
export function wordedTones(own: string, locale: NoteLocale): readonly Finding[] {
  const gives = (asking: string) => givesSomething(own, asking, locale);
  const heard = new Map<WordedTone, string>();
  for (const sentence of sentencesOf(own.replace(WRAP, " "))) {
    const found = toneOf(sentence, gives, locale);
    if (found !== undefined && !heard.has(found.what)) heard.set(found.what, found.quote);
  }
  return WORDED.flatMap((what) => {
    const quote = heard.get(what);
    return quote === undefined ? [] : [say(what, quote, locale)];
  });
}

function toneOf(
  sentence: string,
  gives: (asking: string) => boolean,
  { reading }: NoteLocale,
): { readonly what: WordedTone; readonly quote: string } | undefined {
  // As long as the sentence, so that it can be quoted.
  const judged = sentence
    .slice(0, MAX_CHARACTERS)
    .replaceAll("’", "'")
    .replace(reading.harmless, (words) => "·".repeat(words.length));
  for (const what of WORDED) {
    for (const saying of reading.tone[what]) {
      const at = heardIn(judged, saying);
      if (at === undefined || (saying.isFineWhenGiving === true && gives(sentence))) continue;
      return { what, quote: sentence.slice(...at).trim() };
    }
  }
  return undefined;
}

function heardIn(
  sentence: string,
  { says, unless }: Saying,
): readonly [from: number, to: number] | undefined {
  const found = says.exec(sentence);
  if (found === null || unless?.test(sentence) === true) return undefined;
  return [found.index, found.index + found[0].length];
}

function givesSomething(own: string, asking: string, locale: NoteLocale): boolean {
  if (GAP.test(own)) return true;
  const all = partsIn(own, locale);
  if (GIVEN_ANYWHERE.some((part) => all.has(part))) return true;
  const others = partsIn(own.replace(asking, " "), locale);
  return GIVEN_ELSEWHERE.some((part) => others.has(part));
}
