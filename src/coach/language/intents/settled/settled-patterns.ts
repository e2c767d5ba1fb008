/** What a note is called. */
const NOUN =
  "(?:(?:first|second|last|short|quick|little) )*(?:thank[- ]?(?:yous?|us?|ya)|thanks|thx|ty|follow[- ]?ups?|notes?|e-?mails?|mails?|messages?|letters?)(?: (?:notes?|e-?mails?|mails?|messages?|letters?))?";
/** Words that stand for the note: "sent one to ana", "sent ana hers". */
const STANDS_FOR_NOUN = "one|mine|hers|his|theirs|something";

const I = "(?:i(?:'ve| have)? |have )?";
const SMALL = "(?:just |already |finally |also |now )*";
const NOTE_VERB =
  "sent(?: off| out)?|emailed|e-mailed|mailed|thanked|messaged|wrote(?: to)?|written to";

export interface SettledPattern {
  readonly kind: "sent" | "skip";
  /** Groups: `object` for whom, `noun` for the note, `followed` where the verb is "followed up". */
  readonly pattern: RegExp;
  /** The words say that all of it is done. */
  readonly all?: boolean;
}

function settled(kind: "sent" | "skip", pattern: string, all = false): SettledPattern {
  return { kind, pattern: new RegExp(`^(?:${pattern})$`, "i"), all };
}

/** Every message that tells of a sent or skipped note; what is said of whom is judged on its own. */
export const SETTLED_PATTERNS: readonly SettledPattern[] = [
  settled(
    "skip",
    `(?:${I}|i(?:'ll| will) |let's |i'd rather )(?:skip|skipped)(?! to )(?:\\s(?<object>.*))?`,
  ),
  settled("skip", "(?:i'm |i am )?skipping(?:\\s(?<object>.*))?"),
  settled("skip", "leave out (?<object>.+)"),
  settled("skip", "leave (?<object>.+) out"),
  settled("sent", "all (?:done|sent)", true),
  settled("sent", "(?:(?:it's |that's |it is |that is |i'm all )?(?:already )?(?:done|sent))"),
  settled("sent", "(?:i )?(?:already )?did (?:it|that)|(?:i )?already did"),
  settled("sent", "(?:it's|it is) (?:out|on its way)"),
  settled("sent", "done(?: (?:with|for)|:) (?<object>.+)"),
  settled(
    "sent",
    `${I}${SMALL}(?:${NOTE_VERB}|(?<followed>followed up)(?: (?:with|to))?)(?:[\\s:](?<object>.*))?`,
  ),
  settled(
    "sent",
    `${I}${SMALL}(?:dropped|shot) (?<object>.+ (?:an? )?(?:quick |short )?(?:line|note|e-?mail|message))`,
  ),
  settled(
    "sent",
    `${I}${SMALL}(?:finished|completed) (?<object>.+ (?:thank[- ]?you|follow[- ]?up|note))`,
  ),
  settled("sent", "i (?:just |already )?did (?<object>.+)"),
  settled(
    "sent",
    `(?<every>all )?(?:the |my )?(?<noun>${NOUN})(?: (?:to|for) (?<object>.+?))?(?: (?:is|are|was|were|has been))? (?:sent|done|out)`,
  ),
  settled("sent", `(?:the |my )?(?<noun>${NOUN}) (?:sent|went out) to (?<object>.+)`),
  settled(
    "sent",
    "(?<object>.{1,80}?)(?:'s| is| are|'s been| (?:has|have) been)?(?: all)? (?:done|thanked|sent)(?: (?:already|now|too))?",
  ),
];

/** "The thank-you to …" before the names. */
export const NOUN_FIRST = new RegExp(
  `^(?:the |a |an |my |all (?:the |my )?|both )?(?<noun>${NOUN}|one|mine|something)(?: (?:to|for) |$)`,
  "i",
);
/** "… her note" behind the names. */
export const NOUN_LAST = new RegExp(
  `(?: (?:a|an|the|my|her|his|their|its))? (?<noun>${NOUN}|${STANDS_FOR_NOUN}|it|(?:quick |short )?line)$`,
  "i",
);
