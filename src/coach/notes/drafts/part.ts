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

/** A visible gap with the question that fills it. */
export function gap(
  part: NotePart,
  kind: BlankKind,
  { copy, slots }: Material,
  more: Slots = {},
): Piece {
  const { mark, question } = copy.blanks[kind];
  const all = { ...slots, ...more };
  const blank = { part, mark: fill(mark, all), question: fill(question, all) };
  return { part, text: blank.mark, wording: `${kind}-blank`, blank };
}
