import type { FollowUpCopy, LastFollowUpCopy } from "../../locale.ts";

/** Between these two lines stand the qualifications: interest, has it changed, any updated timing. */
export const FIRST_FOLLOW_UP: FollowUpCopy = {
  interest: [
    "I wanted to let you know that I'm still very interested in {theRole} at {company}.",
    "I've thought more about our conversation, and I'm still excited about {theRole}.",
    "I remain very interested in {theRole} and would love to join {company}.",
    "{TheRole} is still very much on my mind, and I'd love to do this work.",
    "I'm still enthusiastic about {theRole}, and I hope things are going well on your end.",
    "My interest in {theRole} hasn't changed since we talked, and I'd be glad to join {company}.",
  ],
  ask: [
    "Has anything changed in the process, and is there any updated timing you can share?",
    "I know these decisions often take longer than planned. Has the process changed at all, and do you have a new sense of the timing?",
    "Could you tell me whether the process has changed, and whether there's any update on timing?",
    "Are the next steps still the same, and is there an updated timeline?",
    "If the process or the timing has changed, I'd be grateful for a quick update.",
    "Is there any news on timing, or any change in the process, that you can share?",
  ],
  closing: [
    "I'm happy to send anything else that would be useful.",
    "If you need more from me in the meantime, please let me know.",
    "I look forward to hearing from you when the time is right.",
    "Thank you again for your time, and I look forward to the next step.",
    "I'd be glad to answer any other questions.",
    "Thank you for considering me, and I hope to hear from you.",
  ],
};

/** The last one: shorter, and not a word of the first. */
export const SECOND_FOLLOW_UP: LastFollowUpCopy = {
  interest: [
    "I have one piece of news since I last wrote.",
    "One short update since my last note.",
    "A brief word from me, and then I'll leave it with you.",
    "Since we were last in touch, there's something new on my side.",
    "I'd like to add one thing to my last note.",
    "One last thought from me.",
  ],
  ask: [
    "If you're still deciding, I'd be happy to talk.",
    "Is the position still open?",
    "Are you still looking for someone?",
    "If it's still open, I'd love to be considered.",
    "Would a short call be helpful at this stage?",
    "If a decision has been made, I'd be grateful for a quick line.",
  ],
  closing: [
    "Either way, I wish you well with the search.",
    "Whatever you decide, it was good to meet you.",
    "However it turns out, thank you for having considered me.",
    "In any case, I hope we stay in touch.",
    "And if it's someone else this time, I'd still be glad to hear from you in the future.",
    "Whichever way it goes, all the best to you and your team.",
  ],
  withoutNews: [
    "One last short note from me about {theRole}.",
    "I wanted to write one final time about {theRole}.",
    "This is my last note about {theRole}, so I'll keep it short.",
    "A final word from me on {theRole}.",
    "I won't take much of your time with this last note on {theRole}.",
    "Let me ask one last time about {theRole}.",
  ],
};
