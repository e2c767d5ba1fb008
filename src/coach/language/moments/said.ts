import { WEEKDAY } from "../dates/weekday-names.ts";
import { type Digits, digitsForWords } from "../numbers/digits-for-words.ts";
import { blankAddresses } from "../typed-words.ts";

/** What was typed, and the same words as the finders read them. */
export interface Said {
  /** With plain quotes and dashes. */
  readonly typed: string;
  /** Numbers are in digits; addresses and days that are ruled out are blank. */
  readonly digits: Digits;
}

/** "Not this week", "not Monday": a day that is ruled out is none that was named; "not before Monday" names one. */
const RULED_OUT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:not|isn't|wasn't|except|instead of|rather than|every|each) (?:on |in )?(?:(?:this|next|the|on) )?(?:${WEEKDAY}|weeks?|weekend|month|today|tomorrow)(?:'s)?(?![\p{L}\d])`,
  "giu",
);

/** A meeting of two. */
const ONE_ON_ONE = /(?<![\p{L}\d:])(?:one|1)[ -]?(?:on|to|:)[ -]?(?:one|1)(?![\p{L}\d:])/giu;

/** Prepares words with plain quotes and dashes for reading; every character of them keeps its place. */
export function saidWords(typed: string): Said {
  const blankWords = (words: string) => " ".repeat(words.length);
  const visible = blankAddresses(typed)
    .replace(RULED_OUT, blankWords)
    .replace(ONE_ON_ONE, blankWords);
  return { typed, digits: digitsForWords(visible) };
}
