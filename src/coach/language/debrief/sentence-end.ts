/** Where one sentence ends and the next begins; the full stop of "Dec. 4" and "Fri. 4 Dec" ends none. */
export const SENTENCE_END: RegExp =
  /[;\n]|[.!](?=\s|$)(?!(?<=\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)\.)\s+\d)/i;
