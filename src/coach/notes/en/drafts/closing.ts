import type { Pool } from "../../locale.ts";

/** The last part: towards next steps. */
export const CLOSING: Pool = [
  "I look forward to the next steps.",
  "If anything more from me would help, please let me know.",
  "I look forward to hearing from you.",
  "I would be happy to go on to the next step whenever it suits you.",
  "Should you need references or work samples, I am happy to send them.",
  "I hope we can continue the conversation soon.",
  "Please tell me if I can add anything for the next step.",
  "I am looking forward to what comes next.",
  "Feel free to reach me any time about how we go on.",
  "I will be glad to take the next step with you.",
  "I hope to talk with you again before long.",
  "Happy to answer any further questions, and looking forward to your reply.",
];

/** For a note without interest: it closes the door softly. */
export const CLOSING_WITHOUT_INTEREST: Pool = [
  "I wish you and {company} well.",
  "All the best to you and your colleagues.",
  "I hope our paths cross again.",
  "I wish you every success with the search.",
  "May you find the right person soon.",
  "I hope we stay in touch.",
  "Every good wish for the months ahead.",
  "I hope to meet you again some day.",
  "Good luck with everything you have planned.",
  "I wish the whole group all the best.",
  "Until another time, I hope.",
  "It would be nice to keep in touch.",
];

export const SHORT_CLOSING: Pool = [
  "I look forward to next steps.",
  "Looking forward to hearing from you.",
  "Hope to talk again soon.",
  "Happy to send anything you need.",
  "Glad to take the next step.",
  "Looking forward to what comes next.",
  "Let me know if I can add anything.",
  "I hope we continue soon.",
  "Happy to answer more questions.",
  "I look forward to your reply.",
  "Reach me any time.",
  "Keen to go on from here.",
];

/** What the company said comes next, in the person's words. */
export const ANNOUNCED: Pool = [
  "I have noted what comes next: {announced}.",
  "As to timing, I have this down: {announced}.",
  "This is how it goes on, I gather: {announced}.",
  "On next steps I have this: {announced}.",
  "I will go by what was announced: {announced}.",
  "If I understood the schedule: {announced}.",
  "For my calendar I took down: {announced}.",
  "I am counting on the plan you gave me: {announced}.",
  "From here, as you said: {announced}.",
  "What I am waiting for now: {announced}.",
  "My note on the process reads: {announced}.",
  "The road from here, as I understood it: {announced}.",
];

/** Where nobody named a date: one line that asks. */
export const ASK_TIMING: Pool = [
  "May I ask when you hope to decide?",
  "Could you tell me roughly when I might hear about the next steps?",
  "When do you expect to know more?",
  "Is there a date by which you would like to have chosen?",
  "What does the timing look like from here?",
  "Do you already know when the next round takes place?",
  "Would you mind sharing the rough timetable?",
  "How long does it usually take from here?",
  "Can you say in which week a decision is likely?",
  "It would help me to know the timing: is there one yet?",
  "At what point would it make sense for me to ask again?",
  "Which steps are still to come, and about when?",
];
