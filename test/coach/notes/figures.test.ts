import { describe, expect, test } from "vitest";
import { buildNotes } from "../../../bench/notes/build-notes.ts";
import { buildPairs } from "../../../bench/notes/build-pairs.ts";
import { BLIND_FIRST_NOTES, BLIND_FIRST_PAIRS } from "../../../bench/notes/corpus/blind-first.ts";
import {
  BLIND_SECOND_NOTES,
  BLIND_SECOND_PAIRS,
} from "../../../bench/notes/corpus/blind-second.ts";
import { DEVELOPMENT_NOTES } from "../../../bench/notes/corpus/development-notes.ts";
import { DEVELOPMENT_PAIRS } from "../../../bench/notes/corpus/development-pairs.ts";
import { HELD_OUT_NOTES } from "../../../bench/notes/corpus/held-out-notes.ts";
import { HELD_OUT_PAIRS } from "../../../bench/notes/corpus/held-out-pairs.ts";
import { MORE_SENTENCES_OF_PARTS } from "../../../bench/notes/corpus/more-sentences-of-parts.ts";
import { SENTENCES_OF_PARTS } from "../../../bench/notes/corpus/sentences-of-parts.ts";
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

/** Floors a little under what was reached; the second set was only ever scored. */
const WHOLE = [
  ["read since", BLIND_FIRST_NOTES, BLIND_FIRST_PAIRS, { parts: 0.93, tones: 0.93, pairs: 0.95 }],
  ["never read", BLIND_SECOND_NOTES, BLIND_SECOND_PAIRS, { parts: 0.8, tones: 0.8, pairs: 0.9 }],
] as const;

describe.each(WHOLE)("on whole notes by others, %s", (_, notes, pairs, floors) => {
  const judged = (kinds: readonly string[], said: (text: string) => ReadonlySet<string>) =>
    notes.flatMap(({ text, parts, tones }) => {
      const labels = new Set<string>([...parts, ...tones]);
      const found = said(text);
      return kinds.map((kind) => ({ label: labels.has(kind), said: found.has(kind) }));
    });

  test("parts are heard", () => {
    const kinds = ["thanks", "interest", "pick-up", "fit", "closing"];
    expect(score(judged(kinds, partsIn)).f1).toBeGreaterThanOrEqual(floors.parts);
  });

  test("tones are heard", () => {
    const kinds = [...new Set(notes.flatMap(({ tones }) => tones))];
    const said = (text: string) => new Set<string>(checkTone(text).map(({ what }) => what));
    expect(kinds).toHaveLength(10);
    expect(score(judged(kinds, said)).f1).toBeGreaterThanOrEqual(floors.tones);
  });

  test("copies are seen, and no note is called a copy that is none", () => {
    const likeness = score(
      pairs.map(({ a, b, names, isTooSimilar }) => ({
        label: isTooSimilar,
        said: checkUniqueness(b, [{ to: "x", text: a }], { names }).verdict === "too-similar",
      })),
    );
    expect(likeness.f1).toBeGreaterThanOrEqual(floors.pairs);
    expect(likeness.falseAlarms).toBe(0);
  });
});

describe("single sentences by others", () => {
  test.each([
    ["the first list", SENTENCES_OF_PARTS],
    ["the second list", MORE_SENTENCES_OF_PARTS],
  ])("play their part, and small talk plays none: %s", (_, { none, ...parts }) => {
    const missed = Object.entries(parts).flatMap(([part, sentences]) =>
      sentences.filter((sentence) => ![...partsIn(sentence)].some((one) => one === part)),
    );
    const count = Object.values(parts).flat().length;
    expect(missed.length).toBeLessThanOrEqual(0.1 * count);
    const heard = none.filter((sentence) => partsIn(sentence).size > 0);
    expect(heard.length).toBeLessThanOrEqual(0.12 * none.length);
  });
});
