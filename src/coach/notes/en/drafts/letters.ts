import type { DraftCopy } from "../../locale.ts";

/** Notes written as a whole: three wordings each, every line with the part it plays. */
export const LETTERS: DraftCopy["letters"] = {
  "coordinator-thanks": [
    [
      { part: "thanks", text: "Thank you for arranging the interviews{met}." },
      {
        part: "pick-up",
        text: "I'd be grateful if you could pass my thanks on to everyone I met: {names}.",
      },
      {
        part: "interest",
        text: "I'm still very interested in {theRole}, and meeting all of them made me more so.",
      },
      {
        part: "closing",
        text: "I look forward to the next steps, and I'm happy to send anything else you need.",
      },
    ],
    [
      {
        part: "thanks",
        text: "I really appreciate the work you put into bringing so many people together{met}.",
      },
      {
        part: "pick-up",
        text: "Could you please thank them for me? I spoke with {names}.",
      },
      { part: "interest", text: "I'd love to work with them in {theRole}." },
      { part: "closing", text: "If you need anything more from me, please let me know." },
    ],
    [
      { part: "thanks", text: "Many thanks for looking after the whole schedule{met}." },
      { part: "pick-up", text: "It would mean a lot if my thanks reached each of them: {names}." },
      {
        part: "interest",
        text: "Meeting so many of you made me even more excited about {theRole}.",
      },
      { part: "closing", text: "I hope to hear from you about what comes next." },
    ],
  ],
  "ask-addresses": [
    [
      { part: "thanks", text: "Thank you for setting up the interview for {theRole}{met}." },
      {
        part: "pick-up",
        text: "I'd like to thank everyone personally, and I'm missing these details: {names}.",
      },
      {
        part: "closing",
        text: "Could you send me their full names, titles and e-mail addresses, or pass a note on for me?",
      },
    ],
    [
      { part: "thanks", text: "Thanks for organizing the conversation about {theRole}{met}." },
      {
        part: "pick-up",
        text: "I want to send each person I met a short thank-you. What I still need: {names}.",
      },
      {
        part: "closing",
        text: "Would you share how to reach them? If {company} prefers not to, I'm glad to send the notes through you.",
      },
    ],
    [
      { part: "thanks", text: "Thank you for your help with the interview{met}." },
      {
        part: "pick-up",
        text: "To thank the people I spoke with, I'm looking for this: {names}.",
      },
      {
        part: "closing",
        text: "Could you tell me how they spell their names, their titles and their addresses? I'm happy to go through you instead.",
      },
    ],
  ],
  "no-show": [
    [
      { part: "thanks", text: "Thank you for setting up our interview for {theRole}." },
      {
        part: "pick-up",
        text: "I had us down for {missed} and was ready, but we didn't connect. Something may have come up, or I may have the wrong details.",
      },
      {
        part: "closing",
        text: "I'm still very interested and happy to find a new time. What would suit you?",
      },
    ],
    [
      {
        part: "thanks",
        text: "I was looking forward to talking about {theRole}, and thank you for planning it.",
      },
      {
        part: "pick-up",
        text: "It looks like we missed each other: I had us down for {missed}. These things happen.",
      },
      {
        part: "closing",
        text: "I'd be glad to meet another time. Which days work on your side?",
      },
    ],
    [
      { part: "thanks", text: "Thanks again for inviting me to talk about {theRole}." },
      {
        part: "pick-up",
        text: "My calendar says {missed}, and I was ready. I'd like to make sure I didn't mix up the time or the number.",
      },
      { part: "closing", text: "Could we find a new time? I can be flexible." },
    ],
  ],
  withdrawal: [
    [
      {
        part: "thanks",
        text: "Thank you for the time you and your colleagues have put into my application.",
      },
      {
        part: "pick-up",
        text: "After thinking it over, I've decided to withdraw from consideration for {theRole}.",
      },
      {
        part: "closing",
        text: "I wish you and {company} all the best, and I hope our paths cross again.",
      },
    ],
    [
      { part: "thanks", text: "I'm grateful that you considered me for {theRole}." },
      {
        part: "pick-up",
        text: "After some thought, I'd like to take myself out of the running.",
      },
      { part: "closing", text: "I wish you every success in finding the right person." },
    ],
    [
      { part: "thanks", text: "Thank you for considering me for {theRole}." },
      {
        part: "pick-up",
        text: "I've decided not to continue with the process, and I wanted you to know right away.",
      },
      {
        part: "closing",
        text: "Please pass my thanks on to everyone involved, and let's stay in touch.",
      },
    ],
  ],
  "thanks-after-no": [
    [
      { part: "thanks", text: "Thank you for letting me know, and for the time you gave me." },
      {
        part: "interest",
        text: "I enjoyed getting to know {company}, and I'd be glad to hear about other openings later on.",
      },
      {
        part: "pick-up",
        text: "If there's one thing I could do better next time, I'd be grateful to hear it.",
      },
      { part: "closing", text: "I wish you and your team all the best." },
    ],
    [
      {
        part: "thanks",
        text: "Thanks for telling me about your decision, and for considering me.",
      },
      { part: "pick-up", text: "Is there one piece of feedback that would help me next time?" },
      {
        part: "interest",
        text: "If something similar opens up at {company}, please keep me in mind.",
      },
      { part: "closing", text: "I wish you and the team all the best with your choice." },
    ],
    [
      {
        part: "thanks",
        text: "I appreciate the news, even though I'd hoped for a different answer.",
      },
      {
        part: "pick-up",
        text: "If you have a minute, I'd value a line on what made the difference.",
      },
      {
        part: "interest",
        text: "My interest in {company} stays, and I'd be happy to talk again about another opening.",
      },
      { part: "closing", text: "All the best to you, and I hope we meet again." },
    ],
  ],
  "decision-date": [
    [
      { part: "thanks", text: "Thank you again for our conversations about {theRole}." },
      {
        part: "interest",
        text: "I'm still very interested in {company}, so I want to be open with you.",
      },
      { part: "pick-up", text: "I have another offer and need to answer by {decisionDay}." },
      {
        part: "closing",
        text: "Can you share anything about your timing? Whatever you can tell me will help.",
      },
    ],
    [
      { part: "thanks", text: "Thanks for the time you've given me so far." },
      {
        part: "pick-up",
        text: "I've been asked to decide on an offer elsewhere by {decisionDay}.",
      },
      {
        part: "interest",
        text: "Because I'm very interested in {theRole}, I wanted you to know before I reply.",
      },
      { part: "closing", text: "Do you expect to know more by then?" },
    ],
    [
      { part: "thanks", text: "I appreciate the conversations we've had about {theRole}." },
      {
        part: "pick-up",
        text: "There's now a date on my side: I have to decide by {decisionDay}.",
      },
      { part: "interest", text: "I'd love to hear from {company} first." },
      { part: "closing", text: "Is there anything you can tell me about your timing?" },
    ],
  ],
};
