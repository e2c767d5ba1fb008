import type { ToneFinding } from "../../src/coach/notes/finding.ts";
import type { NotePart } from "../../src/coach/notes/note-request.ts";
import type { NoteMaterial, PairMaterial } from "./half.ts";
import { one, seeded, some } from "./random.ts";

export interface LabelledNote {
  readonly text: string;
  readonly parts: ReadonlySet<NotePart>;
  readonly tones: ReadonlySet<ToneFinding>;
}

const FOR_PARTS = 40;
const FOR_TONE = 45;
const ORDER: readonly NotePart[] = ["thanks", "interest", "pick-up", "fit", "closing"];

/** 85 notes of one half: 40 with some of the parts, 45 with all or some and up to two tones; built from labelled sentences. */
export function buildNotes(
  material: NoteMaterial,
  { facts }: PairMaterial,
  seed: number,
): readonly LabelledNote[] {
  const random = seeded(seed);
  const forParts = Array.from({ length: FOR_PARTS }, () => {
    const parts = ORDER.filter(() => random() < 0.55);
    return note(material, parts, [], some(material.neutral, 2, random), random);
  });
  const kinds = [...Object.keys(material.tones), "long", "none", "none"];
  const forTone = Array.from({ length: FOR_TONE }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? "none";
    const isLong = kind === "long";
    const tones = TONES.filter((tone) => tone === kind || random() < 0.12);
    const filler = isLong ? facts.flat().slice(0, 20) : some(material.neutral, 2, random);
    const built = note(material, ORDER, tones, filler, random);
    return isLong ? { ...built, tones: new Set<ToneFinding>([...tones, "long"]) } : built;
  });
  return [...forParts, ...forTone];
}

type Worded = keyof NoteMaterial["tones"];
const TONES: readonly Worded[] = [
  "checking-in",
  "guilt",
  "pressure",
  "ultimatum",
  "apology",
  "salary",
  "exclamations",
  "emoji",
  "capitals",
];

function note(
  material: NoteMaterial,
  parts: readonly NotePart[],
  tones: readonly Worded[],
  filler: readonly string[],
  random: () => number,
): LabelledNote {
  const [before = "", ...after] = filler;
  const body = [
    before,
    ...parts.map((part) => one(material.parts[part], random)),
    ...after,
    ...tones.map((tone) => one(material.tones[tone], random)),
  ];
  const text = [one(material.greetings, random), body.join(" "), one(material.signOffs, random)];
  return { text: text.join("\n\n"), parts: new Set(parts), tones: new Set(tones) };
}
