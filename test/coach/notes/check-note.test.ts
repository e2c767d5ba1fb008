import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkNote } from "../../../src/coach/notes/check-note.ts";
import { newPartOf } from "../../../src/coach/notes/checks/text/new-part.ts";
import { readsLanguage } from "../../../src/coach/notes/checks/text/reads-language.ts";
import { draftNote } from "../../../src/coach/notes/draft-note.ts";
import { ENGLISH } from "../../../src/coach/notes/en/english.ts";
import { expected, request } from "./note-world.ts";

const own = (text: string) => newPartOf(text, ENGLISH.reading);
const check = (text: string, more = {}) =>
  checkNote({ text, expected: expected(), others: [], ...more });

describe("the review of a note", () => {
  test("our own draft with everything filled in is praised and has no finding", () => {
    const review = check(draftNote(request()).body, { detail: "the dashboard migration" });
    expect(review).toMatchObject({
      praise: "Ana will see that you remembered the dashboard migration.",
      findings: [],
      uniqueness: { verdict: "unique", overlapPercent: 0, nearest: undefined },
    });
  });

  test("praises by the name one would greet with", () => {
    const detail = "the dashboard migration";
    const text = "Hi Dr. Chen,\n\nThank you. The dashboard migration sounds brave.\n\nBen";
    const review = check(text, { detail, expected: expected({ to: "Dr. Mei Chen" }) });
    expect(review.praise).toBe("Dr. Chen will see that you remembered the dashboard migration.");
  });

  test("a draft with gaps names each gap as it stands", () => {
    const { body, blanks } = draftNote(request({ facts: {} }));
    const quotes = check(body).findings.flatMap(({ what, quote }) =>
      what === "blank" ? [quote] : [],
    );
    expect(quotes).toEqual(blanks.map(({ mark }) => mark));
  });

  test("what is plainly wrong comes first, then likeness, then tone, then what could be added", () => {
    const text =
      "Hi Raj,\n\nJust checking in. The culture of planning calmly at sea impressed me.\n\nBen";
    const others = [{ to: "Zoe", text }];
    expect(check(text, { others }).findings.map(({ what }) => what)).toEqual([
      "wrong-name",
      "copied",
      "repeated-sentence",
      "checking-in",
      "missing-thanks",
      "missing-interest",
      "missing-pick-up",
      "missing-fit",
      "missing-closing",
    ]);
  });

  test("a leftover of another company comes before every slip, gap, copy and tone", () => {
    const text =
      "Hi Anna,\n\nJust checking in, [name]. I would love to be the data analyst at Initrode, and the culture of planning calmly at sea impressed me.";
    const [first] = check(text, { others: [{ to: "Zoe", text }] }).findings;
    expect(first).toMatchObject({ what: "wrong-company", quote: "Initrode" });
  });

  test("where the detail is asked for, the pick-up is not asked for as well", () => {
    const asked = check("Hi Ana,\n\nThank you.\n\nBen", { detail: "the dashboard migration" });
    const kinds = asked.findings.map(({ what }) => what);
    expect(kinds).toContain("missing-detail");
    expect(kinds).not.toContain("missing-pick-up");
  });

  test("what is kept of a text compares like the text", () => {
    const text = draftNote(request()).body;
    const { shingles } = check(text);
    const copy = text.replace("Ana", "Raj");
    expect(check(copy, { others: [{ to: "Ana", shingles }] }).uniqueness).toEqual({
      verdict: "too-similar",
      overlapPercent: 100,
      nearest: "Ana",
    });
  });

  test("another language is said to be one, and only names and gaps are judged", () => {
    const german =
      "Hallo Raj,\n\nvielen Dank für das Gespräch am Dienstag. Ich fand die Pläne für die neue Abteilung sehr spannend und freue mich auf die nächsten Schritte mit [Firma].\n\nViele Grüße\nBen";
    expect(check(german).findings.map(({ what }) => what)).toEqual(["not-english", "blank"]);
    const french =
      "Bonjour Ana,\n\nMerci pour notre entretien de mardi. Votre projet de migration me passionne et je serais ravi de rejoindre votre équipe.\n\nCordialement,\nBen";
    expect(check(french).findings.map(({ what }) => what)).toContain("not-english");
    expect(readsLanguage("Danke", ENGLISH.reading)).toBe(true);
    expect(
      readsLanguage(
        "ありがとうございました。火曜日にお話しできてとても嬉しかったです。次の段階を楽しみにしています。よろしくお願いいたします。",
        ENGLISH.reading,
      ),
    ).toBe(false);
  });

  test("any text at all gets a review", () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.lorem({ maxCount: 30, mode: "sentences" }),
      fc
        .array(
          fc.constantFrom(
            "Hi Ana,",
            "[",
            "]",
            "<p>",
            "</p>",
            "> ",
            "\n",
            "!!",
            "On Monday",
            "wrote:",
            "&#x1F600;",
            "{{",
            "ASAP",
            "-- ",
          ),
          { maxLength: 40 },
        )
        .map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const review = check(text, { others: [{ to: "Raj", text: other }], detail: other });
        expect(review.uniqueness.overlapPercent).toBeGreaterThanOrEqual(0);
        expect(review.uniqueness.overlapPercent).toBeLessThanOrEqual(100);
        for (const { why, fix } of review.findings) expect(why && fix).toMatch(/\S/);
      }),
      { seed: 20261124, numRuns: 500 },
    );
  });

  test.each([
    ["plain words", "the warehouse migration went well and "],
    ["one endless word", "a"],
    ["brackets", "["],
    ["angle brackets", "<p "],
    ["quotes", "On Monday wrote "],
    ["capitals", "A "],
    ["blank lines", "\n \n"],
    ["apologies", "so so sorry very "],
    ["waiting", "if i don't hear "],
  ])("ten thousand characters of %s do not hang the reader", (_, piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    // A pattern that backtracks without end would run into the time limit of the test.
    expect(check(text, { others: [{ to: "Raj", text }] })).toBeDefined();
  });
});

