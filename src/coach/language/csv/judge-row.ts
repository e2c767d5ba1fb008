import { addMinutes, instantAt, localDayOf } from "../../calendar/days.ts";
import type { Instant, LocalDay, LocalTime } from "../../facts.ts";
import { findRound } from "../lines/round-words.ts";
import { type ContactDraft, readContacts } from "../read-contacts.ts";
import { readInterviewLine } from "../read-interview-line.ts";
import { type CellOptions, readCellMoment } from "./cell-moment.ts";
import type { ColumnField, Columns } from "./find-columns.ts";
import type { TableRow } from "./parse-table.ts";
import { type Standing, standingOf } from "./standing.ts";

/** A row that can be added as it is. */
export interface ImportRow {
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly company: string;
  readonly role: string | undefined;
  readonly label: string | undefined;
  readonly localDay: LocalDay;
  readonly localTime: LocalTime;
  /** "assumed": an interview of the past without a time counts as held at noon. */
  readonly timeFrom: "file" | "assumed";
  readonly zone: string;
  readonly durationMinutes: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly place: string | undefined;
  /** Who was or will be there. */
  readonly attendees: readonly ContactDraft[];
  /** Who else is known at the company. */
  readonly others: readonly ContactDraft[];
  readonly notes: string | undefined;
  readonly standing: Exclude<Standing, "not-yet">;
}

export type JudgedRow =
  | { readonly kind: "add"; readonly row: ImportRow }
  /** An interview whose day or time the table does not tell; it can be asked for. */
  | { readonly kind: "undated"; readonly row: UndatedRow }
  /** No interview yet, or one that is over and done with. */
  | { readonly kind: "pass"; readonly line: number; readonly name: string; readonly why: string }
  | { readonly kind: "fault"; readonly line: number; readonly name: string; readonly why: string };

export interface UndatedRow {
  readonly line: number;
  readonly company: string;
  readonly role: string | undefined;
  /** The day, where only the time is missing. */
  readonly day: LocalDay | undefined;
  /** The people, in words. */
  readonly contacts: string;
  readonly label: string | undefined;
}

const NOON: LocalTime = "12:00";
const DEFAULT_MINUTES = 60;
const MAX_MINUTES = 24 * 60;
const MAX_NAME = 120;
const MAX_WORDS = 3000;

/** Judges one row of a table; the zone is the person's own where the table names none. */
export function judgeRow(row: TableRow, columns: Columns, options: CellOptions): JudgedRow {
  const cell = (field: ColumnField): string => cellOf(row, columns, field);
  const { line } = row;
  const company = cell("company");
  const role = orNothing(cell("role"));
  const name = role === undefined ? company : `${company}, ${role}`;
  const broken = brokenRow(row, columns, company, role);
  if (broken !== undefined) return { kind: "fault", line, name, why: broken };
  const standing = standingOf(cell("status"));
  const date = cell("interviewDate");
  if (date === "" && standing !== "live" && standing !== "unsaid") {
    return { kind: "pass", line, name, why: PASSED[standing] };
  }
  const label = labelOf(cell("round"), cell("status"));
  const undated = { line, company, role, contacts: contactWords(cell), label };
  if (date === "") return { kind: "undated", row: { ...undated, day: undefined } };
  const cells = { date, time: cell("time"), zone: cell("zone") };
  const moment = readCellMoment(cells, options);
  if (moment.kind === "fault") return { kind: "fault", line, name, why: moment.why };
  const { day, zone } = moment;
  const isOver = day < localDayOf(options.now, zone);
  if (moment.time === undefined && !isOver) return { kind: "undated", row: { ...undated, day } };
  const localTime = moment.time ?? NOON;
  const durationMinutes =
    minutesOf(cell("duration"), options) ?? moment.durationMinutes ?? DEFAULT_MINUTES;
  const startsAt = instantAt(day, localTime, zone);
  return {
    kind: "add",
    row: {
      line,
      company,
      role,
      label,
      localDay: day,
      localTime,
      timeFrom: moment.time === undefined ? "assumed" : "file",
      zone,
      durationMinutes,
      startsAt,
      endsAt: addMinutes(startsAt, durationMinutes),
      place: orNothing(cell("place")),
      ...peopleOf(cell),
      notes: orNothing(cell("notes").slice(0, MAX_WORDS)),
      standing: standing === "not-yet" ? "unsaid" : standing,
    },
  };
}

const PASSED: Readonly<Record<Exclude<Standing, "live" | "unsaid">, string>> = {
  "not-yet": "no interview yet",
  offer: "offer, without an interview date",
  no: "closed, without an interview date",
  "role-closed": "closed, without an interview date",
  "moved-on": "closed, without an interview date",
};

function brokenRow(
  { cells }: TableRow,
  { header }: Columns,
  company: string,
  role: string | undefined,
): string | undefined {
  if (cells.slice(header.length).some((cell) => cell !== "")) {
    return `It has ${cells.length} cells where the header has ${header.length}: put cells with a delimiter in them in quotes.`;
  }
  if (company === "") return "It names no company.";
  if (company.length > MAX_NAME || (role?.length ?? 0) > MAX_NAME) {
    return `Company and role can have ${MAX_NAME} characters each.`;
  }
  return undefined;
}

function cellOf({ cells }: TableRow, { at }: Columns, field: ColumnField): string {
  const index = at[field];
  return index === undefined ? "" : (cells[index] ?? "");
}

/** The round by its own column, else by a status such as "Phone screen". */
function labelOf(round: string, status: string): string | undefined {
  if (round !== "") return round.slice(0, MAX_NAME);
  return findRound(status)?.label;
}

function minutesOf(cell: string, { now, zone }: CellOptions): number | undefined {
  const minutes = /^\d{1,3}$/.test(cell)
    ? Number(cell)
    : readInterviewLine(cell, { now, zone }).durationMinutes;
  return minutes === undefined || minutes < 1 || minutes > MAX_MINUTES ? undefined : minutes;
}

type Cell = (field: ColumnField) => string;

/** A bare contact was there when the table names nobody else; a recruiter is only known. */
function peopleOf(cell: Cell): Pick<ImportRow, "attendees" | "others"> {
  const email = cell("email");
  const named = [
    ...readContacts(cell("interviewers").slice(0, MAX_WORDS)),
    ...as("manager", cell("manager")),
  ];
  const contacts = readContacts(withEmail(cell("contact"), email));
  const recruiters = as(
    "recruiter",
    withEmail(cell("recruiter"), cell("contact") === "" ? email : ""),
  );
  return named.length === 0
    ? { attendees: contacts, others: recruiters }
    : { attendees: named, others: [...contacts, ...recruiters] };
}

function as(kind: "manager" | "recruiter", words: string): readonly ContactDraft[] {
  return readContacts(words.slice(0, MAX_WORDS)).map((contact) => ({ ...contact, kind }));
}

const withEmail = (words: string, email: string): string =>
  words === ""
    ? ""
    : [words, email]
        .filter((part) => part !== "")
        .join(", ")
        .slice(0, MAX_WORDS);

/** What the form for a new interview would have under "who is there". */
function contactWords(cell: Cell): string {
  const manager = cell("manager");
  const words = [
    cell("interviewers"),
    manager === "" ? "" : `${manager} (hiring manager)`,
    cell("contact"),
  ];
  return words
    .filter((part) => part !== "")
    .join(", ")
    .slice(0, 1500);
}

const orNothing = (words: string): string | undefined => (words === "" ? undefined : words);
