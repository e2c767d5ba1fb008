import { fold } from "../typed-words.ts";
import type { TableRow } from "./parse-table.ts";

/** What a column of a table can tell us. */
export type ColumnField =
  | "company"
  | "role"
  | "interviewDate"
  | "time"
  | "zone"
  | "duration"
  | "round"
  | "place"
  | "status"
  | "interviewers"
  | "manager"
  | "recruiter"
  | "contact"
  | "email"
  | "notes"
  | "appliedDate"
  | "plainDate";

export interface Columns {
  /** Field to the position of its column. */
  readonly at: Readonly<Partial<Record<ColumnField, number>>>;
  /** The header as written. */
  readonly header: readonly string[];
  /** Columns that are of no use to us, as written. */
  readonly ignored: readonly string[];
}

/**
 * The words of a header, folded, without punctuation. The first pattern that fits wins, so the narrow ones come first.
 * Trackers call their columns "Job Position", "Date Applied", "Status" (Teal), "Title", "Company", "List" (Huntr).
 */
const HEADERS: readonly (readonly [ColumnField, RegExp])[] = [
  ["company", /^(?:company|employer|organi[sz]ation|business)(?: name)?$/],
  ["role", /^(?:(?:job|role|position) )?(?:title|position|role|name)$|^job$|^vacancy$/],
  ["zone", /^(?:interview )?(?:time ?zone|tz)$/],
  ["duration", /^(?:interview )?(?:duration|length)(?: (?:min|mins|minutes))?$/],
  [
    "place",
    /^(?:interview|meeting|video|call) (?:location|place|address|link|url)$|^(?:place|venue)$/,
  ],
  ["time", /^(?:(?:interview|start) )?(?:time|start|hour)$/],
  [
    "interviewDate",
    /^(?:date of )?(?:the )?(?:(?:next|last|first|upcoming) )?interview(?: (?:date|day|on|at|when|date time|datetime|date and time|scheduled|schedule))?$|^(?:date|day) of (?:the )?interview$|^interviewed(?: on)?$|^interview(?:ing)? (?:start|starts) (?:at|date)$/,
  ],
  ["round", /^(?:interview )?(?:round|type|format|kind)$|^interview stage$/],
  [
    "status",
    /^(?:(?:application|job|current) )?(?:status|stage|state|list|board|column|outcome|result)$/,
  ],
  ["interviewers", /^interviewers?(?: names?)?$|^(?:panel|interviewed by|met with|with|who)$/],
  ["manager", /^(?:hiring )?manager(?: name)?$/],
  ["recruiter", /^recruiters?(?: name)?$|^hr(?: contact)?$/],
  [
    "email",
    /^(?:(?:contact|recruiter|interviewer|manager|hiring manager) )?e ?mail(?: address)?s?$/,
  ],
  ["contact", /^contacts?(?: (?:names?|persons?|people))?$|^people$/],
  ["notes", /^(?:interview )?(?:notes?|comments?|remarks?)$/],
  [
    "appliedDate",
    /^(?:date applied|applied(?: (?:on|date|at))?|application date|date (?:saved|added|created)|(?:saved|added|created|updated)(?: (?:on|at|date))?|last updated|deadline|closing date|follow up(?: date)?|date posted|date of application)$/,
  ],
  ["plainDate", /^(?:date|day|when|date time|datetime)$/],
];

const HEADER_ROWS = 10;

/** Finds the header among the first rows: the first that names a company. undefined when none does. */
export function findHeader(
  rows: readonly TableRow[],
): { readonly columns: Columns; readonly rest: readonly TableRow[] } | undefined {
  for (const [index, { cells }] of rows.slice(0, HEADER_ROWS).entries()) {
    const columns = columnsOf(cells);
    if (columns.at.company !== undefined && cells.length > 1) {
      return { columns, rest: rows.slice(index + 1) };
    }
  }
  return undefined;
}

function columnsOf(header: readonly string[]): Columns {
  const at: Partial<Record<ColumnField, number>> = {};
  const ignored: string[] = [];
  for (const [index, words] of header.entries()) {
    const field = fieldOf(words);
    if (field === undefined || at[field] !== undefined) ignored.push(words);
    else at[field] = index;
  }
  return { at: withPlainDate(at), header, ignored: ignored.filter((words) => words !== "") };
}

function fieldOf(words: string): ColumnField | undefined {
  // "interview_date", "InterviewDate", "E-mail (work)"
  const spaced = words.slice(0, 80).replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const plain = fold(spaced.replace(/\([^)]*\)/g, " ").replace(/[^\p{L}\p{N}]+/gu, " "));
  return HEADERS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/**
 * A bare "Date" is the interview's only in a table that is nothing but interviews: where a status or an application
 * date stands beside it, trackers mean the day of the application.
 */
function withPlainDate(
  at: Readonly<Partial<Record<ColumnField, number>>>,
): Readonly<Partial<Record<ColumnField, number>>> {
  const { plainDate, ...others } = at;
  const isTracker = at.status !== undefined || at.appliedDate !== undefined;
  if (plainDate === undefined || at.interviewDate !== undefined || isTracker) return at;
  return { ...others, interviewDate: plainDate };
}
