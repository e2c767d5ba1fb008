import type { Utterance } from "./utterance.ts";

const note = (more: object): Utterance[1] => ({ kind: "note", ...more });

/** Requests for a draft that were written before they were tried, and are never mended on. */
export const NOTES_HELD_OUT: readonly Utterance[] = [
  ["Can you help me write to Priya?", note({ whom: "Priya" })],
  ["please write a thank you note for lia", note({ what: "thank-you", whom: "lia" })],
  ["write my follow up to Hooli", note({ what: "follow-up", whom: "Hooli" })],
  ["could you draft an email to tom at initech", note({ whom: "tom", company: "initech" })],
  ["thank you note for Tom please", note({ what: "thank-you", whom: "Tom" })],
  ["I'd like a draft for Lia", note({ whom: "Lia" })],
  ["what can I write to tom?", note({ whom: "tom" })],
  ["let's write the follow-up", note({ what: "follow-up" })],
  ["draft my thank yous", note({ what: "thank-you" })],
  ["draft hooli follow-up", note({ what: "follow-up", whom: "hooli" })],
  ["write lia's thank you", note({ what: "thank-you", whom: "lia" })],
  ["a different wording please", note({ isOther: true })],
  ["note hooli tom", note({ whom: "hooli tom" })],
  ["note to tom", note({ whom: "tom" })],
  ["show me the draft for tom", note({ whom: "tom" })],
  ["compose an email to the recruiter at Hooli", note({ role: "recruiter", company: "Hooli" })],
  ["i need to withdraw from hooli", note({ what: "withdrawal", company: "hooli" })],
  ["help me withdraw from Hooli", note({ what: "withdrawal", company: "Hooli" })],
  ["can you write a withdrawal e-mail to hooli?", note({ what: "withdrawal", company: "hooli" })],
  [
    "I want to drop out of the process at initech",
    note({ what: "withdrawal", company: "initech" }),
  ],
  ["thank hooli for their rejection", note({ what: "thanks-after-no", company: "hooli" })],
  ["draft a thank you after the rejection", note({ what: "thanks-after-no" })],
  ["I want to ask initech for feedback", note({ what: "feedback", company: "initech" })],
  ["can you ask hooli about their timeline?", note({ what: "decision-date", company: "hooli" })],
  ["tell hooli that I've got another offer", note({ what: "decision-date", company: "hooli" })],
  ["write to hooli about my offer", note({ what: "decision-date", company: "hooli" })],
  ["no one called me, what do I write?", note({ what: "no-show" })],
  ["they never called, write to them", note({ what: "no-show" })],
  ["email hooli about the no-show", note({ what: "no-show", company: "hooli" })],
  ["ask hr for the names", note({ what: "addresses" })],
];

/** Near to those, and no request for a draft. */
export const NO_NOTE_HELD_OUT: readonly string[] = [
  "I'm going to write to lia after lunch",
  "they said I should write a short essay",
  "tom drafts all their contracts",
  "her note was very kind",
  "lia took notes the whole time",
  "withdrawing was the right call",
  "hooli withdrew after the second round",
  "I wish I could withdraw",
  "they asked what I would write in a cover letter",
  "we spoke about feedback culture",
  "thanks for drafting that",
  "that draft helped a lot",
  "write more often?",
  "tom wanted to know about my other offers",
  "I told hooli about my other offer",
];
