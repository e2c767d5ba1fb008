import type { DraftCopy, Pool } from "../../locale.ts";

/** The third part: what this contact said, whatever the shape of the words. */
export const PICK_UP: DraftCopy["pickUp"] = {
  thing: [
    "I've been thinking about {point} since we talked.",
    "What you said about {point} stuck with me.",
    "I especially enjoyed hearing about {point}.",
    "I'd love to hear how things go with {point}.",
    "Our conversation about {point} was the highlight for me.",
    "What you told me about {point} made an impression.",
    "You got me thinking about {point}.",
    "One thing that stayed with me is {point}.",
    "I'd be curious to hear more about {point}.",
    "I appreciated what you shared about {point}.",
    "Hearing you talk about {point} made the job feel real to me.",
    "I left wanting to know more about {point}.",
  ],
  deed: [
    "I keep thinking about how you {point}.",
    "You {point}, and that has stayed with me.",
    "I remember well that you {point}.",
    "It stuck with me that you {point}.",
    "I made a note that you {point}.",
    "You {point}, and I've been thinking about it since.",
    "One thing I won't forget is that you {point}.",
    "I liked that you {point}.",
    "It told me a lot that you {point}.",
    "What stood out to me was that you {point}.",
    "I appreciated that you {point}.",
    "I've come back more than once to the fact that you {point}.",
  ],
  saying: [
    "One thing that stuck with me: {point}.",
    "What I remember most from our conversation: {point}.",
    "I've been thinking about one thing you said: {point}.",
    "Something from our talk that I won't forget: {point}.",
    "You gave me something to think about: {point}.",
    "One thing I'm taking with me: {point}.",
    "My favorite part of our conversation: {point}.",
    "What I took away from talking with you: {point}.",
    "One of your points keeps coming back to me: {point}.",
    "Here is what stood out when we spoke: {point}.",
    "Something you said rang true for me: {point}.",
    "The part of our talk that I keep replaying: {point}.",
  ],
};

/** Also the third part: something to add or put right. */
export const ADDITION: Pool = [
  "One thing I wanted to add: {addition}.",
  "I forgot to mention something when we talked: {addition}.",
  "I'd like to add something to one of my answers: {addition}.",
  "Something I should have said: {addition}.",
  "One thing I left out: {addition}.",
  "To add to what I told you: {addition}.",
  "There's something I didn't get to say: {addition}.",
  "Something that came to me afterward: {addition}.",
  "A quick addition to our conversation: {addition}.",
  "Looking back, I'd add this: {addition}.",
  "Let me add one more thing: {addition}.",
  "I didn't mention it at the time, so here it is: {addition}.",
];
