import { describe, expect, test } from "vitest";
import { shinglesOf } from "../../../src/coach/notes/checks/text/shingles.ts";
import { checkUniqueness } from "../../../src/coach/notes/checks/uniqueness.ts";

const TO_RAJ = `Dear Raj,

Thank you for your time today. I was impressed by the collaborative culture at Acme and by how calmly you plan a release. With five years of logistics behind me I would keep your warehouse running through the holidays.

I look forward to hearing from you.

Best regards,
Ben`;
const names = ["Raj Patel", "Ana Ruiz", "Acme", "Ben"];
const besideRaj = (text: string, more = {}) =>
  checkUniqueness(text, [{ to: "Raj", text: TO_RAJ }], { names, ...more });

describe("the uniqueness of a note", () => {
  test("a copy with only the name swapped is too similar, and the repeated sentences are quoted after it", () => {
    const found = besideRaj(TO_RAJ.replace("Raj", "Ana"));
    expect(found.verdict).toBe("too-similar");
    expect(found.overlapPercent).toBe(100);
    expect(found.nearest).toBe("Raj");
    expect(found.findings[0]?.why).toBe(
      "Nearly all of this is your note to Raj (100%). People who work together compare notes.",
    );
    expect(found.findings.map(({ what, quote }) => [what, quote])).toEqual([
      ["copied", undefined],
      ["repeated-sentence", expect.stringContaining("collaborative culture")],
      ["repeated-sentence", expect.stringContaining("five years of logistics")],
    ]);
  });

  test("a note that shares less than that is told so beside the first sentence that repeats", () => {
    const found = besideRaj(`Hi Ana,

I was impressed by the collaborative culture at Acme and by how calmly you plan a release. With five years of logistics behind me I would keep your warehouse running through the holidays. The pilot with blind users is just what I would like to learn from, and your runaway pumpkins made my daughter plant two in our garden by the river.

Ben`);
    expect(found.overlapPercent).toBeLessThan(60);
    expect(found.findings.map(({ what, quote }) => [what, quote])).toEqual([
      ["too-similar", expect.stringContaining("collaborative culture")],
      ["repeated-sentence", expect.stringContaining("five years of logistics")],
    ]);
    expect(found.findings[0]?.why).toMatch(
      /^\d+% of this note also stands in your note to Raj; people who work together/,
    );
  });

  test("of a long detail a third of its words is enough, and two at the least", () => {
    const detail =
      "said we'd both gone to the same church picnic, and that I should bring my steel toes";
    const remembers = (text: string) => checkUniqueness(text, [], { detail }).remembersDetail;
    expect(remembers("You told me about the church picnic.")).toBe(true);
    expect(remembers("I like church music.")).toBe(false);
  });

  test("half the words of a detail do not recall it: “dashboards” alone is anybody's", () => {
    const detail = "said good dashboards are boring";
    const remembers = (text: string) => checkUniqueness(text, [], { detail }).remembersDetail;
    expect(remembers("I enjoyed hearing about the dashboards.")).toBe(false);
    expect(remembers("Boring dashboards are the good ones, I agree.")).toBe(true);
    const names = ["math teacher"];
    const lost = "said they lost two math teachers";
    const note = "I would love to teach math. You lost nobody like me.";
    expect(
      checkUniqueness("I love to teach math.", [], { detail: lost, names }).remembersDetail,
    ).toBe(false);
    expect(checkUniqueness(note, [], { detail: lost, names }).remembersDetail).toBe(true);
  });

  test("a light rewording in another order is seen through", () => {
    const found = besideRaj(`Hi Ana,

Thanks for the talk. With my five years in logistics I would keep the warehouse of yours running during the holidays. I was struck by the cooperative culture at Acme, and how calmly you plan each release.

Hope to hear from you soon, Ben`);
    expect(found.verdict).toBe("too-similar");
  });

  test("shared politeness alone is never held against a note", () => {
    const found = besideRaj(`Dear Ana,

Thank you for your time today. Your story of the runaway pumpkins made me plant two of my own, and the pilot with blind users is just what I would like to learn from.

I look forward to hearing from you.

Best regards,
Ben`);
    expect(found).toMatchObject({ verdict: "unique", overlapPercent: 0, findings: [] });
  });

  test("two notes of nothing but politeness are the same only when they are the same", () => {
    const polite = "Hi Raj,\n\nThank you for your time. I look forward to hearing from you.\n\nBen";
    const same = checkUniqueness(polite.replace("Raj", "Ana"), [{ to: "Raj", text: polite }], {
      names,
    });
    expect(same.verdict).toBe("too-similar");
    const other = checkUniqueness(
      "Hi Ana,\n\nThanks for the talk. I hope we speak soon.\n\nBen",
      [{ to: "Raj", text: polite }],
      { names },
    );
    expect(other.verdict).toBe("unique");
  });

  test("hashes serve as well as the text, and no word can be read in them", () => {
    const shingles = shinglesOf(TO_RAJ, { names });
    expect(JSON.stringify(shingles)).not.toMatch(/culture|warehouse|raj|acme/i);
    const byHash = checkUniqueness(TO_RAJ.replace("Raj", "Ana"), [{ to: "Raj", shingles }], {
      names,
    });
    expect(byHash).toEqual(besideRaj(TO_RAJ.replace("Raj", "Ana")));
  });

  test("a single repeated sentence is named with the note it stands in", () => {
    const found = checkUniqueness(
      `Hi Ana,

The plan to open a clinic in Porto next spring caught me at once, since I once moved a surgery to Lisbon and hired its nurses. My grandmother ran a pharmacy near the harbour there for thirty summers. I was impressed by the collaborative culture at Acme.

Ben`,
      [
        { to: "Zoe", text: "Hi Zoe, your hedgehog crossing delighted my daughter. Ben" },
        { to: "Raj", text: TO_RAJ },
      ],
      { names },
    );
    expect(found.verdict).toBe("repeats");
    expect(found.findings).toEqual([
      expect.objectContaining({
        what: "repeated-sentence",
        quote: "I was impressed by the collaborative culture at Acme.",
        why: expect.stringContaining("Raj"),
      }),
    ]);
  });

  test("a detail that is missing is named, and one that is there in other forms is praised", () => {
    const detail = "the dashboard migration";
    expect(besideRaj("Hi Ana, thank you. Ben", { detail, to: "Ana" }).findings).toEqual([
      expect.objectContaining({
        what: "missing-detail",
        why: expect.stringContaining("the dashboard migration"),
      }),
    ]);
    const there = besideRaj("Hi Ana, migrating those dashboards sounds brave. Ben", { detail });
    expect(there.remembersDetail).toBe(true);
    expect(there.findings).toEqual([]);
  });

  test("what stands in quoted mails below is nobody's copy", () => {
    const reply = `Hi Ana, the pumpkins are growing. Ben\n\nOn Tue, 24 Nov 2026 at 10:00, Raj wrote:\n> ${TO_RAJ.replaceAll("\n", "\n> ")}`;
    expect(besideRaj(reply).verdict).toBe("unique");
  });

  test("an empty note is like no other", () => {
    expect(besideRaj("")).toMatchObject({ verdict: "unique", overlapPercent: 0 });
    expect(checkUniqueness("", [{ to: "Raj", text: "" }]).verdict).toBe("unique");
  });
});
