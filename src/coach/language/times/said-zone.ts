import { type Span, spanOf } from "../dates/span.ts";
import { ZONE_ABBREVIATIONS, ZONE_NAMES } from "./zone-words.ts";

export interface SaidZone extends Span {
  /** IANA name. */
  readonly zone: string;
}

const ABBREVIATION = [...ZONE_ABBREVIATIONS.keys()].join("|");
const AFTER_TIME = new RegExp(String.raw`^[\s,(]{0,3}(${ABBREVIATION})\b\)?`, "i");
const AT_END = new RegExp(String.raw`\b(${ABBREVIATION})\)?\s*$`);
const OFFSET = /\b(?:UTC|GMT)\s?([+-])(\d{1,2})(?::?00)?\b/;
const ISO_OFFSET = /^(?:\.\d{1,9})?\s?([+-])(\d{2}):?00(?![\d:])/;
const NAMED = /(?<![\p{L}\d])(\p{L}{2,20}(?: \p{L}{2,20}){0,2})(?: standard| daylight)? time\b/iu;
const IANA = /\b[A-Z][A-Za-z]{2,12}\/[A-Z][A-Za-z_-]{1,30}(?:\/[A-Z][A-Za-z_]{1,30})?/;
const BARE_NAME = /^[\s,(]{0,3}(eastern|central|mountain|pacific)\b\)?/i;

/** Finds a zone that was said with a time; `timeEnd` is where the time of day ended in the words. */
export function findSaidZone(words: string, timeEnd: number): SaidZone | undefined {
  return (
    fromOffset(words) ??
    fromName(words) ??
    fromIana(words) ??
    abbreviationAfter(words, timeEnd) ??
    fromAbbreviation(AT_END.exec(words))
  );
}

function abbreviationAfter(words: string, timeEnd: number): SaidZone | undefined {
  const tail = words.slice(timeEnd);
  const named = BARE_NAME.exec(tail);
  const zone = named?.[1] === undefined ? undefined : ZONE_NAMES.get(named[1].toLowerCase());
  const shifted = fromIsoOffset(tail);
  if (shifted !== undefined) return moved(shifted, timeEnd);
  const found =
    named === null || zone === undefined
      ? fromAbbreviation(AFTER_TIME.exec(tail) ?? zulu(tail))
      : { ...spanOf(named), zone };
  return found && moved(found, timeEnd);
}

function moved({ zone, start, end }: SaidZone, by: number): SaidZone {
  return { zone, start: start + by, end: end + by };
}

/** ISO 8601 and e-mails put the offset behind the seconds: "14:00:00+01:00", "14:00 -0500". */
function fromIsoOffset(tail: string): SaidZone | undefined {
  const match = ISO_OFFSET.exec(tail);
  if (match === null) return undefined;
  const zone = zoneAt(match[1] ?? "", Number(match[2]));
  return zone === undefined ? undefined : { ...spanOf(match), zone };
}

/** ISO 8601 ends a UTC time with the letter Z. */
function zulu(tail: string): RegExpExecArray | null {
  return /^(?:\.\d{1,9})?(Z)\b/.exec(tail);
}

function fromAbbreviation(match: RegExpExecArray | null): SaidZone | undefined {
  const word = match?.[1]?.toUpperCase();
  if (match === null || word === undefined) return undefined;
  const zone = word === "Z" ? "UTC" : ZONE_ABBREVIATIONS.get(word);
  return zone === undefined ? undefined : { ...spanOf(match), zone };
}

/** The signs of Etc/GMT zones are turned round (POSIX): UTC+2 is Etc/GMT-2. */
function fromOffset(words: string): SaidZone | undefined {
  const match = OFFSET.exec(words);
  if (match === null) return undefined;
  const zone = zoneAt(match[1] ?? "", Number(match[2]));
  return zone === undefined ? undefined : { ...spanOf(match), zone };
}

function zoneAt(sign: string, hours: number): string | undefined {
  if (hours > (sign === "+" ? 14 : 12)) return undefined;
  return hours === 0 ? "UTC" : `Etc/GMT${sign === "+" ? "-" : "+"}${hours}`;
}

function fromIana(words: string): SaidZone | undefined {
  const match = IANA.exec(words);
  return match === null || !isZone(match[0]) ? undefined : { ...spanOf(match), zone: match[0] };
}

/** Asked of the runtime itself: its list of zones leaves out aliases such as Asia/Kolkata. */
function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}

/** The longest of the last one to three words before "time" that names a zone or a city. */
function fromName(words: string): SaidZone | undefined {
  const match = NAMED.exec(words);
  if (match === null || match[1] === undefined) return undefined;
  const before = match[1].split(" ");
  for (let skipped = 0; skipped < before.length; skipped++) {
    const name = before.slice(skipped).join(" ").toLowerCase();
    const zone = ZONE_NAMES.get(name) ?? zonesByCity().get(name);
    const lead = before.slice(0, skipped).join(" ").length + (skipped > 0 ? 1 : 0);
    if (zone !== undefined) {
      return { zone, start: match.index + lead, end: match.index + match[0].length };
    }
  }
  return undefined;
}

let cities: ReadonlyMap<string, string> | undefined;

function zonesByCity(): ReadonlyMap<string, string> {
  cities ??= new Map(Intl.supportedValuesOf("timeZone").map((zone) => [cityOf(zone), zone]));
  return cities;
}

function cityOf(zone: string): string {
  return (zone.split("/").at(-1) ?? zone).replaceAll("_", " ").toLowerCase();
}
