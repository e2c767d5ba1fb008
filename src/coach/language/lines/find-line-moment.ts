import { MONTH } from "../dates/month-names.ts";
import { type Moment, type MomentOptions, type MomentReading, readMoment } from "../read-moment.ts";
import { type Piece, tidyPiece } from "./line-pieces.ts";

export interface LineMoment {
  readonly reading: MomentReading;
  /** The words it was read from. */
  readonly text: string;
  readonly pieces: readonly Piece[];
}

interface Candidate extends LineMoment {
  readonly score: number;
}

const MAX_JOINED = 3;

/** Finds when the interview is: the piece, or up to three neighbours ("Tue, Nov 24, 3pm"), that say most of it. */
export function findLineMoment(
  pieces: readonly Piece[],
  options: MomentOptions,
): LineMoment | undefined {
  let best: Candidate | undefined;
  for (let joined = 1; joined <= MAX_JOINED; joined++) {
    for (let start = 0; start + joined <= pieces.length; start++) {
      const candidate = readPieces(pieces, start, joined, options);
      if (candidate.score > (best?.score ?? 0)) best = candidate;
    }
  }
  // A time of day alone must not stand in for a date beside it that was typed wrong.
  return best === undefined || best.score < 3 ? (findRefused(pieces, options) ?? best) : best;
}

/** Starts as a date with its year does, or with a day and its month. */
const DATE_WRITTEN_OUT = new RegExp(
  String.raw`^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH}\.? \d{1,2}(?:st|nd|rd|th)?)(?![\p{L}\d])`,
  "iu",
);

/** A date that is written out but cannot be used ("29 Feb 2027, 10am") is still the date that was meant. */
function findRefused(pieces: readonly Piece[], options: MomentOptions): LineMoment | undefined {
  const start = pieces.findIndex(
    ({ words }) => DATE_WRITTEN_OUT.test(words) && readMoment(words, options).kind === "none",
  );
  if (start < 0) return undefined;
  const other = pieces.findIndex(({ words }, index) => index > start && !/^\d/.test(words));
  const end = other < 0 ? pieces.length : other;
  const text = pieces
    .slice(start, end)
    .map(({ words }) => words)
    .join(", ");
  const reading = readMoment(text, options);
  return { reading, text, pieces: [...pieces.slice(0, start), ...pieces.slice(end)] };
}

function readPieces(
  pieces: readonly Piece[],
  start: number,
  count: number,
  options: MomentOptions,
): Candidate {
  const taken = pieces.slice(start, start + count);
  const reading = readMoment(taken.map(({ words }) => words).join(", "), options);
  const moment = reading.kind === "clear" ? reading.moment : undefined;
  const first = moment ?? (reading.kind === "unsure" ? reading.options[0] : undefined);
  if (first === undefined) return { score: 0, reading, text: "", pieces };
  const afterWith = taken.every((piece) => piece.afterWith);
  const left = first.rest
    .split(",")
    .map(tidyPiece)
    .filter((words) => words !== "")
    .map((words) => ({ words, afterWith }));
  const others = [...pieces.slice(0, start), ...left, ...pieces.slice(start + count)];
  // Where neighbours are used up together ("Tue" and "Nov 24"), they belong together.
  const together = left.length === 0 ? count / 10 : 0;
  const score = scoreOf(first);
  return {
    score: score === 0 ? 0 : score + together,
    reading,
    text: first.matched,
    pieces: others,
  };
}

/** A day and a time are worth more than one of them alone. */
function scoreOf({ time, dayFrom, matched, rest }: Moment): number {
  if (time === undefined) return dayScore(matched, rest);
  return dayFrom === "said" ? 4 : 2;
}

/** A day's name at the head of other words is more likely a company: "Sun Microsystems", "Friday Health". */
function dayScore(matched: string, rest: string): number {
  if (rest === "") return 2;
  return /^\p{L}+$/u.test(matched) && /^\p{Lu}/u.test(rest) && /^\p{Lu}/u.test(matched) ? 0 : 1;
}
