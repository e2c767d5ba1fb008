import { gap, type Material, type Piece, sentence, told } from "./part.ts";

/** What this contact said and what is to be added; a gap where neither is known. */
export function pickUpPart(material: Material): readonly Piece[] {
  const pieces = [pointSentence(material), additionSentence(material)].flatMap((one) => one ?? []);
  return pieces.length === 0 ? [gap("pick-up", "pick-up", material)] : pieces;
}

/** One thing is enough: of several that were told, the first that one writes back to somebody. */
function pointSentence(material: Material): Piece | undefined {
  const { copy, request } = material;
  const points = (request.facts.point ?? "").split(/;\s+/u).map((one) => told(one, material));
  const [point] = points.flatMap((one) => (one === "" ? [] : (copy.words.point(one) ?? [])));
  if (point === undefined) return undefined;
  const { shape, words } = point;
  return sentence("pick-up", copy.pickUp[shape], shape, material, { point: words });
}

function additionSentence(material: Material): Piece | undefined {
  const { copy, request } = material;
  const addition = told(request.facts.addition, material);
  if (addition === "") return undefined;
  const shape = copy.words.addition(addition);
  return sentence("pick-up", copy.addition[shape], `addition-${shape}`, material, { addition });
}
