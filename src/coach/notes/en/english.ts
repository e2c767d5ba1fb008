import type { NoteLocale } from "../locale.ts";
import { FINDINGS } from "./checks/findings.ts";
import { READING } from "./checks/reading.ts";
import { DRAFT_COPY } from "./drafts/draft-copy.ts";

/** Notes in English: every sentence we draft and everything the checks know of the language. */
export const ENGLISH: NoteLocale = {
  drafts: DRAFT_COPY,
  reading: READING,
  findings: FINDINGS,
  remembered: "{name} will see that you remembered {detail}.",
  listened: "{name} will see that you listened: “{detail}” is in it.",
};
