import { firstName } from "../drafts/slots.ts";
import { ENGLISH } from "../en/english.ts";
import type { Finding } from "../finding.ts";
import type { NoteLocale } from "../locale.ts";
import type { NotePart } from "../note-request.ts";
import { draftedParts } from "./drafted-parts.ts";
import type { Expected } from "./expected.ts";
import { say } from "./say.ts";
import { companyFindings } from "./stored/company-in-text.ts";
import { nameFindings } from "./stored/names-in-text.ts";
import { roleFindings } from "./stored/role-in-text.ts";
import { newPartOf } from "./text/new-part.ts";

/** Gaps that drafts and templates leave: [name], {{company}}, <role>, ____. */
const GAP = /\[[^\]\n]{1,80}\]|\{\{?[^{}\n]{1,60}\}\}?|<[a-z][a-z _-]{1,40}>|_{3,}/giu;
const MAX_GAPS = 3;
/** First name, middle name, last name. */
const LAST_WORDS = 3;
/** Title, first name, middle name, last name; what follows a greeting without a comma may be the whole note. */
const NAME_WORDS = 4;

/** What is missing or does not match what is stored: parts, names, company, role, gaps, greeting and signature. */
export function checkCompleteness(
  text: string,
  expected: Expected,
  locale: NoteLocale = ENGLISH,
): readonly Finding[] {
  const own = newPartOf(text, locale.reading);
  if (!/[\p{L}\p{N}]/u.test(own)) return [say("empty", undefined, locale)];
  return [
    ...nameFindings(own, expected, locale),
    ...companyFindings(own, expected, locale),
    ...roleFindings(own, expected, locale),
    ...gaps(own, locale),
    ...frame(own, expected, locale),
    ...missingParts(own, expected, locale),
  ];
}

/** The parts a text has, of the five; greeting and signature are no part. */
export function partsIn(text: string, locale: NoteLocale = ENGLISH): ReadonlySet<NotePart> {
  const { parts, greeting, signOff } = locale.reading;
  const own = newPartOf(text, locale.reading);
  const greeted = greeting.exec(own);
  const isGreetingAlone = (greeted?.groups?.name ?? "").trim().split(/\s+/u).length <= NAME_WORDS;
  const body = (isGreetingAlone ? own.replace(greeting, "") : own)
    .replace(new RegExp(signOff, `${signOff.flags.replace("g", "")}g`), "\n")
    .replaceAll("’", "'");
  const all: readonly NotePart[] = ["thanks", "interest", "pick-up", "fit", "closing"];
  const drafted = draftedParts(body, locale.drafts);
  const spelled = locale.reading.spellOut(body);
  return new Set(all.filter((part) => drafted.has(part) || parts[part].test(spelled)));
}

function missingParts(own: string, expected: Expected, locale: NoteLocale): readonly Finding[] {
  const there = partsIn(own, locale);
  return expected.parts
    .filter((part) => !there.has(part))
    .map((part) => say(`missing-${part}`, undefined, locale));
}

function gaps(own: string, locale: NoteLocale): readonly Finding[] {
  const found = [...(own.match(GAP) ?? []), ...(own.match(locale.reading.gaps) ?? [])];
  return [...new Set(found)].slice(0, MAX_GAPS).map((gap) => say("blank", gap, locale));
}

function frame(own: string, { to, from }: Expected, locale: NoteLocale): readonly Finding[] {
  const { greeting, signOff } = locale.reading;
  const name = to === undefined ? "" : firstName(to, locale.drafts.frame);
  const opensWithName = name !== "" && own.toLowerCase().startsWith(name.toLowerCase());
  return [
    ...(greeting.test(own) || opensWithName
      ? []
      : [say("missing-greeting", undefined, locale, { name: name || "…" })]),
    ...(signOff.test(own) || endsWithName(own, from)
      ? []
      : [say("missing-signature", undefined, locale)]),
  ];
}

/** A short message is signed by its last words, a letter by its last line. */
function endsWithName(own: string, from: string | undefined): boolean {
  const first = from?.trim().split(/\s+/u)[0]?.toLowerCase() ?? "";
  if (first !== "") {
    const lastWords = own
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .slice(-LAST_WORDS);
    return lastWords.includes(first);
  }
  const last = own.split("\n").at(-1)?.trim() ?? "";
  return /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){0,2}$/u.test(last);
}
