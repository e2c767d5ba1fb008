import { firstLink } from "../invites/event/find-link.ts";
import { guessFrom } from "../invites/event/guesses.ts";
import { findRound } from "../lines/round-words.ts";
import { readInterviewLine } from "../read-interview-line.ts";
import type { MomentOptions } from "../read-moment.ts";
import { momentInMail } from "./mail-moment.ts";
import { peopleInMail } from "./mail-people.ts";

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
  /** A place that stands on a line of its own, or the link of a video call; it is never opened. */
  readonly place: string | undefined;
}

const MAX_READ = 6000;
const MAX_SENTENCES = 120;
const EMAIL = /[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]{1,200}\.[\p{L}]{2,24}/gu;
/** What follows a name in a sentence and does not belong to it. */
const AFTER_NAME = /\s(?:on|in|for|and|this|next|to|as|is|will|would)\s.*$|[.!?'’]+$/i;
const ROLE =
  /\b(?:for|as|of) (?:the |our |an? )?(?:position|role) (?:of|as) (?:an? )?(\p{Lu}[^\n.,;:!?()]{2,60}?)(?= (?:at|with|in|on)\b|[\n.,;:!?()]|$)|\b(?:for|as|of|about) (?:the |our |an? |your )?(\p{Lu}[\p{L}\d/&+.-]*(?: [\p{L}\d/&+.-]+){0,6}?) (?:role|position|opening|vacancy|job)\b/u;

/** Reads an invitation as people write it in a mail or a message. The zone is the person's, an IANA name. */
export function readInvitationMail(
  mail: string,
  options: Omit<MomentOptions, "direction">,
): MailDraft {
  const words = mail
    .slice(0, MAX_READ)
    .split(/\r?\n/)
    .filter((line) => !/^\s*>/.test(line))
    .join("\n");
  const fields = labelled(words);
  const sentences = sentencesOf(words);
  const company = fields.get("company") ?? companyIn(words, sentences);
  const about = sentences.filter((one) => /\b(?:interview|call|screen|round|chat|meet)/i.test(one));
  const role = ROLE.exec(words);
  return {
    company,
    role:
      fields.get("role") ?? fields.get("position") ?? role?.[1] ?? role?.[2] ?? roleIn(sentences),
    label: about.map((one) => findRound(one)?.label).find((label) => label !== undefined),
    whenText: momentInMail(sentences, options),
    peopleText:
      fields.get("interviewer") ?? fields.get("interviewers") ?? peopleInMail(words, company),
    durationMinutes: sentences
      .filter((one) => /\d ?-?(?:m|h)|\b(?:hour|minutes?)\b/i.test(one))
      .map((one) => readInterviewLine(one.slice(0, 300), options).durationMinutes)
      .find((minutes) => minutes !== undefined),
    place: firstLink(words) ?? fields.get("location") ?? fields.get("where") ?? fields.get("place"),
  };
}

/** "Location: Office 12", one to a line. */
function labelled(words: string): ReadonlyMap<string, string> {
  const pattern =
    /^[\s*_-]*(company|role|position|interviewers?|location|where|place)[\s*_]*:[\s*_]*(\S.{0,300})$/gim;
  const found = [...words.matchAll(pattern)].map(
    ([, label = "", value = ""]) => [label.toLowerCase(), value.trim()] as const,
  );
  // The first line of a kind counts.
  return new Map(found.toReversed());
}

function sentencesOf(words: string): readonly string[] {
  return words
    .split(/\n+|(?<=[.!?])\s+(?=\p{Lu})/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "")
    .slice(0, MAX_SENTENCES);
}

/** By a title such as "… at Acme", else by where the writers have their mail. */
function companyIn(words: string, sentences: readonly string[]): string | undefined {
  const people = [...words.matchAll(EMAIL)].map(([email]) => ({
    name: undefined,
    email,
    role: "required" as const,
    isSelf: false,
    mayBeSelf: false,
    isTeamAddress: false,
  }));
  // An address spells the name its own way.
  const byMail = guessFrom(words.replace(EMAIL, " "), people).companyGuess;
  if (people.length > 0 && byMail !== undefined) return byMail;
  return sentences
    .map((sentence) => guessFrom(sentence, []).companyGuess?.replace(AFTER_NAME, ""))
    .find((company) => company !== undefined && company !== "");
}

function roleIn(sentences: readonly string[]): string | undefined {
  return sentences
    .map((sentence) => guessFrom(sentence, []).roleGuess)
    .find((role) => role !== undefined && role.length <= 60);
}
