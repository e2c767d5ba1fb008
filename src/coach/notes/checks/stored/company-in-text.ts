import type { Finding } from "../../finding.ts";
import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { say } from "../say.ts";
import { nearMiss } from "./near-miss.ts";

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]{3,}/gu;

/** Another company's name left in the text, or this one's misspelled. */
export function companyFindings(
  own: string,
  { company, otherCompanies, others, to }: Expected,
  locale: NoteLocale,
): readonly Finding[] {
  const lower = ` ${words(own)} `;
  const here = words(company);
  const wrong = otherCompanies.filter((other) => {
    const name = words(other);
    return name.length > 1 && !here.includes(name) && lower.includes(` ${name} `);
  });
  if (wrong.length > 0) {
    return wrong.map((other) => say("wrong-company", other, locale, { name: company }));
  }
  if (/\s/u.test(company.trim())) return [];
  const people = new Set([to ?? "", ...others].flatMap((name) => name.split(/\s+/u)));
  const near = (own.match(CAPITAL_WORD) ?? [])
    .map((word) => word.replace(/['’]s$/u, ""))
    .find((word) => !people.has(word) && nearMiss(word, company.trim()));
  return near === undefined ? [] : [say("name-misspelled", near, locale, { name: company })];
}

function words(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}