describe("the new part of a mail", () => {
  test.each([
    ["quoted lines", "Hi Ana, thanks.\n> old words\n> more"],
    [
      "a reply header",
      "Hi Ana, thanks.\n\nOn Tue, 24 Nov 2026 at 10:00 Ana Ruiz <ana@acme.com> wrote:\nold words",
    ],
    [
      "a header on two lines",
      "Hi Ana, thanks.\n\nOn Tue, 24 Nov 2026 at 10:00, Ana Ruiz\n<ana@acme.com> wrote:\nold words",
    ],
    ["an Outlook header", "Hi Ana, thanks.\n\n-----Original Message-----\nFrom: Ana\nold words"],
    ["header fields", "Hi Ana, thanks.\n\nFrom: Ana Ruiz\nSent: Tuesday\nold words"],
    ["a forwarded mail", "Hi Ana, thanks.\n\n---------- Forwarded message ---------\nold words"],
    ["a mail signature", "Hi Ana, thanks.\n-- \nBen, Sales, Globex"],
    ["HTML with a quote", "<div>Hi Ana, thanks.</div><blockquote><p>old words</p></blockquote>"],
    ["Gmail's HTML", '<p>Hi Ana, thanks.</p><div class="gmail_quote">old words</div>'],
    ["styles and comments", "<style>p{}</style><!-- x --><p>Hi Ana, thanks.</p>"],
    ["Windows line ends", "Hi Ana, thanks.\r\n> old words"],
  ])("leaves out %s", (_, mail) => {
    expect(own(mail)).toBe("Hi Ana, thanks.");
  });

  test("keeps paragraphs and characters of HTML, and leaves an ordinary text as it is", () => {
    expect(own("<p>Zo&euml; &amp; I</p><p>caf&#233; &#x263A; &nbsp;end</p>")).toBe(
      "Zo&euml; & I\ncafé ☺  end",
    );
    expect(own("if a < b and c > d,\nwrote Ben")).toBe("if a < b and c > d,\nwrote Ben");
    expect(own("I met Dana on Monday. She wrote: keep going.")).toContain("keep going");
  });
});
