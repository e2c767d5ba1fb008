import type { NoteReview } from "../../../coach/notes/check-note.ts";

/** What is good about it, most telling first. */
export function bestOf({ praise, findings, uniqueness }: NoteReview, compared: boolean): string {
  if (praise !== undefined) return praise;
  const count = (kinds: ReadonlySet<string>) =>
    findings.filter(({ what }) => kinds.has(what)).length;
  if (count(new Set(["empty"])) > 0) return "A blank page is a fine start.";
  if (count(new Set(["not-english"])) > 0) return "I looked at the names and the gaps.";
  if (count(COSTLY) > 0) return "Good that you had it read first: this is worth mending.";
  if (count(MISSING) >= MANY) return "A start, and the rest is quickly added.";
  if (compared && uniqueness.verdict === "unique") return "It reads like none of your other notes.";
  return findings.length === 0
    ? "Nothing to change: friendly, short and complete."
    : "Friendly as it is; this would round it off.";
}

/** What could cost goodwill, or shows that the note was meant for somebody else. */
const COSTLY: ReadonlySet<string> = new Set([
  "guilt",
  "pressure",
  "ultimatum",
  "apology",
  "salary",
  "checking-in",
  "capitals",
  "copied",
  "too-similar",
  "wrong-company",
  "wrong-role",
  "wrong-name",
]);
const MISSING: ReadonlySet<string> = new Set([
  "missing-thanks",
  "missing-interest",
  "missing-pick-up",
  "missing-fit",
  "missing-closing",
]);
/** With so many of the five parts missing, praise for the rest would ring hollow. */
const MANY = 3;
