import { describe, expect, test } from "vitest";
import { checkCompleteness, partsIn } from "../../../src/coach/notes/checks/completeness.ts";
import { expected } from "./note-world.ts";

const GOOD = `Hi Ana,

Thank you for the talk on Tuesday. I am very interested in the Data Analyst role at Acme.

You mentioned the dashboard migration; I have led two of them at Initech.

I look forward to the next steps.

Best regards,
Ben Okafor`;
const kinds = (text: string, changes = {}) =>
  checkCompleteness(text, expected(changes)).map(({ what }) => what);

describe("the completeness of a note", () => {
  test("a whole note has nothing missing", () => {
    expect(kinds(GOOD)).toEqual([]);
  });

  test.each([
    ["thanks", "Thank you for the talk on Tuesday. "],
    ["interest", "I am very interested in the Data Analyst role at Acme."],
    ["pick-up", "You mentioned the dashboard migration; "],
    ["fit", "I have led two of them at Initech."],
    ["closing", "I look forward to the next steps."],
  ] as const)("without its sentence the part “%s” is missing", (part, sentence) => {
    expect(GOOD).toContain(sentence);
    expect(kinds(GOOD.replace(sentence, ""))).toEqual([`missing-${part}`]);
    expect(kinds(GOOD.replace(sentence, ""), { parts: [] })).toEqual([]);
  });

  test("a thank-you in the signature is no thanks", () => {
    expect(partsIn("Hi Ana,\n\nThe soup was fine.\n\nThanks,\nBen").has("thanks")).toBe(false);
  });

  test.each([
    ["fit", "At Initech I've cut reporting time in half."],
    ["fit", "I'm confident that I could hit the ground running."],
    ["pick-up", "The move away from spreadsheets really resonated with me."],
    ["pick-up", "Thanks for sharing your insights regarding churn."],
    ["interest", "I'd love to work on that with you."],
    ["interest", "I would love to be the shift lead at Brightline."],
    ["interest", "I'd love the shift lead role at Brightline."],
    ["interest", "I would really like to be the math teacher."],
    ["closing", "Please don't hesitate to write."],
    ["closing", "Talk to you soon!"],
  ] as const)("the part “%s” is heard in “%s”", (part, sentence) => {
    expect([...partsIn(`Hi Ana,\n\n${sentence}\n\nBen`)]).toContain(part);
  });

  test.each([
    "The lobby with the aquarium is a sight.",
    "It rained when I left, and the train was on time.",
    "Raj works on the second floor.",
    "I would be happy to be the first in line for pie.",
  ])("no part is heard in “%s”", (sentence) => {
    expect([...partsIn(`Hi Ana,\n\n${sentence}\n\nBest,\nBen`)]).toEqual([]);
  });

  test("greeting and signature are looked for", () => {
    expect(kinds(GOOD.replace("Hi Ana,", ""))).toEqual(["missing-greeting"]);
    expect(kinds(GOOD.replace("Best regards,\nBen Okafor", ""))).toEqual(["missing-signature"]);
    expect(kinds(GOOD.replace("Best regards,\n", ""))).toEqual([]);
    expect(kinds(GOOD.replace("Hi Ana,", "Ana,"))).toEqual([]);
    expect(kinds(GOOD.replace(/\n+/g, " ").replace("Ben Okafor", "Henrik"))).toEqual([]);
  });

  test.each([
    ["[one thing Ana said]"],
    ["{{company}}"],
    ["<company>"],
    ["____"],
    ["[Your Name]"],
    ["TBD"],
  ])("the leftover gap %s is quoted", (gap) => {
    const found = checkCompleteness(GOOD.replace("the dashboard migration", gap), expected());
    expect(found.map(({ what, quote }) => ({ what, quote }))).toContainEqual({
      what: "blank",
      quote: gap,
    });
  });

  test.each([
    ["José", "Jose", "José Ibáñez"],
    ["Priya", "Pryia", "Priya Nair"],
    ["Catherine", "Catharine", "Catherine Bell"],
    ["Ana", "Anna", "Ana Ruiz"],
    ["Raj", "Raj", "Raj Patel"],
  ])("%s written as %s is judged by the stored name", (right, written, to) => {
    const text = GOOD.replace("Ana", written);
    const wanted =
      right === written
        ? []
        : [
            expect.objectContaining({
              what: "name-misspelled",
              quote: written,
              fix: expect.stringContaining(to),
            }),
          ];
    expect(checkCompleteness(text, expected({ to, others: [] }))).toEqual(wanted);
  });

  test("a greeting for somebody else is found, also between two people who share a name", () => {
    expect(checkCompleteness(GOOD.replace("Ana", "Raj"), expected())[0]).toMatchObject({
      what: "wrong-name",
      quote: "Raj",
    });
    expect(kinds(GOOD.replace("Ana", "Anna"), { others: ["Anna Lee"] })).toEqual(["wrong-name"]);
    expect(kinds(GOOD, { to: "Ana Silva", others: ["Ana Ruiz"] })).toEqual([]);
    expect(kinds(GOOD.replace("Hi Ana,", "Dear hiring team,"))).toEqual([]);
    expect(kinds(GOOD.replace("Hi Ana,", "Dear Dr. Ruiz,"))).toEqual([]);
    expect(kinds(GOOD.replace("Hi Ana,", "Hi J. Smith,"), { to: "J. Smith" })).toEqual([]);
  });

  test.each([
    ["Dear Ana Kovač,", ["wrong-name"], "Ana Kovač"],
    ["Dear Ana Kovac,", ["wrong-name"], "Ana Kovac"],
    ["Dear Ms. Kovač,", ["wrong-name"], "Kovač"],
    ["Dear Ms. Ruiz,", [], undefined],
    ["Dear Ana Ruiz,", [], undefined],
    ["Hi Ana,", [], undefined],
    ["Hi Ana and Raj,", [], undefined],
    ["Hi Ana and Raj Patel,", [], undefined],
    ["Dear Mr. Patel,", ["wrong-name"], "Patel"],
    ["Dear Raj Ruiz,", ["wrong-name"], "Raj Ruiz"],
  ] as const)(
    "a note to Ana Ruiz that begins “%s” is judged by who else is stored",
    (written, what, quote) => {
      const others = ["Ana Kovač", "Raj Patel", "Raj Ruiz"];
      const found = checkCompleteness(GOOD.replace("Hi Ana,", written), expected({ others }));
      expect(found.map((one) => one.what)).toEqual(what);
      expect(found[0]?.quote).toBe(quote);
    },
  );

  test("another company's name is a leftover, and a slip in this one's is shown", () => {
    expect(checkCompleteness(GOOD.replace("Acme", "Globex"), expected())).toEqual([
      expect.objectContaining({
        what: "wrong-company",
        quote: "Globex",
        fix: expect.stringContaining("Acme"),
      }),
    ]);
    const slip = GOOD.replace("Acme", "Contosso");
    expect(checkCompleteness(slip, expected({ company: "Contoso" }))).toEqual([
      expect.objectContaining({ what: "name-misspelled", quote: "Contosso" }),
    ]);
    expect(kinds(GOOD, { otherCompanies: ["Acme Labs"] })).toEqual([]);
  });

  test("another role is found, a shorter name for the same one is not", () => {
    expect(checkCompleteness(GOOD.replace("Data Analyst", "Product Manager"), expected())).toEqual([
      expect.objectContaining({ what: "wrong-role", quote: "Product Manager" }),
    ]);
    expect(kinds(GOOD.replace("Data Analyst", "analyst"))).toEqual([]);
    expect(kinds(GOOD.replace("Data Analyst", "Product Manager"), { role: undefined })).toEqual([]);
  });

  test("a text without words is said to be empty, and nothing else is asked of it", () => {
    expect(kinds("")).toEqual(["empty"]);
    expect(kinds(" \n -- \n")).toEqual(["empty"]);
  });
});
