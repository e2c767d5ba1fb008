import { looksLikeName } from "./looks-like-name.ts";

/** A pattern for who answered: "they", "the recruiter", or up to four words of a company's name. */
export const SUBJECT = String.raw`(?<subject>they|the company|(?:my |the )?(?:recruiter|interviewers?|panel|hiring manager|hm|team)|hr|[^\s,;:.!?"]{1,40}(?: [^\s,;:.!?"]{1,40}){0,3}?)`;

/** A pattern for the company behind "from", "at" or "by". */
export const FROM = String.raw`(?: (?:from|at|by|with) (?<from>[^\s,;:.!?"]{1,40}(?: [^\s,;:.!?"]{1,40}){0,3}?))?`;

const THEY =
  /^(?:they|the company|them|(?:my |the )?(?:recruiter|interviewers?|panel|hiring manager|hm|team)|hr)$/i;
const NOBODY =
  /^(?:i|you|he|she|it|we|who|what|nobody|no one|none|everybody|everyone|someone|somebody|people|my .*|your .*|his .*|her .*|our .*|their .*|this|that|these|those|there|here|if|when|and|or|but|so|because|hope|hopefully|think|(?:maybe|perhaps|possibly|probably|apparently)\b.*|.* - .*|heard\b.*|(?:i|you|we|he|she|it|they)\b.*)$/i;
const NEGATED =
  /n't\b|\b(?:not|never|no|haven't|hasnt|havent|didnt|still|almost|only|once|until|before|after)\b/i;

/** The company somebody speaks of; "they" when none was named, undefined when the words are no company. */
export function subjectOf(words: string | undefined): { readonly company?: string } | undefined {
  if (words === undefined || THEY.test(words)) return {};
  if (NOBODY.test(words) || NEGATED.test(words) || !looksLikeName(words)) return undefined;
  return { company: words.replace(/^the /i, "") };
}
