import { placeInPanel } from "./choose.ts";
import { gap, type Material, type Piece, sentence, sentenceOf, told } from "./part.ts";

/** What they need and what the person brings, as one: a need without an answer is better left out. */
export function fitPart(material: Material): readonly Piece[] {
  const { copy, request } = material;
  const need = told(request.facts.need, material);
  const strength = strengthFor(material);
  // Whoever arranges the day does not choose, and is not pitched to.
  if (strength === undefined && request.contact?.kind === "coordinator") return [];
  const answer =
    strength === undefined ? gap("fit", "fit", material) : strengthSentence(strength, material);
  if (need === "") return [answer];
  const asked = sentence("fit", copy.need, "need", material, { need });
  const wording = `${asked.wording} ${answer.wording}`;
  return [{ ...answer, text: `${asked.text} ${answer.text}`, wording }];
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

/** A whole sentence stands as it was told; everything else is led in by one of ours. */
export function strengthSentence(told: string, material: Material): Piece {
  const { strength: pools, words: shapes } = material.copy;
  const { shape, words } = shapes.strength(told);
  if (shape === "sentence")
    return { part: "fit", text: sentenceOf(words), wording: "strength-own" };
  return sentence("fit", pools[shape], `strength-${shape}`, material, { strength: words });
}
