import { phrases } from "../phrases.ts";

/** Thanks for time, talk or invitation; neither "thanks in advance", "thanks to my training" nor "I would be grateful for news". */
export const THANKS = phrases(
  `
  thank|thanks|thanking|thankful|thanked !in_advance|to_my|to_that|to_this|to_those
  cheers|ta for|again|so_much
  !{asking} grateful|gratitude|obliged|indebted
  !{asking} appreciat* !any|an_update|your_feedback
  kind|good|generous|decent|nice|thoughtful of you
  meant|means (so|such) a_lot|a_great_deal|so_much|the_world
  value|valued|cherish|cherished the|your .. time
  your time was
  i .. do_not take .. for_granted
`,
  {
    asking:
      "would, could, will, would be, will be, would really, would be very, would be most, would very much, would greatly, would truly",
  },
);
