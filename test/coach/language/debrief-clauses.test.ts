import { describe, expect, it } from "vitest";
import { readDebrief } from "../../../src/coach/language/debrief/read-debrief.ts";

const PEOPLE = [
  { id: "ana", name: "Ana Ruiz" },
  { id: "ngozi", name: "Ngozi Eze" },
  { id: "zolc", name: "Prof. Łukasz Żółć" },
  { id: "jr", name: "J. R. O'Brien" },
];
const NOW = { now: "2026-11-24T21:20:00.000Z", zone: "America/New_York" };
const read = (words: string) => readDebrief(words, PEOPLE, NOW);

describe("what is clearly said of somebody known is theirs", () => {
  it.each([
    ["ana ruiz showed the new consolidation tool", "ana", "showed the new consolidation tool"],
    ["ana's worried about covenants", "ana", "is worried about covenants"],
    ["Ana’s really proud of the team", "ana", "is really proud of the team"],
    ["ana's got two dogs", "ana", "has two dogs"],
    ["ana's been running audits", "ana", "has been running audits"],
    ["ana's team is growing fast", "ana", "the team is growing fast"],
    ["ngozi will send me the deck", "ngozi", "will send me the deck"],
    ["Ngozi is responsible for tax audits", "ngozi", "is responsible for tax audits"],
    ["Żółć sits on the audit committee", "zolc", "sits on the audit committee"],
    ["zolc sits on the audit committee", "zolc", "sits on the audit committee"],
    ["Prof. Żółć chairs the audit committee", "zolc", "chairs the audit committee"],
    ["J.R. hates spreadsheets", "jr", "hates spreadsheets"],
    ["J. R. O'Brien hates spreadsheets", "jr", "hates spreadsheets"],
    ["o'brien collects old maps", "jr", "collects old maps"],
    ["Ana built the ledger from scratch", "ana", "built the ledger from scratch"],
  ])("in “%s”", (words, contactId, point) => {
    expect(read(words)?.points).toEqual([{ contactId, words: point }]);
    expect(read(`felt 4; ${words}`)).toMatchObject({ points: [{ contactId }], notes: [] });
  });

  it.each([
    "ana was rude",
    "ana was very nice to me",
    "ana seemed bored",
    "ana showed up late",
    "ana didn't smile once",
    "ana never looked up",
    "ana interrupted me a lot",
    "ana ignored my questions",
    "ana kept checking her phone",
    "ana is out sick",
    "ana left early",
    "ana smiled a lot",
    "ana emailed me about the offer",
    "ana called my old boss",
    "ngozi's kids go to the same school",
    "ana is tired of my questions",
    "anaconda budgets are tight",
  ])("but a remark stays private: “%s”", (words) => {
    expect(read(`felt 4; ${words}`)).toMatchObject({ points: [], notes: [words] });
  });

  it("but an answer or an order beside it is no debrief", () => {
    for (const words of ["ana rejected me", "ana replied", "ana invited me to a second round"])
      expect(read(`felt 4; ${words}`), words).toBeUndefined();
  });

  it("and what somebody told about a colleague stays with who told it", () => {
    expect(read("ana told me ngozi and o'brien left the team")?.points).toMatchObject([
      { contactId: "ana" },
    ]);
  });
});

describe("a full stop", () => {
  it("ends no sentence behind an initial or a title", () => {
    expect(read("Dr. Ngozi talked about audits. felt 4")).toMatchObject({ feeling: 4 });
    expect(read("J.R. talked about Acme. J. R. likes maps")?.points).toEqual([
      { contactId: "jr", words: "Acme; likes maps" },
    ]);
    expect(read("ana talked about vitamin C. felt 4")).toMatchObject({
      points: [{ contactId: "ana", words: "vitamin C" }],
      feeling: 4,
    });
  });
});

describe("fit and feeling between commas", () => {
  it.each([
    ["felt 2, bad fit, boss was rude", { feeling: 2, fit: "bad fit", notes: ["boss was rude"] }],
    [
      "boss was rude, felt 2, not a fit",
      { feeling: 2, fit: "not a fit", notes: ["boss was rude"] },
    ],
    ["felt 2, boss was rude, bad fit", { feeling: 2, fit: "bad fit", notes: ["boss was rude"] }],
    ["it went badly and the office is far, no fit", { feeling: 1, fit: "no fit" }],
    ["felt 2 bad fit", { feeling: 2, fit: "bad fit", notes: [] }],
    ["felt 4, the fit is bad though", { feeling: 4, fit: "the fit is bad though", notes: [] }],
    ["felt 4, great culture fit", { feeling: 4, fit: "great culture fit", notes: [] }],
    ["felt 3, not a good fit for me", { feeling: 3, fit: "not a good fit for me" }],
    ["felt 3, it doesn't feel like a fit", { feeling: 3, fit: "it doesn't feel like a fit" }],
    ["they decide by friday, boss was rude", { whenText: "by friday", notes: ["boss was rude"] }],
    [
      "felt 4, learned to ask earlier, and to smile",
      { feeling: 4, learned: "to ask earlier, and to smile" },
    ],
  ])("are read in “%s”", (words, told) => {
    expect(read(words)).toMatchObject(told);
  });

  it("are no fit where something else fits", () => {
    expect(read("felt 4, the desk did not fit the room")).toMatchObject({
      feeling: 4,
      notes: ["the desk did not fit the room"],
    });
  });
});
