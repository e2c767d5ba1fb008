import { gap, type Material, type Piece, sentence, told } from "./part.ts";

/** What this contact said and what is to be added; a gap where neither is known. */
export function pickUpPart(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const point = told(request.facts.point, material);
  const addition = told(request.facts.addition, material);
  const pieces = [
    ...(point === "" ? [] : [pointSentence(point, material)]),
    ...(addition === ""
      ? []
      : [sentence("pick-up", copy.addition, "addition", material, { addition })]),
  ];
  return pieces.length === 0 ? [gap("pick-up", "pick-up", material)] : pieces;
}

/** A point is a thing ("the migration"), a deed ("asked about tests"), a trait ("likes short reports"), or any saying. */
function pointSentence(point: string, material: Material): Piece {
  const { pickUp, frame } = material.copy;
  const toThem = frame.toSecondPerson(point);
  if (toThem !== undefined) {
    const { words, shape } = toThem;
    return sentence("pick-up", pickUp[shape], shape, material, { point: words });
  }
  if (frame.isThing(point)) {
    return sentence("pick-up", pickUp.thing, "thing", material, { point });
  }
  return sentence("pick-up", pickUp.saying, "saying", material, { point });
}
