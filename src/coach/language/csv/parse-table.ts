import { parse } from "csv-parse/sync";

export interface TableRow {
  /** The line of the file on which the row starts, from 1. */
  readonly line: number;
  /** Trimmed. */
  readonly cells: readonly string[];
}

export type ParsedTable =
  | { readonly kind: "table"; readonly rows: readonly TableRow[] }
  | { readonly kind: "broken"; readonly why: string };

const DELIMITERS = [",", ";", "\t", "|"] as const;

/** Splits CSV text into rows; empty ones are left out, the delimiter is the one its first lines use most. */
export function parseTable(text: string): ParsedTable {
  const rows: TableRow[] = [];
  let start = 1;
  const { delimiter, body, skippedLines } = openingOf(text);
  try {
    parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      on_record(record: readonly string[], { lines }) {
        const cells = record.map((cell) => cell.trim());
        if (cells.some((cell) => cell !== "")) rows.push({ line: start + skippedLines, cells });
        start = lines + 1;
        return null;
      },
    });
  } catch (error) {
    return { kind: "broken", why: reasonOf(error, start + skippedLines) };
  }
  return { kind: "table", rows };
}

/** Excel may write "sep=;" as a first line of its own. */
function openingOf(text: string): {
  readonly delimiter: string;
  readonly body: string;
  readonly skippedLines: number;
} {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said !== null) {
    return { delimiter: said[1] ?? ",", body: text.slice(said[0].length), skippedLines: 1 };
  }
  return { delimiter: commonest(text), body: text, skippedLines: 0 };
}

/** Counts outside quotes in the first lines: "Ruiz, Ana" in quotes says nothing about the delimiter. */
function commonest(text: string): string {
  const sample = text.slice(0, 4000).replace(/"[^"]*"/g, "");
  const counts = DELIMITERS.map((delimiter) => ({
    delimiter,
    count: sample.split(delimiter).length,
  }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}

function reasonOf(error: unknown, line: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "CSV_QUOTE_NOT_CLOSED") {
    return `A quotation mark is opened in line ${line} and never closed, so I cannot tell where its cells end. Repair that line and send the file again.`;
  }
  return `From line ${line} on I cannot tell the cells apart. Save the table as CSV again and send that.`;
}
