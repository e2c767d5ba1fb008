import type { Intent } from "../../../../src/coach/language/intents/intent.ts";
import type { Expected, Utterance } from "./utterance.ts";

export interface Line {
  /** "sent", "heard:no", … */
  readonly intent: string;
  /** How many should be read so. */
  readonly expected: number;
  /** How many were read so. */
  readonly read: number;
  /** How many of those rightly, with names, company and times. */
  readonly right: number;
  /** 0 to 1; 1 where nothing was read. */
  readonly precision: number;
  /** 0 to 1; 1 where nothing was expected. */
  readonly recall: number;
}

export interface Measured {
  readonly lines: readonly Line[];
  readonly overall: Line;
  /** Lines that must not act and did. */
  readonly acted: readonly string[];
  /** Sayings that were not read. */
  readonly missed: readonly string[];
  /** Sayings that were read as something else. */
  readonly wrong: readonly string[];
}

/** These only show something: no deed, no reminder and no setting changes by them. */
const HARMLESS: ReadonlySet<string> = new Set([
  "unknown",
  "today",
  "list",
  "plan",
  "help",
  "pushy",
  "settings",
  "note",
]);

interface Outcome {
  readonly text: string;
  readonly wanted: string;
  readonly got: string;
  readonly right: boolean;
}

/** Reads every line and counts. A reading is right only if the kind and all expected parts are as given. */
export function measure(
  said: readonly Utterance[],
  quiet: readonly string[],
  read: (text: string) => Intent,
): Measured {
  const all: readonly Utterance[] = [
    ...said,
    ...quiet.map((text): Utterance => [text, { kind: "unknown" }]),
  ];
  const outcomes = all.map(([text, expected]): Outcome => {
    const intent = read(text);
    const right = holds(intent, expected);
    return { text, wanted: nameOf(expected), got: nameOf(intent), right };
  });
  const acting = outcomes.filter(({ wanted }) => wanted !== "unknown");
  const names = [...new Set(outcomes.flatMap(({ wanted, got }) => [wanted, got]))];
  const lines = names
    .filter((name) => name !== "unknown")
    .toSorted()
    .map((name) => lineOf(name, outcomes));
  const readings = outcomes.filter(({ got }) => got !== "unknown");
  const overall = line("overall", acting.length, readings.length, count(readings));
  return {
    lines,
    overall,
    acted: outcomes
      .filter(({ wanted, got }) => wanted === "unknown" && !HARMLESS.has(got))
      .map(({ text, got }) => `${text} -> ${got}`),
    missed: acting.filter(({ got }) => got === "unknown").map(({ text }) => text),
    wrong: readings
      .filter(({ right }) => !right)
      .map(({ text, wanted, got }) => `${text}: ${got}, expected ${wanted}`),
  };
}

/** A table for people. */
export function printed(title: string, { lines, overall }: Measured): string {
  const rows = [...lines, overall].map(({ intent, expected, read, right, precision, recall }) =>
    [
      intent.padEnd(22),
      `${expected}`.padStart(8),
      `${read}`.padStart(5),
      `${right}`.padStart(6),
      precision.toFixed(3).padStart(10),
      recall.toFixed(3).padStart(7),
    ].join(" "),
  );
  const head = `${"intent".padEnd(22)} expected  read  right  precision  recall`;
  return [`Plain words, ${title}`, head, ...rows].join("\n");
}

function lineOf(name: string, outcomes: readonly Outcome[]): Line {
  const expected = outcomes.filter(({ wanted }) => wanted === name).length;
  const read = outcomes.filter(({ got }) => got === name);
  return line(name, expected, read.length, count(read));
}

function line(intent: string, expected: number, read: number, right: number): Line {
  const precision = read === 0 ? 1 : right / read;
  const recall = expected === 0 ? 1 : right / expected;
  return { intent, expected, read, right, precision, recall };
}

const count = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ right }) => right).length;

function nameOf(intent: Expected | Intent): string {
  if (intent.kind !== "heard") return intent.kind;
  const what = "what" in intent && typeof intent.what === "string" ? intent.what : "something";
  return `heard:${what}`;
}

/** Whether every expected part is in the reading; an expected undefined must be absent. */
function holds(actual: unknown, expected: unknown): boolean {
  if (typeof expected !== "object" || expected === null) return Object.is(actual, expected);
  if (typeof actual !== "object" || actual === null) return false;
  if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length))
    return false;
  const parts = new Map<string, unknown>(Object.entries(actual));
  return Object.entries(expected).every(([key, part]) => holds(parts.get(key), part));
}
