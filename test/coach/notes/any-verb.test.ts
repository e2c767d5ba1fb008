import { describe, expect, it } from "vitest";
import { WORD_SHAPES } from "../../../src/coach/notes/en/drafts/word-shapes.ts";

describe("what somebody does, in a letter to them", () => {
  it.each([
    ["chairs the audit committee", "trait", "chair the audit committee"],
    ["sponsors a football team", "trait", "sponsor a football team"],
    ["studies glaciers", "trait", "study glaciers"],
    ["collects old maps", "trait", "collect old maps"],
    ["coaches her daughter's team", "trait", "coach your daughter's team"],
    ["joked about the printer", "deed", "joked about the printer"],
    ["walked me through the close", "deed", "walked me through the close"],
    ["offered me coffee", "deed", "offered me coffee"],
  ])("“%s” is told as a verb", (words, shape, point) => {
    expect(WORD_SHAPES.point(words)).toEqual({ shape, words: point });
  });

  it.each(["distributed systems", "detailed reports", "tests and docs", "dashboards for sales"])(
    "“%s” is none",
    (words) => {
      expect(WORD_SHAPES.point(words)?.shape).not.toMatch(/trait|deed/);
    },
  );
});
