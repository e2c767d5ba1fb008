import { placeInPanel } from "./choose.ts";
import { gap, type Material, type Piece, sentence, told } from "./part.ts";

/** What they need and what the person brings; a gap where nothing is left that another note does not say. */
export function fitPart(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const need = told(request.facts.need, material);
  const strength = strengthFor(material);
  return [
    ...(need === "" ? [] : [sentence("fit", copy.need, "need", material, { need })]),
    strength === undefined ? gap("fit", "fit", material) : strengthSentence(strength, material),
  ];
}

/** Each contact of a round gets the next strength, and none is told twice: people who work together compare notes. */
function strengthFor(material: Material): string | undefined {
  const { request } = material;
  const strengths = toldStrengths(material);
  return strengths[placeInPanel(request.place, request.contact?.id)];
}

/** What the person has done, best first, as far as it was told. */
export function toldStrengths(material: Material): readonly string[] {
  const { strengths = [] } = material.request.facts;
  return strengths.map((one) => told(one, material)).filter((one) => one !== "");
}

/** A strength is a thing ("three years of Looker"), something done ("led two migrations"), or any other words. */
export function strengthSentence(strength: string, material: Material): Piece {
  const { strength: pools, frame } = material.copy;
  const deed = frame.toFirstPerson(strength);
  if (deed !== undefined) {
    return sentence("fit", pools.deed, "strength-deed", material, { strength: deed });
  }
  if (frame.isThing(strength)) {
    return sentence("fit", pools.thing, "strength-thing", material, { strength });
  }
  return sentence("fit", pools.saying, "strength", material, { strength });
}
