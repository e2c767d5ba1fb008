import { describe, expect, test } from "vitest";
import { buildNotes } from "../../../bench/notes/build-notes.ts";
import { buildPairs } from "../../../bench/notes/build-pairs.ts";
import { DEVELOPMENT_NOTES } from "../../../bench/notes/corpus/development-notes.ts";
import { DEVELOPMENT_PAIRS } from "../../../bench/notes/corpus/development-pairs.ts";
import { HELD_OUT_NOTES } from "../../../bench/notes/corpus/held-out-notes.ts";
import { HELD_OUT_PAIRS } from "../../../bench/notes/corpus/held-out-pairs.ts";
import { score } from "../../../bench/notes/score.ts";
import { partsIn } from "../../../src/coach/notes/checks/completeness.ts";
import { checkTone } from "../../../src/coach/notes/checks/tone.ts";
import { checkUniqueness } from "../../../src/coach/notes/checks/uniqueness.ts";

const HALVES = [
  ["development half", DEVELOPMENT_PAIRS, DEVELOPMENT_NOTES, 1],
  ["held-out half", HELD_OUT_PAIRS, HELD_OUT_NOTES, 2],
] as const;

describe.each(HALVES)("on the %s of the labelled corpus", (_, pairs, notes, seed) => {
  test("“too similar” is right with an F1 of 0.95, and politeness raises no alarm", () => {
    const judged = buildPairs(pairs, seed).map(({ a, b, names, isTooSimilar, kind }) => ({
      kind,
      label: isTooSimilar,
      said: checkUniqueness(b, [{ to: "x", text: a }], { names }).verdict === "too-similar",
    }));
    expect(judged.length).toBeGreaterThanOrEqual(100);
    expect(score(judged).f1).toBeGreaterThanOrEqual(0.95);
    const polite = judged.filter(({ kind }) => kind === "polite phrases only");
    expect(polite.filter(({ said }) => said)).toEqual([]);
  });

  test("each part and each tone is right with an F1 of 0.9", () => {
    const all = buildNotes(notes, pairs, seed + 2);
    expect(all.length).toBeGreaterThanOrEqual(75);
    const answers = all.map((note) => ({
      labels: new Set<string>([...note.parts, ...note.tones]),
      said: new Set<string>([
        ...partsIn(note.text),
        ...checkTone(note.text).map(({ what }) => what),
      ]),
    }));
    const kinds = new Set(answers.flatMap(({ labels }) => [...labels]));
    expect(kinds.size).toBe(15);
    for (const kind of kinds) {
      const { f1 } = score(
        answers.map(({ labels, said }) => ({ label: labels.has(kind), said: said.has(kind) })),
      );
      expect(f1, kind).toBeGreaterThanOrEqual(0.9);
    }
  });
});
