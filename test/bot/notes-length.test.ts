import { afterEach, describe, expect, it } from "vitest";
import { one } from "./dialog.ts";
import { draftIn, fits, linksIn, thankYousDue } from "./notes-stage.ts";
import type { Told, World } from "./world.ts";

let w: World;
afterEach(() => w?.stop());

/** The card of a text of about so many characters to somebody, checked in the form. */
async function checked(whom: string, characters: number): Promise<Told> {
  w = await thankYousDue();
  await w.presses(`Draft @${whom}`);
  await w.presses("Edit");
  const sentence =
    "I liked hearing about the migration of the dashboards and the people behind it. ";
  const body = sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
  return fits(one(await w.fills({ text: `Hi ${whom},\n\n${body}\n\nBest regards,\nBen` })));
}

const bodies = (told: Told) => linksIn(told).map((url) => url.searchParams.get("body") ?? "");

describe("the length of a note", () => {
  it("of more than a screen is said in one line, with what its mail buttons carry", async () => {
    const card = await checked("Ana", 1600);
    expect(draftIn(card)).toBe("");
    expect(bodies(card)).toEqual(["", "", ""]);
    expect(card.words).toMatch(
      /longer than 1,500 characters, so I don't repeat it here, and the mail buttons open without it: paste it in there\./,
    );
  });

  it("is said without a word of mail buttons where there are none", async () => {
    const card = await checked("Zoe", 1600);
    expect(card.words).toMatch(/longer than 1,500 characters, so I don't repeat it here\./);
    expect(card.words).not.toMatch(/mail buttons/);
  });

  it("that fits the card but not every mail button is said as well", async () => {
    const card = await checked("Ana", 1350);
    expect(draftIn(card)).toMatch(/^Hi Ana,/);
    expect(bodies(card)).toContain("");
    expect(card.words).toMatch(/Not every mail button can carry so long a text/);
  });

  it("is not spoken of where everything fits", async () => {
    const card = await checked("Ana", 200);
    expect(card.words).not.toMatch(/longer than|mail button/);
  });
});

describe("checking again", () => {
  it("says in its empty form why it is empty", async () => {
    await checked("Ana", 200);
    const form = fits(await w.presses("Check again"));
    expect(form.words).toMatch(/Empty because I keep no text unless you ask/);
  });
});
