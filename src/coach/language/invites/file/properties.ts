import ICAL from "ical.js";

/** One line of a calendar file, taken apart. */
export interface Property {
  readonly params: Readonly<Record<string, unknown>>;
  /** As jCal has them (RFC 7265): dates as "2026-11-24T15:00:00", text without escapes. */
  readonly values: readonly unknown[];
}

/** The properties of one block by name, in capitals, each in the order of the file; none where all were broken. */
export type Properties = ReadonlyMap<string, readonly Property[]>;

/** Everything else, attached files above all, is not even parsed. */
const WANTED: ReadonlySet<string> = new Set([
  ...["METHOD", "UID", "SEQUENCE", "DTSTAMP", "LAST-MODIFIED", "STATUS"],
  ...["DTSTART", "DTEND", "DURATION", "RECURRENCE-ID", "RRULE", "RDATE", "EXDATE"],
  ...["SUMMARY", "DESCRIPTION", "X-ALT-DESC", "LOCATION", "URL", "CONFERENCE"],
  ...["X-MICROSOFT-CDO-ALLDAYEVENT", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL"],
  ...["ORGANIZER", "ATTENDEE", "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO"],
]);
/** A panel has ten guests and a series a few dozen exceptions. */
const MAX_OF_A_NAME = 200;
/** What follows in a longer line is left out; the library's time grows with the square of the length. */
const MAX_LINE_CHARS = 20_000;
const QUOTE_CLOSED_TOO_LATE = /^([^"]*=)"([^"]*):([^":]*)"?$/;

/** Reads the lines of a block; one that makes no sense leaves but its name, so that it costs only itself. */
export function readProperties(lines: readonly string[]): Properties {
  const found = new Map<string, Property[]>();
  for (const whole of lines) {
    const line = whole.slice(0, MAX_LINE_CHARS);
    const name = /^[^;:]*/.exec(line)?.[0].toUpperCase() ?? "";
    const sameName = found.get(name) ?? [];
    if (!WANTED.has(name) || sameName.length >= MAX_OF_A_NAME) continue;
    const property = parse(line) ?? parse(line.replace(QUOTE_CLOSED_TOO_LATE, '$1"$2":$3'));
    found.set(name, property === undefined ? sameName : [...sameName, property]);
  }
  return found;
}

/** The first value of the first property of this name, as text; undefined when there is none. */
export function textOf(properties: Properties, name: string): string | undefined {
  const value = properties.get(name)?.[0]?.values[0];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** A parameter of a property as text; the first one where there are several. */
export function paramOf(property: Property, name: string): string | undefined {
  const found = property.params[name.toLowerCase()];
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return typeof first === "string" ? first : undefined;
}

function parse(line: string): Property | undefined {
  try {
    const parsed: unknown = ICAL.parse.property(line);
    if (!Array.isArray(parsed)) return undefined;
    const [, params, , ...values]: readonly unknown[] = parsed;
    return { params: { ...(params as object) }, values };
  } catch {
    return undefined;
  }
}
