import type { Blank, DraftPart } from "../draft.ts";
import type { BlankKind, DraftCopy, Pool } from "../locale.ts";
import type { NotePart, NoteRequest } from "../note-request.ts";
import { choose } from "./choose.ts";
import { fill, type Slots } from "./fill.ts";

/** One part being drafted: its words, the wording it took, and what it leaves to the person. */
export interface Piece extends DraftPart {
  /** "thanks3": part and wording. */
  readonly wording: string;
  readonly blank?: Blank;
}

/** What every part is made from. */
export interface Material {
  readonly request: NoteRequest;
  readonly copy: DraftCopy;
  readonly slots: Slots;
}

/** A person's words made ready for the middle of a sentence: one line, no full stop, and small where only a sentence begins so. */
export function told(words: string | undefined, { copy }: Material): string {
  const line = copy.words
    .tidy((words ?? "").replace(/\s+/gu, " ").trim())
    .replace(/[.;,!\s]+$/u, "");
  return copy.frame.startsSmall.test(line)
    ? `${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : line;
}

/** Words as a sentence of their own. */
export function sentenceOf(words: string): string {
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** A sentence of a pool, filled with the note's slots and these further ones. */
export function sentence(
  part: NotePart,
  pool: Pool,
  name: string,
  { request, slots }: Material,
  more: Slots = {},
): Piece {
  const { item, at } = choose(pool, name, request);
  return { part, text: fill(item, { ...slots, ...more }), wording: `${name}${at}` };
}

/** What a note reads well without: a personal line, what fits, a new thought. A date, names and a signature are none of it. */
const OPTIONAL: ReadonlySet<BlankKind> = new Set(["pick-up", "short-pick-up", "fit", "new-angle"]);

/** A visible gap with the question that fills it. */
export function gap(
  part: NotePart,
  kind: BlankKind,
  { copy, slots }: Material,
  more: Slots = {},
): Piece {
  const { mark, question } = copy.blanks[kind];
  const all = { ...slots, ...more };
  const blank = {
    part,
    mark: fill(mark, all),
    question: fill(question, all),
    required: !OPTIONAL.has(kind),
  };
  return { part, text: blank.mark, wording: `${kind}-blank`, blank };
}
