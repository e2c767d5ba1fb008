import type { DraftCopy } from "../../locale.ts";

/** Notes written as a whole: three wordings each, every line with the part it plays. */
export const LETTERS: DraftCopy["letters"] = {
  "coordinator-thanks": [
    [
      { part: "thanks", text: "Thank you for arranging the interviews{met}." },
      {
        part: "pick-up",
        text: "Please pass my thanks on to everyone who made time for me: {names}.",
      },
      {
        part: "interest",
        text: "I am still very interested in {theRole}, the more so after meeting them.",
      },
      {
        part: "closing",
        text: "I look forward to the next steps and am happy to send whatever you need.",
      },
    ],
    [
      {
        part: "thanks",
        text: "I appreciate the work that went into bringing so many people together{met}.",
      },
      { part: "pick-up", text: "May I ask you to thank them all for me? I spoke with {names}." },
      { part: "interest", text: "I would love to work with them in {theRole}." },
      { part: "closing", text: "If anything is missing from me, please let me know." },
    ],
    [
      { part: "thanks", text: "Many thanks for looking after the whole schedule{met}." },
      { part: "pick-up", text: "I would be grateful if my thanks reached each of them: {names}." },
      { part: "interest", text: "Meeting so many of you made me all the keener on {theRole}." },
      { part: "closing", text: "I hope to hear from you about what comes next." },
    ],
  ],
  "ask-addresses": [
    [
      { part: "thanks", text: "Thank you for setting up the interview for {theRole}{met}." },
      {
        part: "pick-up",
        text: "I would like to thank everyone in person, and I am missing these details: {names}.",
      },
      {
        part: "closing",
        text: "Could you send me their full names, titles and e-mail addresses, or pass a note on for me?",
      },
    ],
    [
      { part: "thanks", text: "Thanks for organising the talk about {theRole}{met}." },
      {
        part: "pick-up",
        text: "I want to write a short thank-you to each person I met. What I still need: {names}.",
      },
      {
        part: "closing",
        text: "Would you share how to reach them? If that is not usual at {company}, I am glad to send the notes through you.",
      },
    ],
    [
      { part: "thanks", text: "Thank you for your help with the interview{met}." },
      {
        part: "pick-up",
        text: "To thank the people I spoke with, I am looking for this: {names}.",
      },
      {
        part: "closing",
        text: "May I ask you for their names as they write them, their titles and addresses? I am happy to go through you instead.",
      },
    ],
  ],
  "no-show": [
    [
      { part: "thanks", text: "Thank you for setting a time for our interview about {theRole}." },
      {
        part: "pick-up",
        text: "I had {missed} in my calendar and was ready, but we did not connect. Perhaps something came up, or I have the wrong details.",
      },
      {
        part: "closing",
        text: "I am still interested and happy to find a new time. When would suit you?",
      },
    ],
    [
      {
        part: "thanks",
        text: "I was looking forward to our talk about {theRole}, and thank you for planning it.",
      },
      {
        part: "pick-up",
        text: "It seems we missed each other: I had {missed} in my notes. These things happen.",
      },
      {
        part: "closing",
        text: "I would be glad to meet at another time. Which days work on your side?",
      },
    ],
    [
      { part: "thanks", text: "Thanks again for inviting me to talk about {theRole}." },
      {
        part: "pick-up",
        text: "My calendar says {missed}; I was ready, and I would like to make sure I did not mix up the time or the number.",
      },
      { part: "closing", text: "Could we find a new slot? I can be flexible." },
    ],
  ],
  withdrawal: [
    [
      { part: "thanks", text: "Thank you for the time you and your colleagues have given me." },
      { part: "pick-up", text: "After some thought I have decided to withdraw from {theRole}." },
      { part: "closing", text: "I think well of {company} and hope our paths cross again." },
    ],
    [
      { part: "thanks", text: "I am grateful for the conversations about {theRole}." },
      {
        part: "pick-up",
        text: "I would like to take myself out of the running, because it is not the right step for me now.",
      },
      { part: "closing", text: "I wish you every success in finding the right person." },
    ],
    [
      { part: "thanks", text: "Thank you for considering me for {theRole}." },
      {
        part: "pick-up",
        text: "I have decided not to go on with the process, and I wanted you to know at once.",
      },
      {
        part: "closing",
        text: "Please give my good wishes to everyone I met, and let us stay in touch.",
      },
    ],
  ],
  "thanks-after-no": [
    [
      { part: "thanks", text: "Thank you for letting me know, and for the time you gave me." },
      {
        part: "interest",
        text: "I enjoyed getting to know {company} and would be glad to hear of a later opening.",
      },
      { part: "pick-up", text: "If you can share one thing I could do better, I would value it." },
      { part: "closing", text: "I wish you and your colleagues all the best." },
    ],
    [
      {
        part: "thanks",
        text: "Thanks for telling me about your decision, and for the care you took.",
      },
      { part: "pick-up", text: "Is there one piece of feedback that would help me next time?" },
      { part: "interest", text: "I think highly of {company}, so please keep me in mind." },
      { part: "closing", text: "I hope the new colleague settles in well." },
    ],
    [
      {
        part: "thanks",
        text: "I appreciate the news, even though I had hoped for another answer.",
      },
      {
        part: "pick-up",
        text: "One line on what tipped the scales would be a gift, should you have a minute.",
      },
      { part: "interest", text: "My door is open if something similar comes up at {company}." },
      { part: "closing", text: "All the best to you, and I hope we meet again." },
    ],
  ],
  "decision-date": [
    [
      { part: "thanks", text: "Thank you again for the talks about {theRole}." },
      {
        part: "interest",
        text: "{Company} remains my strong interest, so I want to be open with you.",
      },
      { part: "pick-up", text: "I have a decision to make by {decisionDay}." },
      { part: "closing", text: "Can you share your timing? Whatever you can tell me will help." },
    ],
    [
      { part: "thanks", text: "Thanks for the time you have given me so far." },
      { part: "pick-up", text: "I have been asked for an answer elsewhere by {decisionDay}." },
      {
        part: "interest",
        text: "As I am very interested in {theRole}, I wanted you to know before I reply.",
      },
      { part: "closing", text: "Could you tell me whether you expect to know more by then?" },
    ],
    [
      { part: "thanks", text: "I appreciate how openly we have talked about {theRole}." },
      { part: "pick-up", text: "There is now a date on my side: {decisionDay}." },
      { part: "interest", text: "I would love to hear from {company} first." },
      { part: "closing", text: "Is there anything you can say about your timing?" },
    ],
  ],
};
