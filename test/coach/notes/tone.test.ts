import { describe, expect, test } from "vitest";
import { checkTone } from "../../../src/coach/notes/checks/tone.ts";

const around = (sentence: string) => `Hi Ana,\n\nThank you for today. ${sentence}\n\nBest,\nBen`;
const found = (sentence: string) =>
  checkTone(around(sentence)).map(({ what, quote }) => ({ what, quote }));

describe("the tone of a note", () => {
  test.each([
    ["I am just checking in on this.", "checking-in", "just checking in"],
    ["I still haven't heard back.", "guilt", "still haven't heard back"],
    ["I still haven’t heard back.", "guilt", "still haven’t heard back"],
    ["Please answer ASAP.", "pressure", "ASAP"],
    ["If I don't hear by Friday, I will go elsewhere.", "ultimatum", undefined],
    ["Sorry for my weak answers.", "apology", "Sorry for"],
    ["What is the salary?", "salary", "salary"],
    ["I loved it!!!", "exclamations", "!!!"],
    ["What a day 😀🎉", "emoji", "😀 🎉"],
    ["I was VERY glad.", "capitals", "VERY"],
    ["THIS MEANS THE WORLD to me.", "capitals", "THIS MEANS THE WORLD"],
  ])("“%s” is %s", (sentence, what, quote) => {
    expect(found(sentence)).toEqual([
      { what, quote: quote ?? expect.stringContaining("I don't hear by Friday") },
    ]);
  });

  test.each([
    "There is no rush at all.",
    "No need to apologise for the late start.",
    "I moved the salary data to AWS with SQL.",
    "I would love to hear more!",
    "It was a good day 🙂",
    "I have a decision to make by Friday. Can you share your timing?",
    "Patients check in at the desk.",
    "I look forward to hearing from you.",
    "Thank you for the IT tour and the US plans.",
    "© 2026 Ben",
    "I felt at home right away.",
    "I would love to start as soon as possible.",
    "I was surprised by how open everyone was.",
    "I spent a lot of time on dashboards at Initech.",
    "I cut costs by $95,000 in a year.",
    "Meeting Raj was a bonus.",
    "Your ping pong table is a good sign.",
    "Otherwise I have no questions.",
    "You said you would like more tests.",
    "Urgent orders were my daily bread.",
  ])("“%s” is fine", (sentence) => {
    expect(found(sentence)).toEqual([]);
  });

  test("every finding says why and what to do", () => {
    const all = checkTone(
      around("SORRY for checking in ASAP!!! 😀😀 What is the salary? You promised. Or else."),
    );
    expect(all.length).toBeGreaterThan(6);
    for (const { why, fix } of all) {
      expect(why).toMatch(/\.$/);
      expect(fix).toMatch(/\.$/);
      expect(`${why}${fix}`).not.toMatch(/[{}]/);
    }
  });

  test("the length is judged in words, by what suits the note", () => {
    const long = "word ".repeat(130);
    expect(checkTone(long)).toEqual([]);
    expect(checkTone(long, { maxWords: 120 })).toEqual([
      expect.objectContaining({ what: "long", why: expect.stringContaining("130 words") }),
    ]);
  });

  test("names in capitals are no shouting", () => {
    expect(checkTone("I met TEAM LIFE there.", { names: ["TEAM LIFE"] })).toEqual([]);
  });

  test("only the new part is judged", () => {
    expect(checkTone("All good.\n\n> just checking in\n> ASAP")).toEqual([]);
  });
});
