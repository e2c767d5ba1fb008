import { fold } from "../typed-words.ts";

/**
 * Where a row stands by its status: not yet interviewed, going on, or how it ended. "unsaid": no status, or one that
 * is no word of ours.
 */
export type Standing = "not-yet" | "live" | "offer" | "no" | "role-closed" | "moved-on" | "unsaid";

/** The stages of Teal, Huntr and of spreadsheets; the first that fits wins. */
const STANDINGS: readonly (readonly [Standing, RegExp])[] = [
  ["live", /\b(?:await\w*|waiting|pending)\b/],
  [
    "moved-on",
    /\b(?:offer (?:declined|rejected|refused)|(?:declined|rejected|refused) (?:the )?offer)\b/,
  ],
  [
    "role-closed",
    /\b(?:(?:role|position|job|vacancy|posting) (?:closed|filled|cancelled|canceled)|closed by (?:them|company))\b/,
  ],
  [
    "no",
    /\b(?:reject(?:ed|ion)?|not selected|unsuccessful|turned down|no offer|declined by)\b|^no$/,
  ],
  [
    "moved-on",
    /\b(?:withdr(?:ew|awn)|archived?|closed|ghosted|no (?:response|reply|answer)|declined|moved on|not interested|inactive)\b/,
  ],
  ["offer", /\b(?:offer(?:ed)?|negotiat\w*|accepted|hired)\b/],
  [
    "live",
    /\b(?:interview\w*|screen\w*|phone|onsite|on-site|panel|final|round|assessment|take-?home|test|presentation|in progress|active|waiting|second|third|follow.?up)\b/,
  ],
  [
    "not-yet",
    /\b(?:saved?|wish ?list|bookmark\w*|to apply|appl(?:y|ying|ied)|submitted|interested|lead|draft|not started|researching)\b/,
  ],
];

/** Reads a status cell. */
export function standingOf(status: string): Standing {
  const words = fold(status.slice(0, 80));
  return STANDINGS.find(([, pattern]) => pattern.test(words))?.[0] ?? "unsaid";
}
