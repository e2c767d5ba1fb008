import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchName, type NameCandidate } from "../../../src/coach/language/match-names.ts";

const PANEL: readonly NameCandidate[] = [
  "Ana Ruiz",
  "Anabel Stone",
  "Raj Patel",
  "Zo\u00EB M\u00FCller",
  "\uD83E\uDD8A",
  "Jean-Luc O\u2019Neil",
  "Christopher Lee",
  "\u0645\u0631\u064A\u0645",
].map((name) => ({ id: name, name }));

function match(said: string, candidates = PANEL): string {
  const found = matchName(said, candidates);
  if (found.kind === "one") return found.id;
  return found.kind === "several" ? found.ids.join(" or ") : "nobody";
}

const named = (...names: readonly string[]) => names.map((name) => ({ id: name, name }));

describe("matching names", () => {
  it.each([
    ["ana", "Ana Ruiz"],
    ["ANA", "Ana Ruiz"],
    ["an", "Ana Ruiz or Anabel Stone"],
    ["anab", "Anabel Stone"],
    ["ruiz", "Ana Ruiz"],
    ["ana r", "Ana Ruiz"],
    ["Ana Ruiz", "Ana Ruiz"],
    ["raj", "Raj Patel"],
    ["pat", "Raj Patel"],
    ["zoe", "Zo\u00EB M\u00FCller"],
    ["Zoe\u0308", "Zo\u00EB M\u00FCller"],
    ["muller", "Zo\u00EB M\u00FCller"],
    ["zoe,", "Zo\u00EB M\u00FCller"],
    ["\uD83E\uDD8A", "\uD83E\uDD8A"],
    ["jean-luc", "Jean-Luc O\u2019Neil"],
    ["o'neil", "Jean-Luc O\u2019Neil"],
    ["chirstopher", "Christopher Lee"],
    ["cristopher", "Christopher Lee"],
    ["patle", "Raj Patel"],
    ["\u0645\u0631\u064A\u0645", "\u0645\u0631\u064A\u0645"],
  ])("takes “%s” for %s", (said, expected) => {
    expect(match(said)).toBe(expected);
  });

  it.each(["", "  ", "bob", "rja", "a", "r", "raj ruiz", "...", "\uD83D\uDC3B"])(
    "takes “%s” for nobody",
    (said) => {
      expect(match(said)).toBe("nobody");
    },
  );

  it("takes no other word for a slip: “acme ana” is Ana at Acme Inc, and not the company", () => {
    expect(match("acme ana", named("Acme Inc"))).toBe("nobody");
    expect(match("acme ic", named("Acme Inc"))).toBe("Acme Inc");
    expect(match("northwnd tradrs", named("Northwind Traders"))).toBe("Northwind Traders");
  });

  it.each(["j.r.", "j.r", "j. r.", "j r", "J.R. O'Brien", "j r obrien"])(
    "reads the initials in “%s” however they are written",
    (said) => {
      expect(match(said, named("J. R. O'Brien", "Jo Berg"))).toBe("J. R. O'Brien");
      expect(match(said, named("J.R. O'Brien", "Jo Berg"))).toBe("J.R. O'Brien");
    },
  );

  it("asks when a one-word name is also somebody's first name", () => {
    expect(match("ana", named("Ana", "Ana Ruiz"))).toBe("Ana or Ana Ruiz");
  });

  it("asks when two people bear the same name", () => {
    const twins = [
      { id: "1", name: "Ana Ruiz" },
      { id: "2", name: "ana ruiz" },
    ];
    expect(matchName("Ana Ruiz", twins)).toEqual({ kind: "several", ids: ["1", "2"] });
  });

  it("asks when half of the name is somebody else's", () => {
    expect(match("ana stone")).toBe("Anabel Stone or Ana Ruiz");
  });

  it("asks when a slip could be one of two", () => {
    expect(match("marie", named("Maria", "Marvie"))).toBe("Maria or Marvie");
  });

  it("prefers the whole name to another one that holds it", () => {
    expect(match("Acme Labs", named("Acme Labs", "Acme Labs Europe"))).toBe("Acme Labs");
  });

  it("finds companies by their first word, or written together", () => {
    expect(match("acme", named("Acme, Inc.", "Globex"))).toBe("Acme, Inc.");
    expect(match("openheart", named("Open Heart Foundation"))).toBe("Open Heart Foundation");
  });

  it("offers the names that look alike when nobody is meant for certain", () => {
    expect(matchName("anna", named("Anya Lee", "Globex"))).toEqual({ kind: "one", id: "Anya Lee" });
    expect(matchName("marvin", named("Melvin Lee", "Globex"))).toEqual({
      kind: "none",
      nearest: ["Melvin Lee"],
    });
  });

  it("never names one of two people whose names begin alike", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,8}$/), (start) => {
        const both = named(`${start}x One`, `${start}y Two`);
        expect(matchName(start, both).kind).toBe("several");
      }),
    );
  });

  it("finds everybody by the whole name unless somebody else could be meant", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,8} [A-Z][a-z]{1,8}$/), { minLength: 1 }),
        (names) => {
          for (const name of names) {
            const found = matchName(name, named(...names));
            expect(found.kind === "one" ? found.id : "asked").toBe(
              found.kind === "one" ? name : "asked",
            );
          }
        },
      ),
    );
  });

  it.each([
    ["Ms. Odom", "Patricia Odom"],
    ["dr odom", "Patricia Odom"],
    ["mr. haas", "Greg Haas"],
    ["ms. patricia", "Patricia Odom"],
    ["the principal", "Patricia Odom"],
    ["charge nurse", "Greg Haas or Jo Lane"],
    ["the foreman", "nobody"],
    ["mr. who", "nobody"],
  ])("takes “%s”, by a courtesy title or by what they are, for %s", (said, expected) => {
    const people = named("Patricia Odom", "Greg Haas", "Jo Lane").map((one, at) => ({
      ...one,
      title: at === 0 ? "Principal" : "Charge Nurse",
    }));
    expect(match(said, people)).toBe(expected);
  });

  it("takes “Dr. Odom” for the one of two who is called so", () => {
    expect(match("dr. odom", named("Dr. Sam Odom", "Patricia Odom"))).toBe("Dr. Sam Odom");
    expect(match("ms. odom", named("Sam Odom", "Patricia Odom"))).toBe("Sam Odom or Patricia Odom");
  });
});
