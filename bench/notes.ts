import { checkNote } from "../src/coach/notes/check-note.ts";
import { partsIn } from "../src/coach/notes/checks/completeness.ts";
import { shinglesOf } from "../src/coach/notes/checks/text/shingles.ts";
import { checkTone } from "../src/coach/notes/checks/tone.ts";
import { checkUniqueness } from "../src/coach/notes/checks/uniqueness.ts";
import type { ToneFinding } from "../src/coach/notes/finding.ts";
import type { NotePart } from "../src/coach/notes/note-request.ts";
import { percentile, printTable } from "./figures.ts";
import { buildNotes, type LabelledNote } from "./notes/build-notes.ts";
import { buildPairs, type NotePair } from "./notes/build-pairs.ts";
import { BLIND_FIRST_NOTES, BLIND_FIRST_PAIRS } from "./notes/corpus/blind-first.ts";
import { BLIND_SECOND_NOTES, BLIND_SECOND_PAIRS } from "./notes/corpus/blind-second.ts";
import { DEVELOPMENT_NOTES } from "./notes/corpus/development-notes.ts";
import { DEVELOPMENT_PAIRS } from "./notes/corpus/development-pairs.ts";
import { HELD_OUT_NOTES } from "./notes/corpus/held-out-notes.ts";
import { HELD_OUT_PAIRS } from "./notes/corpus/held-out-pairs.ts";
import { type Measure, PLAIN_MEASURES } from "./notes/plain-measures.ts";
import { type Score, score } from "./notes/score.ts";
import type { WholeNote } from "./notes/whole.ts";

// The three checks of a note against labels of our own: likeness beside three plain measures, then parts and tone.
// With --faults every wrong answer is printed with its text, but for the set that is never read.

const NEVER_READ = "whole notes, never read";
const showsFaults = process.argv.includes("--faults");
const PARTS: readonly NotePart[] = ["thanks", "interest", "pick-up", "fit", "closing"];
const TONES: readonly ToneFinding[] = [
  "long",
  "checking-in",
  "guilt",
  "pressure",
  "ultimatum",
  "apology",
  "exclamations",
  "emoji",
  "salary",
  "capitals",
];

const development = buildPairs(DEVELOPMENT_PAIRS, 1);
const heldOut = buildPairs(HELD_OUT_PAIRS, 2);
const developmentNotes = buildNotes(DEVELOPMENT_NOTES, DEVELOPMENT_PAIRS, 3);
const heldOutNotes = buildNotes(HELD_OUT_NOTES, HELD_OUT_PAIRS, 4);

function ours({ a, b, names }: NotePair): boolean {
  return checkUniqueness(b, [{ to: "the other", text: a }], { names }).verdict === "too-similar";
}

/** The threshold that serves a measure best on the development half: it gets every chance. */
function bestThreshold({ likeness }: Measure): number {
  const judged = development.map((pair) => ({ pair, at: likeness(pair.a, pair.b) }));
  const f1At = (threshold: number): number =>
    score(judged.map(({ pair, at }) => ({ label: pair.isTooSimilar, said: at >= threshold }))).f1;
  const steps = Array.from({ length: 99 }, (_, at) => (at + 1) / 100);
  return steps.toSorted((a, b) => f1At(b) - f1At(a)).at(0) ?? 1;
}

function likenessTable(title: string, pairs: readonly NotePair[]): void {
  const judges = [
    { name: "ours", isTooSimilar: ours },
    ...PLAIN_MEASURES.map((measure) => {
      const threshold = bestThreshold(measure);
      return {
        name: `${measure.name} >= ${threshold}`,
        isTooSimilar: ({ a, b }: NotePair) => measure.likeness(a, b) >= threshold,
      };
    }),
  ];
  const rows = judges.map(({ name, isTooSimilar }) => {
    const judged = pairs.map((pair) => ({
      pair,
      label: pair.isTooSimilar,
      said: isTooSimilar(pair),
    }));
    const wrong = judged.filter(({ label, said }) => label !== said);
    if (name === "ours")
      printFaults(
        title,
        wrong.map(({ pair }) => `${pair.kind}:\n${pair.a}\n-- beside --\n${pair.b}`),
      );
    const alarms = wrong.filter(({ pair }) => pair.kind === "polite phrases only").length;
    return { check: name, ...row(score(judged)), "alarms on politeness": String(alarms) };
  });
  printTable(`too similar, ${title} (${pairs.length} pairs)`, rows);
}

