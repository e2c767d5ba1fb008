import type { FollowUpCopy } from "../locale.ts";
import { strengthSentence, toldStrengths } from "./fit-part.ts";
import { gap, type Material, type Piece, sentence, told } from "./part.ts";

/** Interest and qualifications, whether the process changed, any updated timing. */
export function firstFollowUpPieces(material: Material): readonly Piece[] {
  const [best] = toldStrengths(material);
  const qualification =
    best === undefined ? gap("fit", "fit", material) : strengthSentence(best, material);
  return followUp(material.copy.firstFollowUp, "first", material, qualification);
}

/** Shorter, with a new angle, and nothing that the first one said. */
export function secondFollowUpPieces(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const angle = told(request.facts.newAngle, material);
  const news: Piece =
    angle === ""
      ? gap("pick-up", "new-angle", material)
      : { part: "pick-up", text: sentenceOf(angle), wording: "angle" };
  return followUp(copy.secondFollowUp, "second", material, news);
}

function followUp(
  copy: FollowUpCopy,
  which: string,
  material: Material,
  middle: Piece,
): readonly Piece[] {
  return [
    sentence("interest", copy.interest, `${which}-interest`, material),
    middle,
    sentence("closing", copy.ask, `${which}-ask`, material),
    sentence("closing", copy.closing, `${which}-closing`, material),
  ];
}

function sentenceOf(words: string): string {
  const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
