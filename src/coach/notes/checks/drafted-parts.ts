import type { DraftCopy, LetterLine, Pool } from "../locale.ts";
import type { NotePart } from "../note-request.ts";

/** A sentence of ours by its fixed words, in small letters and in order; what stood in its slots is anybody's. */
interface Known {
  readonly part: NotePart;
  readonly pieces: readonly string[];
}

/** Fixed words shorter than this stand in many sentences. */
const SHORTEST = 8;
const known = new WeakMap<DraftCopy, readonly Known[]>();

/** The parts of a text that are still said as we drafted them, so that a draft is never told to lack what it has. */
export function draftedParts(text: string, copy: DraftCopy): ReadonlySet<NotePart> {
  const lower = text.toLowerCase();
  const all = known.get(copy) ?? knownSentences(copy);
  known.set(copy, all);
  return new Set(all.flatMap(({ part, pieces }) => (hasInOrder(lower, pieces) ? [part] : [])));
}

function hasInOrder(text: string, pieces: readonly string[]): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return false;
    from = at + piece.length;
  }
  return true;
}

function knownSentences(copy: DraftCopy): readonly Known[] {
  const { firstFollowUp: first, secondFollowUp: second } = copy;
  const pools: readonly (readonly [NotePart, Pool])[] = [
    ["thanks", [...copy.thanks, ...copy.thanksLater, ...copy.shortThanks]],
    ["interest", [...Object.values(copy.interest).flat(), ...copy.interestLater]],
    ["interest", first.interest],
    ["pick-up", [...Object.values(copy.pickUp).flat(), ...Object.values(copy.addition).flat()]],
    ["fit", Object.values(copy.strength).flat()],
    ["closing", [...copy.closing, ...copy.closingWithoutInterest, ...copy.shortClosing]],
    ["closing", [...copy.announced, ...copy.askTiming]],
    ["closing", [first, second].flatMap(({ ask, closing }) => [...ask, ...closing])],
  ];
  const lines: readonly LetterLine[] = [
    ...pools.flatMap(([part, pool]) => pool.map((text) => ({ part, text }))),
    ...Object.values(copy.letters).flat(2),
  ];
  return lines.flatMap(({ part, text }) => {
    const pieces = text
      .toLowerCase()
      .split(/\{\w+\}/)
      .map((piece) => piece.replace(/[.!?\s]+$/u, ""))
      .filter((piece) => piece !== "");
    return pieces.some((piece) => piece.length >= SHORTEST) ? [{ part, pieces }] : [];
  });
}
