/** Parts of sentences that several tones are said with; apostrophes may be missing, as on a phone. */

/** "don't", "dont", "do not": stands behind "do", "have", "is" and so on. */
export const NOT = "(?:n'?t| not)";
export const CANNOT = "can(?:'?t| ?not)";
/** The reader, also as a crowd. */
export const YOU = "(?:you|u|ya)(?: (?:guys|people|folks|all|lot))?";
export const NOBODY = "(?:nobody|no[- ]one|not (?:one|a single) (?:person|soul)|none of you)";
/** What a person who waits hopes for. */
export const ANSWER =
  "(?:answer|reply|replies|response|decision|word|call|feedback|acknowledge?ment|verdict|yes or (?:a )?no|explanation)";
/** To give it. */
export const TO_ANSWER =
  "(?:answer|reply|respond|decide|confirm|write|text|call|ring|phone|e-?mail|get back|be in touch|let me know|tell me|send|come back)";
export const WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)";
/** A point in time, without its preposition. */
export const DAY = String.raw`(?:(?:next |this )?${WEEKDAY}|tomorrow|tmrw|tonight|today|noon|midday|midnight|then|eod|cob|close of (?:business|play)|(?:the )?(?:end of (?:the |this )?)?(?:day|week|month|weekend)(?: is over)?|month's end|this (?:week|morning|afternoon|evening)|easter|christmas|the holidays|the \d{1,2}(?:st|nd|rd|th)?|the first|\d{1,2} ?(?:[ap]\.?m\b|o'clock)|\w+ o'clock)`;
/** Without delay. */
export const AT_ONCE =
  "(?:asap|as soon as (?:possible|you (?:get|read|see) this)|immediately|right (?:away|now)|straight away|urgently|at once|promptly|this (?:very )?(?:minute|instant)|without (?:further )?delay|by return|at the earliest|today itself)";
/** Some words of the same sentence between two others. */
export const GAP = "[^.!?\\n]{0,60}?";
/** What the reader, and not the writer, said: no words of the writer's own. */
export const YOU_SAID =
  /^(?:as )?you(?:'d|'ve| had| have| also| were)* (?:said|told|mention|ask|say|explain|describ|joke|wonder|want)/i;
