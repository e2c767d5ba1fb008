import type { Instant } from "../facts.ts";
import { contactKindOf } from "./lines/contact-words.ts";
import { findLineMoment } from "./lines/find-line-moment.ts";
import { cutLine, type Piece, takeFirst } from "./lines/line-pieces.ts";
import { nameCompanyAndRole } from "./lines/name-company-and-role.ts";
import { findPlace } from "./lines/place-words.ts";
import { isWhollyRole } from "./lines/role-words.ts";
import { findRound, isPlainRound } from "./lines/round-words.ts";
import { takeSecondInterview } from "./lines/second-interview.ts";
import { type ContactDraft, readContacts } from "./read-contacts.ts";
import type { MomentReading } from "./read-moment.ts";
import { findDuration } from "./times/duration.ts";
import { straighten } from "./typed-words.ts";

export interface LineOptions {
  readonly now: Instant;
  /** The person's zone, an IANA name. */
  readonly zone: string;
  /** BCP 47. */
  readonly locale?: string | undefined;
}

/** What one typed line says about an interview; what it does not say is left out. */
export interface InterviewDraft {
  readonly company?: string;
  readonly role?: string;
  /** Which round: "phone screen". */
  readonly label?: string;
  readonly when?: MomentReading;
  /** The words `when` was read from; reading them again gives the same. */
  readonly whenText?: string;
  readonly durationMinutes?: number;
  readonly contacts: readonly ContactDraft[];
  /** The words the contacts were read from. */
  readonly contactsText?: string;
  readonly place?: string;
  /** A second interview in the same line, as typed: its time and its people. */
  readonly another?: string;
  /** Everything that found no place above, as typed. */
  readonly leftover: readonly string[];
}

/** Longer lines are read up to here; what follows is left over as typed. */
const MAX_READ = 1000;
const MIN_MINUTES = 5;
const MAX_MINUTES = 600;

/** Reads an interview from one typed line, in any sensible order: nothing that was typed is lost. */
export function readInterviewLine(line: string, options: LineOptions): InterviewDraft {
  const typed = straighten(line);
  const round = takeFirst(cutLine(typed.slice(0, MAX_READ)), roundIn);
  const second = takeFirst(round.pieces, roundIn);
  const place = takeFirst(second.pieces, placeIn);
  const moment = findLineMoment(place.pieces, { ...options, direction: "either" });
  const length = takeFirst(moment?.pieces ?? place.pieces, durationIn);
  // Without a first interview there is no second one.
  const { pieces, second: another } =
    moment === undefined
      ? { pieces: length.pieces, second: undefined }
      : takeSecondInterview(length.pieces, { ...options, direction: "either" });
  const people = pieces.filter(isAboutPeople);
  const names = nameCompanyAndRole(
    pieces.filter((piece) => !isAboutPeople(piece)).map(({ words }) => words),
    people.map(({ words }) => words),
  );
  const contactsText = names.people.join(", ");
  const overflow = typed.slice(MAX_READ).trim();
  return {
    ...present("company", names.company),
    ...present("role", names.role),
    ...present("label", labelOf(round.found, second.found)),
    ...present("when", moment?.reading),
    ...present("whenText", moment?.text),
    ...present("durationMinutes", length.found?.minutes ?? rangeLength(moment?.reading)),
    contacts: readContacts(contactsText),
    ...present("contactsText", contactsText === "" ? undefined : contactsText),
    ...present("place", place.found?.place),
    ...present("another", another),
    leftover: [...names.leftover, ...(overflow === "" ? [] : [overflow])],
  };
}

/**
 * People who were listed may have titles such as "panel lead", so rounds are looked for before "with" only; and nobody's
 * job as a "screening technician" is a round.
 */
function roundIn(words: string, { afterWith }: Piece) {
  const found = isJobTitle(words) ? undefined : findRound(words);
  return afterWith && found !== undefined && found.end - found.start < words.length
    ? undefined
    : found;
}

const isJobTitle = (words: string): boolean => isWhollyRole(words.split(/ (?:at|@) /i)[0] ?? "");

/** A line that begins with "Zoom" is about the company of that name. */
function placeIn(words: string, _: Piece, index: number) {
  const found = isJobTitle(words) ? undefined : findPlace(words);
  const isCompany =
    index === 0 && found?.place === words && !/^(?:https?:|on |via |\d)/i.test(words);
  return isCompany ? undefined : found;
}

function durationIn(words: string) {
  const found = findDuration(words);
  if (found === undefined) return undefined;
  return found.minutes >= MIN_MINUTES && found.minutes <= MAX_MINUTES ? found : undefined;
}

function isAboutPeople({ words, afterWith }: Piece): boolean {
  const bracket = /\(([^()]+)\)/.exec(words)?.[1];
  const named = bracket !== undefined && contactKindOf(bracket) !== undefined;
  return (afterWith && !isPlainRound(words)) || named || /\S@\S+\.\S/.test(words);
}

/** "second round, panel" */
function labelOf(
  ...found: readonly ({ readonly label: string } | undefined)[]
): string | undefined {
  const labels = found.flatMap((round) => round?.label ?? []);
  return labels.length === 0 ? undefined : labels.join(", ");
}

function rangeLength(reading: MomentReading | undefined): number | undefined {
  return reading?.kind === "clear" ? reading.moment.durationMinutes : undefined;
}

/** A property that is there only when it has a value. */
function present<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
