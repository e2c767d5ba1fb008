import type { NoteLocale } from "../../locale.ts";

/** Why each finding matters, in one line, and what to do about it. */
export const FINDINGS: NoteLocale["findings"] = {
  copied: {
    why: "Nearly all of this is your note to {name} ({percent}%). People who work together compare notes.",
    fix: "Begin with what only this person said, and tell the rest in other words.",
  },
  "too-similar": {
    why: "{percent}% of this note also stands in your note to {name}; people who work together compare notes.",
    fix: "Begin with what only this person said, and tell the rest in other words.",
  },
  "repeated-sentence": {
    why: "Your note to {name} has this sentence too, or nearly so.",
    fix: "Say it another way, or leave it out here.",
  },
  "missing-detail": {
    why: "Nothing in it recalls “{detail}”, which only {name} could have told you.",
    fix: "Add one sentence about it.",
  },
  "missing-thanks": {
    why: "I found no thank-you in it.",
    fix: "Open with thanks for the time or the talk.",
  },
  "missing-interest": {
    why: "I found no line that says you would like the job.",
    fix: "Add one, if you feel it.",
  },
  "missing-pick-up": {
    why: "I found nothing from your talk in it, so it could be from anyone.",
    fix: "Name one thing that was said, or add what you left out.",
  },
  "missing-fit": {
    why: "I found nothing on why you fit.",
    fix: "Add one thing you have done that matches what they need.",
  },
  "missing-closing": {
    why: "I found no look ahead to the next steps.",
    fix: "Close with “I look forward to the next steps”, or offer to send more.",
  },
  "missing-greeting": { why: "It has no greeting.", fix: "Begin with “Hi {name},”." },
  "missing-signature": {
    why: "It has no name at the end.",
    fix: "End with “Best regards” and your name.",
  },
  blank: {
    why: "A gap is still open.",
    fix: "Fill it in, or take the sentence out.",
  },
  empty: { why: "There is nothing to read yet.", fix: "Paste your text, or ask for a draft." },
  "name-misspelled": {
    why: "You stored this name as “{name}”.",
    fix: "Write “{name}”, or correct what is stored.",
  },
  "wrong-name": {
    why: "This note is for {name}.",
    fix: "Greet {name}, and see whether the rest was meant for them.",
  },
  "wrong-company": {
    why: "This note goes to {name}.",
    fix: "Write {name} here, and look for other leftovers.",
  },
  "wrong-role": {
    why: "The role you stored is “{name}”.",
    fix: "Name that role, or correct what is stored.",
  },
  long: {
    why: "It runs to {count} words, and most people will read it on a phone between meetings.",
    fix: "Keep the personal part, and cut the rest to about 150 words.",
  },
  "checking-in": {
    why: "This asks for news without giving them anything new.",
    fix: "Add one line about your interest or something you can offer, then ask about timing.",
  },
  guilt: {
    why: "This can sound like blame, and a slow answer is usually just a slow process.",
    fix: "Leave this out, and ask if there's any updated timing.",
  },
  pressure: {
    why: "This can feel pushy, and pushing rarely makes a decision faster.",
    fix: "Say you're interested, and ask when they expect to know more.",
  },
  ultimatum: {
    why: "This can sound like a threat.",
    fix: "If you have a deadline, name the date and ask if they can share their timing.",
  },
  apology: {
    why: "This points to a weak spot they may not even have noticed.",
    fix: "Leave it out. If you have a better answer now, give that instead.",
  },
  exclamations: {
    why: "This many exclamation marks can look nervous.",
    fix: "Keep one at most.",
  },
  emoji: {
    why: "This many emoji can look too casual.",
    fix: "Keep one at most.",
  },
  salary: {
    why: "Pay is easier to talk about once there's an offer.",
    fix: "Leave it out for now, unless they asked you about it.",
  },
  capitals: {
    why: "All caps can read like shouting.",
    fix: "Use regular lowercase letters here.",
  },
  "not-english": {
    why: "The checks read English, and this looks like another language.",
    fix: "Read it once aloud; names and gaps were looked at all the same.",
  },
};
