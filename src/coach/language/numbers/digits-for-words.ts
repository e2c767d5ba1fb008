import { MONTH } from "../dates/month-names.ts";
import type { Span } from "../dates/span.ts";
import { WEEKDAY } from "../dates/weekday-names.ts";
import { CARDINAL, countOf, ORDINAL, ordinalOf } from "./number-words.ts";

/** What was typed, with numbers and noon in digits, and where each piece of it stood before. */
export interface Digits {
  readonly words: string;
  /** The span of the typed words that a span of these words stands for. */
  readonly typed: (span: Span) => Span;
}

const NAMED_BEFORE = `(?:${MONTH}\\.?(?:,? the)?|${WEEKDAY}\\.?(?: the)?)`;
const BEFORE_ANY = "(?:on|by|until)(?: the)?";
/** Alone, "the second" is rather an interview than a day; later ones are days. */
const BEFORE_LATER = "(?:before|around|for|after|from|of|week)(?: the)?|the";
const NOTHING_COUNTED =
  "(?=\\s*(?:$|[,.;:!?()]|(?:at|@|of|if|or|and|then|from|around|to|until|\\d)(?![\\p{L}])))";
const AFTER_ANY = `(?:of (?:${MONTH}|this month|next month)|${WEEKDAY}|${MONTH})`;
const HOUR = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const MINUTES = "(?:o(?:h)?[ -]five|forty[ -]five|ten|fifteen|twenty|thirty|forty|fifty)";
const COUNTED = "(?:min|hour|day|week|month|people|working|business)";

interface Rule {
  readonly pattern: string;
  readonly digits: (said: string) => string;
}

/** The first rule that fits a place is taken. */
const RULES: readonly Rule[] = [
  { pattern: "(?:12 |twelve )?(?:noon|midday)", digits: () => "12pm" },
  { pattern: `two thousand(?: and)? ${CARDINAL}`, digits: (said) => year(2000, said, 2) },
  { pattern: `twenty[ -]twenty[ -]${CARDINAL}`, digits: (said) => year(2020, said, 2) },
  { pattern: `${HOUR}[ -]${MINUTES}(?![ -](?:${CARDINAL}|${COUNTED}))`, digits: hourAndMinutes },
  {
    pattern: `(?<=${NAMED_BEFORE} )${ORDINAL}|(?<=\\b${BEFORE_ANY} )${ORDINAL}${NOTHING_COUNTED}|(?<=\\b(?:${BEFORE_LATER}) )(?!first|second|third)${ORDINAL}${NOTHING_COUNTED}|${ORDINAL}(?= ${AFTER_ANY})`,
    digits: (said) => `${ordinalOf(said)}th`,
  },
  { pattern: CARDINAL, digits: (said) => String(countOf(said)) },
];
const ANY = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${RULES.map(({ pattern }) => `(${pattern})`).join("|")})(?![\p{L}\d-])`,
  "giu",
);

/** Writes numbers, ordinal dates, times such as "ten thirty" and noon in digits, so that one pattern reads them all. */
export function digitsForWords(typed: string): Digits {
  const edits: Edit[] = [];
  let shift = 0;
  const words = typed.replace(ANY, (said: string, ...more: unknown[]) => {
    const rule = RULES[more.findIndex((group) => group !== undefined)];
    const digits = rule?.digits(said) ?? said;
    const typedStart = more.find((part) => typeof part === "number") ?? 0;
    const start = typedStart + shift;
    shift += digits.length - said.length;
    edits.push({
      start,
      end: start + digits.length,
      typedStart,
      typedEnd: typedStart + said.length,
    });
    return digits;
  });
  return {
    words,
    typed: ({ start, end }) => ({
      start: placeOf(start, edits, "typedStart"),
      end: placeOf(end, edits, "typedEnd"),
    }),
  };
}

interface Edit extends Span {
  readonly typedStart: number;
  readonly typedEnd: number;
}

/** A place inside a rewritten number is moved to the edge of what was typed for it. */
function placeOf(place: number, edits: readonly Edit[], edge: "typedStart" | "typedEnd"): number {
  const inside = edits.find(({ start, end }) =>
    edge === "typedStart" ? place >= start && place < end : place > start && place <= end,
  );
  if (inside !== undefined) return inside[edge];
  const before = edits.findLast(({ end }) => end <= place);
  return before === undefined ? place : place - before.end + before.typedEnd;
}

function year(base: number, said: string, skipped: number): string {
  const rest = said
    .split(/[ -]/)
    .slice(skipped)
    .filter((word) => word !== "and");
  return String(base + countOf(rest.join(" ")));
}

function hourAndMinutes(said: string): string {
  const [hour = "", ...minutes] = said.split(/[ -]/);
  const value = minutes[0]?.startsWith("o") ? 5 : countOf(minutes.join(" "));
  return `${countOf(hour)}:${String(value).padStart(2, "0")}`;
}
