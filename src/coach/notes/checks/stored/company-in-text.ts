import type { Finding } from "../../finding.ts";
import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { say } from "../say.ts";
import { nearMiss } from "./near-miss.ts";
import { otherEmployers } from "./other-employers.ts";

const CAPITAL_WORD = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}'’-]{3,}/gu;

/** Another company's name left in the text, or this one's misspelled. */
export function companyFindings(
  own: string,
  expected: Expected,
  locale: NoteLocale,
): readonly Finding[] {
  const { company } = expected;
  const known = knownCompanies(own, expected);
  const wrong = known.length > 0 ? known : otherEmployers(own, expected, locale).slice(0, 1);
  if (wrong.length > 0) {
    return wrong.map((other) => say("wrong-company", other, locale, { name: company }));
  }
  const near = slipIn(own, expected);
  return near === undefined ? [] : [say("name-misspelled", near, locale, { name: company })];
}

/** Companies of the person's other opportunities. */
function knownCompanies(own: string, { company, otherCompanies }: Expected): readonly string[] {
  const lower = ` ${words(own)} `;
  const here = words(company);
  return otherCompanies.filter((other) => {
    const name = words(other);
    return name.length > 1 && !here.includes(name) && lower.includes(` ${name} `);
  });
}

function slipIn(own: string, { company, to, others }: Expected): string | undefined {
  if (/\s/u.test(company.trim())) return undefined;
  const people = new Set([to ?? "", ...others].flatMap((name) => name.split(/\s+/u)));
  return (own.match(CAPITAL_WORD) ?? [])
    .map((word) => word.replace(/['’]s$/u, ""))
    .find((word) => !people.has(word) && nearMiss(word, company.trim()));
}

function words(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}
