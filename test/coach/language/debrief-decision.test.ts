import { describe, expect, it } from "vitest";
import { readDebrief } from "../../../src/coach/language/debrief/read-debrief.ts";
import { takeDecision } from "../../../src/coach/language/debrief/read-decision.ts";

const PEOPLE = [
  { id: "linda", name: "linda okafor" },
  { id: "jess", name: "Jess Tran" },
  { id: "brandon", name: "Brandon Lee" },
];
/** Tuesday 24 November 2026, 17:00 in New York. */
const NOW = { now: "2026-11-24T22:00:00.000Z", zone: "America/New_York" };
const read = (words: string) => readDebrief(words, PEOPLE, NOW);

describe("a debrief in one breath", () => {
  it("keeps everybody, the day and the feeling between plain commas", () => {
    expect(
      read(
        "linda talked about the buddy system, jess said nights are a family, brandon they decide by dec 4, felt 3",
      ),
    ).toEqual({
      points: [
        { contactId: "linda", words: "the buddy system" },
        { contactId: "jess", words: "said nights are a family" },
      ],
      whenText: "by dec 4",
      feeling: 3,
      notes: [],
    });
  });

  it("begins a new clause at a name somebody has, and keeps names in a list together", () => {
    expect(read("linda talked about training, brandon friendly guy, felt 4")).toMatchObject({
      points: [{ contactId: "linda", words: "training" }],
      notes: ["brandon friendly guy"],
    });
    expect(
      read("linda talked about working with jess, brandon and the night team")?.points,
    ).toEqual([{ contactId: "linda", words: "working with jess, brandon and the night team" }]);
  });
});

describe("a debrief as people talk", () => {
  it.each([
    ["talked to linda about the buddy system", { contactId: "linda", words: "the buddy system" }],
    ["linda was nice, talked about training", { contactId: "linda", words: "training" }],
    ["linda about the float pool", { contactId: "linda", words: "the float pool" }],
  ])("gives the person what is theirs in “%s”", (words, point) => {
    expect(read(`${words}, felt 4`)).toMatchObject({ points: [point], feeling: 4 });
  });

  it("parts at a comma without a blank and at “&”", () => {
    expect(
      read("linda talked about training,jess said nights are hard & brandon loves it"),
    ).toEqual({
      points: [
        { contactId: "linda", words: "training" },
        { contactId: "jess", words: "said nights are hard" },
        { contactId: "brandon", words: "loves it" },
      ],
      notes: [],
    });
  });

  it("leaves the day of the decision out of the lines for each person", () => {
    const lines = "Linda: training; needs a mentor\nBrandon: they decide by dec 4";
    expect(takeDecision(lines, PEOPLE, NOW)).toEqual({
      words: "Linda: training; needs a mentor\n",
      whenText: "by dec 4",
    });
    expect(takeDecision("Linda: training", PEOPLE, NOW)).toEqual({ words: "Linda: training" });
  });
});

describe("the day they decide, wherever it stands", () => {
  it.each([
    ["brandon they decide by dec 4", "by dec 4"],
    ["brandon said they decide by dec 4", "by dec 4"],
    ["brandon told me they deside by dec 4", "by dec 4"],
    ["Brandon: they decide by dec 4", "by dec 4"],
    ["brandon says they'll decide by dec 4", "by dec 4"],
    ["brandon mentioned that the team will make a decision by dec 4", "by dec 4"],
    ["sarah told me they decide by dec 4", "by dec 4"],
    ["they desided to let me know by dec 4", undefined],
    ["desicion by dec 4", "by dec 4"],
    ["linda will let me know by friday", "by friday"],
    ["linda said i'll hear by friday", "by friday"],
    ["brandon said hr calls me by dec 4", "by dec 4"],
    ["dec 4 is when they decide", "dec 4"],
    ["by dec 4 they'll let me know", "by dec 4"],
    ["brandon said friday dec 4 they decide", "friday dec 4"],
  ])("is heard in “%s”, which is nothing to remember anybody by", (words, whenText) => {
    const told = read(`felt 3; ${words}`);
    expect(told?.whenText).toBe(whenText);
    expect(told?.points).toEqual([]);
    if (whenText !== undefined) expect(told?.notes).toEqual([]);
  });

  it("leaves what was said before it to whoever said it", () => {
    expect(read("brandon talked about night shifts they decide by dec 4")).toEqual({
      points: [{ contactId: "brandon", words: "night shifts" }],
      whenText: "by dec 4",
      notes: [],
    });
    expect(read("linda talked about the buddy system, sarah said they decide by dec 4")).toEqual({
      points: [{ contactId: "linda", words: "the buddy system" }],
      whenText: "by dec 4",
      notes: [],
    });
  });

  it.each([
    "linda said they won't grow this year",
    "linda said they decide everything in the friday huddle",
    "linda said they decode genomes",
    "jess told me she decides the schedule by seniority",
  ])("is not what “%s” says", (words) => {
    expect(read(words)).not.toHaveProperty("whenText");
    expect(read(words)?.points).toHaveLength(1);
  });
});

describe("what happens when", () => {
  it.each([
    "brandon wants me to shadow on friday",
    "brandon asked me to come back on tuesday",
    "brandon said i start on december 7",
    "brandon will call me tomorrow about the background check",
    "jess needs me to send my license",
    "jess said the second interview is next week",
    "jess mentioned that they'll call references next week",
  ])("is a note and nothing for a letter: “%s”", (words) => {
    const told = read(`linda talked about the buddy system, ${words}`);
    expect(told?.points).toEqual([{ contactId: "linda", words: "the buddy system" }]);
    expect(told?.notes).toEqual([words]);
  });

  it("is a debrief on its own too", () => {
    expect(read("brandon wants me to shadow on friday")).toEqual({
      points: [],
      notes: ["brandon wants me to shadow on friday"],
    });
  });

  it.each([
    ["jess talked about the launch on friday", "the launch on friday"],
    [
      "jess asked me to walk her through the migration",
      "asked me to walk her through the migration",
    ],
    ["jess told me about their friday demos", "their friday demos"],
  ])("is not what “%s” tells", (words, point) => {
    expect(read(words)?.points).toEqual([{ contactId: "jess", words: point }]);
  });
});
