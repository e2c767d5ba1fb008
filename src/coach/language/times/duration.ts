import { type Span, spanOf } from "../dates/span.ts";
import { COUNT, countOf } from "../numbers/number-words.ts";

export interface FoundDuration extends Span {
  readonly minutes: number;
}

const NOT_INSIDE_A_WORD = String.raw`(?<![\p{L}\d.:/])`;
const FORMS: readonly {
  readonly pattern: RegExp;
  readonly minutes: (match: RegExpExecArray) => number;
}[] = [
  {
    pattern: form("(?:half an hour|half-hour|half hour)"),
    minutes: () => 30,
  },
  {
    pattern: form("(?:(?:an|one|1) hour and a half|(?:an|one|1) and a half hours|hour and a half)"),
    minutes: () => 90,
  },
  {
    pattern: form(
      String.raw`(\d{1,2})\s?h(?:ours?|rs?)?\s?(?:and\s)?([0-5]?\d)\s?(?:m(?:in(?:ute)?s?)?)?`,
    ),
    minutes: (match) => Number(match[1]) * 60 + Number(match[2]),
  },
  {
    pattern: form(String.raw`(\d{1,2}[.,]\d{1,2})[\s-]?h(?:ours?|rs?)?`),
    minutes: (match) => Math.round(Number((match[1] ?? "").replace(",", ".")) * 60),
  },
  {
    pattern: form(String.raw`(\d{1,3}|${COUNT}\s)[\s-]?h(?:ours?|rs?)?`),
    minutes: (match) => countOf((match[1] ?? "").trim()) * 60,
  },
  {
    pattern: form(String.raw`(\d{1,4}|${COUNT}\s)[\s-]?m(?:in(?:ute)?s?)?\.?`),
    minutes: (match) => countOf((match[1] ?? "").trim()),
  },
];

/** Finds a length of time such as "45 min", "1h30", "an hour and a half", "1.5 hours". */
export function findDuration(words: string): FoundDuration | undefined {
  for (const { pattern, minutes } of FORMS) {
    const match = pattern.exec(words);
    if (match !== null) return { ...spanOf(match), minutes: minutes(match) };
  }
  return undefined;
}

/** Reads words that are a length of time and nothing else, in minutes; undefined otherwise. */
export function readDurationMinutes(words: string): number | undefined {
  const trimmed = words.trim();
  const found = findDuration(trimmed);
  if (found === undefined || found.end - found.start !== trimmed.length) return undefined;
  return found.minutes;
}

function form(pattern: string): RegExp {
  return new RegExp(String.raw`${NOT_INSIDE_A_WORD}${pattern}(?![\p{L}\d])`, "iu");
}
