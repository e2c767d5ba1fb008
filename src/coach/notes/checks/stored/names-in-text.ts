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
  const misspelled = [...new Set(own.match(CAPITAL_WORD) ?? [])].flatMap((found) => {
    const word = found.replace(/['’]s$/u, "");
    if (exact.has(word) || isOrdinary(word, locale)) return [];
    const name = known.find((one) => wordsOf(one).some((part) => nearMiss(word, part)));
    return name === undefined ? [] : [say("name-misspelled", word, locale, { name })];
  });
  const seen = new Set(misspelled.map(({ quote }) => quote));
  return [...greeted.filter(({ quote }) => !seen.has(quote)), ...misspelled];
}

function greeting(own: string, expected: Expected, locale: NoteLocale): readonly Finding[] {
  const { to } = expected;
  const greeted = locale.reading.greeting.exec(own)?.groups?.name?.trim() ?? "";
  if (to === undefined || locale.reading.greetedByNoName.test(greeted)) return [];
  const words = wordsOf(greeted).map((word) => word.toLowerCase());
  const stored = wordsOf(to).map((word) => word.toLowerCase());
  const isNamed = stored.some((word) => words.includes(word));
  const others = new Set(expected.others.flatMap(wordsOf));
  const isNear = wordsOf(greeted).some(
    (word) => !others.has(word) && wordsOf(to).some((part) => nearGreeting(word, part)),
  );
  if (isNamed || words.length === 0 || words.length > 5) return [];
  const [shown = greeted] = wordsOf(greeted);
  return [say(isNear ? "name-misspelled" : "wrong-name", shown, locale, { name: to })];
}

function isOrdinary(word: string, { reading }: NoteLocale): boolean {
  const lower = word.toLowerCase();
  return reading.plainWords.has(lower) || reading.politeStems.has(reading.stem(lower));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[\s,]+/u).flatMap((word) => {
    const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    return bare === "" ? [] : [bare];
  });
}
