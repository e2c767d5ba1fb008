import { anyOf } from "../any-of.ts";

/** Thanks for time, talk or invitation; neither "thanks in advance", "thanks to my training" nor "I would appreciate an update". */
export const THANKS = anyOf(
  /\bthank(?:s|ful|ing|ed|you)?\b(?! (?:in advance|to (?:my|that|this|those|all those))\b)/,
  /\b(?:thx|thnx|tnx|tysm|tyvm|ty)\b|\b(?:cheers|ta) (?:for|again|so much)\b/,
  /(?<!(?:would|'d) (?:be )?(?:\w+ )?)\b(?:grateful|gratitude|obliged|indebted)\b/,
  /(?<!(?:would|'d|could) (?:\w+ )?)\bappreciat(?:e|es|ed|ing|ive|ion)\b/,
  /\b(?:kind|good|generous|decent|nice|thoughtful) of you\b/,
  /\b(?:meant|means) (?:a lot|a great deal|so much|the world)\b|\bvalue[d]? (?:the|your) (?:[\w]+ ){0,3}time\b|\byour time was\b/,
);
