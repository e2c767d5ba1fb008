import { describe, expect, it } from "vitest";
import { readIntent } from "../../../src/coach/language/read-intent.ts";

/** Tuesday 24 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-24T14:00:00.000Z", zone: "America/New_York" };
const read = (text: string) => readIntent(text, OPTIONS);

describe("a company named behind what they did with it", () => {
  it.each([
    ["they moved globex to monday 9", { kind: "moved", company: "globex", whenText: "monday 9" }],
    ["they postponed acme", { kind: "postponed", company: "acme" }],
    ["acme role was filled", { kind: "heard", what: "role-closed", company: "acme" }],
    ["Acme position is closed", { kind: "heard", what: "role-closed", company: "Acme" }],
    [
      "they said they decide mid december",
      { kind: "heard", what: "holding", promise: { day: "2026-12-20" } },
    ],
  ])("is read: %s", (words, intent) => {
    expect(read(words)).toMatchObject(intent);
  });

  it.each([
    "they moved the office to monday",
    "they moved me to tears",
    "they postponed the wedding",
    "they postponed everything",
    "my role was filled with joy",
    "no role was filled",
    "they said they know",
  ])("is not read into %s", (words) => {
    expect(read(words)).toEqual({ kind: "unknown" });
  });
});

describe("silence that is called ghosting", () => {
  it.each([
    ["globex ghosted me", { kind: "ghosted", company: "globex" }],
    ["they have ghosted me", { kind: "ghosted" }],
    ["I got ghosted by Acme", { kind: "ghosted", company: "Acme" }],
  ])("is read: %s", (words, intent) => {
    expect(read(words)).toEqual(intent);
  });

  it.each([
    "did acme ghost me?",
    "acme hasn't ghosted me",
    "maybe they ghosted me",
    "i ghosted me",
  ])("is not read into %s", (words) => {
    expect(read(words).kind).toBe("unknown");
  });
});
