import { firstLink } from "../invites/event/find-link.ts";
import { findPlace } from "../lines/place-words.ts";

const STREET =
  /\b(?:at|to|offices?,?(?: at| in)?|address is) (\d{1,5}[A-Za-z]?(?: \p{Lu}[\p{L}.'’-]*){1,4}(?:, [\p{Lu}\d][\p{L}\d .'’-]{1,40}?){0,3})(?=[.;!\n]|,? (?:and|on|from|at|for)\b|$)/u;
const ROOM = /\b(?:in|at) ((?:[Rr]oom|[Ss]uite) [\p{L}\d-]{1,10})/u;

/** Where the meeting is: the link of a video call before a place in words; a link is never opened. */
export function placeInMail(words: string, said: string | undefined): string | undefined {
  const link = firstLink(words);
  if (link !== undefined || said !== undefined) return link ?? said;
  const street = STREET.exec(words)?.[1] ?? ROOM.exec(words)?.[1];
  if (street !== undefined) return street.trim();
  return words
    .split(/\n|(?<=[.!?])\s/)
    .map((sentence) =>
      /\b(?:interview|call|meet|chat|screen)/i.test(sentence)
        ? findPlace(sentence)?.place
        : undefined,
    )
    .find((place) => place !== undefined && !/^https?:/i.test(place));
}
