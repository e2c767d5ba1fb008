import type { DraftCopy, Pool } from "../../locale.ts";

/** The third part: what this contact said, whatever the shape of the words. */
export const PICK_UP: DraftCopy["pickUp"] = {
  thing: [
    "I keep thinking about {point}.",
    "What you told me about {point} has stayed with me.",
    "You mentioned {point}, and I would gladly have heard more.",
    "Our exchange on {point} was the part I liked best.",
    "I had not looked at {point} that way before you brought it up.",
    "If there is one thing I will remember, it is {point}.",
    "I would like to learn more about {point}.",
    "Your remarks on {point} gave me something to chew on.",
    "I was struck by what you said of {point}.",
    "Coming back to {point}: I am curious how it goes on.",
    "{Point} is what I would ask you about first if we spoke again.",
    "You made {point} come alive for me.",
  ],
  deed: [
    "It stayed with me that you {point}.",
    "I remember well that you {point}.",
    "You {point}, and I have thought about it since.",
    "That you {point} told me a lot.",
    "I took note that you {point}.",
    "I was glad to hear that you {point}.",
    "One detail I took home: you {point}.",
    "When we spoke I learned that you {point}.",
    "Among all I heard, one fact stands out: you {point}.",
    "Knowing that you {point} helps me understand the work.",
    "I have kept in mind that you {point}.",
    "What I will remember from our talk is that you {point}.",
  ],
  saying: [
    "One thing stayed with me from our talk: {point}.",
    "This is worth writing down, I thought when we spoke: {point}.",
    "What I will remember from you: {point}.",
    "I keep returning to one remark of yours: {point}.",
    "A line from our talk worth repeating: {point}.",
    "You gave me this to think about: {point}.",
    "My favourite moment with you: {point}.",
    "Here is what I took home from you: {point}.",
    "Of all your points, this one goes round in my head: {point}.",
    "Something you said that I can use: {point}.",
    "The part I liked best when we talked: {point}.",
    "If I had to sum up our talk in one line: {point}.",
  ],
};

/** Also the third part: something to add or put right. */
export const ADDITION: Pool = [
  "One thing I wanted to add: {addition}.",
  "I left something out when we spoke: {addition}.",
  "To complete an answer of mine: {addition}.",
  "Something I should have said at the time: {addition}.",
  "A short addition to our talk: {addition}.",
  "There is a point I passed over too quickly: {addition}.",
  "It came to me afterwards: {addition}.",
  "For the record, so that you have the whole picture: {addition}.",
  "Let me add to what I told you: {addition}.",
  "A better answer than the one I gave: {addition}.",
  "What I would say now, with a little more thought: {addition}.",
  "One more fact that may help you: {addition}.",
];
