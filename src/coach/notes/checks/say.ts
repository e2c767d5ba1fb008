import { fill, type Slots } from "../drafts/fill.ts";
import type { Finding, FindingKind } from "../finding.ts";
import type { NoteLocale } from "../locale.ts";

/** A finding in the words of the locale. */
export function say(
  what: FindingKind,
  quote: string | undefined,
  { findings }: NoteLocale,
  slots: Slots = {},
): Finding {
  const { why, fix } = findings[what];
  return { what, quote, why: fill(why, slots), fix: fill(fix, slots) };
}
