import { type CellOptions, type DateOrder, dateOrderOf } from "./cell-moment.ts";
import { decodeTableText } from "./decode-table-text.ts";
import { findHeader } from "./find-columns.ts";
import { type ImportRow, type JudgedRow, judgeRow, type UndatedRow } from "./judge-row.ts";
import { parseTable } from "./parse-table.ts";

/** Larger files are not read: 500 rows of a tracker are about 200 KB. */
const MAX_TABLE_BYTES = 1024 * 1024;
const MAX_ROWS = 500;

/** What a table would bring; nothing is stored by reading it. */
export type ImportReading =
  | {
      readonly kind: "rows";
      /** In the order of the file. */
      readonly add: readonly ImportRow[];
      readonly undated: readonly UndatedRow[];
      /** Rows that need nothing, or that cannot be used, each with its reason; by line. */
      readonly left: readonly LeftRow[];
      /** Set where the numbers of the dates told which one is the month. */
      readonly dateOrder: DateOrder | undefined;
      readonly hasInterviewDates: boolean;
      /** Headers of no use to us, as written. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: "unreadable"; readonly why: string };

export type LeftRow = Extract<JudgedRow, { kind: "pass" | "fault" }>;

/**
 * Reads a table of interviews (CSV with any usual delimiter and encoding) from a tracker or a spreadsheet. Dates are
 * read in the person's zone; the order of day and month follows the column, then the locale, and is never guessed.
 */
export function readImport(bytes: Uint8Array, options: CellOptions): ImportReading {
  if (bytes.length > MAX_TABLE_BYTES) {
    return unreadable(
      "That table is larger than 1 MiB. Split it, or leave out columns of long text.",
    );
  }
  const decoded = decodeTableText(bytes);
  if (decoded.kind === "unreadable") return decoded;
  const table = parseTable(decoded.text);
  if (table.kind === "broken") return unreadable(table.why);
  const [first] = table.rows;
  if (first === undefined) return unreadable("That table is empty.");
  const found = findHeader(table.rows);
  if (found === undefined) {
    const seen = first.cells.filter((cell) => cell !== "").join(", ");
    return unreadable(
      `I find no column with the company; the first line says “${seen.slice(0, 120)}”. Name one column Company and one Interview date.`,
    );
  }
  const { columns, rest } = found;
  if (rest.length > MAX_ROWS) {
    return unreadable(
      `That table has ${rest.length} rows; I read ${MAX_ROWS} at a time. Leave out what is long over, or split it.`,
    );
  }
  const dateAt = columns.at.interviewDate;
  const dateOrder =
    dateAt === undefined ? undefined : dateOrderOf(rest.map(({ cells }) => cells[dateAt] ?? ""));
  const locale = dateOrder === undefined ? options.locale : LOCALE_OF[dateOrder];
  const judged = rest.map((row) => judgeRow(row, columns, { ...options, locale }));
  return {
    kind: "rows",
    add: judged.flatMap((one) => (one.kind === "add" ? [one.row] : [])),
    undated: judged.flatMap((one) => (one.kind === "undated" ? [one.row] : [])),
    left: judged.filter((one) => one.kind === "pass" || one.kind === "fault"),
    dateOrder,
    hasInterviewDates: dateAt !== undefined,
    ignored: columns.ignored,
  };
}

/** Any locale that writes its dates in this order. */
const LOCALE_OF: Readonly<Record<DateOrder, string>> = {
  "day-first": "en-GB",
  "month-first": "en-US",
};

const unreadable = (why: string): ImportReading => ({ kind: "unreadable", why });
