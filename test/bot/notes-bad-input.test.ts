import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, keptNotes, linksIn, thankYousDue } from "./notes-stage.ts";
import type { Told, World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** The text in the form under Ana's draft. */
async function typed(text: string): Promise<Told> {
  w = await thankYousDue();
  await w.presses("Draft @Ana");
  await w.presses("Edit");
  return fits(one(await w.fills({ text })));
}

const met = (who: string) => thankYousDue(`/interview add Acme, today 11am, with ${who}`);

describe("a text typed into the form", () => {
  it.each([
    ["nothing but blanks", " \n\t ", /nothing to read yet/],
    [
      "another language",
      "Hallo Ana, vielen Dank für das freundliche Gespräch gestern über die Berichte. ".repeat(3),
      /The checks read English/,
    ],
    [
      "an HTML mail",
      "<html><style>p{color:red}</style><body><p>Hi Ana,</p><p>Thank you for the dashboard migration.</p></body></html>",
      /Ana will see that you remembered the dashboard migration/,
    ],
    [
      "a quoted thread",
      "Hi Ana,\n\nThank you for the talk.\n\nBest,\nAna\n\nOn Mon, Nov 23, 2026 at 9:00 AM Ana Ruiz <ana@acme.com> wrote:\n> just checking in about the salary",
      /Thank-you to Ana Ruiz(?![\s\S]*“just checking in)/,
    ],
  ])("may be %s", async (_, text, answer) => {
    expect((await typed(text)).words).toMatch(answer);
  });

  it("goes into the mail and onto the card without the mail it quotes, which is said", async () => {
    w = await thankYousDue();
    await w.presses("Draft @Ana");
    await w.presses("Edit");
    const own = "Hi Ana,\n\nThank you for the dashboard migration.\n\nBest,\nAna";
    const quoted =
      "On Mon, Nov 23, 2026 at 9:00 AM Ana Ruiz <ana@acme.com> wrote:\n> the secret plan";
    const told = fits(one(await w.fills({ text: `${own}\n\n${quoted}`, keep: "yes" })));
    expect(draftIn(told)).toBe(own);
    expect(told.words).toMatch(/I left out the mail that was quoted/);
    for (const link of linksIn(told)) expect(decodeURIComponent(link.href)).not.toMatch(/secret/);
    expect((await keptNotes(w)).at(-1)?.text).toBe(own);
    const plain = await w.says(`check: ${own}`);
    expect(plain.words).not.toMatch(/left out the mail/);
  });

  it("is shown as plain text where it was an HTML mail, with its footer and without the quote", async () => {
    const told = await typed(
      '<div>Hi Ana,</div><div>Thanks for the talk &amp; the plan.</div><div>-- <br>Ana</div><div class="gmail_quote">secret</div>',
    );
    expect(draftIn(told)).toMatch(/^Hi Ana,\nThanks for the talk & the plan\.\n-- \nAna$/);
    expect(told.words).toMatch(/I left out the mail/);
    expect(told.words).not.toMatch(/secret|<div>/);
  });

  it("may be 10,000 characters long, where a platform lets that through", async () => {
    const told = await typed(`Hi Ana, ${"thank you so much for it. ".repeat(390)}`);
    expect(told.words).toMatch(/It runs to/);
    expect(draftIn(told), "it is not repeated on the card").toBe("");
    expect(await keptNotes(w)).toHaveLength(1);
  });

  it("may be as long as Slack's field, and every platform can still show the card", async () => {
    const told = await typed(`Hi Ana, ${"thank you. ".repeat(300)}`.slice(0, 3000));
    expect(told.words).toMatch(/Thank-you to Ana Ruiz/);
  });
});

describe("names", () => {
  it("with accents are greeted as they are stored, and found without them", async () => {
    w = await met("José Álvarez, Zoë Müller");
    const draft = fits(one(await w.types("/interview note acme jose")));
    expect(draftIn(draft)).toMatch(/^Hi José,/);
    const note = "Thank you for the talk about the reports.\n\nBest,\nAna";
    const plain = one(await w.says(`check: Hi Jose,\n\n${note}`));
    expect(plain.words).toMatch(/Thank-you to José Álvarez/);
    expect(plain.words).toMatch(/José/);
    const decomposed = one(await w.says(`check: ${"Hi José,".normalize("NFD")}\n\n${note}`));
    expect(decomposed.words).toMatch(/Thank-you to José Álvarez/);
    expect(decomposed.words, "it is the same name").not.toMatch(/“Jose/);
    const again = await w.says(`check: ${draftIn(draft).normalize("NFD")}`);
    expect(again.words).not.toMatch(/You stored this name/);
    expect(one(await w.says(`check zoe: Hi Zoë,\n\n${note}`)).words).toMatch(/Thank-you to Zoë/);
  });

  it("are the same however their accents were typed when they were stored", async () => {
    w = await met("Jose\u0301 Alvarez");
    const note = "Hi José,\n\nThank you for the talk about the reports.\n\nBest,\nAna";
    const told = one(await w.says(`check: ${note}`));
    expect(told.words.normalize("NFC")).toMatch(/Thank-you to José Alvarez/);
    expect(told.words).not.toMatch(/You stored this name/);
  });

  it("that begin with initials are kept whole", async () => {
    w = await met("J. R. Smith, Raj Patel");
    const draft = fits(one(await w.types("/interview note acme smith")));
    expect(draftIn(draft)).toMatch(/^Hi J\. R\. Smith,/);
    const checked = one(
      await w.says("check: Hi J. R. Smith,\n\nThank you for the talk.\n\nBest,\nAna"),
    );
    expect(checked.words).toMatch(/Thank-you to J\. R\. Smith/);
    expect(checked.words).not.toMatch(/is spelled|another name/i);
  });

  it("of two Anas in one room are told apart on every button and asked for by the last one", async () => {
    w = await met("Ana Ruiz, Ana Lopez");
    const card = fits(await w.presses("Draft @Ana Lopez"));
    expect(card.words).toMatch(/Thank-you to Ana Lopez/);
    const asked = one(await w.says("check: Hi Ana,\n\nThank you for the talk.\n\nBest,\nBen"));
    expect(asked.words).toMatch(/\[Ana Ruiz\] \[Ana Lopez\]/);
    expect(await keptNotes(w)).toEqual([]);
    const told = one(
      await w.says("check ana lopez: Hi Ana,\n\nThank you for the talk.\n\nBest,\nBen"),
    );
    expect(told.words).toMatch(/Thank-you to Ana Lopez/);
    const keep = one(
      await w.says("check and keep ana ruiz: Hi Ana,\n\nThanks for the plan.\n\nBest,\nBen"),
    );
    expect(keep.words).toMatch(/Thank-you to Ana Ruiz[\s\S]*copy you asked for/);
  });
});
