import type { Pool } from "../../locale.ts";

/** The last part: towards next steps. */
export const CLOSING: Pool = [
  "I look forward to hearing from you.",
  "I'm looking forward to the next steps.",
  "Please let me know if there's anything else I can send you.",
  "I'd be happy to answer any further questions.",
  "I hope we get to talk again soon.",
  "If references or work samples would help, I'm glad to send them.",
  "Please feel free to contact me if you need anything more.",
  "I'm happy to provide anything else that would help with your decision.",
  "I look forward to whatever comes next.",
  "I hope to hear from you soon.",
  "Please don't hesitate to contact me if any questions come up.",
  "It would be great to continue the conversation.",
];

/** For a note without interest: it closes the door softly. */
export const CLOSING_WITHOUT_INTEREST: Pool = [
  "I wish you and {company} all the best.",
  "All the best to you and the team.",
  "I hope our paths cross again.",
  "I wish you every success in finding the right person.",
  "I hope you find somebody great.",
  "I hope we can stay in touch.",
  "I wish you well with everything ahead.",
  "I hope to run into you again one day.",
  "Good luck with the search.",
  "Best wishes to everyone at {company}.",
  "Thank you again, and I hope we meet another time.",
  "I'd be glad to keep in touch.",
];

export const SHORT_CLOSING: Pool = [
  "I look forward to next steps.",
  "Looking forward to hearing from you.",
  "I hope we talk again soon.",
  "Happy to send anything you need.",
  "I'd love to keep talking.",
  "Looking forward to what comes next.",
  "Let me know if you need anything else.",
  "I hope we can continue.",
  "Happy to answer any questions.",
  "Hope to hear from you soon.",
  "Feel free to contact me anytime.",
  "Glad to take the next step.",
];

/** What the company said comes next: "a decision by Friday, December 4". Anybody of the round may have said it. */
export const ANNOUNCED: Pool = [
  "I understand I can expect {announced}.",
  "I understand that you plan {announced}.",
  "As I understand it, there will be {announced}.",
  "I've made a note to expect {announced}.",
  "If I got it right, I can look for {announced}.",
  "I know to expect {announced}.",
  "From what I understand, the next step is {announced}.",
  "It's helpful to know that I can expect {announced}.",
  "I'll keep in mind that there will be {announced}.",
  "I gather there will be {announced}.",
  "I'm looking out for {announced}.",
  "Thank you for being clear about the timing: {announced}.",
];

/** Where nobody named a date: one line that asks. */
export const ASK_TIMING: Pool = [
  "Could you tell me roughly when you expect to make a decision?",
  "Do you have a sense of the timeline from here?",
  "When might I expect to hear about next steps?",
  "May I ask what your timeline looks like?",
  "Is there a date by which you hope to decide?",
  "Could you share what the next steps are, and roughly when?",
  "Do you already know when the next round will be?",
  "What does the timing look like from here?",
  "How soon do you hope to have someone in the role?",
  "Could you give me an idea of when you'll know more?",
  "Is there a rough timeline you can share?",
  "When would it make sense for me to ask about the timing again?",
];
