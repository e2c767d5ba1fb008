import type { Finding } from "../../finding.ts";
import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { say } from "../say.ts";

/** A role that is named and shares no word with the one that is stored. */
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
  return [...named, ...wanted]
    .slice(0, 1)
    .map((one) => say("wrong-role", one, locale, { name: role }));
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
