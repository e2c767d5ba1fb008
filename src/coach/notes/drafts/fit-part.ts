import { placeInPanel } from "./choose.ts";
import { tidy } from "./fill.ts";
import { gap, type Material, type Piece, sentence } from "./part.ts";

/** What they need and what the person brings; a gap where nothing is left that another note does not say. */
export function fitPart(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const need = tidy(request.facts.need ?? "");
  const strength = strengthFor(material);
  return [
    ...(need === "" ? [] : [sentence("fit", copy.need, "need", material, { need })]),
    strength === undefined ? gap("fit", "fit", material) : strengthSentence(strength, material),
  ];
}

/** Each contact of a round gets the next strength, and none is told twice: people who work together compare notes. */
function strengthFor({ request }: Material): string | undefined {
  const strengths = (request.facts.strengths ?? []).map(tidy).filter((one) => one !== "");
  return strengths[placeInPanel(request.place, request.contact?.id)];
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
