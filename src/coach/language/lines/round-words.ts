import { type Span, spanOf } from "../dates/span.ts";

const ORDER = "(?:first|second|third|fourth|final|last|next|1st|2nd|3rd|4th)";
const KIND =
  "(?:phone|video|recruiter|recruiting|hr|hiring manager|manager|technical|tech|coding|panel|onsite|on-site|culture(?: fit)?|behaviou?ral|case(?: study)?|system design|design|team|peer|executive|take-?home|skills|intro(?:ductory)?)";
const ROUND = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${ORDER} (?:round|interview|call|stage)(?: interview)?|${KIND} (?:screen(?:ing)?|interview|round|call|chat|test|meeting|panel|challenge|assignment|session)|round (?:\d|one|two|three|four)|panel|on-?site|phone screen|screening|take-?home|presentation|coffee chat|informational|assessment cent(?:er|re)|assessment|technical test|final)(?![\p{L}\d])`,
  "iu",
);
const PLAIN = /(?<![\p{L}\d])(?:interview|call|meeting|chat)(?![\p{L}\d])/iu;

/** Finds the words that say which round it is: "phone screen", "second round", "panel". */
export function findRound(words: string): (Span & { readonly label: string }) | undefined {
  const match = ROUND.exec(words);
  return match === null ? undefined : { ...spanOf(match), label: match[0].toLowerCase() };
}

/** Whether the words are nothing but "interview" or "call": they say nothing new. */
export function isPlainRound(words: string): boolean {
  return PLAIN.exec(words)?.[0].length === words.trim().length;
}
