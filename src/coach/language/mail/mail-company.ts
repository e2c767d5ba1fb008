import { guessFrom } from "../invites/event/guesses.ts";
import type { InviteAttendee } from "../invites/invite.ts";
import { looksLikeRole } from "../lines/role-words.ts";

const EMAIL = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,200}\.[\p{L}]{2,24}/gu;
const WORD = String.raw`\p{Lu}[\p{L}\d'’-]*(?:\.\p{L}+)*`;
/** "Acme", "Harrow & Finch", "City of Elmsford", "St Brigid Hospital" */
const NAME = String.raw`(${WORD}(?: (?:(?:&|of|and|the|for|\+) )?${WORD}){0,4})`;
/** What stands before an employer's name, surest first. */
const BEFORE = [
  String.raw`\b[Ii]nterview(?:ing|s|ed)? (?:here )?(?:at|@)`,
  String.raw`\b(?:role|position|post|job|opening|vacancy|round|team|offices?|opportunity|opportunities) (?:here )?(?:at|with|@)`,
  String.raw`\b(?:[Aa]pplication (?:to|with|at|for)|[Aa]pplying (?:to|with|at)|[Ii]nterest in(?: joining)?|[Gg]reetings from|[Jj]oin(?:ing)?|[Oo]n behalf of|[Hh]ere at|[Rr]ecruiter (?:at|with|for)|[Ff]ounder (?:of|at|@)|[Ww]elcome to|[Yy]our visit to|(?:the|my|our) client,?|(?:[Tt]his is|I'm|I am|[Ii]t's|[Mm]y name is) \p{Lu}\p{L}+,? (?:from|at|with))`,
  String.raw`(?<![\p{L}\d])(?:at|@)`,
  String.raw`\b[Ii]nterview with`,
].map((before) => new RegExp(`${before} ?${NAME}`, "gu"));
const TEAM = new RegExp(
  String.raw`\b(?:[Tt]he ${NAME} (?:[Tt]eam|[Rr]ecruiting|[Hh]iring)|${NAME} (?:Talent|Recruiting|Careers)(?: Team)?)\b`,
  "u",
);
/** "Talent Partner, Northwind" */
const SIGNED = new RegExp(
  String.raw`^[^\n,|]{0,40}\b(?:[Rr]ecruiter|[Pp]artner|[Mm]anager|[Ff]ounder|CEO|CTO|HR|[Cc]oordinator|[Ss]pecialist|[Aa]cquisition|[Rr]ecruiting|[Pp]eople)[^\n,|@]{0,30}(?:,| \||\s?@| at) ${NAME}\s*$`,
  "mu",
);
/** "Isar Tech GmbH" says itself that it is a company; "- Ida, Moss Labs" ends a mail. */
const BY_FORM = new RegExp(String.raw`${NAME} (?:GmbH|AG|Inc|Ltd|LLC|plc|Corp)(?![\p{L}\d])`, "u");
const DASHED = new RegExp(String.raw`^\s*[-–—] ?\p{Lu}\p{L}+, ${NAME}\s*$`, "mu");
const NO_COMPANY =
  /^(?:Room|Google (?:Meet|Hangouts)|Microsoft Teams|MS Teams|Teams|Skype|Webex|Level|Suite|Floor|Building|Noon|Midnight|Your?|Our|The|This|City Hall|Mon|Tue|Wed|Thu|Fri|Sat|Sun|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|I|We|Dr|Mr|Ms|Mrs|Prof)\b/;

/** The employer a mail speaks for; undefined where it does not say. `people` are names that are no employer. */
export function companyInMail(
  words: string,
  subject: string | undefined,
  people: readonly string[],
): string | undefined {
  const plain = words.replace(EMAIL, " ");
  const spelled = spelledAddress(words, plain);
  if (spelled?.isSpelledOut) return spelled.name;
  const named = [subject ?? "", plain]
    .flatMap((text) => candidates(text))
    .find(
      (name) =>
        !NO_COMPANY.test(name) &&
        !looksLikeRole(name) &&
        !people.some((one) => isPartOf(name, one)),
    );
  return (
    named ??
    BY_FORM.exec(plain)?.[0] ??
    DASHED.exec(plain)?.[1] ??
    SIGNED.exec(plain)?.[1] ??
    teamIn(plain) ??
    spelled?.name ??
    lastPart(subject)
  );
}

function candidates(text: string): readonly string[] {
  return BEFORE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, name = ""]) => tidy(name)),
  );
}

function teamIn(words: string): string | undefined {
  const [, one, other] = TEAM.exec(words) ?? [];
  const name = one ?? other;
  return name === undefined || NO_COMPANY.test(name) ? undefined : name;
}

/** Where the writers have their mail, and whether the mail spells that name out ("Paper Crane" for papercrane.com). */
function spelledAddress(
  words: string,
  plain: string,
): { name: string; isSpelledOut: boolean } | undefined {
  const people = [...words.matchAll(EMAIL)].map(
    ([email]): InviteAttendee => ({
      name: undefined,
      email,
      role: "required",
      isSelf: false,
      mayBeSelf: false,
      isTeamAddress: false,
    }),
  );
  const name = people.length === 0 ? undefined : guessFrom(plain, people).companyGuess;
  return name === undefined ? undefined : { name, isSpelledOut: plain.includes(name) };
}

/** "Phone Screen | Customer Success Manager | Brightside" */
function lastPart(subject: string | undefined): string | undefined {
  const parts = (subject ?? "").split(/\s[|–—-]\s|:\s/).map((part) => part.trim());
  const last = parts.at(-1) ?? "";
  const isName = parts.length > 1 && /^\p{Lu}/u.test(last) && last.length <= 40;
  return isName && !looksLikeRole(last) && !/\d|interview/i.test(last) ? last : undefined;
}

const isPartOf = (name: string, person: string): boolean =>
  person
    .toLowerCase()
    .split(/\s+/)
    .includes(name.split(" ")[0]?.toLowerCase() ?? "");

const tidy = (name: string): string =>
  name.replace(/['’]s?$/, "").replace(/ (?:and|of|for|the|&)$/, "");
