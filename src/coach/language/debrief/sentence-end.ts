/** The full stop of "J.R." at the beginning, of "Dr." and of "Dec. 4" and "Fri. 4 Dec" ends no sentence. */
const INITIAL = String.raw`(?<!(?:^|[;,.!\n]\s*|\b(?:and|but|with|prof|dr|mr|mrs|ms)\.?\s+)(?:\p{L}\.\s?)*\p{L}\.)`;
const TITLE = String.raw`(?<!\b(?:prof|dr|mr|mrs|ms)\.)`;
const DATE = String.raw`(?!(?<=\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thur?s?|fri|sat|sun)\.)\s+\d)`;

/** Where one sentence ends and the next begins. */
export const SENTENCE_END: RegExp = new RegExp(
  String.raw`[;\n]|[.!]${INITIAL}${TITLE}(?=\s|$)${DATE}`,
  "iu",
);
