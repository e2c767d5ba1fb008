import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { nearMiss } from "./near-miss.ts";
import { sentenceAround } from "./sentence-around.ts";

const MAX_SHORT = 5;
/** Departments and places are called so more often than employers: ICU, HQ, JFK. */
const SHORT_FORM = /^[\p{Lu}\p{N}&]{1,5}s?$/u;

/** Names of employers that the note takes for its reader's and that share no word with the stored company. */
export function otherEmployers(
  own: string,
  expected: Expected,
  { reading }: NoteLocale,
): readonly string[] {
  const found = reading.employers.flatMap((pattern) =>
    [...own.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.company;
      if (name === undefined) return [];
      return reading.earlierWork.test(sentenceAround(own, match)) ? [] : [name];
    }),
  );
  return [...new Set(found)].filter((name) => isOther(name, expected, reading.employerWords));
}

function isOther(
  name: string,
  { company, to, others, from, role }: Expected,
  shared: ReadonlySet<string>,
): boolean {
  const said = words(name).filter((word) => !shared.has(word));
  if (said.length === 0 || SHORT_FORM.test(name)) return false;
  if (said.some((word) => /\p{N}/u.test(word))) return false;
  const [compact, here] = [words(name).join(""), words(company).join("")];
  if (here.includes(compact) || compact.includes(here) || isShortFor(compact, here)) return false;
  const stored = [company, to, ...others, from, role].flatMap((one) => words(one ?? ""));
  const own = stored.filter((word) => !shared.has(word));
  return !said.some((word) => own.some((one) => one === word || nearMiss(word, one)));
}

/** "SMH" for St. Mary's Hospital, "BofA" for Bank of America. */
function isShortFor(short: string, company: string): boolean {
  if (short.length > MAX_SHORT || short[0] !== company[0]) return false;
  let at = 0;
  for (const letter of company) if (letter === short[at]) at += 1;
  return at === short.length;
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .replace(/['’]s?(?![\p{L}])/gu, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
