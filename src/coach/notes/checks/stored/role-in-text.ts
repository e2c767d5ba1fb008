import type { Finding } from "../../finding.ts";
import type { NoteLocale } from "../../locale.ts";
import type { Expected } from "../expected.ts";
import { say } from "../say.ts";

/** A role that is named and shares no word with the one that is stored. */
export function roleFindings(
  own: string,
  { role }: Expected,
  locale: NoteLocale,
): readonly Finding[] {
  if (role === undefined) return [];
  const stored = new Set(words(role));
  const named = [...own.matchAll(locale.reading.namedRole)].flatMap(
    ({ groups }) => groups?.role ?? [],
  );
  const last = words(role).at(-1);
  return named
    .filter((one) => {
      const said = words(one);
      return !said.some((word) => stored.has(word)) || (said.at(-1) !== last && said.length < 3);
    })
    .slice(0, 1)
    .map((one) => say("wrong-role", one, locale, { name: role }));
}

function words(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
