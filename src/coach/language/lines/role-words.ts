import { LOOSE_MODIFIERS, MODIFIERS, TRADES } from "./trades.ts";

const LEVEL = String.raw`(?:\s+(?:i{1,3}|iv|\d|prn|per diem|nights|days|evenings|weekends|(?:full|part)[ -]time|\([^()]*\)))?`;
const ENDS_AS_ROLE = new RegExp(`(?:^|[\\s/-])(?:${TRADES})${LEVEL}$`, "i");
const LEVEL_AT_END = new RegExp(`${LEVEL}$`, "i");
const MODIFIER = new RegExp(`^(?:${MODIFIERS}|of|and|&)$`, "i");
const LOOSE = new RegExp(`^(?:${LOOSE_MODIFIERS}|${TRADES}|\\d{1,2}(?:st|nd|rd|th)|\\d)$`, "i");
/** "General Manager" and "Regional Director" are roles, "Mercy General" and "Mercy Regional" are not. */
const BEFORE_RANK = /^(?:general|regional|national|global)$/i;
const RANK =
  /^(?:manager|director|counsel|contractor|laborer|accountant|practitioner|sales|account|marketing|operations|vp|vice)$/i;

/** Whether the words end as a job title does: "Senior Data Analyst", "ICU nurse", "Head of Product". */
export function looksLikeRole(words: string): boolean {
  return ENDS_AS_ROLE.test(words.trim()) || /^(?:head|director|vp) of \S/i.test(words.trim());
}

/** Whether no word of a job title can be a company: "line cook", "Senior Data Analyst", not "Acme Data Analyst". */
export function isWhollyRole(words: string): boolean {
  if (!looksLikeRole(words)) return false;
  if (/^(?:senior|junior|lead|head|chief|principal|staff)\b/i.test(words.trim())) return true;
  const all = words
    .trim()
    .replace(LEVEL_AT_END, "")
    .split(/[\s/]+/);
  return all.every((word, at) => isModifier(word, all[at + 1]) || LOOSE.test(word));
}

/** Splits "Acme Data Analyst" before its job title; undefined when it does not end as one or nothing stands before. */
export function splitCompanyAndRole(
  words: string,
): { readonly company: string; readonly role: string } | undefined {
  const bracket = /^(?<company>\S.*?) \((?<role>[^()]+)\)$/.exec(words.trim())?.groups;
  if (bracket !== undefined && looksLikeRole(bracket.role ?? ""))
    return { company: bracket.company ?? "", role: bracket.role ?? "" };
  if (!looksLikeRole(words) || isWhollyRole(words)) return undefined;
  const level = LEVEL_AT_END.exec(words.trim())?.[0] ?? "";
  const all = words
    .trim()
    .slice(0, words.trim().length - level.length)
    .split(/\s+/);
  let start = all.length - 1;
  while (start > 0 && isModifier(all[start - 1] ?? "", all[start]) && !isTwice(all, start))
    start -= 1;
  const company = all
    .slice(0, start)
    .join(" ")
    .replace(/[\s:/|,-]+$/, "");
  return company === "" ? undefined : { company, role: all.slice(start).join(" ") + level };
}

/** "Aspen Dental dental assistant": the first of the two is the company's. */
const isTwice = (words: readonly string[], at: number): boolean =>
  words[at - 1]?.toLowerCase() === words[at]?.toLowerCase();

/** Splits "ICU nurse St Marys" behind its job title of two words or more; undefined where it begins with none. */
export function splitRoleAndCompany(
  words: string,
): { readonly company: string; readonly role: string } | undefined {
  const all = words.trim().split(/\s+/);
  const count = all.findIndex(
    (_, at) => at > 1 && isSureRole(all.slice(0, at)) && !isSureRole(all.slice(0, at + 1)),
  );
  const company = all.slice(count).join(" ");
  if (count < 0 || looksLikeRole(company)) return undefined;
  return { role: all.slice(0, count).join(" "), company };
}

const isSureRole = (words: readonly string[]): boolean =>
  looksLikeRole(words.join(" ")) &&
  words.slice(0, -1).every((word, at) => isModifier(word, words[at + 1]));

function isModifier(word: string, next: string | undefined): boolean {
  if (BEFORE_RANK.test(word)) return next !== undefined && RANK.test(next);
  return word.split("/").every((part) => MODIFIER.test(part));
}
