import type { Opportunity } from "../../coach/facts.ts";
import type { Reading } from "../../store/store.ts";
import type { DueItem } from "../cards/due.ts";
import { cut } from "../wording/names.ts";

/** More would not be read an hour before an interview. */
const MAX_LESSONS = 2;
const MAX_LENGTH = 200;

/** What the person wanted to do better, newest first, each lesson once. */
export function lessonsOf(opportunities: readonly Opportunity[]): readonly string[] {
  const told = opportunities
    .flatMap(({ deeds }) => deeds)
    .flatMap((deed) =>
      deed.kind === "debriefed" && (deed.learned ?? "") !== ""
        ? [{ at: deed.at, learned: deed.learned ?? "" }]
        : [],
    )
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return [...new Set(told.map(({ learned }) => cut(learned, MAX_LENGTH)))].slice(0, MAX_LESSONS);
}

/** The lessons for a message with these cards; none are looked up where it holds no checklist. */
export async function lessonsFor(
  items: readonly DueItem[],
  personId: string,
  read: Reading,
): Promise<readonly string[]> {
  if (!items.some(({ kind }) => kind.startsWith("checklist"))) return [];
  return lessonsOf(await read.opportunities(personId));
}
