import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { digitsForWords } from "../../../src/coach/language/numbers/digits-for-words.ts";

describe("numbers in words", () => {
  it.each([
    ["at seven", "at 7"],
    ["ten thirty tomorrow", "10:30 tomorrow"],
    ["two forty-five pm", "2:45 pm"],
    ["nine oh five", "9:05"],
    ["half past three", "half past 3"],
    ["twenty-one days", "21 days"],
    ["May twenty first", "May 21th"],
    ["the second of June", "the 2th of June"],
    ["first Friday of July", "1th Friday of July"],
    ["by the tenth", "by the 10th"],
    ["noon on Friday", "12pm on Friday"],
    ["12 noon", "12pm"],
    ["two thousand and twenty seven", "2027"],
    ["twenty twenty-seven", "2027"],
    ["in two twenty minute calls", "in 2 20 minute calls"],
  ])("“%s” becomes “%s”", (words, digits) => {
    expect(digitsForWords(words).words).toBe(digits);
  });

  it.each([
    "second round",
    "the first interview",
    "on second thought",
    "the fourth-floor office",
    "none of the phonetics",
    "everyone",
    "Seventeenth-century art",
  ])("“%s” stays as it is", (words) => {
    expect(digitsForWords(words).words).toBe(words);
  });

  it("can be found again where they were typed", () => {
    const typed = "Acme at half past three on the twenty-seventh, room two";
    const { words, typed: spanIn } = digitsForWords(typed);
    const start = words.indexOf("27th");
    const { start: from, end: to } = spanIn({ start, end: start + 4 });
    expect(typed.slice(from, to)).toBe("twenty-seventh");
  });

  it("cover the whole text with the whole text, and never run backwards", () => {
    const piece = fc.constantFrom("two", "ten thirty", "noon", "May first", "x", ",", "  ", "21");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const typed = pieces.join(" ");
        const { words, typed: spanIn } = digitsForWords(typed);
        expect(spanIn({ start: 0, end: words.length })).toEqual({ start: 0, end: typed.length });
        for (let place = 0; place < words.length; place++) {
          const { start, end } = spanIn({ start: place, end: place + 1 });
          expect(start).toBeLessThan(end);
        }
      }),
    );
  });
});
