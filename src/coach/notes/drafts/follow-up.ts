import type { FollowUpCopy } from "../locale.ts";
import { strengthSentence, toldStrengths } from "./fit-part.ts";
import { gap, type Material, type Piece, sentence, sentenceOf, told } from "./part.ts";

/** Interest and qualifications, whether the process changed, any updated timing. */
export function firstFollowUpPieces(material: Material): readonly Piece[] {
  const [best] = toldStrengths(material);
  const qualification =
    best === undefined ? gap("fit", "fit", material) : strengthSentence(best, material);
  return followUp(material.copy.firstFollowUp, "first", material, qualification);
}

/** Shorter, with a new angle, and nothing that the first one said; without news it does not announce any. */
export function secondFollowUpPieces(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const angle = told(request.facts.newAngle, material);
  if (angle === "" && request.leavesOut === true) {
    const [, ...rest] = followUp(copy.secondFollowUp, "second", material, undefined);
    return [openingWithoutNews(material), ...rest];
  }
  const news: Piece =
    angle === ""
      ? gap("pick-up", "new-angle", material)
      : { part: "pick-up", text: sentenceOf(angle), wording: "angle" };
  return followUp(copy.secondFollowUp, "second", material, news);
}

/** The first line of a second follow-up that has nothing new to tell. */
export function openingWithoutNews(material: Material): Piece {
  const { withoutNews } = material.copy.secondFollowUp;
  return sentence("interest", withoutNews, "second-without-news", material);
}

function followUp(
  copy: FollowUpCopy,
  which: string,
  material: Material,
  middle: Piece | undefined,
): readonly Piece[] {
  return [
    sentence("interest", copy.interest, `${which}-interest`, material),
    ...(middle === undefined ? [] : [middle]),
    sentence("closing", copy.ask, `${which}-ask`, material),
    sentence("closing", copy.closing, `${which}-closing`, material),
  ];
}
