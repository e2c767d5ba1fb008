import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { matchName } from "../../../src/coach/language/match-names.ts";
import { nearestWord } from "../../../src/coach/language/nearest-word.ts";
import { readContacts } from "../../../src/coach/language/read-contacts.ts";
import { readIntent } from "../../../src/coach/language/read-intent.ts";
import { readInterviewLine } from "../../../src/coach/language/read-interview-line.ts";
import {
  type Moment,
  type MomentReading,
  readMoment,
} from "../../../src/coach/language/read-moment.ts";
import { readPromise } from "../../../src/coach/language/read-promise.ts";
import { readSnooze } from "../../../src/coach/language/read-snooze.ts";
import { splitNames } from "../../../src/coach/language/split-names.ts";

const NOW = "2026-11-24T14:00:00.000Z";
const TODAY = "2026-11-24";
const OPTIONS = { now: NOW, zone: "America/New_York" };

const READERS: readonly (readonly [string, (words: string) => unknown])[] = [
  ["readMoment ahead", (words) => readMoment(words, { ...OPTIONS, direction: "future" })],
  ["readMoment back", (words) => readMoment(words, { ...OPTIONS, direction: "past" })],
  ["readMoment either way", (words) => readMoment(words, { ...OPTIONS, direction: "either" })],
  ["readPromise", (words) => readPromise(words, OPTIONS)],
  ["readInterviewLine", (words) => readInterviewLine(words, OPTIONS)],
  ["readContacts", readContacts],
  ["readIntent", (words) => readIntent(words, OPTIONS)],
  ["readSnooze", (words) => readSnooze(words, NOW, OPTIONS.zone)],
  ["splitNames", splitNames],
  [
    "matchName",
    (words) =>
      matchName(words, [
        { id: "1", name: words },
        { id: "2", name: "Ana" },
      ]),
  ],
  ["nearestWord", (words) => nearestWord(words, ["snooze", "sent"])],
];

/** Pieces of dates, names and sentences in any order: much nearer to what confuses a reader than random letters. */
const PIECES = [
  "tue",
  "next",
  "last",
  "friday",
  "3",
  "3pm",
  "15:00",
  "-",
  "1/12",
  "24",
  "Nov",
  "the",
  "10th",
  "in",
  "2",
  "weeks",
  "days",
  "at",
  "with",
  "and",
  ",",
  "(",
  ")",
  "manager",
  "Ana",
  "ana@acme.com",
  "ET",
  "noon",
  "half past",
  "end of",
  "week",
  "by",
  "sent",
  "snooze",
  "they",
  "said",
  "no",
  "acme",
  "offer",
  "round",
  "second",
  "not",
  "?",
  ".",
  "'",
  "29",
  "Feb",
  "2027",
  "London time",
  "UTC+2",
  "1h30",
  "45 min",
  "remind me",
  "skip",
  "\n",
  "\u2014",
  "\uD83E\uDD8A",
  "after",
];
const sentence = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 14 })
  .map((pieces) => pieces.join(" "));
const anything = fc.oneof(sentence, fc.string({ unit: "binary", maxLength: 200 }), fc.string());

const LONG: readonly string[] = [
  "a",
  " ",
  "1",
  "1 ",
  "- ",
  ",",
  "(",
  "()",
  "@",
  "a@",
  ".",
  "tue ",
  "next ",
  "in 1 ",
  "1:",
  "1/",
  "and ",
  "with ",
  "at ",
  "sent ana and ",
  "they said ",
  "a,",
  "3pm ",
  "the ",
  "first ",
  "http://",
  "\u0301",
  "\uD83E\uDD8A",
  "\n",
  '"',
  "a-",
  "week of ",
  "room ",
  "1 a ",
  "A B ",
].map((piece) => piece.repeat(Math.ceil(4000 / piece.length)).slice(0, 4000));

function momentsOf(reading: MomentReading): readonly Moment[] {
  if (reading.kind === "none") return [];
  return reading.kind === "clear" ? [reading.moment] : reading.options;
}

describe.each(READERS)("%s", (_, read) => {
  it("never throws and reads the same words the same way", () => {
    fc.assert(
      fc.property(anything, (words) => {
        expect(read(words)).toEqual(read(words));
      }),
      { numRuns: 300 },
    );
  });

  it("does not hang on 4,000 characters of anything", () => {
    // A pattern that backtracks without end would run into the time limit of the test.
    for (const words of LONG) expect(() => read(words)).not.toThrow();
  });
});

describe("any words", () => {
  const before = process.env.TZ;
  afterAll(() => {
    process.env.TZ = before;
  });

  it("are read on machines that really stand in different zones", () => {
    const offsets = ["Pacific/Chatham", "UTC", "America/Los_Angeles"].map((zone) => {
      process.env.TZ = zone;
      return new Date(NOW).getTimezoneOffset();
    });
    expect(offsets).toEqual([-825, 0, 480]);
  });

  it("mean the same wherever the machine stands", () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const readings = ["Pacific/Chatham", "UTC", "America/Los_Angeles"].map((zone) => {
          process.env.TZ = zone;
          return JSON.stringify(READERS.map(([, read]) => read(words)));
        });
        expect(new Set(readings).size).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it("never give a moment on the wrong side of now", () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom("future", "past"), (words, direction) => {
        for (const { instant, day } of momentsOf(readMoment(words, { ...OPTIONS, direction }))) {
          const distance = (instant ?? day).localeCompare(instant === undefined ? TODAY : NOW);
          expect(direction === "future" ? distance : -distance).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("give two to four different readings where they are unsure", () => {
    fc.assert(
      fc.property(sentence, (words) => {
        const reading = readMoment(words, { ...OPTIONS, direction: "either" });
        if (reading.kind !== "unsure") return;
        const said = new Set(reading.options.map(({ day, time }) => `${day} ${time}`));
        expect(said.size).toBe(reading.options.length);
        expect(said.size).toBeGreaterThanOrEqual(2);
        expect(said.size).toBeLessThanOrEqual(4);
      }),
      { numRuns: 500 },
    );
  });

  it("are all kept by the one-line reader", () => {
    const plain = fc.array(
      fc.constantFrom(
        "Acme",
        "Globex",
        "blue",
        "shoes",
        "tue 3pm",
        "Ana",
        "with Raj",
        "1h",
        "panel",
        "notes",
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(plain, (pieces) => {
        const draft = readInterviewLine(pieces.join(", "), OPTIONS);
        const kept = JSON.stringify(draft);
        for (const piece of ["Acme", "Globex", "blue", "shoes", "Ana", "Raj", "notes"]) {
          if (pieces.some((said) => said.includes(piece))) expect(kept).toContain(piece);
        }
      }),
    );
  });
});
