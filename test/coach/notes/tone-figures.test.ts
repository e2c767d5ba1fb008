import { describe, expect, test } from "vitest";
import { SENTENCES_OF_PARTS } from "../../../bench/notes/corpus/sentences-of-parts.ts";
import { SENTENCES_OF_TONES } from "../../../bench/notes/corpus/sentences-of-tones.ts";
import { partsIn } from "../../../src/coach/notes/checks/completeness.ts";
import { checkTone } from "../../../src/coach/notes/checks/tone.ts";

const { innocent, ...tones } = SENTENCES_OF_TONES;
const WORDED = new Set<string>(Object.keys(tones));
const heardIn = (sentence: string) =>
  checkTone(`Hi Ana,\n\n${sentence}\n\nBest regards,\nBen`)
    .map(({ what }) => what)
    .filter((what) => WORDED.has(what));

describe("on sentences by people who did not know how the check reads", () => {
  test.each(Object.entries(tones))("nine in ten of %s are heard", (tone, sentences) => {
    const missed = sentences.filter((sentence) => !heardIn(sentence).some((one) => one === tone));
    expect({ missed: missed.length <= sentences.length / 10, sentences: missed }).toMatchObject({
      missed: true,
    });
  });

  test("hardly any innocent one is reproached", () => {
    const alarms = innocent.filter((sentence) => heardIn(sentence).length > 0);
    expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(3);
  });

  test("hardly any sentence that thanks, closes or tells of somebody's work is reproached", () => {
    const alarms = Object.values(SENTENCES_OF_PARTS)
      .flat()
      .filter((sentence) => heardIn(sentence).length > 0);
    expect(alarms.length, alarms.join("\n")).toBeLessThanOrEqual(3);
  });
});

// A pattern that hangs on one of these runs into the limit of the test runner.
test.each(["a", "i ", "if you don't ", "I want to see if ", "nobody has ", "any news. "])(
  "a text of 20,000 characters is read, also one that only says “%s”",
  (piece) => {
    const text = piece.repeat(20_000 / piece.length);
    expect(Array.isArray(checkTone(text))).toBe(true);
    expect(partsIn(text)).toBeInstanceOf(Set);
  },
);