function labelsTable<T extends string>(
  title: string,
  kinds: readonly T[],
  notes: readonly LabelledNote[],
  labels: (note: LabelledNote) => ReadonlySet<T>,
  said: (note: LabelledNote) => ReadonlySet<T>,
): void {
  const answers = notes.map((note) => ({ note, labels: labels(note), said: said(note) }));
  const rows = kinds.map((kind) => {
    const judged = answers.map((one) => ({
      note: one.note,
      label: one.labels.has(kind),
      said: one.said.has(kind),
    }));
    const wrong = judged.filter((one) => one.label !== one.said);
    printFaults(
      title,
      wrong.map(
        ({ note, label }) => `${kind} is ${label ? "missed" : "a false alarm"}:\n${note.text}`,
      ),
    );
    return {
      finding: kind,
      notes: String(judged.filter(({ label }) => label).length),
      ...row(score(judged)),
    };
  });
  printTable(`${title} (${notes.length} notes)`, rows);
}

function row({ precision, recall, f1, falseAlarms, missed }: Score) {
  const shown = (value: number): string => value.toFixed(3);
  return {
    precision: shown(precision),
    recall: shown(recall),
    F1: shown(f1),
    "false alarms": String(falseAlarms),
    missed: String(missed),
  };
}

function printFaults(title: string, faults: readonly string[]): void {
  if (!showsFaults || title.includes(NEVER_READ)) return;
  for (const fault of faults) console.log(`\n${fault}`);
}

const labelled = (notes: readonly WholeNote[]): readonly LabelledNote[] =>
  notes.map(({ text, parts, tones }) => ({ text, parts: new Set(parts), tones: new Set(tones) }));

const SETS: readonly (readonly [string, readonly NotePair[], readonly LabelledNote[]])[] = [
  ["development half", development, developmentNotes],
  ["held-out half", heldOut, heldOutNotes],
  // Whole notes by writers who did not know the checks; the second set was never read, only scored.
  ["whole notes, read since", BLIND_FIRST_PAIRS, labelled(BLIND_FIRST_NOTES)],
  [NEVER_READ, BLIND_SECOND_PAIRS, labelled(BLIND_SECOND_NOTES)],
];

for (const [name, pairs] of SETS) likenessTable(name, pairs);
for (const [name, , notes] of SETS) {
  labelsTable(
    `parts, ${name}`,
    PARTS,
    notes,
    (note) => note.parts,
    ({ text }) => partsIn(text),
  );
  labelsTable(
    `tone, ${name}`,
    TONES,
    notes,
    (note) => note.tones,
    ({ text }) => {
      const found = new Set<string>(checkTone(text).map(({ what }) => what));
      return new Set(TONES.filter((tone) => found.has(tone)));
    },
  );
}

const texts = heldOut.map(({ a }) => a).slice(0, 10);
const expected = {
  to: "Ana Ruiz",
  others: ["Raj Patel"],
  company: "Acme",
  otherCompanies: ["Globex"],
  role: "Data Analyst",
  from: "Ben Okafor",
  parts: PARTS,
};
const kept = texts.map((text) => ({ to: "x", shingles: shinglesOf(text) }));
const tenNotesMs = Array.from({ length: 50 }, () => {
  const start = performance.now();
  for (const [at, text] of texts.entries()) {
    const others = kept.filter((_, other) => other !== at);
    checkNote({ text, expected, others });
  }
  return performance.now() - start;
});
printTable("all three checks of ten notes, each against what is kept of the nine others", [
  {
    "median ms": percentile(tenNotesMs, 50),
    "p95 ms": percentile(tenNotesMs, 95),
    "first ms": tenNotesMs[0] ?? 0,
  },
]);
