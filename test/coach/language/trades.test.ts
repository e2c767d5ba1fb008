import { describe, expect, it } from "vitest";
import { readInterviewLine } from "../../../src/coach/language/read-interview-line.ts";

/** Monday 23 November 2026, 09:00 in New York. */
const OPTIONS = { now: "2026-11-23T14:00:00.000Z", zone: "America/New_York" };

/** Company and role as people of every trade type them. */
const TRADES: readonly (readonly [company: string, role: string])[] = [
  ["st marys hospital", "icu nurse"],
  ["Mercy General", "night nurse"],
  ["sunrise senior living", "CNA"],
  ["Mercy Regional Medical Center", "RN"],
  ["Lincoln Elementary School", "3rd grade teacher"],
  ["turner construction", "journeyman electrician"],
  ["Turner", "site manager"],
  ["Joe's Diner", "line cook"],
  ["home depot", "warehouse lead"],
  ["Blue Bottle", "barista"],
  ["Gap", "store manager"],
  ["smith and jones law", "paralegal"],
  ["Bright Smiles", "dental hygienist"],
  ["fedex", "cdl truck driver"],
  ["Five Guys", "shift lead"],
  ["7-Eleven", "cashier"],
  ["Ruby Tuesday", "server"],
  ["Bank of America", "teller"],
  ["Kroger", "night stocker"],
  ["acme", "panel operator"],
  ["St Marys", "screening technician"],
  ["acme", "phone sales rep"],
  ["UPS", "package handler part time"],
  ["acme", "data analyst II"],
];

describe("the company and the role, whatever the trade", () => {
  const named = (line: string) => {
    const { company, role, leftover } = readInterviewLine(line, OPTIONS);
    return { company, role, leftover };
  };

  it.each(TRADES)("stand in this order between commas: %s, %s", (company, role) => {
    for (const change of [(one: string) => one, lower, upper]) {
      const said = { company: change(company), role: change(role), leftover: [] };
      const both = `${said.company}, ${said.role}`;
      expect(named(`${both}, tue 3pm, with Linda Okafor (manager)`)).toEqual(said);
      expect(named(`tue 3pm; ${said.company}; ${said.role}`)).toEqual(said);
      expect(named(`${said.role} at ${said.company}, tue 3pm`)).toEqual(said);
    }
  });

  it.each(TRADES)(
    "may stand the other way round, where the role can be no company: %s, %s",
    (company, role) => {
      expect(named(`${role}, ${company}, tue 3pm`)).toEqual({ company, role, leftover: [] });
    },
  );

  it.each([
    ["Home Chef, Data Analyst", "Home Chef", "Data Analyst"],
    ["Coach, visual merchandising lead", "Coach", "visual merchandising lead"],
    ["Pinnacle, vibe curator", "Pinnacle", "vibe curator"],
    ["Johnson & Johnson, med device sales rep", "Johnson & Johnson", "med device sales rep"],
    ["st marys hospital icu nurse", "st marys hospital", "icu nurse"],
    ["mercy general nurse", "mercy general", "nurse"],
    ["mercy general as an icu nurse", "mercy general", "icu nurse"],
    ["icu nurse", undefined, "icu nurse"],
    ["St Marys (ICU nurse)", "St Marys", "ICU nurse"],
    ["st marys: icu nurse", "st marys", "icu nurse"],
    ["st marys / icu nurse", "st marys", "icu nurse"],
    ["icu nurse st marys hospital", "st marys hospital", "icu nurse"],
    ["aspen dental dental assistant", "aspen dental", "dental assistant"],
    ["my icu nurse interview at st marys is", "st marys", "icu nurse"],
    ["st marys icu nurse interview", "st marys", "icu nurse"],
    ["phone screen with linda at st marys, icu nurse", "st marys", "icu nurse"],
    ["with st marys for an icu nurse", "st marys", "icu nurse"],
  ])("are read from “%s”", (line, company, role) => {
    expect(named(`${line}, tue 3pm`)).toEqual({ company, role, leftover: [] });
  });

  it("stand behind “with” where nothing else names a company, and the person stays one", () => {
    const { contacts, company } = readInterviewLine("tue 3pm with linda at st marys", OPTIONS);
    expect({ company, names: contacts.map(({ name }) => name) }).toEqual({
      company: "st marys",
      names: ["linda"],
    });
  });

  it("are parted in one piece only where no other piece is a role", () => {
    expect(named("Acme Data Analyst, bring the portfolio, tue 3pm")).toEqual({
      company: "Acme",
      role: "Data Analyst",
      leftover: ["bring the portfolio"],
    });
    expect(named("Kaiser, Oakland, ICU nurse, tue 3pm")).toEqual({
      company: "Kaiser",
      role: "ICU nurse",
      leftover: ["Oakland"],
    });
  });
});

const lower = (words: string): string => words.toLowerCase();
const upper = (words: string): string => words.toUpperCase();
