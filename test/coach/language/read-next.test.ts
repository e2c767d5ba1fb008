import { describe, expect, it } from "vitest";
import { readNext } from "../../../src/coach/language/debrief/read-next.ts";
import { readPromise } from "../../../src/coach/language/read-promise.ts";

/** A Tuesday afternoon in New York. */
const NOW = { now: "2026-11-24T21:20:00.000Z", zone: "America/New_York" };
const read = (words: string) => readNext(words, NOW);

describe("what happens next", () => {
  it.each([
    ["a panel with the CTO next week, decision by Friday 4 Dec", "a panel with the CTO next week"],
    ["decision by Fri, 4 Dec, then a panel next week", "a panel next week"],
    ["panel on Tuesday and they decide by 4 December", "panel on Tuesday"],
    ["call with HR on Thursday; by Friday 4 Dec", "call with HR on Thursday"],
    ["Decision by Dec. 4. I said I would write.", "I said I would write."],
    ["a test on Monday\nfinal decision comes by 4 Dec", "a test on Monday"],
    ["4 Dec; she likes tea", "she likes tea"],
    ["by 4 Dec; they want me back", "they want me back"],
    ["by 4 Dec, they want me back", "they want me back"],
    ["take-home due Friday, they get back to me by 4 Dec", "take-home due Friday"],
  ])("in “%s” is a decision by Fri 4 Dec, and the rest is a note", (words, note) => {
    const { whenText = "", ...said } = read(words);
    expect(said).toEqual({ note });
    expect(readPromise(whenText, NOW)).toMatchObject({ day: "2026-12-04", certainty: "by" });
  });

  it.each([
    "by Friday",
    "end of next week",
    "4 Dec",
    "Friday, December 4, 2026",
    "around the 10th",
    "by Friday, maybe earlier",
    "in two weeks, they said",
    "they will let me know within 10 days",
    "Thursday or Friday",
    "next friday",
    "1/12",
    "31 Feb",
    "by friyay",
    "yesterday",
  ])("“%s” is all about the decision, readable or not", (words) => {
    expect(read(words)).toEqual({ whenText: words, note: "" });
  });

  it.each([
    "second round with the CTO",
    "panel on Tuesday",
    "an onsite in 2 weeks",
    "call on Thursday",
    "a panel with the CTO, next week",
    "second stage; next week",
    "by Friday, a panel with the CTO",
    "Ana will email me the test on Monday",
    "decision after the panel on Tuesday",
    "decision soon",
    "they may decide soon",
    "they did not say",
    "I send my portfolio by Monday",
    "friendly team",
    "3 people",
  ])("“%s” promises no decision and is kept as a note", (words) => {
    expect(read(words)).toEqual({ note: words });
  });

  it.each([
    ["panel on Tuesday, decision the week after", "decision the week after", "panel on Tuesday"],
    ["two weeks later", "two weeks later", ""],
    ["next week or the week after", "next week or the week after", ""],
  ])("“%s” counts from another day, which is asked for", (words, unclear, note) => {
    expect(read(words)).toEqual({ unclear, note });
  });

  it("says nothing where nothing was typed, and survives 4,000 characters", () => {
    expect(read("  ")).toEqual({ note: "" });
    const long = "a panel, and then ".repeat(230);
    expect(read(long)).toEqual({ note: long.trim() });
  });
});
