import { contactKindOf } from "../lines/contact-words.ts";
import { looksLikeRole } from "../lines/role-words.ts";

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:de |da |del |van |von |der |la |al |bin )?(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*)){0,3}`;
const ABOUT = String.raw`(?:,? \([^()\n]{1,80}\))?`;
const ONE = String.raw`(?:(?:our|the|their) (?:[\p{L}]+,? ){0,3}?(?=\p{Lu}[\p{L}'’-]+ \p{Lu}))?${NAME}(?: of (?:the )?\p{Lu}\p{L}+)?${ABOUT}`;
const MEETING = [
  "[Mm]eet(?:ing)?(?: with)?",
  "(?:[Ss]peak|[Tt]alk)(?:ing)? (?:to|with)",
  "[Cc]hat(?:ting)? with",
  "[Ii]nterview(?:er)?s?(?: will be| is| are)?(?: with)?:?",
  "(?:joined|interviewed|hosted|conducted|led) by",
  "[Pp]anel (?:will )?(?:consists? of|includes?|is)",
  String.raw`with our [\p{L} ]{1,30}`,
  "with",
].join("|");
const LIST = new RegExp(
  String.raw`(?<!\p{L})(?:${MEETING}) (${ONE}(?:(?:,? and|,| &) ${ONE}){0,11})`,
  "gu",
);
/** "You'll be meeting with:" and names on the lines below. */
const LIST_BELOW =
  /(?:meet(?:ing)?(?: with)?|speak(?:ing)? (?:to|with)|interviewers?|interview panel|panel|schedule)\s*:\s*$/i;
/** Capitalised, but nobody's name. */
const NO_PERSON =
  /^(?:(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December|Zoom|Google|Microsoft|Teams|Skype|Webex|The|Our|You|Your|We|Us|Me|Please|Hi|Hello|Dear|Human|Talent|Recruiting|Hiring|Phone|Video)\b)/i;

const ORGANISATION =
  /\b(?:Hospital|University|College|School|Institute|Bank|Labs?|Inc|GmbH|AG|Ltd|LLC|Corp|Group|Health|Systems|Logistics|Foundation|City|County|Council|Company|Technologies|Software|Robotics|Partners|Insurance|Airlines|Foods|Solutions|Services|Studios?)\b/;

/** The people a mail says one will meet, as a list in words: "Ana Ruiz (Head of Data), Raj"; undefined when it names none. */
export function peopleInMail(
  lines: readonly string[],
  company: string | undefined,
): string | undefined {
  const below = namesBelow(lines);
  if (below !== undefined) return below;
  const lists = [...lines.join("\n").matchAll(LIST)].map(([, people = ""]) =>
    people.trim().replace(/^(?:our|the|their) /, ""),
  );
  const named = lists.find(
    (people) =>
      /^\p{Lu}/u.test(people) &&
      !NO_PERSON.test(people) &&
      !ORGANISATION.test(people.split(/,| and /)[0] ?? "") &&
      !isCompany(people, company),
  );
  return named === undefined ? undefined : withTitles(named);
}

/** "Dana Whitfield, Controller" in each of the lines below; a blank line ends them. */
function namesBelow(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => LIST_BELOW.test(line));
  if (at < 0) return undefined;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.trim() === "");
  const listed = (end < 0 ? rest : rest.slice(0, end)).map((line) =>
    line.replace(/^[\s•*▪◦·-]+/, "").trim(),
  );
  const isNames =
    listed.length > 0 &&
    listed.length <= 12 &&
    listed.every((line) => /^\p{Lu}/u.test(line) && line.length <= 120);
  return isNames ? listed.map((line) => withTitles(line)).join(", ") : undefined;
}

/** "Margaret Hill, Head of Data, and Owen Price" as "Margaret Hill (Head of Data), Owen Price". */
function withTitles(list: string): string {
  const parts = list.split(/,? and |, | & /).map((part) => part.trim());
  const people: string[] = [];
  for (const part of parts) {
    const last = people.at(-1);
    const isTitle =
      last !== undefined &&
      !last.endsWith(")") &&
      (looksLikeRole(part) || contactKindOf(part) !== undefined);
    if (isTitle) people[people.length - 1] = `${last} (${part})`;
    else if (part !== "") people.push(part);
  }
  return people.length === parts.length ? list : people.join(", ");
}

function isCompany(people: string, company: string | undefined): boolean {
  return company !== undefined && people.toLowerCase().startsWith(company.toLowerCase());
}
