import type { FollowUpCopy } from "../../locale.ts";

/** Between these two lines stand the qualifications: interest, has it changed, any updated timing. */
export const FIRST_FOLLOW_UP: FollowUpCopy = {
  interest: [
    "I am writing to say that I am still very interested in {theRole} at {company}.",
    "My interest in {theRole} is unchanged, and I wanted you to know it.",
    "Our conversation about {theRole} is still on my mind, and I would love to do this work.",
    "I remain keen on {theRole} and hope the search is going well for you.",
    "I would still be very glad to join {company} in {theRole}.",
    "I continue to be excited about {theRole} at {company}.",
  ],
  ask: [
    "Has anything changed in the process, and is there any updated timing you can share?",
    "I know these things often take longer than planned: has the process changed, and is there a new date to keep in mind?",
    "Could you tell me whether the process is as you described it, and whether the timing has moved?",
    "Are the next steps still the same, and do you have a new idea of the timing?",
    "If the process or its timing has changed, I would be glad to hear how.",
    "Is there any news on the timing, or any change in how you will go on?",
  ],
  closing: [
    "I am happy to send anything that would help you decide.",
    "If you need more from me, please let me know.",
    "I look forward to hearing from you when it suits you.",
    "Thank you for keeping me in mind, and I look forward to the next step.",
    "I am glad to answer further questions at any time.",
    "Thank you for your time, and I hope to hear from you.",
  ],
};

/** The last one: shorter, and not a word of the first. */
export const SECOND_FOLLOW_UP: FollowUpCopy = {
  interest: [
    "A last short note from me, with one new piece of news.",
    "Since I last wrote there is something new on my side.",
    "One more thought before I leave you to it.",
    "I would like to add one thing that I have not told you yet.",
    "A brief word, and then I will not take more of your day.",
    "Here is something that may be of use to you.",
  ],
  ask: [
    "Should you still be choosing, I would be happy to talk.",
    "Is the position still open?",
    "Are you still looking, and would a short call be of use?",
    "Is a choice in sight by now?",
    "Do you still see a place for me?",
    "If a decision is near, a single line would be kind.",
  ],
  closing: [
    "Either way, I wish you a good end to the search.",
    "Whatever you decide, it was good to meet you.",
    "Whichever way it goes, my best wishes to all of you.",
    "In any case, thank you for considering me.",
    "However it turns out, I hope we stay in touch.",
    "Should it be somebody else, I would still be glad to hear from you another time.",
  ],
};
