import { ENGLISH } from "../en/english.ts";
import type { Finding } from "../finding.ts";
import type { NoteLocale } from "../locale.ts";
import { shoutedWords } from "./capitals.ts";
import { say } from "./say.ts";
import { newPartOf } from "./text/new-part.ts";
import { wordedTones } from "./worded-tones.ts";

export interface ToneOptions {
  /** The most words for this kind of note; 200 unless said. */
  readonly maxWords?: number;
  /** Names that may stand in capitals. */
  readonly names?: readonly string[];
  readonly locale?: NoteLocale;
}

/** A thank-you of more words is skimmed; "keep your follow up brief" is the norm our rules come from. */
const MAX_WORDS = 200;
const MAX_EXCLAMATIONS = 2;
const MAX_EMOJI = 1;
const EMOJI =
  /\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic}|[\uFE0F\u{1F3FB}-\u{1F3FF}])*/gu;
const NO_EMOJI = /^[\u00A9\u00AE\u2122]$/u;

/** What in the tone could cost goodwill; each finding quotes its words, and none blocks. */
export function checkTone(text: string, options: ToneOptions = {}): readonly Finding[] {
  const locale = options.locale ?? ENGLISH;
  const own = newPartOf(text, locale.reading);
  return [
    ...wordedTones(own, locale),
    ...capitals(own, options.names ?? [], locale),
    ...floods(own, locale),
    ...length(own, options.maxWords ?? MAX_WORDS, locale),
  ];
}

function capitals(own: string, names: readonly string[], locale: NoteLocale): readonly Finding[] {
  const shouted = shoutedWords(own, names, locale.reading);
  return shouted === undefined ? [] : [say("capitals", shouted, locale)];
}

function floods(own: string, locale: NoteLocale): readonly Finding[] {
  const marks = own.match(/!+/g) ?? [];
  const isFlood = marks.join("").length > MAX_EXCLAMATIONS || marks.some((one) => one.length > 1);
  const emoji = (own.match(EMOJI) ?? []).filter((one) => !NO_EMOJI.test(one));
  return [
    ...(isFlood ? [say("exclamations", marks.toSorted().at(-1), locale)] : []),
    ...(emoji.length > MAX_EMOJI ? [say("emoji", emoji.slice(0, 5).join(" "), locale)] : []),
  ];
}

function length(own: string, maxWords: number, locale: NoteLocale): readonly Finding[] {
  const count = own.split(/\s+/u).length;
  return count <= maxWords ? [] : [say("long", undefined, locale, { count: String(count) })];
}
