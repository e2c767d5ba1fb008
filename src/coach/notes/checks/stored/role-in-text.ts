import type { Finding } from "../../finding.ts";
import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { say } from "../say.ts";
import { sentenceAround } from "./sentence-around.ts";

/** A role that is named and shares no word with the one that is stored, or is in another field. */
export function roleFindings(
  own: string,
  { role, company }: Expected,
  locale: NoteLocale,
): readonly Finding[] {
  if (role === undefined) return [];
  const { namedRole, wantedRole } = locale.reading;
  const stored = new Set(spelledOut(role, locale));
  const last = words(role).at(-1);
  const isOther = (one: string): boolean => {
    const said = words(one);
    const isKnown = spelledOut(one, locale).some((word) => stored.has(word));
    return !isKnown || (said.at(-1) !== last && said.length < 3 && !isShortForm(last, locale));
  };
  const named = rolesIn(own, namedRole).filter(isOther);
  const here = new Set(words(company));
  const wanted = rolesIn(own, wantedRole).filter((one) =>
    spelledOut(one, locale).every((word) => !stored.has(word) && !here.has(word)),
  );
  const elsewhere = [...own.matchAll(namedRole), ...own.matchAll(wantedRole)]
    .filter((match) => !locale.reading.earlierWork.test(sentenceAround(own, match)))
    .flatMap(({ groups }) => groups?.role ?? [])
    .filter((one) => isOtherField(words(one), words(role), here, locale));
  return [...named, ...wanted, ...elsewhere]
    .slice(0, 1)
    .map((one) => say("wrong-role", one, locale, { name: role }));
}

/** Both name a field, and not the same one; what the company is called after is no field of the role. */
function isOtherField(
  said: readonly string[],
  stored: readonly string[],
  here: ReadonlySet<string>,
  { reading: { roleFields } }: NoteLocale,
): boolean {
  const fieldsOf = (all: readonly string[]) =>
    roleFields.filter((field) => all.some((word) => field.has(word) && !here.has(word)));
  const [theirs, own] = [fieldsOf(said), fieldsOf(stored)];
  const sharesField = theirs.some((field) => own.includes(field));
  return theirs.length > 0 && own.length > 0 && !sharesField;
}

const rolesIn = (own: string, pattern: RegExp): readonly string[] =>
  [...own.matchAll(pattern)].flatMap(({ groups }) => groups?.role ?? []);

const isShortForm = (word: string | undefined, { reading }: NoteLocale): boolean =>
  word !== undefined && reading.roleShorts.has(word);

/** The words of a role, and of what its short forms stand for. */
const spelledOut = (role: string, { reading }: NoteLocale): readonly string[] =>
  words(role).flatMap((word) => [word, ...words(reading.roleShorts.get(word) ?? "")]);

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
