import type { Pool } from "../../locale.ts";

/** The first part of a thank-you; {met} is empty or " on Tuesday". */
export const THANKS: Pool = [
  "Thank you for taking the time to talk with me{met}.",
  "Thank you for our conversation{met}.",
  "Many thanks for meeting me{met}.",
  "Thank you for the time you gave me{met}.",
  "I appreciate the time you made for me{met}.",
  "Thanks for talking through {theRole} with me{met}.",
  "Thank you for having me{met}.",
  "I wanted to thank you for speaking with me{met}.",
  "Thank you for telling me about the work at {company}{met}.",
  "My thanks for the talk we had{met}.",
  "Thank you for your questions and your answers{met}.",
  "Thanks again for the conversation we had{met}.",
];

/** The same in a second round or later. */
export const THANKS_LATER: Pool = [
  "Thank you for a second conversation{met}.",
  "Thank you for making time for this round{met}.",
  "Thank you for going further than last time{met}.",
  "Many thanks for the follow-on talk{met}.",
  "Thank you for taking me into the next round{met}.",
  "Thanks for continuing the conversation{met}.",
  "I appreciate the further time you gave me{met}.",
  "Thank you for meeting me in this round too{met}.",
  "Thanks for the deeper look at the work{met}.",
  "Thank you for having me back{met}.",
  "My thanks for another exchange{met}.",
  "Thank you for the time in this later round{met}.",
];

/** For channels of few characters. */
export const SHORT_THANKS: Pool = [
  "Thank you for your time{met}.",
  "Thanks for talking with me{met}.",
  "Thank you for our talk{met}.",
  "Many thanks for meeting me{met}.",
  "Thanks for the conversation{met}.",
  "Thank you for speaking with me{met}.",
  "I appreciate your time{met}.",
  "Thank you for having me{met}.",
  "Thanks again for the talk{met}.",
  "Thank you for meeting{met}.",
  "My thanks for your time{met}.",
  "Thanks for making time{met}.",
];
