import { describe, expect, test } from "vitest";
import { phrases } from "../../../src/coach/notes/en/checks/phrases.ts";
import { spellOut } from "../../../src/coach/notes/en/checks/spell-out.ts";

describe("a list of phrases", () => {
  const says = (line: string, text: string, lists: Record<string, string> = {}) =>
    phrases(line, lists).test(text);

  test.each([
    ["either of two words", "keen|eager to start", "Eager to start.", "Happy to start."],
    ["words that may be left out", "i am (very) keen", "I am keen", "I am hardly keen"],
    ["a space within one of the ways", "thrilled|over_the_moon to", "over the moon to", "over to"],
    ["any ending", "enthusias* about", "enthusiastic about it", "enthusia about"],
    ["a number in digits or words", "for # years", "for twenty-two years", "for my years"],
    ["up to four words between", "i .. want", "I do very much still want", "I a b c d e want"],
    ["not what follows", "thanks !in_advance", "thanks for it", "thanks in advance"],
    ["not what stands before", "!would appreciate", "I appreciate it", "I would appreciate it"],
    [
      "nor a word further on",
      "hear about !~role|job",
      "hear about trains",
      "hear about the new job",
    ],
    ["nor what follows inside", "the !time .. you gave", "the tip you gave", "the time you gave"],
    ["the end of a question", "when ... decide ?", "When do you decide?", "When you decide."],
    ["whole words alone", "ran a", "I ran a shop", "Iran a shop"],
    ["one sentence alone", "i .. want", "I think I want", "So do I. They want"],
  ])("finds %s", (_, line, there, elsewhere) => {
    expect(says(line, there)).toBe(true);
    expect(says(line, elsewhere)).toBe(false);
  });

  test("knows its lists by name, each way of several words", () => {
    const lists = { glad: "love, be very glad" };
    expect(says("would {glad} to", "I would be very glad to", lists)).toBe(true);
    expect(says("would {glad} to", "I would hate to", lists)).toBe(false);
  });

  test.each(["would {happy} to", "would so_{glad} to", "would (so {glad} to"])(
    "refuses “%s”, which would be found nowhere",
    (line) => {
      expect(() => phrases(line, { glad: "love" })).toThrow();
    },
  );

  test("takes signs for what they are", () => {
    expect(says("c++ and node.js", "C++ and Node.js")).toBe(true);
    expect(says("node.js", "nodexjs")).toBe(false);
  });
});

describe("short forms", () => {
  test.each([
    ["I'd love to, and I’ve tried", "i would love to, and i have tried"],
    ["We don't; you can't; it won't", "we do not; you can not; it will not"],
    ["thx, u said id love ur team", "thank you, you said i would love your team"],
    ["im keen, ive 3 yrs", "i am keen, i have 3 years"],
    ["I did it with W", "i did it with w"],
  ])("“%s” is spelled out", (short, long) => {
    expect(spellOut(short)).toBe(long);
  });
});
