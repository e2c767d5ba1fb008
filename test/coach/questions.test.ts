import { describe, expect, it } from "vitest";
import { questionsFor, ROUND_KINDS, roundKindOf } from "../../src/coach/notes/questions.ts";

describe("questions to ask", () => {
  it.each(ROUND_KINDS)("are five to seven for: $name", ({ kind }) => {
    const questions = questionsFor(kind);
    expect(questions.length).toBeGreaterThanOrEqual(5);
    expect(questions.length).toBeLessThanOrEqual(7);
    for (const question of questions) expect(question).toMatch(/^[A-Z].{20,120}\?$|^If .*\?$/);
  });

  it("never repeat from one kind of round to another", () => {
    const all = ROUND_KINDS.flatMap(({ kind }) => questionsFor(kind));
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["phone screen", 1, "phone-screen"],
    ["recruiter call", 1, "phone-screen"],
    ["technical phone screen", 1, "technical"],
    ["system design interview", 2, "technical"],
    ["panel", 5, "panel"],
    ["final panel", 4, "final"],
    ["presentation", 3, "presentation"],
    ["case study", 1, "presentation"],
    ["on-site", 3, "onsite"],
    ["HR interview", 1, "hr"],
    ["culture fit interview", 1, "hr"],
    ["coffee chat", 1, "interview"],
    [undefined, 1, "interview"],
    [undefined, 0, "interview"],
    [undefined, 3, "panel"],
  ])("take “%s” with %i people for %s", (label, people, kind) => {
    expect(roundKindOf(label, people)).toBe(kind);
  });
});
