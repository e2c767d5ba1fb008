const WRITTEN = "notes?|e-?mails?|mails?|messages?|letters?|drafts?|lines?|words|text|something";
const KINDS = "(?:(?:first|second|last|final|next|short|quick|little|nice|kind|good) )*";

/** What a text to somebody is called: "thank-you", "second follow-up e-mail", "note". */
export const NOUN = `${KINDS}(?:thank[- ]?yous?|follow[- ]?ups?|${WRITTEN})(?: (?:${WRITTEN}))?`;

/** "A", "the", "her" before it. */
export const ARTICLE =
  "(?:(?:a|an|the|my|his|her|their|our|that|this|one|another|some|all|all the) )?";

/** Who is asked to do it, and how politely; whoever asks "can I" wants advice and no draft. */
export const LEAD =
  "(?:(?:can|could|would|will) you (?:please |pls |maybe |also )?|(?:please|pls|now|then|next) |let's |(?:help|let) me (?:to )?|(?:i )?(?:want|need|have) (?:you )?to |i(?:'d| would) (?:like (?:you )?to|rather) |i(?:'ve| have)? decided to |i should |how (?:do|can|should|would|could) i |time to )*";

/** "I need a …", "show me a …" before the name of a text. */
export const WISH =
  "(?:(?:can|could|would|will) you (?:please )?|please |i(?:'d| would) like |i (?:want|need) |(?:give|show|get|make|write|draft) me |can i (?:have|see|get) )*";

/** A pattern for the whole message, in any case. */
export const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, "i");

/** Some words of a name: no stops, so that no sentence fits. */
export const NAME = '[^\\s,;:.!?"][^,;:!?"]{0,60}?';
