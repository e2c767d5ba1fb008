import { checkCompleteness } from "./checks/completeness.ts";
import type { Expected } from "./checks/expected.ts";
import { say } from "./checks/say.ts";
import { newPartOf } from "./checks/text/new-part.ts";
import { readsLanguage } from "./checks/text/reads-language.ts";
import { shinglesOf } from "./checks/text/shingles.ts";
import { checkTone } from "./checks/tone.ts";
import { checkUniqueness, type OtherNote, type Uniqueness } from "./checks/uniqueness.ts";
import { fill } from "./drafts/fill.ts";
import { firstName } from "./drafts/slots.ts";
import { ENGLISH } from "./en/english.ts";
import type { Finding } from "./finding.ts";
import type { NoteLocale } from "./locale.ts";

export interface NoteToCheck {
  readonly text: string;
  readonly expected: Expected;
  /** The notes to other people of this and of earlier rounds; for a second follow-up, the first one. */
  readonly others: readonly OtherNote[];
  /** What only this contact said. */
  readonly detail?: string;
  readonly maxWords?: number;
}

/** Everything the three checks have to say; nothing in it blocks sending. */
export interface NoteReview {
  /** Said first, when there is something to praise. */
  readonly praise: string | undefined;
  readonly findings: readonly Finding[];
  readonly uniqueness: Pick<Uniqueness, "verdict" | "overlapPercent" | "nearest">;
  /** What may be kept of the text: hashes to compare by, not words. */
  readonly shingles: readonly string[];
}

/** Reads a note with all three checks: what was meant for others comes first, then what else is plainly wrong, then likeness, then tone, then what could be added. */
export function checkNote(note: NoteToCheck, locale: NoteLocale = ENGLISH): NoteReview {
  const { expected, others, detail } = note;
  const own = newPartOf(note.text, locale.reading);
  const names = namesIn(expected);
  const isRead = readsLanguage(own, locale.reading);
  const uniqueness = checkUniqueness(own, others, {
    names,
    locale,
    ...(detail === undefined ? {} : { detail }),
    ...(expected.to === undefined ? {} : { to: expected.to }),
  });
  const completeness = checkCompleteness(
    own,
    isRead ? expected : { ...expected, parts: [] },
    locale,
  );
  const isMissing = ({ what }: Finding) => what.startsWith("missing-");
  const lacksDetail = uniqueness.findings.some(({ what }) => what === "missing-detail");
  // What recalls the detail picks it up, whatever the words; and where the detail is asked for, that is the pick-up.
  const isSettled = ({ what }: Finding) =>
    what === "missing-pick-up" && (uniqueness.remembersDetail || lacksDetail);
  const tone = isRead ? checkTone(own, { names, locale, ...maxWordsOf(note) }) : [];
  return {
    praise: praiseFor(uniqueness.remembersDetail, note, locale),
    findings: [
      ...completeness.filter(isForOthers),
      ...(isRead ? [] : [say("not-english", undefined, locale)]),
      ...completeness.filter((one) => !isForOthers(one) && !isMissing(one)),
      ...uniqueness.findings.filter((one) => isRead || !isMissing(one)),
      ...tone,
      ...completeness.filter((one) => isMissing(one) && isRead && !isSettled(one)),
    ],
    uniqueness: {
      verdict: uniqueness.verdict,
      overlapPercent: uniqueness.overlapPercent,
      nearest: uniqueness.nearest,
    },
    shingles: shinglesOf(own, { names, locale }),
  };
}

/** The wrong name, company or role: the note was written for somebody else. */
const isForOthers = ({ what }: Finding): boolean => what.startsWith("wrong-");

/** The names a template would swap, as the checks leave them out: people, companies and the role. */
export function namesIn({
  to,
  others,
  company,
  otherCompanies,
  role,
  from,
}: Expected): readonly string[] {
  return [to, ...others, company, ...otherCompanies, role, from].flatMap((name) => name ?? []);
}

function maxWordsOf({ maxWords }: NoteToCheck): { readonly maxWords?: number } {
  return maxWords === undefined ? {} : { maxWords };
}

function praiseFor(
  remembersDetail: boolean,
  { detail, expected }: NoteToCheck,
  locale: NoteLocale,
): string | undefined {
  if (!remembersDetail || detail === undefined || expected.to === undefined) return undefined;
  const { frame, words } = locale.drafts;
  const praise = words.isThing(detail) ? locale.remembered : locale.listened;
  return fill(praise, { name: firstName(expected.to, frame), detail });
}
