import type { NameCandidate } from "../match-names.ts";
import { straighten } from "../typed-words.ts";
import {
  bareMore,
  COLON,
  inFull,
  joinPoints,
  namesSomebody,
  type Point,
  readPoint,
  whoIs,
} from "./read-point.ts";

export interface PointsReading {
  readonly points: readonly Point[];
  /** Lines that could not be given to anybody, as typed. */
  readonly rest: readonly string[];
  /** People whose name stands there with nothing behind it. */
  readonly bare: readonly string[];
}

/** Reads one line a person: "Ana: the dashboard migration; needs a writer", "Raj liked short reports, prefers LinkedIn". */
export function readPoints(words: string, people: readonly NameCandidate[]): PointsReading {
  const read = linesOf(words).flatMap((line) => readLine(line, people));
  const told = joinPoints(read.flatMap(({ point }) => point ?? []));
  return {
    points: told,
    rest: read.flatMap(({ rest }) => rest ?? []),
    bare: read.flatMap(({ bare }) =>
      bare === undefined || told.some(({ contactId }) => contactId === bare) ? [] : [bare],
    ),
  };
}

interface Piece {
  readonly point?: Point;
  readonly rest?: string;
  /** Whose name stands alone. */
  readonly bare?: string;
}

function readLine(line: string, people: readonly NameCandidate[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const words of line.split(";").map((one) => one.trim())) {
    if (words === "") continue;
    const before = pieces.at(-1);
    pieces.push(readPiece(words, people, before?.point?.contactId ?? before?.bare));
  }
  return pieces;
}

function readPiece(
  words: string,
  people: readonly NameCandidate[],
  whose: string | undefined,
): Piece {
  const bare = bareName(words, people);
  if (bare !== undefined) return { bare };
  const point = readPoint(words, people) ?? onlyPersons(words, people) ?? goesOn(words, whose);
  return point === undefined ? { rest: words } : { point };
}

/** What stands behind a semicolon without a name of its own is about whoever was named before. */
function goesOn(words: string, contactId: string | undefined): Point | undefined {
  return contactId === undefined || namesSomebody(words)
    ? bareMore(words, contactId)
    : inFull(contactId, words);
}

/** Whose name stands there without words: "Ana Ruiz:". */
function bareName(line: string, people: readonly NameCandidate[]): string | undefined {
  const { alone } = COLON.exec(straighten(line).trim())?.groups ?? {};
  return alone === undefined ? undefined : whoIs(alone, people);
}

/** Where only one person was there, a line without a name is about them. */
function onlyPersons(line: string, people: readonly NameCandidate[]): Point | undefined {
  const [only] = people;
  return only === undefined || people.length > 1 ? undefined : inFull(only.id, line);
}

function linesOf(words: string): readonly string[] {
  return words
    .split("\n")
    .map((line) => line.replace(/^\s*[-*•]\s*/, "").trim())
    .filter((line) => line !== "");
}
