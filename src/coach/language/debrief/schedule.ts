import { MONTH } from "../dates/month-names.ts";
import { WEEKDAY } from "../dates/weekday-names.ts";

const DAY = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${WEEKDAY}(?![\p{L}])|tomorrow|tonight|(?:next|this|the following) (?:week|month|round)|${MONTH} \d|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./-]\d{1,2}|\d{1,2}(?::\d\d)? ?[ap]\.?m)`,
  "iu",
);
/** What somebody wants the writer to do is a thing to do, with a day or without one. */
const WANTS_OF_ME =
  /^(?:wants?|needs?|would (?:like|love)|'d (?:like|love)|expects?) (?:me|us) (?:to|back|in|for)\b/i;
/** With a day beside it, this is about when to come, and no thing to remember a talk by. */
const ABOUT_ME =
  /\b(?:(?:wanted|asked|invited|told|expected) (?:me|us) (?:to|back|in|for)|(?:i|we) (?:should|can|could|will|would|start|have to|need to|am to|get to)|i'll|(?:will|'ll|is going to) (?:call|e-?mail|text|send|meet|see|schedule|interview) (?:me|us)|my (?:first|start|next)|(?:come|coming) (?:back|in)|start(?:ing)? date|next (?:round|interview|step)|(?:second|third|final|last) (?:round|interview)|orientation|shadow(?:ing)? (?:shift|day)|background check|(?:call|check|contact)(?:ing)? (?:my )?references|drug (?:test|screen))\b/i;

/** Whether what somebody said is about what happens when, "wants me to shadow on Friday": that is for a note, not a letter. */
export function isSchedule(words: string): boolean {
  return WANTS_OF_ME.test(words.trim()) || (ABOUT_ME.test(words) && DAY.test(words));
}
