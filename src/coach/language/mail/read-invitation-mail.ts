import { findRound } from "../lines/round-words.ts";
import type { MomentOptions } from "../read-moment.ts";
import { findDuration } from "../times/duration.ts";
import { labelledLines, type MailLabel } from "./labelled-lines.ts";
import { companyInMail } from "./mail-company.ts";
import { type MailMoment, momentInMail } from "./mail-moment.ts";
import { notesInMail } from "./mail-notes.ts";
import { peopleInMail } from "./mail-people.ts";
import { placeInMail } from "./mail-place.ts";
import { roleInMail } from "./mail-role.ts";
import { ownWords } from "./own-words.ts";

/** What a pasted mail seems to say about an interview; all of it is for the person to confirm. */
export interface MailDraft {
  readonly company: string | undefined;
  readonly role: string | undefined;
  readonly label: string | undefined;
  /** The words that say when. */
  readonly whenText: string | undefined;
  /** The words that say who is there. */
  readonly peopleText: string | undefined;
  readonly durationMinutes: number | undefined;
  /** A place in words, or the link of a video call; it is never opened. */
  readonly place: string | undefined;
  /** What else is worth keeping, each one sentence of the mail: how to get in, what to bring. */
  readonly notes: readonly string[];
}

type Fields = ReadonlyMap<MailLabel, string>;

const MAX_SENTENCES = 120;
const MIN_MINUTES = 10;
const MAX_MINUTES = 600;

/** Reads an invitation as people write it in a mail or a message. The zone is the person's, an IANA name. */
export function readInvitationMail(
  mail: string,
  options: Omit<MomentOptions, "direction">,
): MailDraft {
  const { lines, subject: headSubject, sender } = ownWords(mail);
  const fields = labelledLines(lines);
  const subject = headSubject ?? fields.get("subject");
  const words = lines.join("\n");
  const sentences = sentencesOf(words);
  const moment = momentFrom(fields, sentences, options);
  const people = fields.get("who") ?? peopleInMail(lines, fields.get("company"));
  const writers = sender === undefined ? words : `${words}\n${sender}`;
  const company = fields.get("company") ?? companyInMail(writers, subject, namesOf(people, sender));
  return {
    company,
    role: fields.get("role") ?? roleInMail(words, subject),
    label: labelIn([subject ?? "", ...sentences]),
    whenText: moment?.words,
    peopleText: isOnly(people, company) ? undefined : people,
    durationMinutes: moment?.minutes ?? minutesIn([fields.get("length") ?? "", ...sentences]),
    place: placeInMail(words, fields.get("where")),
    notes: notesInMail(sentences),
  };
}

/** Lines with labels are surer than sentences. */
function momentFrom(
  fields: Fields,
  sentences: readonly string[],
  options: Omit<MomentOptions, "direction">,
): MailMoment | undefined {
  const date = fields.get("date");
  const time = fields.get("time");
  const said =
    fields.get("when") ??
    (date === undefined ? undefined : `${date}${time === undefined ? "" : ` ${time}`}`);
  const labelled = said === undefined ? undefined : momentInMail([`interview ${said}`], options);
  return labelled ?? momentInMail(sentences, options);
}

function sentencesOf(words: string): readonly string[] {
  return words
    .split(/\n+|(?<=[.!?])\s+(?=[\p{Lu}\d])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .slice(0, MAX_SENTENCES);
}

function labelIn(sentences: readonly string[]): string | undefined {
  return sentences
    .filter((one) => /\b(?:interview|call|screen|round|chat|meet)/i.test(one))
    .map((one) => findRound(one)?.label)
    .find((label) => label !== undefined);
}

function minutesIn(sentences: readonly string[]): number | undefined {
  return sentences
    .map((one) => findDuration(one.slice(0, 300))?.minutes)
    .find((minutes) => minutes !== undefined && minutes >= MIN_MINUTES && minutes <= MAX_MINUTES);
}

/** Names that are people's and so no employer's. */
function namesOf(people: string | undefined, sender: string | undefined): readonly string[] {
  const writer = sender?.replace(/<.*$/, "").replace(/["']/g, "").trim() ?? "";
  const met = (people ?? "").replace(/\([^()]*\)/g, "").split(/[,;]/);
  return [...met, writer]
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}[\p{L}'’.-]+ \p{Lu}/u.test(name));
}

/** "Interview with Acme" names nobody. */
function isOnly(people: string | undefined, company: string | undefined): boolean {
  return people !== undefined && company?.toLowerCase() === people.toLowerCase();
}
