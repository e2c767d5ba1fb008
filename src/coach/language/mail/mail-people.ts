const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:de |da |del |van |von |der |la |al |bin )?(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){0,3}`;
const ABOUT = String.raw`(?:,? \([^()\n]{1,80}\))?`;
const ONE = `${NAME}${ABOUT}`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}])(?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|chat(?:ting)? with|interview(?:er)?s?(?: will be| is| are)?(?: with)?:?|joined by|with our [\p{L} ]{1,30}|with) (${ONE}(?:(?:, and|,| and| &) ${ONE}){0,9})`,
  "gu",
);
/** Capitalised, but nobody's name. */
const NO_PERSON =
  /^(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Google|Microsoft|Teams|Skype|Webex|The|Our|You|Your|We|Please|Hi|Hello|Dear|Human|Talent|Recruiting|Hiring)\b/;

/** The people a mail says one will meet, as a list in words; undefined when it names none. */
export function peopleInMail(words: string, company: string | undefined): string | undefined {
  const lists = [...words.matchAll(LIST)].map(([, people = ""]) => people.trim());
  return lists.find((people) => !NO_PERSON.test(people) && !isCompany(people, company));
}

function isCompany(people: string, company: string | undefined): boolean {
  return company !== undefined && people.toLowerCase().startsWith(company.toLowerCase());
}
