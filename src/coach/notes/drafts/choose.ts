import { hashWords } from "../hash-words.ts";
import type { NotePlace, NoteRequest } from "../note-request.ts";

/** One of a pool, and which one it was. */
export interface Chosen<T> {
  readonly item: T;
  readonly at: number;
}

/**
 * Chooses by the opportunity's id and the note's place, so that the same request always reads the same and notes whose
 * places differ by less than the pool's size never share an item. Throws when the pool is empty.
 */
export function choose<T>(pool: readonly T[], name: string, request: NoteRequest): Chosen<T> {
  const at = (hashWords(`${request.seed}/${name}`) + turnOf(request)) % Math.max(1, pool.length);
  const item = pool[at];
  if (item === undefined) {
    throw new Error(`No wording for "${name}": its list is empty. Add a sentence to the locale.`);
  }
  return { item, at };
}

/** The place of a note among all of its opportunity, counted from 0; another wording moves past the whole panel. */
function turnOf({ place, contact }: NoteRequest): number {
  const panelSize = Math.max(1, new Set(place.panel).size);
  return place.earlier + placeInPanel(place, contact?.id) + place.wording * panelSize;
}

/** The contact's place in the panel, counted from 0; 0 for somebody outside it. */
export function placeInPanel({ panel }: NotePlace, contactId: string | undefined): number {
  return contactId === undefined ? 0 : Math.max(0, [...new Set(panel)].indexOf(contactId));
}
