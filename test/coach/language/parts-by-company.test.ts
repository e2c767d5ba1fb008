import { describe, expect, it } from "vitest";
import { namedIn } from "../../../src/coach/language/debrief/named-in.ts";
import { partsByCompany } from "../../../src/coach/language/debrief/parts-by-company.ts";

const COMPANIES = [
  { id: "a", name: "Acme Inc" },
  { id: "g", name: "Globex" },
  { id: "n", name: "Next Level Foods" },
];
const PEOPLE = [
  { id: "ana", name: "Ana Ruiz" },
  { id: "sio", name: "Siobhán O'Neil" },
  { id: "nigel", name: "Nigel Planer" },
  { id: "julia", name: "Dame Julia Fox" },
];
const NOW = { now: "2026-11-24T21:20:00.000Z", zone: "America/New_York" };
const parts = (words: string) =>
  partsByCompany(words, COMPANIES, PEOPLE, NOW).map(({ companyIds = [], words: rest }) => [
    companyIds.join("+"),
    rest,
  ]);

describe("a company in front of what was said", () => {
  it.each([
    ["acme: ana talked about the close", "a", "ana talked about the close"],
    ["Acme Inc: ana talked about the close", "a", "ana talked about the close"],
    ["acme - ana talked about the close", "a", "ana talked about the close"],
    ["acme, ana talked about the close", "a", "ana talked about the close"],
    ["at acme ana said the close is slow", "a", "ana said the close is slow"],
    ["At Acme, ana said the close is slow", "a", "ana said the close is slow"],
    ["acme ana talked about the close", "a", "ana talked about the close"],
    ["today at the acme interview ana talked about the close", "a", "ana talked about the close"],
    ["acme panel: felt 4", "a", "felt 4"],
    ["acme felt good", "a", "felt good"],
    ["ana from acme talked about the close", "a", "ana talked about the close"],
    ["ana (acme) talked about the close", "a", "ana talked about the close"],
    ["debrief acme: felt 4", "a", "felt 4"],
    ["notes for acme: felt 4", "a", "felt 4"],
    ["my acme interview: felt 4", "a", "felt 4"],
    ["interview at acme went well", "a", "went well"],
    ["just finished the acme interview, felt 4", "a", "felt 4"],
    ["acme is a bad fit", "a", "it is a bad fit"],
    ["acme decides by friday", "a", "decides by friday"],
    ["acme: boss was rude", "a", "boss was rude"],
    ["globex: nigel talked about dividends; felt 2", "g", "nigel talked about dividends; felt 2"],
    [
      "acme: ana talked about the nine-day close; siobhán talked about relocation",
      "a",
      "ana talked about the nine-day close; siobhán talked about relocation",
    ],
  ])("decides whose it is, and is no part of it: “%s”", (words, id, rest) => {
    expect(parts(words)).toEqual([[id, rest]]);
  });

  it.each([
    "felt 2 (globex)",
    "not a fit, globex",
    "felt 2 at globex",
    "bad fit at globex",
    "felt 2, bad fit at Globex",
  ])("and behind how it felt likewise: “%s”", (words) => {
    expect(parts(words)).toEqual([["g", words.replace(/,? \(?(?:at )?globex\)?/i, "")]]);
  });

  it("parts what was said of two", () => {
    expect(
      parts("acme: ana talked about the close; felt 4; globex: nigel talked about dividends"),
    ).toEqual([
      ["a", "ana talked about the close; felt 4"],
      ["g", "nigel talked about dividends"],
    ]);
  });

  it.each([
    "ana talked about her time at globex",
    "ana used to work at globex",
    "next: a panel with the CTO",
    "next steps: a test",
    "next time bring numbers",
    "felt 4; they compete with globex",
    "ana: the nine-day close",
  ])("is none in “%s”", (words) => {
    expect(parts(words)).toEqual([["", words]]);
  });
});

describe("who is named in what was said", () => {
  const WORDS = [
    { id: "may", name: "May Lin" },
    { id: "will", name: "Will Grant" },
  ];

  it("is nobody whose name is only a word there", () => {
    for (const words of ["may take two weeks; felt 4", "will decide by friday", "told to grant it"])
      expect(namedIn(words, WORDS), words).toEqual([]);
    for (const words of ["will talked about tests", "Will: tests", "will grant was kind"])
      expect(namedIn(words, WORDS), words).toEqual(["will"]);
  });

  it.each([
    ["julia talked about dividends; felt 2; bad fit", ["julia"]],
    ["julia was rude; felt 2", ["julia"]],
    ["felt 2, julia was rude", ["julia"]],
    ["Julia: dividends", ["julia"]],
    ["dame julia fox's dog barked", ["julia"]],
    ["I liked julia; felt 4", ["julia"]],
    ["talked with nigel and julia about dividends", ["nigel", "julia"]],
    ["julie talked about dividends", []],
    ["felt 4; boss was rude", []],
  ])("is found in “%s”", (words, ids) => {
    expect(namedIn(words, PEOPLE)).toEqual(ids);
  });
});
