import type { Draft } from "../draft.ts";
import type { NotePart } from "../note-request.ts";
import { openingWithoutNews } from "./follow-up.ts";
import { gap, type Material, type Piece } from "./part.ts";
import { oneLine, shape } from "./shape.ts";
import { shortEnds } from "./thank-you.ts";

/** A LinkedIn invitation carries a note of 300 characters at most. */
const LINKEDIN_MAX_CHARACTERS = 300;

/** What is kept first when not everything fits. */
const BY_WEIGHT: readonly NotePart[] = ["pick-up", "interest", "fit"];
/** The parts that hold the person's own words. */
const OWN_WORDS: ReadonlySet<NotePart> = new Set(["pick-up", "fit"]);
/** Below this a question for fewer words would be no help. */
const LEAST_ROOM = 20;

/** A message within 300 characters: thanks and closing always, then what fits, the personal part before all others. */
export function shortMessage(pieces: readonly Piece[], material: Material): Draft {
  const isThankYou = material.request.kind === "thank-you";
  const [thanks, closing] = isThankYou ? shortEnds(material) : ends(pieces, material);
  const middle = pieces.filter((one) => one !== thanks && one !== closing);
  let kept: readonly Piece[] = [thanks, closing].flatMap((one) => one ?? []);
  for (const part of BY_WEIGHT) {
    for (const piece of middle.filter((one) => one.part === part)) {
      const longer = inOrder([...kept, piece], pieces, thanks, closing);
      if (fits(longer, material)) kept = longer;
    }
  }
  const wantsPoint = isThankYou && middle.some(({ part }) => part === "pick-up");
  const hasPoint = kept.some(({ part }) => part === "pick-up");
  if (wantsPoint && !hasPoint && !material.request.leavesOut) kept = withShortGap(kept, material);
  // What announces the news goes with it.
  const hasNoNews = material.request.kind === "second-follow-up" && !hasPoint;
  if (hasNoNews) kept = [openingWithoutNews(material), ...kept.slice(1)];
  const withoutRoom = middle
    .filter((one) => OWN_WORDS.has(one.part) && one.blank === undefined && !kept.includes(one))
    .map(({ part }) => part);
  return { ...shape(kept, material), body: oneLine(kept, material), withoutRoom };
}

/** Of a follow-up the question about the timing stays, and not the friendly last line. */
function ends(
  pieces: readonly Piece[],
  { request: { kind } }: Material,
): readonly [Piece | undefined, Piece | undefined] {
  if (pieces.length < 2) return [pieces[0], undefined];
  const asks = kind === "first-follow-up" || kind === "second-follow-up";
  return [pieces[0], pieces.at(asks ? -2 : -1)];
}

function inOrder(
  kept: readonly Piece[],
  all: readonly Piece[],
  first: Piece | undefined,
  last: Piece | undefined,
): readonly Piece[] {
  const between = all.filter((one) => one !== first && one !== last && kept.includes(one));
  return [first, ...between, last].flatMap((one) => one ?? []);
}

function fits(pieces: readonly Piece[], material: Material): boolean {
  return oneLine(pieces, material).length <= LINKEDIN_MAX_CHARACTERS;
}

/** What the contact said is too long for this channel: asks for it in as many characters as are left. */
function withShortGap(kept: readonly Piece[], material: Material): readonly Piece[] {
  const room = LINKEDIN_MAX_CHARACTERS - oneLine(kept, material).length - 1;
  const blank = gap("pick-up", "short-pick-up", material, { room: String(room) });
  const [first, ...others] = kept;
  const longer = first === undefined ? [blank] : [first, blank, ...others];
  return room >= LEAST_ROOM && fits(longer, material) ? longer : kept;
}
