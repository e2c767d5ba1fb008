import { describe, expect, it } from "vitest";
import { DEVELOPMENT, HELD_OUT, UNSEEN } from "../../../bench/dates/corpus.ts";
import { byLastDay, judge, type Verdict } from "../../../bench/dates/judge.ts";
import { OURS } from "../../../bench/dates/ours.ts";
import type { PhraseSet } from "../../../bench/dates/phrase-set.ts";
import { sharedCases } from "../../../bench/dates/shared-cases.ts";

interface Judged {
  readonly phrase: string;
  readonly verdict: Verdict;
}

function judgeAll(sets: readonly PhraseSet[]): readonly Judged[] {
  return sets.flatMap(({ title, phrases, ...said }) =>
    phrases.map(([words, expected]) => {
      const answer = OURS.read(words, said);
      const phrase = `“${words}” (${title}): ${expected}, read as ${JSON.stringify(answer)}`;
      return { phrase, verdict: judge(byLastDay(expected), answer) };
    }),
  );
}

function shareOf(judged: readonly Judged[], ...verdicts: readonly Verdict[]): number {
  return judged.filter(({ verdict }) => verdicts.includes(verdict)).length / judged.length;
}

function phrasesOf(judged: readonly Judged[], ...verdicts: readonly Verdict[]): readonly string[] {
  return judged.filter(({ verdict }) => verdicts.includes(verdict)).map(({ phrase }) => phrase);
}

describe.each([
  ["development half", DEVELOPMENT],
  ["held-out half", HELD_OUT],
  ["everyday part", UNSEEN],
])("the %s of our corpus of dates in words", (_, sets) => {
  const judged = judgeAll(sets);

  it("is read rightly or asked in at least 97 of 100 phrases", () => {
    const faults = phrasesOf(judged, "wrong", "guessed", "missed");
    expect(shareOf(judged, "right", "asked"), faults.join("\n")).toBeGreaterThanOrEqual(0.97);
  });

  it("is read confidently and wrongly in less than 1 of 100 phrases", () => {
    const faults = phrasesOf(judged, "wrong", "guessed");
    expect(shareOf(judged, "wrong", "guessed"), faults.join("\n")).toBeLessThan(0.01);
  });

  it("is seldom asked about where the words leave no doubt", () => {
    const asked = phrasesOf(judged, "asked");
    expect(shareOf(judged, "asked"), asked.join("\n")).toBeLessThan(0.03);
  });
});

describe("our corpus of dates in words", () => {
  const phrases = [...DEVELOPMENT, ...HELD_OUT, ...UNSEEN].flatMap((set) =>
    set.phrases.map(([words, expected]) => ({ words, expected, set })),
  );

  it("holds at least 300 phrases, 60 of which must not be read", () => {
    expect(phrases.length).toBeGreaterThanOrEqual(300);
    const refusals = phrases.filter(({ expected }) => expected === "none");
    expect(refusals.length).toBeGreaterThanOrEqual(60);
  });

  it("asks the same question of no set twice", () => {
    const keys = phrases.map(({ words, set }) => `${set.title} ${words}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("judging what a library read", () => {
  it.each<readonly [string, Parameters<typeof judge>[1], Verdict]>([
    ["2026-11-27", { kind: "clear", value: "2026-11-27" }, "right"],
    ["2026-11-27", { kind: "clear", value: "2026-11-28" }, "wrong"],
    ["2026-11-27", { kind: "clear", value: "2026-11-27 15:00" }, "wrong"],
    ["2026-11-27", { kind: "asks", values: ["2026-11-27", "2026-12-04"] }, "asked"],
    ["2026-11-27", { kind: "asks", values: ["2026-11-28", "2026-12-04"] }, "wrong"],
    ["2026-11-27", { kind: "none" }, "missed"],
    ["none", { kind: "none" }, "right"],
    ["none", { kind: "asks", values: ["2026-11-27", "2026-12-04"] }, "wrong"],
    ["ask 2026-11-27 | 2026-12-04", { kind: "clear", value: "2026-12-04" }, "guessed"],
    ["ask 2026-11-27 | 2026-12-04", { kind: "clear", value: "2026-12-05" }, "wrong"],
    ["2026-11-30..2026-12-01", { kind: "clear", value: "2026-11-30" }, "right"],
    ["2026-11-30..2026-12-01", { kind: "clear", value: "2026-12-02" }, "wrong"],
  ])("%s against %o is %s", (expected, answer, verdict) => {
    expect(judge(expected, answer)).toBe(verdict);
  });

  it("wants the last day of a vague range from us", () => {
    expect(judge(byLastDay("2026-11-30..2026-12-01"), { kind: "clear", value: "2026-11-30" })).toBe(
      "wrong",
    );
  });
});

const shared = sharedCases();
if (shared === undefined) process.stdout.write("Skipped: the independent list of dates.\n");

describe.skipIf(shared === undefined)("the independent list of dates", () => {
  const judged = judgeAll(shared ?? []);

  it("is read confidently and wrongly in less than 1 of 100 phrases", () => {
    const faults = phrasesOf(judged, "wrong", "guessed");
    expect(shareOf(judged, "wrong", "guessed"), faults.join("\n")).toBeLessThan(0.01);
  });

  it("is read rightly or asked in at least 97 of 100 phrases", () => {
    const faults = phrasesOf(judged, "wrong", "guessed", "missed");
    expect(shareOf(judged, "right", "asked"), faults.join("\n")).toBeGreaterThanOrEqual(0.97);
  });
});
