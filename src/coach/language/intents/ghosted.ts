import type { Intent } from "./intent.ts";
import { SUBJECT, subjectOf } from "./names/subject.ts";

const GHOSTED = new RegExp(
  `^${SUBJECT} (?:has |have |just |totally |simply )*(?:ghosted (?:me|us)|(?:is |are )?ghosting me)$`,
  "i",
);
const WAS_GHOSTED =
  /^(?:i (?:was|got|have been|'ve been)|i've been|got) ghosted(?: (?:by|at) (?<subject>\S.{0,60}))?$/i;

/** Reads that a company went silent, "globex ghosted me"; silence alone closes nothing. */
export function readGhosted(words: string): Extract<Intent, { kind: "ghosted" }> | undefined {
  const match = GHOSTED.exec(words) ?? WAS_GHOSTED.exec(words);
  if (match === null) return undefined;
  const company = subjectOf(match.groups?.subject);
  return company === undefined ? undefined : { kind: "ghosted", ...company };
}
