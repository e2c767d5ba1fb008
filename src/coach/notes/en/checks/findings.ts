import type { NoteLocale } from "../../locale.ts";

/** Why each finding matters, in one line, and what to do about it. */
export const FINDINGS: NoteLocale["findings"] = {
  "too-similar": {
    why: "{percent} % of it also stands in your note to {name}; people who work together compare notes.",
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
    why: "It runs to {count} words; a note is read on a phone between two meetings.",
    fix: "Keep the personal sentence and cut the rest to about 150 words.",
  },
  "checking-in": {
    why: "“Checking in” asks for something and gives nothing.",
    fix: "Say what you would add, then ask about the timing.",
  },
  guilt: {
    why: "It can sound like a reproach; silence at this stage is normal.",
    fix: "Leave the waiting out, and ask kindly about the timing.",
  },
  pressure: {
    why: "It presses, and pressure rarely speeds a decision up.",
    fix: "Ask when they expect to know, and leave the pace to them.",
  },
  ultimatum: {
    why: "It sounds like a threat to leave.",
    fix: "If there is a real date, name it and ask whether they can share their timing.",
  },
  apology: {
    why: "It points at what went badly; they may not have seen it that way.",
    fix: "Leave it out, and give the better answer instead.",
  },
  exclamations: {
    why: "So many exclamation marks can look nervous.",
    fix: "Keep one at most.",
  },
  emoji: {
    why: "So many emoji can look careless in a note like this.",
    fix: "Leave them out, or keep one.",
  },
  salary: {
    why: "Money belongs to the offer, not to a thank-you or a follow-up.",
    fix: "Leave it for the talk about the offer.",
  },
  capitals: {
    why: "Capitals read like shouting.",
    fix: "Write it in small letters.",
  },
  "not-english": {
    why: "The checks read English, and this looks like another language.",
    fix: "Read it once aloud; names and gaps were looked at all the same.",
  },
};
