import type { Finding } from "../../finding.ts";
import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { say } from "../say.ts";
import { nearGreeting, nearMiss } from "./near-miss.ts";

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]+/gu;

/** Names that are not spelled as stored, and a greeting that is for somebody else. */
export function nameFindings(
  own: string,
  expected: Expected,
  locale: NoteLocale,
): readonly Finding[] {
  const { to } = expected;
  const greeted = greeting(own, expected, locale);
  const known = [to, ...expected.others].flatMap((name) => (name === undefined ? [] : [name]));
  const exact = new Set(
    [...known, expected.company, expected.from ?? ""].flatMap((name) => wordsOf(name)),
  );
  const wrong = greeted.flatMap(({ what, quote = "" }) =>
    what === "wrong-name" ? wordsOf(quote) : [],
  );
  const misspelled = [...new Set(own.match(CAPITAL_WORD) ?? [])].flatMap((found) => {
    const word = found.replace(/['’]s$/u, "");
    if (exact.has(word) || wrong.includes(word) || isOrdinary(word, locale)) return [];
    const name = known.find((one) => wordsOf(one).some((part) => nearMiss(word, part)));
    return name === undefined ? [] : [say("name-misspelled", word, locale, { name })];
  });
  const seen = new Set(misspelled.map(({ quote }) => quote));
  return [...greeted.filter(({ quote }) => !seen.has(quote)), ...misspelled];
}

function greeting(own: string, expected: Expected, locale: NoteLocale): readonly Finding[] {
  const { to, others } = expected;
  const greeted = locale.reading.greeting.exec(own)?.groups?.name?.trim() ?? "";
  if (to === undefined || locale.reading.greetedByNoName.test(greeted)) return [];
  const people = greetedOnes(greeted, locale);
  const words = people.flat();
  if (words.length === 0 || words.length > 5) return [];
  // "Hi Ana and Raj" is for Ana too; "Ana Kovač" is not, where such a one is known and this is Ana Ruiz.
  const isNamed = people.some((named) => {
    const own = shared(named, to);
    return own > 0 && others.every((other) => shared(named, other) <= own);
  });
  if (isNamed) return [];
  const known = new Set(others.flatMap(wordsOf));
  const isNear =
    !people.some((named) => shared(named, to) > 0) &&
    words.some((word) => !known.has(word) && wordsOf(to).some((part) => nearGreeting(word, part)));
  const [named = words] = people;
  const shown = isNear ? named[0] : named.join(" ");
  return [say(isNear ? "name-misspelled" : "wrong-name", shown, locale, { name: to })];
}

/** The names in a greeting, without titles. */
function greetedOnes(
  greeted: string,
  { drafts: { frame } }: NoteLocale,
): readonly (readonly string[])[] {
  return greeted
    .split(new RegExp(`[,&]|\\s${frame.and}\\s`, "iu"))
    .map((one) => wordsOf(one).filter((word) => !frame.titles.test(word)))
    .filter((one) => one.length > 0);
}

/** How many of the greeted words are in a name, however its accents are typed. */
function shared(greeted: readonly string[], name: string): number {
  const parts = new Set(wordsOf(name).map(bare));
  return greeted.filter((word) => parts.has(bare(word))).length;
}

const bare = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function isOrdinary(word: string, { reading }: NoteLocale): boolean {
  const lower = word.toLowerCase();
  return reading.plainWords.has(lower) || reading.politeStems.has(reading.stem(lower));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,]+/u).flatMap((word) => {
    const inner = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    return inner === "" ? [] : [inner];
  });
}
