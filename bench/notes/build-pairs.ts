import type { PairMaterial } from "./half.ts";
import { one, seeded, some } from "./random.ts";

export type PairClass =
  | "unique"
  | "honest other words"
  | "names swapped"
  | "lightly reworded"
  | "polite phrases only";

export interface NotePair {
  readonly kind: PairClass;
  readonly a: string;
  readonly b: string;
  /** The label: people who compare the two would call them the same note. */
  readonly isTooSimilar: boolean;
  /** What is stored about the reader and the writer. */
  readonly names: readonly string[];
}

const NAMES = ["Ana", "Raj", "Zoe", "Tom", "Mei", "Olu", "Jonas", "Fatima", "Priya", "Lena"];
const COMPANIES = ["Acme", "Northwind", "Contoso", "Fabrikam"];
const PER_CLASS = 24;
const FEWEST_EDITS = 4;
type Random = () => number;

/** 120 pairs of one half, 24 of each class; the labels follow from how each pair is built. */
export function buildPairs(material: PairMaterial, seed: number): readonly NotePair[] {
  const random = seeded(seed);
  const names = [...NAMES, ...COMPANIES, "Ben", "Okafor", "Clara", "Weiss"];
  const many = (
    kind: PairClass,
    isTooSimilar: boolean,
    build: (material: PairMaterial, random: Random) => readonly [string, string],
  ): readonly NotePair[] =>
    Array.from({ length: PER_CLASS }, () => {
      const [a, b] = build(material, random);
      return { kind, a, b, isTooSimilar, names };
    });
  const byHand = material.reworded.map(
    ([a, b]): NotePair => ({ kind: "lightly reworded", a, b, isTooSimilar: true, names }),
  );
  return [
    ...many("unique", false, unique),
    ...many("honest other words", false, otherWords),
    ...many("names swapped", true, namesSwapped),
    ...byHand,
    ...many("lightly reworded", true, lightlyReworded).slice(byHand.length),
    ...many("polite phrases only", false, politeOnly),
  ];
}

function letter(sentences: readonly string[], random: Random): string {
  return `Dear ${one(NAMES, random)},\n\n${sentences.join(" ")}\n\nBest regards,\nBen`;
}

/** Different facts in different words. */
function unique(material: PairMaterial, random: Random): readonly [string, string] {
  const facts = some(material.facts, 8, random).map((tellings) => one(tellings, random));
  const openings = some(material.politeOpenings, 2, random);
  const closings = some(material.politeClosings, 2, random);
  const [first = "", second = ""] = openings;
  const [firstEnd = "", secondEnd = ""] = closings;
  return [
    letter([first, ...facts.slice(0, 4), firstEnd], random),
    letter([second, ...facts.slice(4), secondEnd], random),
  ];
}

/** The same facts, each told another way and in another order. */
function otherWords(material: PairMaterial, random: Random): readonly [string, string] {
  const facts = some(material.facts, 4, random).map((tellings) => some(tellings, 2, random));
  return [
    letter([one(material.politeOpenings, random), ...facts.map(([first = ""]) => first)], random),
    letter(
      [
        ...some(facts, 4, random).map(([, second = ""]) => second),
        one(material.politeClosings, random),
      ],
      random,
    ),
  ];
}

function filled(template: string, name: string, company: string, detail: string): string {
  return template
    .replaceAll("{name}", name)
    .replaceAll("{company}", company)
    .replaceAll("{detail}", detail.charAt(0).toUpperCase() + detail.slice(1));
}

/** One template with other names, and the one sentence about the person swapped as well. */
function namesSwapped(material: PairMaterial, random: Random): readonly [string, string] {
  const template = one(material.templates, random);
  const [first = "", second = ""] = some(NAMES, 2, random);
  const [detail = "", otherDetail = ""] = some(material.details, 2, random);
  const company = one(COMPANIES, random);
  return [
    filled(template, first, company, detail),
    filled(template, second, random() < 0.5 ? company : one(COMPANIES, random), otherDetail),
  ];
}

/** One template with other names, several phrases swapped, sentences moved, and an adverb or two. */
function lightlyReworded(material: PairMaterial, random: Random): readonly [string, string] {
  const [first, copy] = namesSwapped(material, random);
  const possible = material.edits.filter(([from]) => copy.includes(from));
  const count = Math.max(FEWEST_EDITS, Math.round(possible.length * (0.6 + 0.4 * random())));
  const edited = some(possible, count, random).reduce(
    (text, [from, to]) => text.replace(from, to),
    copy,
  );
  return [first, random() < 0.5 ? edited : reordered(edited)];
}

function reordered(text: string): string {
  const [greeting = "", body = "", ...end] = text.split("\n\n");
  const [opening = "", ...others] = body.split(/(?<=[.!?]) /);
  const [last = "", ...middle] = others.toReversed();
  return [greeting, [opening, ...middle, last].join(" "), ...end].join("\n\n");
}

/** Nothing in common but what everyone writes. */
function politeOnly(material: PairMaterial, random: Random): readonly [string, string] {
  const openings = some(material.politeOpenings, 2 + Math.round(random()), random);
  const closings = some(material.politeClosings, 2 + Math.round(random()), random);
  const count = 1 + Math.round(random());
  const facts = some(material.facts, 2 * count, random).map((tellings) => one(tellings, random));
  return [
    letter([...openings, ...facts.slice(0, count), ...closings], random),
    letter([...openings, ...facts.slice(count), ...closings], random),
  ];
}
