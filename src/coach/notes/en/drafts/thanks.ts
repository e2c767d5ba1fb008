import type { Pool } from "../../locale.ts";

/** The first part of a thank-you; {met} is empty or " on Tuesday". True after a bad day too: nothing here was "a pleasure". */
export const THANKS: Pool = [
  "Thank you for taking the time to talk with me{met}.",
  "Thank you for our conversation{met}.",
  "Thank you so much for meeting with me{met}.",
  "Thanks again for your time{met}.",
  "I really appreciated the time you took to speak with me{met}.",
  "Thank you for speaking with me about {theRole}{met}.",
  "It was good to meet you{met}, and thank you for your time.",
  "I wanted to thank you for the conversation we had{met}.",
  "Thank you for telling me more about {company}{met}.",
  "Many thanks for making time for me{met}.",
  "Thank you for interviewing me for {theRole}{met}.",
  "I'm grateful for the time you spent with me{met}.",
];

/** The same in a second round or later, where the reader may be somebody new. */
export const THANKS_LATER: Pool = [
  "Thank you for taking the time to meet with me in this round{met}.",
  "Thank you for inviting me to this next round{met}.",
  "Thanks for making time for this round{met}.",
  "I appreciated the chance to take the conversation further{met}.",
  "Thank you for our talk{met}; it was good to go deeper this time.",
  "Many thanks for the time you gave me in this round{met}.",
  "It was good to be back{met}, and thank you for your time.",
  "I'm grateful that I could come back and talk with you{met}.",
  "Thank you for going into more detail with me{met}.",
  "I wanted to thank you for the interview{met}.",
  "Thanks so much for seeing me{met}.",
  "I very much appreciated our time together{met}.",
];

/** For channels of few characters. */
export const SHORT_THANKS: Pool = [
  "Thank you for your time{met}.",
  "Thanks for talking with me{met}.",
  "Thank you for our talk{met}.",
  "Many thanks for meeting with me{met}.",
  "Thanks for the conversation{met}.",
  "Thank you for speaking with me{met}.",
  "I appreciate your time{met}.",
  "Thank you for seeing me{met}.",
  "Thanks again for the talk{met}.",
  "It was good to meet you{met}; thank you.",
  "Thanks so much for your time{met}.",
  "Thanks for making time{met}.",
];
