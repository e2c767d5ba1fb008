import type { DeedDetail, Interview, Opportunity } from "../../../coach/facts.ts";
import type { AdditionSaid } from "../../../coach/language/debrief/read-addition.ts";
import { debriefOf } from "./kept.ts";
import { mainReader } from "./main-reader.ts";

/** What was told for one reader by name; empty words take it back. */
export interface NamedAddition {
  readonly to: string;
  readonly words: string;
}

/** What is to be added for people who were named, as told last, by the contact's id; empty ones are left out. */
export function additionsNamed(
  { deeds }: Opportunity,
  interviewId: string,
): ReadonlyMap<string, string> {
  const told = deeds.flatMap((deed) =>
    deed.kind === "debriefed" && deed.interviewId === interviewId && deed.additionTo !== undefined
      ? [[deed.additionTo, deed.addition ?? ""] as const]
      : [],
  );
  return new Map([...new Map(told)].filter(([, words]) => words !== ""));
}

/** What the letter to one contact, or to nobody known, adds: told for them by name, else for the main reader; else empty. */
export function additionFor(
  opportunity: Opportunity,
  interview: Interview,
  contactId: string | undefined,
): string {
  const named = additionsNamed(opportunity, interview.id).get(contactId ?? "");
  const isReader = contactId === mainReader(opportunity, interview)?.id;
  const { addition = "" } = isReader ? debriefOf(opportunity, interview.id) : {};
  return named ?? addition;
}

/** Parts what was told: what the main reader gets, named or not, and what others get. */
export function partAdditions(
  said: readonly AdditionSaid[],
  opportunity: Opportunity,
  interview: Interview,
): { readonly addition?: string; readonly named: readonly NamedAddition[] } {
  const reader = mainReader(opportunity, interview)?.id;
  const hasOwn = additionsNamed(opportunity, interview.id);
  const isMain = ({ to }: AdditionSaid) => to === undefined || (to === reader && !hasOwn.has(to));
  const main = said.filter(isMain).map(({ words }) => words);
  const named = said.flatMap(({ to, words }) =>
    to === undefined || isMain({ to, words }) ? [] : [{ to, words }],
  );
  const addition = main.filter((words) => words !== "").join("; ");
  return { ...(main.length === 0 ? {} : { addition }), named };
}

/** Those of them that say something new. */
export function namedDeeds(
  opportunity: Opportunity,
  interviewId: string,
  named: readonly NamedAddition[],
): readonly DeedDetail[] {
  const was = additionsNamed(opportunity, interviewId);
  return named
    .filter(({ to, words }) => words !== (was.get(to) ?? ""))
    .map(({ to, words }) => ({
      kind: "debriefed",
      interviewId,
      addition: words,
      additionTo: to,
    }));
}

/** What somebody adds later does not push out what they told before; empty words take it back. */
export function addedUp(before: string | undefined, words: string): string {
  const was = before ?? "";
  if (words === "" || was === "" || words.includes(was)) return words;
  return was.includes(words) ? was : `${was}; ${words}`;
}
